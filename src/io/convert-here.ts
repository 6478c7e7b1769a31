import { DocumentError } from "../documents/document.js";
import type { DocumentKind } from "../documents/kind.js";
import { readDocument } from "../documents/read.js";
import type { Converted } from "./converter.js";

/** The text of a document, or why there is none. */
export async function convertHere(bytes: Uint8Array, kind: DocumentKind): Promise<Converted> {
  try {
    return { document: await readDocument(bytes, kind) };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    if (error instanceof DocumentError) return { fault: { code: error.code, message: error.message } };
    if (error instanceof RangeError) {
      const message = "it is nested too deep to be read; open it in a word processor or browser and save it again";
      return { fault: { code: "CORRUPT", message } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the document cannot be read: ${reason}; save it as plain text, and please report this`;
    return { fault: { code: "INTERNAL", message } };
  }
}
