import type { FileHandle } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ReadFault } from "./read-fault.js";

/** So long a named pipe is waited for, in milliseconds, until something opens it for writing. */
const longestWait = 5_000;

const longestPause = 32;

type Answer = "wait" | "end" | Uint8Array;

async function next(pipe: FileHandle): Promise<Answer> {
  const buffer = Buffer.allocUnsafe(64 * 1024);
  try {
    const { bytesRead } = await pipe.read(buffer, 0, buffer.length, null);
    return bytesRead === 0 ? "end" : buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return "wait";
    throw error;
  }
}

/**
 * What comes out of a pipe or a device, until it ends. It was opened without blocking: a named pipe without a writer
 * then reads as ended, and one whose writer is slow asks to be tried again. The first is given up after a while, the
 * second is waited for.
 */
export async function* readPipe(pipe: FileHandle, isNamedPipe: boolean): AsyncGenerator<Uint8Array> {
  let hasWriter = !isNamedPipe;
  let waited = 0;
  let pause = 1;
  for (;;) {
    const answer = await next(pipe);
    if (typeof answer !== "string") {
      yield answer;
      [hasWriter, pause] = [true, 1];
      continue;
    }
    hasWriter ||= answer === "wait";
    if (answer === "end" && hasWriter) return;
    if (!hasWriter && waited >= longestWait)
      throw new ReadFault("NO-WRITER", "it is a named pipe, and nothing writes to it; write to it, or name a file");
    await wait(pause);
    waited += pause;
    pause = Math.min(2 * pause, longestPause);
  }
}
