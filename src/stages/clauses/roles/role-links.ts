import { isDueModal } from "../../../lexicon/auxiliaries.js";
import { isWhichOrWho, opensMatter } from "../../../lexicon/clause-words.js";
import { coordinates } from "../../../lexicon/joint-work.js";
import { nominalVerbs } from "../../../lexicon/nominal-verbs.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { datedBy } from "../../../model/adjuncts.js";
import { append } from "../../../model/append.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention, TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { formsAt, isMark, norm, skipAdverbs, skipComma } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";
import { type AdjunctsMatch, type CuedBodies, partnersOf, plainWith, readRole, readWith } from "./cued.js";

const linksVerb = anyOf("in|to|on|for");

/** Whether a verb in one of the forms stands at `at`, adverbs before it left out. */
export const verbAfter = (chunks: readonly Chunk[], at: number, bits: number): boolean =>
  (formsAt(chunks, skipAdverbs(chunks, at)) & bits) !== 0;

/** Where the action begins behind partners, and further partners on the way. */
interface Link {
  readonly next: number;
  readonly opensList: boolean;
  readonly extra: readonly AgencyMention[];
}

/** From the partners on: the "to", "in" or "and" behind which the action begins; bodies on the way are partners too. */
export function readLink(chunks: readonly Chunk[], from: number, to: number): Link | null {
  const extra: AgencyMention[] = [];
  for (let at = from; at < to && at - from < 30; at++) {
    const chunk = chunks[at];
    const word = norm(chunks, at);
    if (isMark(chunk, ";")) return null;
    // "work with the Ministry of A, which is to issue the standard": what the partner does.
    if (isMark(chunk, ",") && isWhichOrWho(norm(chunks, at + 1))) return null;
    if (isMark(chunk, ":"))
      return at === to - 1 || isLinkWord(chunks, at - 1) ? { next: at + 1, opensList: true, extra } : null;
    if (word === "to" && (verbAfter(chunks, at + 1, Form.base) || norm(chunks, at + 1) === "not"))
      return { next: at + 1, opensList: false, extra };
    if (opensMatter(word)) {
      const after = isMark(chunks[at + 1], ",") ? at + 2 : at + 1;
      if (isMark(chunks[after], ":")) return { next: after + 1, opensList: true, extra };
      // "coordinates with A in inspection of mills"
      const isWork = nominalVerbs[norm(chunks, after)] !== undefined && norm(chunks, after + 1) === "of";
      if (isWork || verbAfter(chunks, after, Form.gerund)) return { next: after, opensList: false, extra };
    }
    // "takes charge, together with A, of drawing up"
    if (isMark(chunk, ",") && at === from && norm(chunks, at + 1) === "of" && verbAfter(chunks, at + 2, Form.gerund))
      return { next: at + 2, opensList: false, extra };
    if (isMark(chunk, ",") && at === from && verbAfter(chunks, at + 1, Form.gerund | Form.base))
      return { next: at + 1, opensList: false, extra };
    if (
      word === "and" &&
      at === from &&
      (verbAfter(chunks, at + 1, Form.base) || verbAfter(chunks, at + 1, Form.thirdPerson))
    ) {
      return { next: at + 1, opensList: false, extra };
    }
    if (chunk?.type === "agency") append(extra, chunk.phrase.mentions);
  }
  return null;
}

const isLinkWord = (chunks: readonly Chunk[], at: number): boolean => linksVerb(norm(chunks, at));

interface Insertion extends AdjunctsMatch {
  readonly opensList: boolean;
}

/** ", within the scope of its functions, ": index after an insertion before the action, with the bodies and dates in it. */
export function readInsertion(chunks: readonly Chunk[], at: number, to: number, text: string): Insertion | null {
  const start = isMark(chunks[at], ",") ? at + 1 : at;
  const role = readRole(chunks, start, to, text);
  if (role !== null && (start > at || isMark(chunks[role.next], ",")))
    return { adjuncts: role.adjuncts, next: skipComma(chunks, role.next), opensList: false };
  if (start === at) return null;
  const named = chunks[start + 1]?.type === "agency" ? readWith(chunks, start, to, text) : null;
  if (named !== null) return { adjuncts: partnersOf(named), next: named.next, opensList: false };
  const front: TimeExpression[] = [];
  for (let here = start; here < to && here - start < 25; here++) {
    const chunk = chunks[here];
    if (isMark(chunk, ";")) return null;
    // "shall, in the fourth quarter of 2026: submit …"
    if (isMark(chunk, ":"))
      return front.length > 0 ? { adjuncts: datedBy(front), next: here + 1, opensList: true } : null;
    if (chunk?.type === "time" && !chunk.time.bare) front.push(chunk.time);
    if (isMark(chunk, ",") && here > start) {
      const adverbs = skipAdverbs(chunks, here + 1);
      // "shall, when giving opinions, not agree"
      const after = isNot(norm(chunks, adverbs)) ? skipAdverbs(chunks, adverbs + 1) : adverbs;
      if (
        (formsAt(chunks, after) & (Form.base | Form.thirdPerson | Form.gerund)) !== 0 ||
        norm(chunks, after) === "to"
      ) {
        return { adjuncts: datedBy(front), next: here + 1, opensList: false };
      }
    }
  }
  return null;
}

/** "takes chief responsibility, A and B coordinate, balancing the budget", "take the lead, and A shall coordinate, in drawing up" */
export function readCoordinating(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const first = norm(chunks, at) === "and" ? at + 1 : at;
  const bodies = isMark(chunks[at - 1], ",") ? readBodies(chunks, first, to, text) : null;
  if (bodies === null) return null;
  const verb = isDueModal(norm(chunks, bodies.next)) ? bodies.next + 1 : bodies.next;
  if (!coordinates(norm(chunks, verb))) return null;
  return isMark(chunks[verb + 1], ",") ? { ...bodies, next: verb + 1, rule: plainWith } : null;
}
