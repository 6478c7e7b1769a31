import { standAt } from "../../../grammar/stand-at.js";
import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import {
  isLaw,
  isSpeaker,
  isSubordinating,
  opensCase,
  opensCitation,
  opensGround,
} from "../../../lexicon/clause-words.js";
import { isIndefinite } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { datedBy, joinAdjuncts } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import type { TimeExpression } from "../../../model/mention.js";
import { hasListed, isProperName } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { type Opener, opensCircumstance } from "../../scan/opener.js";
import type { BodiesMatch, ClauseDraft, PartReading } from "../../scan/reading.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { introducedBodies } from "../openings/introduced.js";
import { type LeadIn, readLeadIn } from "../openings/lead-in.js";
import { readBodies } from "../subjects/bodies.js";
import { opensObject } from "../subjects/noun-phrase.js";
import { complete } from "./complete.js";

/** Whether no body but a thing is the clause's subject. */
export const isOfThing = (draft: ClauseDraft): boolean => draft.subject.kind === "thing";

/** A finite verb stands in the phrase of circumstance, and not behind "that" or "where there": the sentence has said its say before the comma. */
const saysSomething = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .some(
      (chunk, index) =>
        isAuxiliaryOrModal(chunk.norm) &&
        !isSubordinating(norm(chunks, from + index - 1)) &&
        !standAt(chunks, from + index - 2, "where", "there"),
    );

const tellsPast = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks[from]?.type === "time" &&
  chunks.slice(from, to).some((_, index) => (formsAt(chunks, from + index) & Form.past) !== 0);

/** Behind words that no list knows ("Speaking at the meeting, …", "If necessary, …"): an order or obligation of bodies by name, or of several. */
const isPlainlyAsked = ({ subject, evidence }: ClauseDraft): boolean =>
  (evidence === "ordered" || evidence === "obligation") &&
  (subject.kind === "bodies"
    ? subject.mentions.some((mention) => mention.agency !== null || mention.plural || isProperName(mention))
    : subject.kind === "anaphor" && subject.noun !== null);

/** "(If a commune fails,) remove its head": no noun, and nothing that one only has or is. */
function isPlainImperative(chunks: readonly Chunk[], { subject, evidence, action }: ClauseDraft): boolean {
  const at = skipAdverbs(chunks, action);
  const chunk = chunks[at];
  if (evidence !== "imperative" || subject.kind !== "none" || chunk?.type !== "word" || chunk.verb === null)
    return false;
  return (!chunk.verb.ambiguous || opensObject(norm(chunks, at + 1))) && !isHavingOrBeing(chunk.verb.lemma);
}
const isHavingOrBeing = anyOf("have|be");

const joinsClause = anyOf("but|while|and");

/** "(The request was turned down, but) the Ministry of Finance will look into it": what a body of the dictionary will do. */
const isOwnWork = ({ subject, evidence }: ClauseDraft): boolean =>
  evidence === "announcement" && subject.kind === "bodies" && hasListed(subject.mentions);

const isAgreement = anyOf("protocol|treaty|convention");
const opensProvision = anyOf("under|according");

/** "Under the Penal Code, traders must pay fines", "under the protocol, codes must be registered": what a law lays down for all, and no order of bodies by name. */
function providesFor(chunks: readonly Chunk[], from: number, comma: number, draft: ClauseDraft): boolean {
  if (!opensProvision(norm(chunks, from))) return false;
  const cited = chunks.slice(from, comma);
  // "Under this Circular, offices must": its own.
  if (cited.some(({ norm }) => norm === "this")) return false;
  if (isOfThing(draft)) return cited.some(({ norm }) => isAgreement(norm));
  const { subject, evidence } = draft;
  const isDue = evidence === "obligation" || evidence === "responsibility";
  const areUnlisted = subject.kind === "bodies" && subject.mentions.every(({ agency }) => agency === null);
  return isDue && areUnlisted && cited.some(({ norm }) => isLaw(norm));
}

/** Whether what stands after a phrase of circumstance is a clause of the notice, and not of what the phrase cites. */
function standsAfter(chunks: readonly Chunk[], from: number, comma: number, draft: ClauseDraft): boolean {
  const opener = norm(chunks, from);
  // "According to Decree No. 238, learners shall be exempt": what a cited document provides.
  const cites =
    opensCitation(opener) && chunks.slice(from, comma).some(({ type, norm }) => type === "reference" || isLaw(norm));
  if (cites && isOfThing(draft)) return false;
  if (providesFor(chunks, from, comma, draft)) return false;
  if (opensCircumstance(chunks, from) === "condition" || opensCase(opener)) return true;
  // "In 2025 output reached 7.4 million tons, meeting 70% of demand": what has been, and how.
  if (draft.evidence === "gerund" && tellsPast(chunks, from, comma)) return false;
  const isImperative = draft.subject.kind === "none" && draft.evidence === "imperative";
  return !isImperative || !(opensGround(opener) || saysSomething(chunks, from, comma));
}

/** A dated phrase of circumstance ("By the start of the school year at the latest, …") dates the clause; "Regarding the plan for 2026," does not. */
function timesIn(chunks: readonly Chunk[], from: number, comma: number, opener: string | null): TimeExpression[] {
  const first = chunks[from];
  const dates = opener === "circumstance" && first?.type === "time" && !first.time.bare && comma - from <= 12;
  return dates ? [first.time] : [];
}

/** "Where a locality cannot spend the money, it must return it": the body of the case, of which the clause speaks on. */
function ofCase({ chunks, to, text }: PartReading, from: number): BodiesMatch | null {
  const isCase = opensCase(norm(chunks, from)) && isIndefinite(norm(chunks, from + 1));
  return isCase ? readBodies(chunks, from + 1, to, text) : null;
}

/** "As for the Ministry of Health, it shall report", "For localities, clear sites": the body that was introduced does it. */
function ofIntroduced(draft: ClauseDraft, part: PartReading, from: number, comma: number): ClauseDraft {
  const { chunks, to, text } = part;
  const isBare = draft.subject.kind === "anaphor" && draft.subject.noun === null;
  const inCase = isBare ? ofCase(part, from) : null;
  if (inCase !== null) return { ...draft, subject: { kind: "bodies", mentions: inCase.mentions } };
  const bodies = introducedBodies(chunks, from, to, text);
  const isOpen = draft.subject.kind === "none" || isBare;
  if (bodies?.next !== comma || !isOpen) return draft;
  return { ...draft, subject: { kind: "bodies", mentions: bodies.mentions } };
}

/** "To break the logjam he asked the Ministry of Finance to …": no comma parts the phrase from whoever orders. */
const speakerOrders = (chunks: readonly Chunk[], at: number, to: number): boolean =>
  isSpeaker(norm(chunks, at)) && matchFirst(grammar.orders, chunks, at + 1, to)?.rule.opens === "bodies";

const isPronoun = anyOf("it|they|he|she");
const opensUnmarkedPhrase = anyOf("by|during|in|on|at|within|under|after|following|upon|from|for|pending|throughout");
const cannotEndPhrase = anyOf(
  "of|for|to|with|by|from|in|on|at|under|and|between|among|against|about|than|as|or|per|via|that|which|who|what|where|when|if|while|once|after|before|during|until",
);

/** In chunks; a phrase that no comma closes takes no more. */
const longestOpen = 8;

/** "By the same date they need to report", "During the trial the Ministry of Health must check": no comma parts the phrase from whoever is obliged to something. */
function bodyIsObliged({ chunks, to }: PartReading, from: number, at: number): boolean {
  if (at - from > longestOpen || !opensUnmarkedPhrase(norm(chunks, from)) || cannotEndPhrase(norm(chunks, at - 1)))
    return false;
  const isSubject = isPronoun(norm(chunks, at)) || chunks[at]?.type === "agency";
  const mood = isSubject ? matchFirst(grammar.strongPredicates, chunks, at + 1, to)?.rule.mood : undefined;
  return mood === "obligation" || mood === "ordered";
}

const provides = anyOf("provides|stipulates|prescribes");

/** "The Law on Children provides that parents, …": what is law already. */
const tellsLaw = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ norm: word }, index) => provides(word) && norm(chunks, from + index + 1) === "that") &&
  chunks.slice(from, to).some(({ type, norm: word }) => type === "reference" || isLaw(word));

const isPurpose = (chunks: readonly Chunk[], at: number): boolean =>
  standAt(chunks, at, "in", "order", "to") ||
  standAt(chunks, at, "so", "as", "to") ||
  (norm(chunks, at) === "to" && (formsAt(chunks, at + 1) & Form.base) !== 0);

/** A phrase that goes on over more marks than these is no phrase of circumstance. */
const mostEnds = 8;

/** Index of each mark, or of each speaker who orders or body that is obliged, at which a phrase that begins at a chunk may end. */
function* phraseEnds(part: PartReading, from: number): Generator<number> {
  const { chunks, to } = part;
  let count = 0;
  for (let at = from + 1; at < to && count < mostEnds && !isMark(chunks[at], ";"); at++) {
    const isOpen = speakerOrders(chunks, at, to) || bodyIsObliged(part, from, at);
    if (!isMark(chunks[at], ":", ",") && !isOpen) continue;
    count++;
    yield at;
  }
}

/** The opener of a phrase of circumstance; "other" for words that no list knows. */
export type PhraseOpener = Opener | "other";

/** What a clause behind a phrase is: a clause of the notice, one of what the phrase tells, or part of the phrase. */
type Standing = "notice" | "phrase" | "inside";

function standingOf(
  { chunks }: PartReading,
  from: number,
  end: number,
  draft: ClauseDraft,
  opener: PhraseOpener,
): Standing {
  if (opener !== "other") return standsAfter(chunks, from, end, draft) ? "notice" : "phrase";
  if (tellsLaw(chunks, from, end)) return "phrase";
  // "The Prime Minister sided with neither: he instructed …", but not "Read more: mills must …".
  if (isMark(chunks[end], ":") && draft.evidence !== "ordered") return "inside";
  const isAnnounced = joinsClause(norm(chunks, end + 1)) && isOwnWork(draft);
  const isToDo = opensCase(norm(chunks, from)) && isPlainImperative(chunks, draft);
  return isPlainlyAsked(draft) || isAnnounced || isToDo ? "notice" : "phrase";
}

/** The clause behind a phrase of circumstance ("Regarding …,", "In order to …,"), at the first mark where one begins. */
export function readAfterCircumstance(part: PartReading, lead: LeadIn, opener: PhraseOpener): Clause | null {
  // What may be any words is read in the sentence itself only: at every depth, it would be read again and again.
  if (opener === "other" && part.depth > 0) return null;
  const { chunks, to, text } = part;
  const from = lead.next;
  let first: Clause | null = null;
  for (const end of phraseEnds(part, from)) {
    const second = readLeadIn(chunks, isMark(chunks[end], ":", ",") ? end + 1 : end, to, text);
    const draft = part.clauseAt(second.next);
    const standing = draft === null ? "inside" : standingOf(part, from, end, draft, opener);
    if (draft === null || standing === "inside") continue;
    if (standing === "phrase") return null;
    const merged: LeadIn = {
      next: second.next,
      adjuncts: joinAdjuncts(joinAdjuncts(lead.adjuncts, datedBy(timesIn(chunks, from, end, opener))), second.adjuncts),
      newTopic: opener === "topic",
    };
    const clause = complete(ofIntroduced(draft, part, from, end), merged, part);
    // "In order to clean the river, house people and pay them, the Prime Minister requests": purposes in a row.
    if (!isPurpose(chunks, from) || draft.subject.kind !== "none" || first !== null) return clause;
    first = clause;
  }
  return first;
}
