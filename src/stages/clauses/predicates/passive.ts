import { relates } from "../../../lexicon/clause-words.js";
import type { PlainClauseRule } from "../../../lexicon/rules/clause-rule.js";
import { isAndOr, isAnyOrEach } from "../../../lexicon/small-words.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Mood, Sense } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { perSentence } from "../../scan/per-sentence.js";
import type { ClauseDraft, PartReading } from "../../scan/reading.js";
import { formsAt, norm, skipAdverbs } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";

const afterNot = (chunks: readonly Chunk[], at: number): number => (norm(chunks, at) === "not" ? at + 1 : at);

const beAt = (chunks: readonly Chunk[], at: number): number => skipAdverbs(chunks, afterNot(chunks, at));

const regularParticiple = /^(?!un)[a-z]{2,}ed$/;
const isAdjective = anyOf("naked|wicked|sacred|ashamed|aged|talented|gifted|mixed|kindred|beloved");

const isJoined = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && chunk.token.joined;

/** A participle, of a verb that no list has too ("billed"); of two words that a hyphen joins, the second ("test-run"). */
function isParticiple(chunks: readonly Chunk[], first: number): boolean {
  const at = isJoined(chunks[first + 1]) ? first + 1 : first;
  if (at > first && ((verbOf(norm(chunks, at))?.forms ?? 0) & Form.participle) !== 0) return true;
  if ((formsAt(chunks, at) & (Form.participle | Form.past)) !== 0) return true;
  const word = norm(chunks, at);
  return chunks[at]?.type === "word" && formsAt(chunks, at) === 0 && regularParticiple.test(word) && !isAdjective(word);
}

/** "be" and a participle at `at`, behind a modal. */
export function isPassive(chunks: readonly Chunk[], at: number): boolean {
  const be = beAt(chunks, at);
  return norm(chunks, be) === "be" && isParticiple(chunks, skipAdverbs(chunks, be + 1));
}

/** Where the next "by" before a body stands, at or behind each chunk; the number of chunks where none does. */
const agentPlaces = perSentence((chunks) => {
  const places = new Int32Array(chunks.length + 1).fill(chunks.length);
  for (let at = chunks.length - 2; at >= 0; at--) {
    const isAgent = norm(chunks, at) === "by" && chunks[at + 1]?.type === "agency";
    places[at] = isAgent ? at : (places[at + 1] as number);
  }
  return places;
});

/** "by the Vietnam Expressway Corporation": who does what a passive says. */
function agentOf(part: PartReading, from: number): readonly AgencyMention[] {
  const { chunks, to, text } = part;
  const near = agentNear(part, skipAdverbs(chunks, from + 1) + 1);
  if (near.length > 0) return near;
  const at = agentPlaces(chunks)[from] ?? to;
  const agent = chunks[at + 1];
  if (at >= to - 1 || agent?.type !== "agency") return [];
  return readBodies(chunks, at + 1, to, text)?.mentions ?? agent.phrase.mentions;
}

/** In chunks, from the participle to its agent. */
const longestBefore = 24;

/** "on request by", "pending approval by": whose act that is, and not who does what the passive says. */
const namesAct = anyOf(
  "approval|request|requests|decision|decisions|failure|refusal|inspection|inspections|visit|visits|use|review|verification|check|checks|consent|application|applications|examination|audit|certification|receipt|action|order|orders|way",
);

/** "the physician and the Surveillance Officer": two in one name, of whom the first may be nobody that a list knows. */
const joinsTwo = ({ agency, name }: AgencyMention): boolean => agency === null && / and the /.test(name);

/** "(be handled) by the competent authorities", "(be submitted) to the Division before May by insurers": the bodies behind the "by" of the participle before `first`. */
function agentNear({ chunks, to, text }: PartReading, first: number): readonly AgencyMention[] {
  // "be checked and signed by insurers"
  const behind = isAndOr(norm(chunks, first)) && isParticiple(chunks, first + 1) ? first + 2 : first;
  for (let at = behind; at < Math.min(to - 1, behind + longestBefore); at++) {
    if (norm(chunks, at) === "by" && !namesAct(norm(chunks, at - 1))) {
      const body = isAnyOrEach(norm(chunks, at + 1)) ? at + 2 : at + 1;
      const agent = readBodies(chunks, body, to, text)?.mentions ?? [];
      if (agent.length > 0 && !agent.some(joinsTwo)) return agent;
    }
    if (endsReach(chunks, at)) return [];
  }
  return [];
}

/** "which", "(the office) designated (by schools)", a comma: behind it a "by" is of other words. */
const endsReach = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "mark" ||
  relates(norm(chunks, at)) ||
  (formsAt(chunks, at) & (Form.participle | Form.past)) !== 0;

/** What a passive stands behind: a rule with a pattern, or a structure. */
interface PassivePredicate {
  readonly name: PlainClauseRule;
  readonly mood?: Mood;
  readonly sense?: Sense | undefined;
}

/**
 * A passive whose subject begins at `from` and whose "be" stands at `at`: the subject belongs to the action. What "must be
 * done by the Department of Health" is an obligation of that department.
 */
export function passiveDraft(part: PartReading, predicate: PassivePredicate, from: number, at: number): ClauseDraft {
  const be = beAt(part.chunks, at);
  const agent = agentOf(part, be);
  const obliges = agent.length > 0 && predicate.mood === "obligation";
  return {
    rule: `${predicate.name}-passive`,
    evidence: obliges ? "obligation" : "passive",
    sense: obliges ? (predicate.sense ?? null) : null,
    subject: agent.length > 0 ? { kind: "bodies", mentions: agent } : { kind: "thing" },
    action: skipAdverbs(part.chunks, be + 1),
    whole: from,
  };
}
