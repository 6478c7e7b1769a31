import type { AgencyIndex } from "../dictionary/agency-index.js";
import type { AgencyContext, Introduced, ShortForms, ShortFormTable } from "../grammar/agencies/context.js";
import { readPhrase } from "../grammar/agencies/phrase.js";
import { readBracketed } from "../grammar/agencies/short-form.js";
import { Character, characterAt } from "../grammar/characters.js";
import { findReferences } from "../grammar/references.js";
import { readTimeExpression, type TimeReader } from "../grammar/time/expression.js";
import { tokenize } from "../grammar/tokenize.js";
import { bodyNouns, standsInsideName } from "../lexicon/agency-words.js";
import { isFiniteOrOrders } from "../lexicon/clause-words.js";
import { verbOfWord } from "../lexicon/verb-table.js";
import { isAdverb } from "../lexicon/word-classes.js";
import { anyOf } from "../lexicon/word-set.js";
import type { Sentence } from "../model/block.js";
import { agencyChunk, type Chunk, referenceChunk, timeChunk, wordChunk } from "../model/chunk.js";
import type { ReferenceMention } from "../model/mention.js";
import { overlaps, type Span } from "../model/span.js";
import type { Token, VerbEntry } from "../model/token.js";

const opensTopic = anyOf("regarding|regards|concerning");
const endsAtComma = anyOf("with|of|in|at|to|by|under|from|for|regarding|regards|concerning");

/** What chunking needs to know of the notice. */
export interface ChunkContext {
  readonly text: string;
  readonly index: AgencyIndex;
  /** What relative dates are counted from, and which bodies exist on. */
  readonly anchor: string | null;
  /** The day on which the notice takes effect, where it says another than its own. */
  readonly effective: string | null;
  readonly introduced: ShortForms;
}

/** "According to the Prime Minister, localities bear …", "As regards schools, the Ministry guides …": behind whom something is said by or of, any verb is that of the subject. */
const isPredicate = (chunks: readonly Chunk[], token: Token | undefined): boolean =>
  isFiniteOrOrders(token?.norm ?? "") ||
  ((chunks.at(-2)?.norm === "according" || opensTopic(chunks.at(-1)?.norm ?? "")) &&
    token?.kind === "word" &&
    verbOfWord(token.word) !== null);

export interface ChunkedSentence {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** Short forms that this sentence introduces. */
  readonly introduced: ShortFormTable;
}

const isVerbToken = (token: Token): boolean => verbOfWord(token.word)?.ambiguous === false || isAdverb(token.norm);

/** "re-examine" is called so, and not "reexamine". */
function verbOfToken({ word, norm, start, end }: Token, text: string): VerbEntry | null {
  const verb = verbOfWord(word);
  if (end - start !== norm.length + 1 || verb === null || !norm.startsWith("re")) return verb;
  // A soft hyphen there is no hyphen.
  if (characterAt(text, start + 2) !== Character.mark) return verb;
  return { lemma: `re-${verb.lemma.slice(2)}`, forms: verb.forms, ambiguous: verb.ambiguous };
}

const wordOrMark = (token: Token, joinedNext: boolean, text: string): Chunk =>
  wordChunk(token, token.kind === "word" && !token.joined && !joinedNext ? verbOfToken(token, text) : null);

/** The words before open partners or a topic, or say where ("together with A, B shall …", "In Da Nang, the city's committee shall …"). */
const opensAside = (chunks: readonly Chunk[]): boolean => endsAtComma(chunks.at(-1)?.norm ?? "");

/** "the Vietnam Coffee and Cocoa Association (Vicofa)": a short form for a body that the dictionary lacks. */
function introduceUnknown(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: ShortForms,
  introduced: Map<string, readonly Introduced[]>,
): void {
  const form = readBracketed({ text, tokens }, at)?.form ?? null;
  if (form === null || !/^\p{Lu}/u.test(form)) return;
  let first = at;
  while (first > 0 && at - first < 12) {
    const before = tokens[first - 1] as Token;
    const belongs = before.kind === "word" && (before.capital || standsInsideName(before.norm) || before.norm === "'s");
    // "Vietnam Rubber Group - Joint Stock Company"
    if (!belongs && before.norm !== "-") break;
    first--;
  }
  while (first < at && (!(tokens[first] as Token).capital || (tokens[first] as Token).norm === "the")) first++;
  const words = tokens.slice(first, at);
  if (words.length < 2 || !words.some(({ norm }) => bodyNouns.has(norm))) return;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  if (known.get(form) === undefined) introduced.set(form, [{ agency: null, name, kind: null, plural: false }]);
}

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
  const { text, index, anchor, effective } = context;
  const tokens = tokenize(text, sentence.start, sentence.end);
  const references = findReferences(text, sentence.start, sentence.end).filter(
    ({ reference }) => reference.number !== null,
  );
  const reader: TimeReader = { text, tokens, anchor, effective, isVerb: isVerbToken };
  // Those of the notice are not copied: a sentence would cost as much as all that stands above it.
  const introduced = new Map<string, readonly Introduced[]>();
  const known: ShortForms = { get: (form) => introduced.get(form) ?? context.introduced.get(form) };
  const agencies: AgencyContext = { text, tokens, index, date: anchor, introduced: known };
  let reference = 0;
  // Of a list of bodies that runs into a document, every later part would be read to run into it too.
  let unreadTo = -1;
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    // References and tokens are both in the order of the text: what lies behind is never asked again.
    while (reference < references.length && (references[reference] as ReferenceMention).end <= token.start) reference++;
    const ahead = references[reference];
    if (ahead !== undefined && overlaps(ahead, token)) {
      chunks.push(referenceChunk(ahead));
      at = tokenAfter(tokens, at, ahead);
      continue;
    }
    const phrase = token.start < unreadTo ? null : readPhrase(agencies, at);
    if (phrase !== null && !(ahead !== undefined && overlaps(ahead, phrase.phrase))) {
      for (const [form, bodies] of phrase.introduced) introduced.set(form, bodies);
      const read =
        phrase.beforeComma !== null && opensAside(chunks) && isPredicate(chunks, tokens[phrase.next])
          ? phrase.beforeComma
          : phrase;
      chunks.push(agencyChunk(read.phrase));
      at = read.next;
      continue;
    }
    if (phrase !== null) unreadTo = Math.max(unreadTo, ahead?.start ?? -1);
    if (token.norm === "(") introduceUnknown(text, tokens, at, known, introduced);
    const time = readTimeExpression(reader, at);
    // "this year's plan" says whose plan it is.
    const isPossessive = time !== null && tokens[time.next]?.norm === "'s";
    if (time !== null && !isPossessive && !(ahead !== undefined && overlaps(ahead, time.time))) {
      chunks.push(timeChunk(time.time));
      at = time.next;
      continue;
    }
    chunks.push(wordOrMark(token, tokens[at + 1]?.joined === true, text));
    at++;
  }
  return { sentence, chunks, introduced };
}
