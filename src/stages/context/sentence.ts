import type { ShortFormTable } from "../../grammar/agencies/context.js";
import { isSubordinating } from "../../lexicon/clause-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Draft } from "../../model/draft.js";
import type { Reason, ReasonName } from "../../model/reason.js";
import { Form } from "../../model/token.js";
import { chunkSentence } from "../chunks.js";
import { readLeadIn } from "../clauses/openings/lead-in.js";
import { readSteps } from "../clauses/steps.js";
import type { Fragment } from "../clauses/times/fragments.js";
import type { ParseContext } from "../scan/reading.js";
import { formsAt, isMark, norm } from "../scan/scan.js";
import { opensItem } from "./accept/circumstances.js";
import { noteAddressees } from "./actors/addressees.js";
import { mentionsBetween, spokenOf } from "./actors/spoken.js";
import { ClauseReader } from "./clause-reader.js";
import { isForAll } from "./headings/lists.js";
import { belowNumberedHeading, readSentenceHeading } from "./headings/sentence-headings.js";
import { sayTimes } from "./pointing-back.js";
import type { ReadingContext } from "./state/inputs.js";
import { changed, isInList, openList, type State, withKnown } from "./state/state.js";

/** What stands around a sentence. */
export interface Surroundings {
  /** What the text before it has said. */
  readonly state: State;
  /** The directive before it. */
  readonly previous: Draft | null;
  /** It is a line of its own, and text stands below that it may head. */
  readonly headsText: boolean;
}

/** What a sentence gives: the state after it, its directives, and the one before it, where the sentence dates it. */
export interface SentenceResult {
  readonly state: State;
  readonly drafts: readonly Draft[];
  readonly previous: Draft | null;
  /** A deadline for the directives of the list above it, or of the sentence before; null where it says none. */
  readonly overAbove: Fragment | null;
  readonly chunks: readonly Chunk[];
  /** Why its clauses, or the sentence as a whole, are no directives. */
  readonly reasons: readonly Reason[];
  /** Short forms that it introduces. */
  readonly introduced: ShortFormTable;
}

const opensPlainObject = anyOf("the|a|an|its|their|all|with");

/** "(Tests) with six banks began": a verb of the past, up to the next comma, of which the word before would be the subject. */
function tellsBehind(chunks: readonly Chunk[], from: number): boolean {
  const comma = chunks.findIndex((chunk, at) => at >= from && (isMark(chunk, ",", ";") || isSubordinating(chunk.norm)));
  const forms = chunks.slice(from, comma < 0 ? chunks.length : comma).map((_, at) => formsAt(chunks, from + at));
  return forms.some((form) => (form & Form.past) !== 0 && (form & Form.participle) === 0);
}

/** "Coordinates with …", "Before June 15, completes …": a sentence that goes on of whom the one before spoke. */
function leavesOutSubject(chunks: readonly Chunk[], from: number, text: string): boolean {
  const verb = readLeadIn(chunks, from, chunks.length, text).next;
  const chunk = chunks[verb];
  if (chunk?.type !== "word" || chunk.verb?.forms !== Form.thirdPerson) return false;
  if (!chunk.verb.ambiguous) return true;
  return (
    !tellsBehind(chunks, verb + 1) && (chunks[verb + 1]?.type === "agency" || opensPlainObject(norm(chunks, verb + 1)))
  );
}

/** What the clauses of a sentence, read from chunk `from` on, have to know of where it stands. */
function contextOf(
  sentence: Sentence,
  chunks: readonly Chunk[],
  from: number,
  state: State,
  { text, fromAbove }: ReadingContext,
): ParseContext {
  const { block } = sentence;
  const list = openList(state);
  const besideTask = state.lastBlock === block.start;
  return {
    text,
    sentence: {
      isItem: opensItem(sentence),
      orderList: (list === undefined || isForAll(list)) && (block.level > 0 || state.lists.length > 0),
      orderAnyone: state.addressees.length === 0,
      afterTasks: state.started,
      besideTask,
      fromAbove,
    },
    continues: false,
    inList: isInList(state) || (besideTask && leavesOutSubject(chunks, from, text)),
    depth: 0,
    afterOrder: true,
  };
}

/** Reads one sentence in the light of what the text has said before it. */
export function readSentence(
  sentence: Sentence,
  { state: before, previous, headsText }: Surroundings,
  reading: ReadingContext,
): SentenceResult {
  const { text } = reading;
  const { block } = sentence;
  const { chunks: read, introduced } = chunkSentence(sentence, reading);
  const { chunks, lastTerms } = sayTimes(read, before.lastTerms);
  const passed = (after: State, name: ReasonName): SentenceResult => ({
    state: after,
    drafts: [],
    previous,
    overAbove: null,
    chunks,
    reasons: [{ name, rule: null }],
    introduced,
  });
  const noted = changed(noteAddressees(before, chunks), { lastTerms });
  const heading = readSentenceHeading(chunks, sentence, noted, headsText, text);
  if (heading !== null && heading.next === null) return passed(heading.state, heading.reason);
  const state = heading?.state ?? noted;
  const from = heading?.next ?? 0;
  const context = contextOf(sentence, chunks, from, state, reading);
  const steps = readSteps(chunks, from, context, previous);
  const below = steps.length === 0 ? belowNumberedHeading(chunks, sentence, state, text) : null;
  if (below !== null) return passed(below, "heading");
  const scope = { sentence, chunks, before: null, beforeLead: [], front: [] };
  const reader = new ClauseReader(reading, scope, { state, previous, isDated: heading !== null });
  for (const step of steps) reader.read(step);
  const { drafts } = reader;
  const isTold = drafts.length === 0;
  const named = mentionsBetween(chunks, 0, chunks.length);
  return {
    state: changed(reader.state, {
      mentioned: isTold ? spokenOf(chunks, from, reader.state, block.start, text) : null,
      objects: isTold && named.length > 0 ? named : reader.state.objects,
      known: withKnown(reader.state.known, named),
    }),
    drafts,
    previous: reader.previous,
    overAbove: reader.overAbove,
    chunks,
    reasons: steps.length === 0 ? [{ name: "no-clause", rule: null }] : reader.reasons,
    introduced,
  };
}
