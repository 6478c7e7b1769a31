import { TextDecoder } from "node:util";
import { DocumentError } from "../document.js";

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Browsers look for a page's own word on its encoding in its first 1024 bytes. */
const declared = /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked.encoding;
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const named = declared.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A page that could be read so far is not in UTF-16, whatever it says.
  return named.startsWith("utf-16") ? "utf-8" : named;
}

/** A page's characters, by its mark, its own word, or as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentError(
      "BAD-ENCODING",
      `not valid ${encoding.toUpperCase()}, which the page is to be in; save it as UTF-8`,
    );
  }
}
