import { opensCase } from "../../../lexicon/clause-words.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { opensCircumstance } from "../../scan/opener.js";
import {
  changedContext,
  firstDraft,
  type ParseContext,
  type PartReading,
  type Reader,
  type SentenceContext,
} from "../../scan/reading.js";
import { isMark, norm } from "../../scan/scan.js";
import { introducedBodies } from "../openings/introduced.js";
import { readLeadIn } from "../openings/lead-in.js";
import { afterDenial, readNegated } from "../predicates/negated.js";
import { readOrderBehindQuote } from "../predicates/orders.js";
import { isOfThing, type PhraseOpener, readAfterCircumstance } from "./after-circumstance.js";
import { readBareVerb } from "./bare-verb.js";
import { readBehindTopic } from "./behind-topic.js";
import { readAgreed } from "./colon.js";
import { complete } from "./complete.js";
import { readExistential } from "./existential.js";
import { readImperativeOrder } from "./imperative-order.js";
import { readImpersonal, readPriority } from "./impersonal.js";
import { readPolite } from "./polite.js";
import { readReminder } from "./reminder.js";
import { readReported } from "./reported.js";
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

const readAt: Reader = (part, at) => firstDraft(readers, part, at);

const deepest = 4;

/** What holds for a sentence, where no order by name stands in the imperative. */
const tellingNobody = ({
  isItem,
  orderAnyone,
  afterTasks,
  besideTask,
  fromAbove,
}: SentenceContext): SentenceContext => ({
  isItem,
  orderList: false,
  orderAnyone,
  afterTasks,
  besideTask,
  fromAbove,
});

/** A part of a sentence up to `to`, as its readers see it. */
export function partOf(chunks: readonly Chunk[], to: number, context: ParseContext): PartReading {
  const { text, sentence, continues, inList, depth, afterOrder } = context;
  const below = (asItem: boolean): ParseContext => ({
    text,
    // "Department of Health: Urge the contractor to finish the ward": what the body itself is to do.
    sentence: asItem ? tellingNobody(sentence) : sentence,
    continues: false,
    inList: asItem,
    depth: depth + 1,
    afterOrder,
  });
  const part: PartReading = {
    text,
    sentence,
    continues,
    inList,
    depth,
    afterOrder,
    chunks,
    to,
    itemFrom: (from) => (depth > deepest ? null : parseClause(chunks, from, to, below(true))),
    clauseAt: (at) => readAt(continues ? partOf(chunks, to, changedContext(context, { continues: false })) : part, at),
    sentenceAt: (at) => (depth > deepest ? null : readAt(partOf(chunks, to, below(false)), at)),
  };
  return part;
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
  const other: PhraseOpener = opener ?? (norm(chunks, lead.next) === "to" ? "circumstance" : "other");
  const behind = readAfterCircumstance(part, lead, other) ?? readBehindTopic(part, lead);
  const agreed = behind === null ? readAgreed(part) : null;
  return agreed === null ? behind : complete(agreed, lead, part);
}
