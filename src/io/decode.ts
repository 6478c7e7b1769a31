import { TextDecoder } from "node:util";
import { binaryFormat } from "./binary.js";

export type Decoded = { readonly text: string; readonly fault?: never } | { readonly fault: DecodingFault };

interface DecodingFault {
  readonly code: "BINARY" | "BAD-ENCODING";
  readonly message: string;
  /** In bytes, from the file's start. */
  readonly offset: number;
  /** What could be decoded before it. */
  readonly before: string;
}

const encodings = {
  "utf-8": { name: "UTF-8", mark: [0xef, 0xbb, 0xbf] },
  "utf-16le": { name: "UTF-16 (little-endian)", mark: [0xff, 0xfe] },
  "utf-16be": { name: "UTF-16 (big-endian)", mark: [0xfe, 0xff] },
} as const;

type Encoding = keyof typeof encodings;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The mark is taken off here, so that a second one stays, as any other character. */
const decoder = (encoding: Encoding): TextDecoder => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

/** Decodes a part of a text; a sequence that its end cuts off is left out. Null where a byte is wrong. */
function decodePart(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return decoder(encoding).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** The text before the first wrong byte, by halving: a decoder does not tell where it failed. */
function textBeforeFault(encoding: Encoding, bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePart(encoding, bytes.subarray(0, middle)) === null) bad = middle;
    else good = middle;
  }
  return decodePart(encoding, bytes.subarray(0, good)) ?? "";
}

const byteLength = (encoding: Encoding, text: string): number =>
  encoding === "utf-8" ? Buffer.byteLength(text) : 2 * text.length;

function badEncoding(encoding: Encoding, body: Uint8Array, skipped: number): DecodingFault {
  const before = textBeforeFault(encoding, body);
  const at = byteLength(encoding, before);
  const byte = (body[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const message = `not valid ${encodings[encoding].name}: byte 0x${byte} at offset ${skipped + at}; save the file as UTF-8`;
  return { code: "BAD-ENCODING", message, offset: skipped + at, before };
}

const binary = (what: string, offset: number, before = ""): DecodingFault => ({
  code: "BINARY",
  message: `${what}, not text; convert it to plain text first`,
  offset,
  before,
});

/** UTF-8, or UTF-16 where a byte order mark says so. The mark is removed, nothing else. */
export function decode(bytes: Uint8Array): Decoded {
  const format = binaryFormat(bytes);
  if (format !== null) return { fault: binary(format, 0) };
  const encoding =
    (["utf-16le", "utf-16be"] as const).find((name) => startsWith(bytes, encodings[name].mark)) ?? "utf-8";
  const { mark } = encodings[encoding];
  const skipped = startsWith(bytes, mark) ? mark.length : 0;
  const body = bytes.subarray(skipped);
  let text: string;
  try {
    text = decoder(encoding).decode(body);
  } catch {
    const nul = encoding === "utf-8" ? body.indexOf(0) : -1;
    return { fault: nul >= 0 ? binary("it holds NUL bytes", skipped + nul) : badEncoding(encoding, body, skipped) };
  }
  const nul = text.indexOf("\0");
  if (nul < 0) return { text };
  const before = text.slice(0, nul);
  return { fault: binary("it holds NUL bytes", skipped + byteLength(encoding, before), before) };
}
