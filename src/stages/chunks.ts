import type { AgencyIndex } from "../dictionary/agency-index.js";
import type { AgencyContext, Introduced } from "../grammar/agencies/context.js";
import { readPhrase } from "../grammar/agencies/phrase.js";
import { findReferences } from "../grammar/references.js";
import { readTimeExpression, type TimeReader } from "../grammar/time/expression.js";
import { tokenize } from "../grammar/tokenize.js";
import { bodyNouns } from "../lexicon/agency-words.js";
import { verbOfWord } from "../lexicon/verb-table.js";
import { isAdverb } from "../lexicon/word-classes.js";
import type { Sentence } from "../model/block.js";
import type { Chunk } from "../model/chunk.js";
import type { ReferenceMention } from "../model/mention.js";
import { overlaps, type Span } from "../model/span.js";
import type { Token } from "../model/token.js";

/** What chunking needs to know of the notice. */
export interface ChunkContext {
  readonly text: string;
  readonly index: AgencyIndex;
  /** The notice's date: which bodies exist. */
  readonly date: string | null;
  /** What relative dates are counted from. */
  readonly anchor: string | null;
  readonly introduced: ReadonlyMap<string, Introduced>;
}

export interface ChunkedSentence {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** Short forms known after this sentence. */
  readonly introduced: ReadonlyMap<string, Introduced>;
}

const isVerbToken = (token: Token): boolean => verbOfWord(token.word)?.ambiguous === false || isAdverb(token.norm);

const wordChunk = (token: Token, joinedNext: boolean): Chunk => ({
  type: token.kind,
  norm: token.norm,
  token,
  verb: token.kind === "word" && !token.joined && !joinedNext ? verbOfWord(token.word) : null,
  start: token.start,
  end: token.end,
});

/** The words before open partners: "together with", "with the participation of". */
const opensPartners = (chunks: readonly Chunk[]): boolean => /^(with|of)$/.test(chunks.at(-1)?.norm ?? "");

const isFiniteVerb = (token: Token | undefined): boolean =>
  /^(shall|must|should|will|is|are|has|have|needs?|was|were)$/.test(token?.norm ?? "");

/** "the Vietnam Coffee and Cocoa Association (Vicofa)": a short form for a body that the dictionary lacks. */
function introduceUnknown(
  text: string,
  tokens: readonly Token[],
  at: number,
  introduced: Map<string, Introduced>,
): void {
  const [form, close] = [tokens[at + 1], tokens[at + 2]];
  if (form?.kind !== "word" || !form.capital || close?.norm !== ")") return;
  let first = at;
  while (first > 0 && at - first < 12) {
    const before = tokens[first - 1] as Token;
    const belongs =
      before.kind === "word" &&
      (before.capital || /^(of|and|for|on|the|in)$/.test(before.norm) || before.norm === "'s");
    if (!belongs) break;
    first--;
  }
  while (first < at && (!(tokens[first] as Token).capital || (tokens[first] as Token).norm === "the")) first++;
  const words = tokens.slice(first, at);
  if (words.length < 2 || !words.some(({ norm }) => bodyNouns.has(norm))) return;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  const short = text.slice(form.start, form.end);
  if (!introduced.has(short)) introduced.set(short, { agency: null, name, kind: null, plural: false });
}

/** The reference that a span lies in or over; most sentences have none. */
const referenceAt = (references: readonly ReferenceMention[], span: Span): ReferenceMention | undefined =>
  references.length === 0 ? undefined : references.find((one) => overlaps(one, span));

/** Index of the first token that does not begin inside `span`. */
const tokenAfter = (tokens: readonly Token[], at: number, span: Span): number => {
  let next = at;
  while (next < tokens.length && (tokens[next] as Token).start < span.end) next++;
  return next;
};

/**
 * Tokens of a sentence, with every cited document, phrase of bodies and time
 * expression folded into one chunk. A document's own date is part of its
 * reference, so it can be no deadline.
 */
export function chunkSentence(sentence: Sentence, context: ChunkContext): ChunkedSentence {
  const { text, index, date, anchor } = context;
  const tokens = tokenize(text, sentence.start, sentence.end);
  const references = findReferences(text, sentence.start, sentence.end).filter(
    ({ reference }) => reference.number !== null,
  );
  const reader: TimeReader = { text, tokens, anchor, isVerb: isVerbToken };
  const introduced = new Map(context.introduced);
  const agencies: AgencyContext = { text, tokens, index, date, introduced };
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const reference = referenceAt(references, token);
    if (reference !== undefined) {
      chunks.push({ type: "reference", norm: "", reference, start: reference.start, end: reference.end });
      at = tokenAfter(tokens, at, reference);
      continue;
    }
    const phrase = readPhrase(agencies, at);
    if (phrase !== null && referenceAt(references, phrase.phrase) === undefined) {
      for (const [form, body] of phrase.introduced) introduced.set(form, body);
      const read =
        phrase.beforeComma !== null && opensPartners(chunks) && isFiniteVerb(tokens[phrase.next])
          ? phrase.beforeComma
          : phrase;
      chunks.push({ type: "agency", norm: "", phrase: read.phrase, start: read.phrase.start, end: read.phrase.end });
      at = read.next;
      continue;
    }
    if (token.norm === "(") introduceUnknown(text, tokens, at, introduced);
    const time = readTimeExpression(reader, at);
    if (time !== null && referenceAt(references, time.time) === undefined) {
      chunks.push({ type: "time", norm: "", time: time.time, start: time.time.start, end: time.time.end });
      at = time.next;
      continue;
    }
    chunks.push(wordChunk(token, tokens[at + 1]?.joined === true));
    at++;
  }
  return { sentence, chunks, introduced };
}
