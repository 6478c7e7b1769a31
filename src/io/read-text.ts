import type { Diagnostic } from "../model/diagnostic.js";
import { decode } from "./decode.js";
import { unreadable } from "./no-file.js";
import { readBytes as bytesOf } from "./read-bytes.js";
import { sha256 } from "./sha256.js";

/** What standard input is called in messages. */
export const standardInput = "<stdin>";

export type ReadText =
  | { readonly text: string; readonly sha256: string; readonly diagnostic?: never }
  | { readonly diagnostic: Diagnostic };

export type ReadBytes =
  | { readonly bytes: Uint8Array; readonly file: string; readonly diagnostic?: never }
  | { readonly diagnostic: Diagnostic };

/** A file's bytes, and what messages call it; null reads standard input. */
export async function readBytes(path: string | null): Promise<ReadBytes> {
  const file = path ?? standardInput;
  try {
    return { bytes: await bytesOf(path), file };
  } catch (error) {
    return { diagnostic: unreadable(file, error) };
  }
}

/** The text of bytes and their hash; `file` is what messages name. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  const decoded = decode(bytes);
  if (decoded.fault === undefined) return { text: decoded.text, sha256: sha256(bytes) };
  const { code, message, before } = decoded.fault;
  const lines = before.split("\n");
  const column = (lines.at(-1) ?? "").length + 1;
  return { diagnostic: { severity: "error", code, message, file, line: lines.length, column } };
}

/** A file's text and the hash of its bytes; null reads standard input. */
export async function readText(path: string | null): Promise<ReadText> {
  const read = await readBytes(path);
  return read.diagnostic === undefined ? decodeText(read.bytes, read.file) : read;
}
