import { isDueModal } from "../../../lexicon/auxiliaries.js";
import { isPointing } from "../../../lexicon/clause-words.js";
import { nominalVerbs } from "../../../lexicon/nominal-verbs.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { formsAt, isAdverbAt, norm } from "../../scan/scan.js";

// Work that a later sentence names again by a noun: "conduct an inspection … The inspection is to be completed by June".

const toBe = anyOf("is|are|has|have|needs|need");
const isEnded = anyOf("completed|finished|concluded|done|finalized|issued");
const supports = anyOf("conduct|undertake|carry|perform|make|hold|organize|organise");

/** The verb that a noun of work stands for: "inspection", "review". */
const verbOfNoun = (chunk: Chunk | undefined): string | null =>
  chunk?.type === "word" ? (nominalVerbs[chunk.norm] ?? chunk.verb?.lemma ?? null) : null;

/** In chunks: "conduct a joint inspection", "carry out a further review". */
const longestObject = 5;
/** In chunks; work that is named again stands near the beginning of its action. */
const longestAction = 40;

/** An action with its verbs, and the chunks between which it stands. */
export interface KnownAction {
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
  readonly verbs: readonly string[];
}

/** The verbs of the work that an action names, in its own words or in those of a noun: "undertake a fresh audit" is to audit. */
export function worksIn({ chunks, from, to, verbs }: KnownAction): string[] {
  const works = [...verbs];
  for (let at = from; at < Math.min(to, from + longestAction); at++) {
    const chunk = chunks[at];
    const lemma = chunk?.type === "word" ? (chunk.verb?.lemma ?? null) : null;
    if (lemma === null || (formsAt(chunks, at) & Form.base) === 0) continue;
    if (norm(chunks, at - 1) === "to") works.push(lemma);
    if (!supports(lemma)) continue;
    for (let noun = at + 1; noun < Math.min(to, at + longestObject); noun++) {
      const work = verbOfNoun(chunks[noun]);
      if (work !== null) works.push(work);
    }
  }
  return works;
}

/** "The inspection shall be completed", "This review is to be finished": index after the words that say that known work ends; null for anything else. */
export function knownWorkEnds(chunks: readonly Chunk[], from: number, works: () => readonly string[]): number | null {
  if (!isPointing(norm(chunks, from))) return null;
  const modal = norm(chunks, from + 2);
  let at = isDueModal(modal) ? from + 3 : toBe(modal) && norm(chunks, from + 3) === "to" ? from + 4 : from;
  if (at === from || norm(chunks, at) !== "be") return null;
  at++;
  if (isAdverbAt(chunks, at)) at++;
  const work = verbOfNoun(chunks[from + 1]);
  return isEnded(norm(chunks, at)) && work !== null && works().includes(work) ? at + 1 : null;
}
