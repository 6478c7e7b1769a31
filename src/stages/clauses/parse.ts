import { standAt } from "../../grammar/stand-at.js";
import { isAuxiliaryOrModal } from "../../lexicon/auxiliaries.js";
import {
  isLaw,
  isSpeaker,
  isSubordinating,
  opensCase,
  opensCitation,
  opensGround,
} from "../../lexicon/clause-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { TimeExpression } from "../../model/mention.js";
import { hasListed, isProperName } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { readBareVerb } from "./bare-verb.js";
import { complete } from "./complete.js";
import { readExistential } from "./existential.js";
import { grammar } from "./grammar.js";
import { readImperativeOrder } from "./imperative-order.js";
import { readImpersonal, readPriority } from "./impersonal.js";
import { introducedBodies } from "./introduced.js";
import { type LeadIn, readLeadIn } from "./lead-in.js";
import { afterDenial, readNegated } from "./negated.js";
import { opensObject } from "./noun-phrase.js";
import { type Opener, opensCircumstance } from "./opener.js";
import { readOrderBehindQuote } from "./orders.js";
import { readPolite } from "./polite.js";
import type { ClauseDraft, ParseContext, PartReading, Reader } from "./reading.js";
import { readReminder } from "./reminder.js";
import { readReported } from "./reported.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";
import { readFurtherThat, readSubjectClause } from "./subject-clause.js";
import { readOwnTask, readTaskGiven } from "./task-given.js";
import { readItemSubjunctive, readThing } from "./thing.js";
import { readToBeDone, readToDo } from "./to-do.js";
import { readToldAnyone } from "./told-anyone.js";

/** What a clause can be, in the order in which it is tried. */
const readers: readonly Reader[] = [
  readOrderBehindQuote,
  readImpersonal,
  readPriority,
  readNegated,
  readFurtherThat,
  readReported,
  readReminder,
  readPolite,
  readImperativeOrder,
  readTaskGiven,
  readOwnTask,
  readSubjectClause,
  readToldAnyone,
  readBareVerb,
  readToDo,
  readToBeDone,
  readExistential,
  readThing,
  readItemSubjunctive,
];

function readAt(part: PartReading, at: number): ClauseDraft | null {
  for (const read of readers) {
    const draft = read(part, at);
    if (draft !== null) return draft;
  }
  return null;
}

const deepest = 4;

function partOf(chunks: readonly Chunk[], to: number, context: ParseContext): PartReading {
  const { text, continues, inList, isItem, depth, orderList, orderAnyone, afterOrder, fromAbove } = context;
  const below = (asItem: boolean): ParseContext => ({
    text,
    continues: false,
    inList: asItem,
    isItem,
    depth: depth + 1,
    orderList,
    orderAnyone,
    afterOrder,
    fromAbove,
  });
  return {
    text,
    continues,
    inList,
    isItem,
    depth,
    orderList,
    orderAnyone,
    afterOrder,
    fromAbove,
    chunks,
    to,
    itemFrom: (from) => (depth > deepest ? null : parseClause(chunks, from, to, below(true))),
    sentenceAt: (at) => (depth > deepest ? null : readAt(partOf(chunks, to, below(false)), at)),
  };
}

const isOfThing = (draft: ClauseDraft): boolean => draft.subject.kind === "thing";

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

/** Whether what stands after a phrase of circumstance is a clause of the notice, and not of what the phrase cites. */
function standsAfter(chunks: readonly Chunk[], from: number, comma: number, draft: ClauseDraft): boolean {
  const opener = norm(chunks, from);
  // "According to Decree No. 238, learners shall be exempt": what a cited document provides.
  const cites =
    opensCitation(opener) && chunks.slice(from, comma).some(({ type, norm }) => type === "reference" || isLaw(norm));
  if (cites && isOfThing(draft)) return false;
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

/** "As for the Ministry of Health, it shall report", "For localities, clear sites": the body that was introduced does it. */
function ofIntroduced(draft: ClauseDraft, { chunks, to, text }: PartReading, from: number, comma: number): ClauseDraft {
  const bodies = introducedBodies(chunks, from, to, text);
  const isOpen = draft.subject.kind === "none" || (draft.subject.kind === "anaphor" && draft.subject.noun === null);
  if (bodies?.next !== comma || !isOpen) return draft;
  return { ...draft, subject: { kind: "bodies", mentions: bodies.mentions } };
}

/** "To break the logjam he asked the Ministry of Finance to …": no comma parts the phrase from whoever orders. */
const speakerOrders = (chunks: readonly Chunk[], at: number, to: number): boolean =>
  isSpeaker(norm(chunks, at)) && matchFirst(grammar.orders, chunks, at + 1, to)?.rule.opens === "bodies";

/** The clause behind a phrase of circumstance ("Regarding …,", "In order to …,"), at the first comma where one begins. */
function readAfterCircumstance(part: PartReading, lead: LeadIn, opener: Opener | "other"): Clause | null {
  const { chunks, to, text } = part;
  const inner = { ...part, continues: false };
  // What may be any words is read in the sentence itself only: at every depth, it would be read again and again.
  const isOther = opener === "other";
  if (isOther && part.depth > 0) return null;
  let commas = 0;
  let first: Clause | null = null;
  for (let at = lead.next + 1; at < to && commas < 8; at++) {
    if (isMark(chunks[at], ";")) return null;
    const isColon = isMark(chunks[at], ":");
    const isComma = isMark(chunks[at], ",");
    if (!isColon && !isComma && !speakerOrders(chunks, at, to)) continue;
    commas++;
    const second = readLeadIn(chunks, isColon || isComma ? at + 1 : at, to, text);
    const draft = readAt(inner, second.next);
    if (draft === null) continue;
    if (isOther && tellsLaw(chunks, lead.next, at)) return null;
    // "The Prime Minister sided with neither: he instructed …", but not "Read more: mills must …".
    if (isOther && isColon && draft.evidence !== "ordered") continue;
    const isAnnounced = joinsClause(norm(chunks, at + 1)) && isOwnWork(draft);
    const isToDo = opensCase(norm(chunks, lead.next)) && isPlainImperative(chunks, draft);
    if (!(isOther ? isPlainlyAsked(draft) || isAnnounced || isToDo : standsAfter(chunks, lead.next, at, draft)))
      return null;
    const merged: LeadIn = {
      next: second.next,
      front: [...lead.front, ...timesIn(chunks, lead.next, at, opener), ...second.front],
      partners: [...lead.partners, ...second.partners],
      supervisors: [...lead.supervisors, ...second.supervisors],
      cues: [...lead.cues, ...second.cues],
      newTopic: opener === "topic",
    };
    const clause = complete(ofIntroduced(draft, part, lead.next, at), merged, part);
    // "In order to clean the river, house people and pay them, the Prime Minister requests": purposes in a row.
    if (!isPurpose(chunks, lead.next) || draft.subject.kind !== "none" || first !== null) return clause;
    first = clause;
  }
  return first;
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

/** In chunks; what stands before a colon and is longer is no name of a matter. */
const longestTopic = 12;

/** "Digital infrastructure: develop 5G networks": index of the colon behind a noun phrase that names the matter; null where none stands. */
function topicColon(chunks: readonly Chunk[], from: number, to: number): number | null {
  for (let at = from; at < to - 1 && at - from < longestTopic; at++) {
    if (isMark(chunks[at], ":")) return at > from ? at : null;
    if (isMark(chunks[at], ",", ";", ".") || isAuxiliaryOrModal(norm(chunks, at))) return null;
  }
  return null;
}

/**
 * "Revenue: Revenue collectors must bank all collections": what is plainly asked, and not only told, behind the name of a
 * matter; of bodies of the dictionary, what they do is asked too.
 */
const asksBehindTopic = ({ evidence, subject }: ClauseDraft): boolean =>
  ["ordered", "obligation", "passive"].includes(evidence) ||
  (evidence === "present" && subject.kind === "bodies" && hasListed(subject.mentions));

/** The clause behind the name of its matter: an imperative, an order or an obligation. */
function readBehindTopic(part: PartReading, lead: LeadIn): Clause | null {
  const { chunks, to, text } = part;
  const colon = part.depth > 0 ? null : topicColon(chunks, lead.next, to);
  if (colon === null) return null;
  const second = readLeadIn(chunks, colon + 1, to, text);
  const inner = { ...part, continues: false };
  const front = [...lead.front, ...second.front];
  // "About the resettlement: Assign the People's Committee to decide": whoever concludes tells others.
  const order = readImperativeOrder({ ...inner, inList: false }, second.next);
  if (order !== null) return complete(order, { ...second, front, newTopic: true }, part);
  const bare = readBareVerb(inner, second.next);
  if (bare?.rule === "imperative") return complete(bare, { ...second, front, newTopic: true }, part);
  const draft = readAt(inner, second.next);
  return draft !== null && asksBehindTopic(draft) ? complete(draft, { ...second, front, newTopic: true }, part) : null;
}

/**
 * The clause that a part of a sentence makes, or null where it asks nothing:
 * its lead-in, its subject and predicate, and the role words up to the action.
 */
export function parseClause(chunks: readonly Chunk[], from: number, to: number, context: ParseContext): Clause | null {
  const part = partOf(chunks, to, context);
  const lead = readLeadIn(chunks, from, to, context.text);
  const introduced = introducedBodies(chunks, lead.next, to, context.text);
  if (introduced !== null && isMark(chunks[introduced.next], ":")) {
    const direct = readAt(part, introduced.first);
    if (direct !== null) return complete(direct, lead, part);
  }
  // "urge the investor; if he fails, withdraw the project", "; where prices are disputed, settle the matter"
  const isCase = part.continues && opensCase(norm(chunks, lead.next));
  // "Under no circumstances should water be released" denies what it opens.
  const denies = afterDenial(chunks, lead.next) !== null;
  const opener = isCase ? "condition" : denies ? null : opensCircumstance(chunks, lead.next);
  const direct = opener === "topic" || opener === "condition" ? null : readAt(part, lead.next);
  if (direct !== null && !(opener !== null && isOfThing(direct))) return complete(direct, lead, part);
  const other = opener ?? (norm(chunks, lead.next) === "to" ? "circumstance" : "other");
  return readAfterCircumstance(part, lead, other) ?? readBehindTopic(part, lead);
}
