/** The first bytes of formats that people hand over in place of text. */
const signatures: readonly { readonly what: string; readonly bytes: string }[] = [
  { what: "a PDF document", bytes: "%PDF-" },
  { what: "a Word, Excel, OpenDocument or zip file", bytes: "PK\x03\x04" },
  { what: "an old Word or Excel file", bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { what: "an RTF document", bytes: "{\\rtf" },
  { what: "a PNG image", bytes: "\x89PNG\r\n" },
  { what: "a JPEG image", bytes: "\xff\xd8\xff" },
  { what: "a GIF image", bytes: "GIF8" },
  { what: "a gzip archive", bytes: "\x1f\x8b" },
  { what: "a program", bytes: "\x7fELF" },
];

/** What the bytes are by their signature, or null where they may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return signatures.find((signature) => start.startsWith(signature.bytes))?.what ?? null;
}
