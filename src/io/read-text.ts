import type { Diagnostic } from "../model/diagnostic.js";
import { decode } from "./decode.js";
import { unreadable } from "./no-file.js";
import { readBytes } from "./read-bytes.js";
import { ReadFault } from "./read-fault.js";
import { sha256 } from "./sha256.js";

/** What standard input is called in messages. */
export const standardInput = "<stdin>";

export type ReadText =
  | { readonly text: string; readonly sha256: string; readonly diagnostic?: never }
  | { readonly diagnostic: Diagnostic };

const fault = (file: string, error: unknown): Diagnostic =>
  error instanceof ReadFault
    ? { severity: "error", code: error.code, message: `cannot be read: ${error.message}`, file }
    : unreadable(file, error);

/** A file's text and the hash of its bytes; null reads standard input. */
export async function readText(path: string | null): Promise<ReadText> {
  const file = path ?? standardInput;
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return { diagnostic: fault(file, error) };
  }
  const decoded = decode(bytes);
  if (decoded.fault === undefined) return { text: decoded.text, sha256: sha256(bytes) };
  const { code, message, before } = decoded.fault;
  const lines = before.split("\n");
  const column = (lines.at(-1) ?? "").length + 1;
  return { diagnostic: { severity: "error", code, message, file, line: lines.length, column } };
}
