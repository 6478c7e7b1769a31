import { Worker } from "node:worker_threads";
import type { DocumentFault, DocumentText } from "../documents/document.js";
import type { DocumentKind } from "../documents/kind.js";
import { limits } from "../documents/limits.js";

interface Fault {
  readonly code: DocumentFault | "INTERNAL";
  readonly message: string;
}

export type Converted = { readonly document: DocumentText; readonly fault?: never } | { readonly fault: Fault };

/** Beside the bundled program lies the bundled thread. From sources, as tests run them, there is none to start. */
const threadFile = import.meta.url.endsWith(".ts") ? null : new URL("./document-thread.mjs", import.meta.url);

const megabyte = 1_000_000;
/** How often the memory is looked at, in milliseconds: what libraries unpack lies outside the heap that the thread is bound to. */
const look = 100;

const tooMuch: Fault = {
  code: "TOO-LARGE",
  message: `it takes more than ${limits.megabytes} MB of memory to read; split it, or do not trust it`,
};
const tooLong: Fault = {
  code: "TOO-LONG",
  message: `it takes more than ${limits.seconds} seconds to read; split it, or do not trust it`,
};

/** The thread that waits for the next document; one that had to be ended is replaced. */
let waiting: Worker | null = null;

function startThread(file: URL): Worker {
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
  thread.unref();
  return thread;
}

function inThread(thread: Worker, bytes: Uint8Array, kind: DocumentKind): Promise<Converted> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const settle = (converted: Converted, isAlive: boolean): void => {
      clearTimeout(timeout);
      clearInterval(watch);
      // Only those of this document: the thread has some of its own.
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      if (isAlive) {
        thread.unref();
        waiting ??= thread;
      } else void thread.terminate();
      resolve(converted);
    };
    const timeout = setTimeout(() => settle({ fault: tooLong }, false), limits.seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * megabyte) settle({ fault: tooMuch }, false);
    }, look);
    thread.on("message", (converted: Converted) => settle(converted, true));
    thread.on("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle({ fault: isFull ? tooMuch : { code: "INTERNAL", message: error.message } }, false);
    });
    thread.on("exit", () =>
      settle({ fault: { code: "INTERNAL", message: "the thread that reads it has ended" } }, false),
    );
    thread.ref();
    thread.postMessage({ bytes, kind });
  });
}

/**
 * The text of a document. It is made in a thread of its own, which is ended when it takes too long or too much memory:
 * nothing else stops a library that has lost itself in a hostile file.
 */
export async function convertDocument(bytes: Uint8Array, kind: DocumentKind): Promise<Converted> {
  if (threadFile === null) return (await import("./convert-here.js")).convertHere(bytes, kind);
  const thread = waiting ?? startThread(threadFile);
  waiting = null;
  return inThread(thread, bytes, kind);
}
