export type DocumentKind = "html" | "docx" | "pdf" | "encrypted-office";

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

/** How far into a file its first words may stand, behind declarations and comments. */
const headLength = 4096;

const opensPage = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const holdsTag = /<(?:!doctype|html|head|body|p|div|h[1-6]|table|ul|ol|article|main|section|span|br)\b[^<>]*>/i;

/** The head of a file as characters, whatever its encoding: marks and the zeros of UTF-16 left out. */
const headOf = (bytes: Uint8Array): string =>
  latin1(bytes.subarray(0, headLength))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "");

const endsIn = (name: string | null, pattern: RegExp): boolean => name !== null && pattern.test(name);

/** A zip file by the mark of its first entry, or of its end where it has none. */
const isZip = (start: string): boolean => start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");

const holds = (bytes: Uint8Array, words: string, encoding: "latin1" | "utf16le"): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words, 0, encoding);

const emptyKinds = [
  { kind: "pdf", end: /\.pdf$/iu },
  { kind: "docx", end: /\.docx$/iu },
] as const;

/**
 * Which kind of document the bytes are; null for text, and for all that no reader is there for. The content tells; the
 * name decides only what the content leaves open: a zip without a document in it, a fragment of HTML.
 */
export function documentKind(bytes: Uint8Array, name: string | null): DocumentKind | null {
  // What ended before it began, as a download may; an empty text is another thing.
  if (bytes.length === 0) return emptyKinds.find(({ end }) => endsIn(name, end))?.kind ?? null;
  const head = headOf(bytes);
  if (/^\s*%PDF-/.test(head)) return "pdf";
  const start = latin1(bytes.subarray(0, 8));
  if (isZip(start)) {
    const isWord = holds(bytes, "word/document", "latin1") || endsIn(name, /\.docx$/iu);
    return isWord ? "docx" : null;
  }
  // Word puts an encrypted file into the container of its old format.
  if (start === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
    return holds(bytes, "EncryptedPackage", "utf16le") ? "encrypted-office" : null;
  }
  if (opensPage.test(head)) return "html";
  return endsIn(name, /\.x?html?$/iu) && holdsTag.test(head) ? "html" : null;
}
