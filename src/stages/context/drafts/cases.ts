import { isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { perSentence } from "../../scan/per-sentence.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";

// Cases: "when an accident occurs", "in the event of a fatality", "if a student cannot be reached".

/** The chunks of what happens, without the words that open the case. */
interface Case {
  readonly first: number;
  /** Index after its last chunk. */
  readonly end: number;
}

const opensHappening = anyOf("when|whenever|if|once");
const opensTurn = anyOf("when|whenever");
const names = anyOf("case|cases|event");
const opensClause = anyOf("where|that|when|if");

/** Where what happens begins, and whether a noun alone tells it. */
interface Opener {
  readonly body: number;
  readonly isNoun: boolean;
}

/** "when", "if", "in the event of", "in cases where" at `at`; null for anything else. */
function openerAt(chunks: readonly Chunk[], at: number): Opener | null {
  if (opensHappening(norm(chunks, at))) return { body: at + 1, isNoun: false };
  if (norm(chunks, at) !== "in") return null;
  const name = norm(chunks, at + 1) === "the" ? at + 2 : at + 1;
  if (!names(norm(chunks, name))) return null;
  if (norm(chunks, name + 1) === "of") return { body: name + 2, isNoun: true };
  return { body: opensClause(norm(chunks, name + 1)) ? name + 2 : name + 1, isNoun: false };
}

const comesAbout = anyOf("occur|happen|arise|erupt|detect|discover");
const tellsCase = anyOf("find|report|receive|reach|notify|inform");
const toBe = anyOf("is|are|was|were|been|be");
const isMet = anyOf("having|receiving|detecting|discovering|finding|encountering|identifying");
/** "in case of need", "if necessary": nothing happens. */
const isNeed = anyOf("need|necessity|necessary|needed|required|requested|possible|so|appropriate|applicable");

/** Whether the chunk at `at` says that something comes about: "occurs", "is reported", "receives" at the end of its clause. */
function happensAt(chunks: readonly Chunk[], at: number, end: number): boolean {
  const chunk = chunks[at];
  const lemma = chunk?.type === "word" ? (chunk.verb?.lemma ?? "") : "";
  if (comesAbout(lemma)) return true;
  if (!tellsCase(lemma)) return false;
  return at === end - 1 || ((formsAt(chunks, at) & Form.participle) !== 0 && toBe(norm(chunks, at - 1)));
}

const skipArticle = (chunks: readonly Chunk[], at: number): number =>
  isArticle(norm(chunks, at)) || norm(chunks, at) === "any" ? at + 1 : at;

function tellsHappening(chunks: readonly Chunk[], first: number, end: number): boolean {
  if (isMet(norm(chunks, first))) return end > first + 1;
  // "When there is damage", but not "if there are comments", nor "when there is a need"
  if (opensTurn(norm(chunks, first - 1)) && norm(chunks, first) === "there" && toBe(norm(chunks, first + 1)))
    return end > first + 2 && !isNeed(norm(chunks, skipArticle(chunks, first + 2)));
  for (let at = first + 1; at < end; at++) if (happensAt(chunks, at, end)) return true;
  return false;
}

/** In chunks, of the words of a case. */
const longest = 14;

/** The case that opens at `at` and that a comma closes: "When an accident occurs, …". */
function caseInFront(chunks: readonly Chunk[], at: number): Case | null {
  const opener = openerAt(chunks, at);
  if (opener === null) return null;
  const { body, isNoun } = opener;
  for (let end = body + 1; end < body + longest && end < chunks.length; end++) {
    const chunk = chunks[end];
    if (isMark(chunk, ";", ":", "(") || chunk?.type === "time") return null;
    if (!isMark(chunk, ",")) continue;
    const first = skipArticle(chunks, body);
    const tells = isNoun ? end > first && !isNeed(norm(chunks, first)) : tellsHappening(chunks, body, end);
    if (tells) return { first, end };
  }
  return null;
}

/** The case right behind a time: "within two hours if a student cannot be reached". */
function caseBehind(chunks: readonly Chunk[], at: number): Case | null {
  const opener = openerAt(chunks, at);
  if (opener === null || isNeed(norm(chunks, opener.body))) return null;
  let end = opener.body;
  while (end < chunks.length && end < opener.body + longest && chunks[end]?.type !== "mark") end++;
  const first = skipArticle(chunks, opener.body);
  return end > first + (opener.isNoun ? 0 : 1) ? { first, end } : null;
}

/** Behind these, a case can open inside a sentence. */
const isBoundary = anyOf(";|,|and");

/** Of each time of a sentence, by its offset, the case behind or before it. One in front of the sentence holds throughout, one inside it up to the next semicolon. */
export const casesOf = perSentence((chunks): ReadonlyMap<number, Case> => {
  const cases = new Map<number, Case>();
  const whole = caseInFront(chunks, 0);
  let held = whole;
  for (let at = 1; at < chunks.length; at++) {
    if (isMark(chunks[at], ";")) held = whole;
    if (isBoundary(norm(chunks, at - 1))) held = caseInFront(chunks, at) ?? held;
    const chunk = chunks[at];
    if (chunk?.type !== "time") continue;
    const found = caseBehind(chunks, at + 1) ?? (held !== null && held.end <= at ? held : null);
    if (found !== null) cases.set(chunk.time.start, found);
  }
  return cases;
});
