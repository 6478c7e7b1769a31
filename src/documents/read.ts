import { DocumentError, type DocumentParts, type DocumentText } from "./document.js";
import type { DocumentKind } from "./kind.js";
import { writeText } from "./write-text.js";

type Reader = (bytes: Uint8Array) => DocumentParts | Promise<DocumentParts>;

/** Each reader with its libraries loads only for a document of its kind. */
const readers: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  html: async () => (await import("./html/read.js")).readHtml,
  docx: async () => (await import("./docx/read.js")).readDocx,
  pdf: async () => (await import("./pdf/read.js")).readPdf,
  "encrypted-office": async () => () => {
    throw new DocumentError("ENCRYPTED", "it is encrypted; open it with its password and save it without one");
  },
};

/** The text of a document; throws a DocumentError where there is none to be had. */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentText> {
  const read = await readers[kind]();
  return writeText(await read(bytes));
}
