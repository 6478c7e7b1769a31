import type { Diagnostic } from "../model/diagnostic.js";
import { type ByteLine, byteLines } from "./byte-lines.js";
import { unreadable } from "./no-file.js";
import { streamBytes } from "./read-bytes.js";
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
      for await (const line of byteLines(streamBytes(path), longest)) yield { ...line, stream };
    } catch (error) {
      yield { diagnostic: unreadable(stream, error) };
    }
  }
}
