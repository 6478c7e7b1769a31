import { type DocumentKind, documentKind } from "../documents/kind.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { decodeText, readBytes } from "./read-text.js";
import { sha256 } from "./sha256.js";

/** The text of a notice, and what it was made of where the file is a document. */
interface NoticeText {
  readonly text: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Of the text in UTF-8, where it was made of a document; left out where the file is the text. */
  readonly textSha256?: string;
  /** Where in the text each page begins; left out where the file has none. */
  readonly pageStarts?: readonly number[];
  /** What a person should know of a document that could be read. */
  readonly warnings: readonly Diagnostic[];
  readonly diagnostic?: never;
}

interface NoText {
  readonly diagnostic: Diagnostic;
  /** Whether there may be a text when nothing else is done (`converter.ts`). */
  readonly dependsOnLoad?: true;
}

export type ReadNotice = NoticeText | NoText;

async function readDocumentFile(bytes: Uint8Array, kind: DocumentKind, file: string): Promise<ReadNotice> {
  const { convertDocument } = await import("./convert-document.js");
  const converted = await convertDocument(bytes, kind);
  if (converted.fault !== undefined) {
    const { code, message, ...more } = converted.fault;
    return { diagnostic: { severity: "error", code, message, file }, ...more };
  }
  const { text, pageStarts, warnings } = converted.document;
  return {
    text,
    sha256: sha256(bytes),
    textSha256: sha256(Buffer.from(text)),
    ...(pageStarts === null ? {} : { pageStarts }),
    warnings: warnings.map((message) => ({ severity: "warning", code: "DOCUMENT", message, file })),
  };
}

/** The text of a notice, made of it where it is a web page, a Word file or a PDF; null reads standard input. */
export async function readNotice(path: string | null): Promise<ReadNotice> {
  const read = await readBytes(path);
  if (read.diagnostic !== undefined) return read;
  const { bytes, file } = read;
  const kind = documentKind(bytes, path);
  if (kind !== null) return readDocumentFile(bytes, kind, file);
  const decoded = decodeText(bytes, file);
  return decoded.diagnostic === undefined ? { ...decoded, warnings: [] } : decoded;
}
