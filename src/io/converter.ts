import { Worker } from "node:worker_threads";
import type { DocumentFault, DocumentText } from "../documents/document.js";
import type { DocumentKind } from "../documents/kind.js";

interface Fault {
  readonly code: DocumentFault | "INTERNAL";
  readonly message: string;
  /** Whether it may be read while nothing else is done: time and memory are those of the whole program. */
  readonly dependsOnLoad?: true;
}

export type Converted = { readonly document: DocumentText; readonly fault?: never } | { readonly fault: Fault };

export type Convert = (bytes: Uint8Array, kind: DocumentKind) => Promise<Converted>;

/** What one document may take. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

interface Thread {
  /** One document at a time. */
  readonly convert: Convert;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
}

const megabyte = 1_000_000;
/** How often the memory is looked at, in milliseconds: what libraries unpack lies outside the heap that the thread is bound to. */
const look = 100;
/** A thread that took more megabytes is not kept for the next document: several would hold what none of them needs. */
const mostKept = 200;

const ended: Fault = { code: "INTERNAL", message: "the thread that reads it has ended" };

function startThread(file: URL, { seconds, megabytes }: Bounds): Thread {
  const tooMuch: Fault = {
    code: "TOO-LARGE",
    message: `it takes more than ${megabytes} MB of memory to read; split it, or do not trust it`,
  };
  const tooLong: Fault = {
    code: "TOO-LONG",
    message: `it takes more than ${seconds} seconds to read; split it, or do not trust it`,
  };
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  worker.unref();
  let isAlive = true;
  /** Answers for the document that was asked for last; a second answer is none. */
  let settle: (converted: Converted) => void = () => undefined;
  /** Answers when the thread is gone with all that it held, so that the next begins on what is there without it. */
  async function end(fault: Fault): Promise<void> {
    if (!isAlive) return;
    isAlive = false;
    await worker.terminate();
    settle({ fault });
  }
  // As long as the thread lives: it can fail or end while it waits for a document too.
  worker.on("message", (converted: Converted) => settle(converted));
  worker.on("error", (error: NodeJS.ErrnoException) => {
    void end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch : { code: "INTERNAL", message: error.message });
  });
  worker.on("exit", () => void end(ended));

  async function convert(bytes: Uint8Array, kind: DocumentKind): Promise<Converted> {
    const before = process.memoryUsage.rss();
    const hasTaken = (most: number): boolean => process.memoryUsage.rss() - before > most * megabyte;
    const timeout = setTimeout(() => void end({ ...tooLong, dependsOnLoad: true }), seconds * 1000);
    const watch = setInterval(() => {
      if (hasTaken(megabytes)) void end({ ...tooMuch, dependsOnLoad: true });
    }, look);
    worker.ref();
    const converted = await new Promise<Converted>((resolve) => {
      settle = resolve;
      worker.postMessage({ bytes, kind });
    });
    clearTimeout(timeout);
    clearInterval(watch);
    worker.unref();
    if (hasTaken(mostKept)) await end(ended);
    return converted;
  }
  return { convert, isAlive: () => isAlive, end: () => end(ended) };
}

/**
 * What makes texts of documents in a thread of this program. The thread is ended when it takes too long or too much memory:
 * nothing else stops a library that has lost itself in a hostile file. It is kept for the next document.
 */
export function converterIn(file: URL, bounds: Bounds): Convert {
  let waiting: Thread | null = null;
  return async (bytes, kind) => {
    const thread = waiting?.isAlive() === true ? waiting : startThread(file, bounds);
    waiting = null;
    const converted = await thread.convert(bytes, kind);
    if (waiting === null) waiting = thread;
    else await thread.end();
    return converted;
  };
}
