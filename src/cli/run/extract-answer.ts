import type { Diagnostic } from "../../model/diagnostic.js";
import type { Extraction, ExtractOptions } from "../../pipeline.js";
import { type PackedPart, pack } from "../../register/pack.js";

/** One notice to read: a file (null is standard input), or a line that holds one. */
export type Task = FileTask | LineTask;

export interface FileTask {
  readonly path: string | null;
}

export interface LineTask {
  /** UTF-8; null where the line was too long to be read. */
  readonly bytes: Uint8Array | null;
  /** 1-based. */
  readonly number: number;
  /** What messages call the file that it stands in. */
  readonly stream: string;
}

/** How files are read. */
export interface ReadOptions extends ExtractOptions {
  /** Length of the largest text, in UTF-16 code units; left out, what this thread's own memory allows. */
  readonly largest?: number;
}

export interface AnswerOptions extends ReadOptions {
  /** Whether what is written quotes sentences, so that answers bring the texts. */
  readonly withText?: boolean;
}

/** What came of it; plain data, so that it can be sent between threads. */
export interface Answer {
  /** What it is known by to whoever asked; null for a file. */
  readonly asked: Asked | null;
  /** Null where it could not be read: an error among the diagnostics says why. */
  readonly part: PackedPart | null;
  readonly rows: number;
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
  /** Left out unless it is asked for. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether another answer may be had when nothing else is done: a document that took too much memory or time. */
  readonly dependsOnLoad?: true;
}

export interface Asked {
  /** As the line gives it; null where it gives none. */
  readonly id: string | number | null;
  readonly line: number;
}

/** An answer to what could be read. */
export const answered = (
  { notice, directives }: Extraction,
  { asked, text, diagnostics }: Pick<Answer, "asked" | "diagnostics"> & { readonly text: string },
  { withText = false }: AnswerOptions,
): Answer => ({
  asked,
  part: pack({ notice, directives }),
  rows: directives.length,
  length: text.length,
  ...(withText ? { text } : {}),
  diagnostics,
});

/** An answer to what could not. */
export const unanswered = (
  asked: Asked | null,
  { diagnostics, dependsOnLoad }: Pick<Answer, "diagnostics" | "dependsOnLoad">,
): Answer => ({
  asked,
  part: null,
  rows: 0,
  length: 0,
  diagnostics,
  ...(dependsOnLoad === true ? { dependsOnLoad } : {}),
});
