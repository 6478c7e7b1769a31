import type { Block, Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { chunkSentence } from "../chunks.js";
import { readBodies } from "../clauses/bodies.js";
import { readLeadIn } from "../clauses/lead-in.js";
import { isMark } from "../clauses/scan.js";
import { deadlinesIn, splitAction } from "../clauses/segments.js";
import { verbsOf } from "../clauses/verbs.js";
import { stillToCome } from "../deadlines.js";
import { type Fragment, findCoveringFragment } from "../fragments.js";
import { type Resolution, resolveAnaphor } from "../resolve.js";
import { readSentences } from "../sentences.js";
import { accepts } from "./accept.js";
import { makeDraft } from "./draft.js";
import {
  enterHeading,
  isGerundHeading,
  looksLikeNumberedHeading,
  readBodyHeading,
  readDeadlineHeading,
} from "./headings.js";
import type { ReadingContext } from "./inputs.js";
import { readSteps } from "./parts.js";
import { initialState, type ListHeader, openList, type State, withSubject } from "./state.js";

/** The state after a step, and the directives that it adds or changes. */
interface Progress {
  readonly state: State;
  readonly drafts: readonly Draft[];
}

/** What holds within one sentence. */
interface SentenceScope {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** Index in the drafts of the sentence's first. */
  readonly firstDraft: number;
  readonly before: Clause | null;
  readonly beforeLead: readonly AgencyMention[];
  readonly front: readonly TimeExpression[];
}

/** Lists that a block of this level closes. */
const closeLists = (state: State, block: Block): State => {
  const open = state.lists.filter(({ level }) => level < block.level || (level === 0 && block.level === 0));
  return open.length === state.lists.length ? state : { ...state, lists: open };
};

function resolveSubject(clause: Clause, state: State, scope: SentenceScope, reading: ReadingContext): Resolution {
  const { subject } = clause;
  if (subject.kind === "bodies")
    return {
      mentions: named(subject.mentions, clause, state, scope, reading.text),
      inherited: false,
      unresolved: false,
    };
  if (subject.kind === "anaphor")
    return resolveAnaphor(
      subject,
      { last: antecedents(state, scope), earlier: state.earlier },
      reading.index,
      reading.text,
    );
  return { mentions: inheritedSubject(clause, state, scope), inherited: true, unresolved: false };
}

/** "the People's Committees of the above-mentioned provinces": those that the notice is addressed to by name. */
function named(
  mentions: readonly AgencyMention[],
  clause: Clause,
  state: State,
  { chunks }: SentenceScope,
  text: string,
): readonly AgencyMention[] {
  const [first] = mentions;
  if (
    first === undefined ||
    mentions.length !== 1 ||
    !/^(peoples-committees|provincial-peoples-committees|localities)$/.test(first.agency ?? "")
  )
    return mentions;
  const end = chunks[clause.actionFrom]?.start ?? chunks.at(-1)?.end ?? first.end;
  if (!/\b(?:above|aforementioned|aforesaid|abovementioned)\b/i.test(text.slice(first.start, end))) return mentions;
  const addressed = state.addressees.filter(({ kind }) => kind === "peoples-committee");
  return addressed.length > 0 ? addressed : mentions;
}

function antecedents(state: State, scope: SentenceScope): readonly AgencyMention[] {
  if (scope.beforeLead.length > 0) return scope.beforeLead;
  const { mentioned } = state;
  return mentioned !== null && mentioned.block === scope.sentence.block.start ? mentioned.mentions : state.subject;
}

/** Who goes on acting where a clause names nobody. */
function inheritedSubject(
  clause: Clause,
  state: State,
  { before, beforeLead, sentence }: SentenceScope,
): readonly AgencyMention[] {
  if (before !== null && beforeLead.length > 0) {
    // "directs A to forecast …; presides over …": the third person goes back to the one who directs.
    const outer = before.supervisors;
    const finite =
      clause.evidence === "perfect" || clause.evidence === "obligation" || clause.evidence === "announcement";
    const returns =
      outer.length > 0 &&
      (finite ||
        (/present|perfect/.test(before.evidence) &&
          (clause.form & Form.thirdPerson) !== 0 &&
          (clause.form & Form.base) === 0));
    return returns ? outer : beforeLead;
  }
  const list = openList(state);
  if (state.lastBlock === sentence.block.start && clause.subject.kind === "thing") return state.subject;
  if (list !== undefined && (sentence.block.level > list.level || list.level === 0)) return list.subject;
  return state.subject.length > 0 ? state.subject : state.lists.length > 0 ? state.addressees : [];
}

const sharesPartners = (clause: Clause, before: Clause | null): boolean => {
  if (before === null || clause.partners.length > 0 || clause.subject.kind !== "none") return false;
  if (before.partnersReach === "infinitives")
    return (clause.form & (Form.base | Form.gerund)) !== 0 && clause.evidence !== "obligation";
  return before.partnersReach === "sentence";
};

function headerOf(clause: Clause, resolution: Resolution, level: number): ListHeader {
  return {
    level,
    subject: clause.subject.kind === "thing" ? [] : clause.subject.kind === "none" ? [] : resolution.mentions,
    partners: clause.partners,
    supervisors: clause.supervisors,
    authority: clause.authority,
    times: clause.front,
    isHeading: false,
  };
}

const supervisorsOf = (clause: Clause, state: State, scope: SentenceScope): readonly AgencyMention[] =>
  clause.supervisors.length > 0 || !clause.supervised ? clause.supervisors : inheritedSubject(clause, state, scope);

/** Drafts of one accepted clause: one for each stretch with a deadline of its own. */
function draftsOf(
  clause: Clause,
  resolution: Resolution,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Draft[] {
  const { chunks, sentence, before } = scope;
  const list = clause.subject.kind === "none" || clause.subject.kind === "thing" ? openList(state) : undefined;
  const partners =
    clause.partners.length > 0
      ? clause.partners
      : sharesPartners(clause, before)
        ? (before?.partners ?? [])
        : (list?.partners ?? []);
  const segments = splitAction(
    chunks,
    clause.actionFrom,
    clause.actionTo,
    clause.verbFrom,
    reading.anchor,
    reading.text,
  );
  const drafts: Draft[] = [];
  for (const segment of segments) {
    const own = stillToCome(
      deadlinesIn(chunks, segment.from, segment.to).map(({ time }) => time),
      reading.anchor,
    );
    const front = stillToCome([...scope.front, ...clause.front], reading.anchor);
    const verbs = segment.verbAt === null ? (drafts[0]?.verbs ?? []) : verbsOf(chunks, segment.verbAt, segment.to);
    const draft = makeDraft({
      clause,
      sentence,
      chunks,
      segment,
      verbs,
      resolution,
      partners: drafts.length === 0 ? partners : clause.partnersReach === "sentence" ? partners : [],
      authority: clause.authority.length > 0 ? clause.authority : (list?.authority ?? []),
      supervisors:
        supervisorsOf(clause, state, scope).length > 0
          ? supervisorsOf(clause, state, scope)
          : (list?.supervisors ?? []),
      own,
      front: drafts.length === 0 ? front : stillToCome(scope.front, reading.anchor),
      list: list?.times ?? [],
      heading: state.heading,
      section: state.section,
      text: reading.text,
    });
    drafts.push(draft);
  }
  return drafts;
}

function takeFragment(drafts: readonly Draft[], fragment: Fragment, firstDraft: number): readonly Draft[] {
  const last = drafts.length - 1;
  if (last < 0) return drafts;
  const from = fragment.reach === "sentence" ? Math.min(firstDraft, last) : last;
  return drafts.map((draft, at) => {
    const covered = at === last || (at >= from && draft.times.length === 0) || (at >= from && draft.timesInherited);
    return at < from || !covered ? draft : { ...draft, times: fragment.times, timesInherited: true };
  });
}

/** "…, both to be done this year": the parts before it in the sentence take its deadline too. */
function coverEarlier(drafts: readonly Draft[], scope: SentenceScope, clause: Clause): readonly Draft[] {
  const covering = findCoveringFragment(scope.chunks, clause.actionFrom, clause.actionTo);
  if (covering === null) return drafts;
  return drafts.map((draft, at) =>
    at >= scope.firstDraft && draft.times.length === 0
      ? { ...draft, times: covering.times, timesInherited: true }
      : draft,
  );
}

/** "The telegram was sent to the Ministers …", "To: the Ministers of …": those who are addressed. */
function addresseesOf(chunks: readonly Chunk[], state: State): readonly AgencyMention[] | null {
  const inList =
    state.addressing &&
    !chunks.some((chunk) => /^(shall|must|should|will|requests?|requested|has|have|is|are|was|were)$/.test(chunk.norm));
  const opens = chunks.findIndex((chunk, at) => {
    if (/^(sent|addressed|went)$/.test(chunk.norm)) return true;
    if (/^(telegraphs?|cables?|addressees?)$/.test(chunk.norm) && isMark(chunks[at + 1], ":")) return true;
    return (
      chunk.norm === "to" &&
      isMark(chunks[at + 1], ":") &&
      (at === 0 || /^(sends?|sent|addressed)$/.test(chunks[at - 1]?.norm ?? ""))
    );
  });
  if (opens < 0 && !inList) return null;
  return chunks.slice(Math.max(0, opens)).flatMap((chunk) => (chunk.type === "agency" ? chunk.phrase.mentions : []));
}

/** Of whom the text goes on to speak: of a ministry that directs another body, rather than of that body. */
const topicOf = (
  clause: Clause,
  resolution: Resolution,
  supervisors: readonly AgencyMention[],
): readonly AgencyMention[] => {
  const outer = clause.evidence === "ordered" ? [] : supervisors.filter(({ kind }) => kind !== "office-holder");
  return outer.length > 0 && clause.subject.kind === "bodies" ? outer : resolution.mentions;
};

/** The state below a line that names bodies: their tasks follow. */
function underBodies(state: State, header: ListHeader): State {
  const open = openList(state);
  // "Support: …" under "Lead: …" adds the partners.
  const whole =
    header.subject.length === 0 && open?.isHeading === true ? { ...open, partners: header.partners } : header;
  return {
    ...withSubject(state, whole.subject),
    started: true,
    lists: [...state.lists.filter(({ isHeading }) => !isHeading), whole],
  };
}

/** A header with no action of its own: nothing before the colon, or "as follows", or words that only announce the list. */
const isEmptyHeader = (clause: Clause, chunks: readonly Chunk[]): boolean =>
  clause.actionFrom >= clause.actionTo - 1 ||
  chunks.slice(clause.actionFrom, clause.actionTo).some((chunk) => /^(follows|following|below)$/.test(chunk.norm));

function readSentence(sentence: Sentence, progress: Progress, reading: ReadingContext): Progress {
  const { text } = reading;
  let { state, drafts } = progress;
  const chunked = chunkSentence(sentence, { ...reading, introduced: state.introduced });
  const { chunks } = chunked;
  state = { ...state, introduced: chunked.introduced };
  const addressees = addresseesOf(chunks, state);
  if (addressees !== null) {
    state = {
      ...state,
      addressees: [...(state.addressing ? state.addressees : []), ...addressees],
      addressing: isMark(chunks.at(-1), ":") || state.addressing,
    };
    if (state.addressing) return { state, drafts };
  } else if (state.addressing) state = { ...state, addressing: false };
  const { block } = sentence;
  if (isGerundHeading(chunks, state, block)) return { state: enterHeading(state, ""), drafts };
  const bodyHeading = readBodyHeading(chunks, block, text);
  if (bodyHeading !== null) return { state: underBodies(state, bodyHeading), drafts };
  const deadline = readDeadlineHeading(chunks, block);
  if (deadline !== null) state = { ...state, heading: deadline.times };
  const from = deadline?.next ?? 0;
  if (from >= chunks.length) return { state, drafts };
  let scope: SentenceScope = { sentence, chunks, firstDraft: drafts.length, before: null, beforeLead: [], front: [] };
  const context = {
    text,
    continues: false,
    inList: state.lists.length > 0,
    orderList: openList(state) === undefined && (sentence.block.level > 0 || state.lists.length > 0),
  };
  const steps = readSteps(chunks, from, context, drafts.at(-1)?.verbs ?? []);
  if (steps.length === 0 && looksLikeNumberedHeading(chunks, block)) {
    return { state: { ...enterHeading(state, text.slice(block.start, block.end)), lists: state.lists }, drafts };
  }
  for (const [number, step] of steps.entries()) {
    if (step.kind === "fragment") {
      drafts = takeFragment(drafts, step.fragment, scope.firstDraft);
      continue;
    }
    const { clause } = step;
    if (clause.newTopic || (clause.evidence === "ordered" && clause.authority.length > 0 && deadline === null))
      state = { ...state, heading: [] };
    const resolution = resolveSubject(clause, state, scope, reading);
    const circumstances = {
      state,
      chunks,
      subject: resolution.mentions,
      anchor: reading.anchor,
      continues: scope.beforeLead.length > 0 || scope.before !== null,
    };
    if (clause.opensList && isEmptyHeader(clause, chunks)) {
      state = { ...state, started: true, lists: [...state.lists, headerOf(clause, resolution, sentence.block.level)] };
      if (resolution.mentions.length > 0 && clause.subject.kind !== "none")
        state = withSubject(state, resolution.mentions);
      scope = { ...scope, before: clause, beforeLead: clause.subject.kind === "none" ? [] : resolution.mentions };
      continue;
    }
    if (!accepts(clause, circumstances)) {
      scope = { ...scope, before: null };
      continue;
    }
    if (number === 0) scope = { ...scope, front: clause.front };
    const made = draftsOf(clause, resolution, state, scope, reading);
    drafts = [...coverEarlier(drafts, scope, clause), ...made];
    state = {
      ...state,
      started: true,
      lastBlock: block.start,
      authority: clause.authority.length > 0 ? clause.authority : state.authority,
    };
    if (number === 0 || resolution.mentions.some(({ agency }) => agency !== null))
      state = withSubject(state, topicOf(clause, resolution, supervisorsOf(clause, state, { ...scope, before: null })));
    state = { ...state, earlier: [...state.earlier, clause.partners].filter((set) => set.length > 0).slice(-8) };
    if (clause.opensList)
      state = { ...state, lists: [...state.lists, headerOf(clause, resolution, sentence.block.level)] };
    scope = { ...scope, before: clause, beforeLead: resolution.mentions };
  }
  return {
    state: {
      ...state,
      mentioned: drafts.length > scope.firstDraft ? null : spokenOf(chunks, from, state, block, text),
    },
    drafts,
  };
}

/** The bodies that a sentence begins with: what it says of them is only told, but "they" in the next sentence are they. */
function spokenOf(
  chunks: readonly Chunk[],
  from: number,
  state: State,
  block: Block,
  text: string,
): State["mentioned"] {
  const lead = readLeadIn(chunks, from, chunks.length, text);
  const bodies = readBodies(chunks, lead.next, chunks.length, text);
  const kept = state.mentioned?.block === block.start ? state.mentioned : null;
  return bodies === null ? kept : { mentions: bodies.mentions, block: block.start };
}

/** A heading that names bodies or a time says whose tasks, or by when, stand below it; any other begins a new section. */
function readHeading(block: Block, state: State, reading: ReadingContext): State {
  const below = enterHeading(state, reading.text.slice(block.start, block.end));
  if (block.kind === "title") return below;
  const sentence: Sentence = { block, start: block.start, end: block.end };
  const { chunks } = chunkSentence(sentence, { ...reading, introduced: state.introduced });
  const bodies = readBodyHeading(chunks, block, reading.text);
  if (bodies !== null && bodies.subject.length === 0) return underBodies(state, bodies);
  if (bodies !== null && state.started) return underBodies(below, bodies);
  const deadline = readDeadlineHeading(chunks, block);
  return deadline === null ? below : { ...below, heading: deadline.times };
}

/** Reads the blocks of a notice in order and gives every directive in them, actors and deadlines carried over where the text does. */
export function readDrafts(reading: ReadingContext): readonly Draft[] {
  let progress: Progress = { state: initialState, drafts: [] };
  for (const block of reading.blocks) {
    if (block.kind === "heading" || block.kind === "title") {
      progress = { ...progress, state: readHeading(block, progress.state, reading) };
      continue;
    }
    progress = { ...progress, state: closeLists(progress.state, block) };
    for (const sentence of readSentences(reading.text, block)) progress = readSentence(sentence, progress, reading);
  }
  return progress.drafts;
}
