import type { Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { type AgencyMention, isCommanding, isProperName } from "../../../model/mention.js";
import type { ReasonName } from "../../../model/reason.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { isMark } from "../../scan/scan.js";
import { headedBodies } from "../actors/pointing.js";
import { carried } from "../state/carry.js";
import { changed, type State, withSubject } from "../state/state.js";
import { readBodyHeading, readSiblingHeading } from "./body-headings.js";
import { readMarkedCapitals } from "./capital-headings.js";
import {
  looksLikeNumberedHeading,
  readCountedTasks,
  readDeadlineHeading,
  readDoneByHeading,
} from "./deadline-headings.js";
import {
  beginsWithNoun,
  enterHeading,
  isGerundHeading,
  openingVerb,
  underDeadline,
  withinParagraph,
} from "./headings.js";
import { underBodies } from "./lists.js";

/** What a sentence says as a heading. */
export interface SentenceHeading {
  /** The state below it. */
  readonly state: State;
  readonly reason: ReasonName;
  /** The chunk where the clauses begin that stand behind it; null where nothing does. */
  readonly next: number | null;
}

/** "Ministry of Finance. Tax proposals have to …": the bodies that a paragraph begins with as its heading; null where it begins otherwise. */
function readRunIn(
  chunks: readonly Chunk[],
  { block, start, end }: Sentence,
  text: string,
): readonly AgencyMention[] | null {
  const stop = chunks.length - 1;
  const isFirst = start === block.start && end < block.end;
  if (!isFirst || !isMark(chunks[stop], ".")) return null;
  const bodies = readBodies(chunks, 0, stop, text);
  if (bodies?.next !== stop || bodies.mentions.some(isCommanding)) return null;
  // "1. Communes and wards.", "Trade unions. The confederation is …"
  const areSeveral = bodies.mentions.every(({ plural }) => plural);
  return chunks.length === 2 || areSeveral || bodies.mentions.every(isProperName) ? carried(bodies.mentions) : null;
}

function readNames(
  chunks: readonly Chunk[],
  sentence: Sentence,
  state: State,
  text: string,
): Omit<SentenceHeading, "next"> | null {
  const { block } = sentence;
  const topic = readRunIn(chunks, sentence, text);
  if (topic !== null) {
    // "1. Communes and wards. Draw up a list": a numbered name heads tasks, as on a line of its own.
    const started = state.started || block.marker !== null;
    return { state: changed(withSubject(state, topic), { lastBlock: block.start, started }), reason: "names-bodies" };
  }
  const bodies =
    readBodyHeading(chunks, block, text) ??
    readSiblingHeading(chunks, block, state, text) ??
    readMarkedCapitals(chunks, block, state, text);
  if (bodies === null) return null;
  const subject = headedBodies(bodies.subject, sentence.end, state, text);
  return { state: underBodies(state, { ...bodies, subject }), reason: "names-bodies" };
}

/** The state below a heading that leaves the lists open which it stands in. */
const belowItem = ({ block }: Sentence, state: State, text: string): State =>
  changed(enterHeading(state, block, text.slice(block.start, block.end)), { lists: state.lists });

/** A sentence that is a heading, begins with one, or names addressees; null where it is to be read for directives. */
export function readSentenceHeading(
  chunks: readonly Chunk[],
  sentence: Sentence,
  state: State,
  headsText: boolean,
  text: string,
): SentenceHeading | null {
  const { block } = sentence;
  if (state.addressing) return { state, reason: "addressees", next: null };
  if (isGerundHeading(chunks, state, block)) {
    const below = changed(enterHeading(state, block, ""), { headingVerb: openingVerb(chunks) });
    return { state: below, reason: "heading", next: null };
  }
  const bodies = readNames(chunks, sentence, state, text);
  if (bodies !== null) return { ...bodies, next: null };
  const deadline = readDeadlineHeading(chunks, block);
  if (deadline !== null) {
    const next = deadline.next < chunks.length ? deadline.next : null;
    return { state: underDeadline(state, block, deadline.times), reason: "names-deadline", next };
  }
  const counted = readCountedTasks(chunks, sentence);
  if (counted.length > 0)
    return { state: withinParagraph(state, block, counted), reason: "names-deadline", next: null };
  if (!headsText || state.labelled || !beginsWithNoun(chunks)) return null;
  const below = belowItem(sentence, state, text);
  const times = readDoneByHeading(chunks);
  return times.length === 0
    ? { state: below, reason: "heading", next: null }
    : { state: underDeadline(below, block, times), reason: "names-deadline", next: null };
}

/** The state below a sentence without a clause that is numbered and looks like a heading; null where it is none. */
export const belowNumberedHeading = (
  chunks: readonly Chunk[],
  sentence: Sentence,
  state: State,
  text: string,
): State | null => (looksLikeNumberedHeading(chunks, sentence.block) ? belowItem(sentence, state, text) : null);
