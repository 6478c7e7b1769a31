import type { Dictionary } from "./dictionary/agency.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Directive, Notice } from "./schema/register.js";

/** One notice as it was read: decoded text, and what identifies its file. */
export interface NoticeSource {
  /** Path as the user gave it, with forward slashes; null for standard input. */
  readonly file: string | null;
  /** Decoded, a byte order mark removed, nothing else changed. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface ExtractOptions {
  readonly dictionary: Dictionary;
  /** YYYY-MM-DD: what relative dates are counted from where the notice states no date. */
  readonly date?: string | null;
}

export interface Extraction {
  readonly notice: Notice;
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

export function extractNotice(source: NoticeSource, options: ExtractOptions): Extraction {
  void options;
  return {
    notice: { id: "todo", number: null, kind: null, date: null, issuer: null, chair: null, file: source.file, sha256: source.sha256, url: null },
    directives: [],
    diagnostics: [],
  };
}
