import { indexDictionary } from "../../src/dictionary/agency-index.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import type { Block, Sentence } from "../../src/model/block.js";
import { type Chunk, mentionsOf, timesOf } from "../../src/model/chunk.js";
import type { Explanation } from "../../src/model/explanation.js";
import type { AgencyMention, TimeExpression } from "../../src/model/mention.js";
import { type Extraction, type ExtractOptions, explainNotice, extractNotice } from "../../src/pipeline.js";
import { chunkSentence } from "../../src/stages/chunks.js";

const index = indexDictionary(builtInDictionary);

/** The day that the tests read relative words on, a Wednesday. */
export const anchor = "2025-07-16";

/** A text as one block of a notice. */
export const blockOf = (text: string, kind: Block["kind"] = "paragraph"): Block => ({
  kind,
  marker: null,
  level: 0,
  goesOn: false,
  rule: null,
  start: 0,
  end: text.length,
});

const sentenceOf = (text: string): Sentence => ({ block: blockOf(text), start: 0, end: text.length });

/** A text as one sentence of a notice of `date`, cut into chunks. */
export const chunksOf = (text: string, date: string | null = anchor): readonly Chunk[] =>
  chunkSentence(sentenceOf(text), { text, index, anchor: date, effective: null, introduced: new Map() }).chunks;

export const timesIn = (text: string, date: string | null = anchor): readonly TimeExpression[] =>
  timesOf(chunksOf(text, date));

export const mentionsIn = (text: string, date: string | null = anchor): readonly AgencyMention[] =>
  mentionsOf(chunksOf(text, date));

/** A notice read with the built-in dictionary. */
export const extract = (
  text: string,
  options: Partial<ExtractOptions> = {},
  file: string | null = "notice.txt",
): Extraction => extractNotice({ file, text, sha256: "" }, { dictionary: builtInDictionary, ...options });

/** How a notice was read, with the built-in dictionary. */
export const explain = (text: string, options: Partial<ExtractOptions> = {}): Explanation =>
  explainNotice({ file: "notice.txt", text, sha256: "" }, { dictionary: builtInDictionary, ...options }).explanation;
