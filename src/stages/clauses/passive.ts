import type { PlainClauseRule } from "../../lexicon/rules/clause-rule.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Mood, Sense } from "../../model/clause.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { readBodies } from "./bodies.js";
import { perSentence } from "./per-sentence.js";
import type { ClauseDraft, PartReading } from "./reading.js";
import { formsAt, norm, skipAdverbs } from "./scan.js";

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
function agentOf({ chunks, to, text }: PartReading, from: number): readonly AgencyMention[] {
  const at = agentPlaces(chunks)[from] ?? to;
  const agent = chunks[at + 1];
  if (at < to - 1 && agent?.type === "agency") return agent.phrase.mentions;
  const by = unlistedAgentAt(chunks, skipAdverbs(chunks, from + 1) + 1, to);
  return by === null ? [] : (readBodies(chunks, by + 1, to, text)?.mentions ?? []);
}

/** In chunks, from the participle to the time before the agent. */
const longestBefore = 24;
const isParticle = anyOf("with|out|up|of|for|on|off|down|over");

/** "be handled by the competent authorities", "be completed before May by insurers": index of the "by" of a body that no dictionary has, right behind the participle or a time; null where none stands. */
function unlistedAgentAt(chunks: readonly Chunk[], first: number, to: number): number | null {
  // "be dealt with by insurers"
  const behind = isParticle(norm(chunks, first)) ? first + 1 : first;
  if (norm(chunks, behind) === "by") return behind;
  for (let at = first; at < Math.min(to, first + longestBefore) && chunks[at]?.type !== "mark"; at++)
    if (chunks[at]?.type === "time" && norm(chunks, at + 1) === "by") return at + 1;
  return null;
}

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
