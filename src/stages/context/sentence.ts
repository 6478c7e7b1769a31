import type { ShortFormTable } from "../../grammar/agencies/context.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import { type AgencyMention, isCommanding, isProperName, type TimeExpression } from "../../model/mention.js";
import type { Reason, ReasonName } from "../../model/reason.js";
import { Form } from "../../model/token.js";
import { chunkSentence } from "../chunks.js";
import { type Fragment, findCoveringFragment } from "../clauses/fragments.js";
import { readLeadIn } from "../clauses/lead-in.js";
import { isMark, norm } from "../clauses/scan.js";
import { readSteps, type Step } from "../clauses/steps.js";
import { relevantTimes, stillToCome } from "../deadlines.js";
import { rejectionOf } from "./accept.js";
import { noteAddressees } from "./addressees.js";
import { readBodyHeading, readSiblingHeading } from "./body-headings.js";
import { carried } from "./carry.js";
import { draftsOf } from "./clause-drafts.js";
import { looksLikeNumberedHeading, readDeadlineHeading, readDoneByHeading } from "./deadline-headings.js";
import { DraftList, withFragment } from "./draft-list.js";
import { beginsWithNoun, enterHeading, isGerundHeading, underDeadline } from "./headings.js";
import type { ReadingContext } from "./inputs.js";
import { isEmptyHeader, openListOf, underBodies } from "./lists.js";
import { headedBodies } from "./pointing.js";
import type { SentenceScope } from "./scope.js";
import { mentionsIn, spokenOf } from "./spoken.js";
import { changed, isInList, openList, type State, withKnown, withSubject } from "./state.js";
import { resolveSubject, supervisorsOf, topicOf } from "./subjects.js";

/** What a sentence gives: the state after it, its directives, and the one before it, where the sentence dates it. */
export interface SentenceResult {
  readonly state: State;
  readonly drafts: readonly Draft[];
  readonly previous: Draft | null;
  /** A deadline for the directives of the list above it; null where it says none. */
  readonly overList: Fragment | null;
  readonly chunks: readonly Chunk[];
  /** Why its clauses, or the sentence as a whole, are no directives. */
  readonly reasons: readonly Reason[];
  /** Short forms that it introduces. */
  readonly introduced: ShortFormTable;
}

/** A sentence while its clauses are read. Its drafts and reasons grow: a copy for every clause would cost their square. */
interface Progress {
  state: State;
  previous: Draft | null;
  overList: Fragment | null;
  scope: SentenceScope;
  readonly drafts: DraftList;
  readonly reasons: Reason[];
}

const opensItem = ({ block, start }: Sentence): boolean => block.marker !== null && start === block.start;

/** A clause with as many of its bodies as the next clauses can take over. */
function handedOn(clause: Clause): Clause {
  const [partners, supervisors] = [carried(clause.partners), carried(clause.supervisors)];
  const isWhole = partners === clause.partners && supervisors === clause.supervisors;
  return isWhole ? clause : { ...clause, partners, supervisors };
}

/** The sentence behind a clause. */
const behind = (
  { sentence, chunks }: SentenceScope,
  before: Clause | null,
  beforeLead: readonly AgencyMention[],
  front: readonly TimeExpression[],
): SentenceScope => ({ sentence, chunks, before, beforeLead, front });

/** Takes a clause in as the state stands: the list it opens, the directives it makes, or nothing. */
function readClause(
  clause: Clause,
  isFirst: boolean,
  dated: boolean,
  progress: Progress,
  reading: ReadingContext,
): void {
  const { scope, drafts, reasons } = progress;
  const { chunks, sentence } = scope;
  const { block } = sentence;
  const isNewOrder = clause.evidence === "ordered" && clause.authority.length > 0 && !dated;
  // A new matter, or an order of its own, ends the deadline heading above.
  let state = clause.newTopic || isNewOrder ? changed(progress.state, { heading: [] }) : progress.state;
  const resolution = resolveSubject(clause, state, scope, reading);
  const { mentions } = resolution;
  if (clause.opensList && isEmptyHeader(clause, chunks)) {
    const namesActor = clause.subject.kind !== "none";
    state = openListOf(state, clause, resolution, block.level, chunks);
    if (namesActor) state = withSubject(state, mentions);
    progress.state = state;
    progress.scope = behind(scope, handedOn(clause), namesActor ? carried(mentions) : [], scope.front);
    reasons.push({ name: "opens-list", rule: clause.rule });
    return;
  }
  const continues = scope.beforeLead.length > 0 || scope.before !== null;
  const rejected = rejectionOf(clause, {
    state,
    chunks,
    subject: mentions,
    anchor: reading.anchor,
    continues,
    isItem: opensItem(sentence),
  });
  if (rejected !== null) {
    progress.state = state;
    // "has received it, and is to reply": of whom it only tells, the next part may ask something.
    const isKnown =
      clause.subject.kind === "bodies" && mentions.some((one) => one.agency !== null || isProperName(one));
    const told = isKnown ? carried(mentions) : scope.beforeLead;
    progress.scope = behind(scope, null, told, scope.front);
    reasons.push({ name: rejected, rule: clause.rule });
    return;
  }
  const front = isFirst ? relevantTimes(stillToCome(clause.front, reading.anchor)) : scope.front;
  const within = behind(scope, scope.before, scope.beforeLead, front);
  const made = draftsOf(clause, resolution, state, within, reading);
  const authority = clause.authority.length > 0 ? clause.authority : state.authority;
  const overseers = supervisorsOf(clause, state, behind(scope, null, scope.beforeLead, scope.front), reading);
  const topic = topicOf(clause, resolution, overseers);
  // "directs the State Securities Commission to …. The Commission announces": who is directed can be named again.
  const directed = topic === mentions ? [] : carried(mentions);
  const earlier = [directed, ...state.earlier, carried(clause.partners)].filter((set) => set.length > 0).slice(0, 8);
  // An order, or what a body by name must do, tells that the heading stands over more than an assessment.
  const asks = clause.evidence === "ordered" || clause.evidence === "obligation";
  const section = asks && state.section === "assessment" ? "neutral" : state.section;
  const objects = mentionsIn(chunks, clause.actionFrom, clause.actionTo);
  state = changed(state, { section, started: true, lastBlock: block.start, authority, earlier, objects });
  // A body that the dictionary lacks, named in passing, is not whom the text goes on to speak of.
  if (isFirst || mentions.some(({ agency }) => agency !== null)) state = withSubject(state, topic);
  if (clause.opensList) state = openListOf(state, clause, resolution, block.level, chunks);
  const covering = findCoveringFragment(chunks, clause.actionFrom, clause.actionTo);
  if (covering !== null) drafts.cover(covering);
  drafts.add(made);
  progress.state = state;
  progress.scope = behind(scope, handedOn(clause), carried(mentions), front);
}

/** A deadline that stands alone goes to the directives before it in the sentence, or to the one before the sentence. */
function readFragment(step: Extract<Step, { kind: "fragment" }>, progress: Progress): void {
  const { drafts, previous, reasons } = progress;
  const { fragment } = step;
  if (drafts.size > 0) {
    drafts.date(fragment);
    return;
  }
  reasons.push({ name: previous === null ? "dates-nothing" : "dates-row", rule: fragment.rule });
  if (fragment.reach === "list") progress.overList = fragment;
  else if (previous !== null) progress.previous = withFragment(previous, fragment);
}

/** "Ministry of Finance. Tax proposals have to …": the bodies that a paragraph begins with as its heading; null where it begins otherwise. */
function readRunInHeading(chunks: readonly Chunk[], { block, start, end }: Sentence): readonly AgencyMention[] | null {
  const [name, stop, ...others] = chunks;
  const isFirst = start === block.start && end < block.end;
  if (!isFirst || name?.type !== "agency" || stop === undefined || !isMark(stop, ".") || others.length > 0) return null;
  return name.phrase.mentions.some(isCommanding) ? null : carried(name.phrase.mentions);
}

/** The state after a sentence that is a heading, or names addressees; null where it is to be read for directives. */
function readAsHeading(
  chunks: readonly Chunk[],
  state: State,
  sentence: Sentence,
  text: string,
): { readonly state: State; readonly reason: ReasonName } | null {
  const { block } = sentence;
  if (state.addressing) return { state, reason: "addressees" };
  if (isGerundHeading(chunks, state, block)) return { state: enterHeading(state, block, ""), reason: "heading" };
  const topic = readRunInHeading(chunks, sentence);
  if (topic !== null)
    return { state: changed(withSubject(state, topic), { lastBlock: block.start }), reason: "names-bodies" };
  const bodies = readBodyHeading(chunks, block, text) ?? readSiblingHeading(chunks, block, state, text);
  if (bodies === null) return null;
  const subject = headedBodies(bodies.subject, sentence.end, state, text);
  return { state: underBodies(state, { ...bodies, subject }), reason: "names-bodies" };
}

const opensObject = anyOf("the|a|an|its|their|all|with");

/** "Coordinates with …", "Before June 15, completes …": a sentence that goes on of whom the one before spoke. */
function leavesOutSubject(chunks: readonly Chunk[], from: number, text: string): boolean {
  const verb = readLeadIn(chunks, from, chunks.length, text).next;
  const chunk = chunks[verb];
  if (chunk?.type !== "word" || chunk.verb?.forms !== Form.thirdPerson) return false;
  return !chunk.verb.ambiguous || chunks[verb + 1]?.type === "agency" || opensObject(norm(chunks, verb + 1));
}

/** Reads one sentence in the light of what the text has said before it. */
export function readSentence(
  sentence: Sentence,
  before: State,
  previous: Draft | null,
  headsText: boolean,
  reading: ReadingContext,
): SentenceResult {
  const { text } = reading;
  const { block } = sentence;
  const { chunks, introduced } = chunkSentence(sentence, reading);
  let state = noteAddressees(before, chunks);
  const asHeading = readAsHeading(chunks, state, sentence, text);
  const passed = (after: State, name: ReasonName): SentenceResult => ({
    state: after,
    drafts: [],
    previous,
    overList: null,
    chunks,
    reasons: [{ name, rule: null }],
    introduced,
  });
  if (asHeading !== null) return passed(asHeading.state, asHeading.reason);
  const deadline = readDeadlineHeading(chunks, block);
  if (deadline === null && headsText && !state.labelled && beginsWithNoun(chunks)) {
    const below = changed(enterHeading(state, block, text.slice(block.start, block.end)), { lists: state.lists });
    const times = readDoneByHeading(chunks);
    return times.length === 0 ? passed(below, "heading") : passed(underDeadline(below, block, times), "names-deadline");
  }
  if (deadline !== null) state = underDeadline(state, block, deadline.times);
  const from = deadline?.next ?? 0;
  if (from >= chunks.length) return passed(state, "names-deadline");
  const context = {
    text,
    continues: false,
    inList: isInList(state) || (state.lastBlock === block.start && leavesOutSubject(chunks, from, text)),
    isItem: opensItem(sentence),
    depth: 0,
    orderList: openList(state) === undefined && (block.level > 0 || state.lists.length > 0),
    orderAnyone: state.addressees.length === 0,
    afterOrder: true,
    fromAbove: reading.fromAbove,
  };
  const steps = readSteps(chunks, from, context, previous?.verbs ?? []);
  if (steps.length === 0 && looksLikeNumberedHeading(chunks, block)) {
    const below = enterHeading(state, block, text.slice(block.start, block.end));
    return passed(changed(below, { lists: state.lists }), "heading");
  }
  const scope: SentenceScope = { sentence, chunks, before: null, beforeLead: [], front: [] };
  const progress: Progress = { state, drafts: new DraftList(), previous, overList: null, reasons: [], scope };
  for (const [number, step] of steps.entries()) {
    if (step.kind === "fragment") readFragment(step, progress);
    else readClause(step.clause, number === 0, deadline !== null, progress, reading);
  }
  const drafts = progress.drafts.all();
  const isTold = drafts.length === 0;
  const mentioned = isTold ? spokenOf(chunks, from, progress.state, block.start, text) : null;
  const named = mentionsIn(chunks, 0, chunks.length);
  const objects = isTold && named.length > 0 ? named : progress.state.objects;
  return {
    state: changed(progress.state, { mentioned, objects, known: withKnown(progress.state.known, named) }),
    drafts,
    previous: progress.previous,
    overList: progress.overList,
    chunks,
    reasons: steps.length === 0 ? [{ name: "no-clause", rule: null }] : progress.reasons,
    introduced,
  };
}
