import { createReadStream } from "node:fs";
import type { Diagnostic } from "../model/diagnostic.js";
import { type ByteLine, byteLines } from "./byte-lines.js";
import { reasonOf } from "./io-error.js";
import { standardInput } from "./read-text.js";

/** A line with the name of the stream that it stands in, or why the stream cannot be read on. */
export type StreamLine =
  | (ByteLine & { readonly stream: string; readonly diagnostic?: never })
  | { readonly diagnostic: Diagnostic };

/** The lines of files one after the other, each as soon as it is there; null is standard input. */
export async function* streamLines(paths: readonly (string | null)[], longest: number): AsyncGenerator<StreamLine> {
  for (const path of paths) {
    const stream = path ?? standardInput;
    try {
      const bytes: AsyncIterable<Uint8Array> = path === null ? process.stdin : createReadStream(path);
      for await (const line of byteLines(bytes, longest)) yield { ...line, stream };
    } catch (error) {
      const message = `cannot be read: ${reasonOf(error)}`;
      yield { diagnostic: { severity: "error", code: "UNREADABLE", message, file: stream } };
    }
  }
}
