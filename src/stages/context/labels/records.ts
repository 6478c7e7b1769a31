import type { TaskLabel } from "../../../lexicon/headings.js";
import { append } from "../../../model/append.js";
import type { Block, Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { timesOf } from "../../../model/chunk.js";
import type { Draft } from "../../../model/draft.js";
import { type AgencyMention, distinctBodies, type TimeExpression } from "../../../model/mention.js";
import { chunkSentence } from "../../chunks.js";
import { readCued } from "../../clauses/roles/cued.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { grammar } from "../../scan/grammar.js";
import { contentEnd } from "../../scan/parts.js";
import { isMark, norm } from "../../scan/scan.js";
import { readSentences } from "../../sentences.js";
import { readShortTime } from "../../tables/short-time.js";
import { carried } from "../state/carry.js";
import type { ReadingContext } from "../state/inputs.js";
import { isHeaded, type ListHeader, noHeader, type State } from "../state/state.js";
import { labelledParts, labelOf } from "./labels.js";

/** A line below a task that says who does it, with whom, or by when. */
export interface LabelLine {
  readonly label: TaskLabel;
  readonly bodies: readonly AgencyMention[];
  /** With whom those work whom a line names as leading. */
  readonly partners: readonly AgencyMention[];
  readonly times: readonly TimeExpression[];
}

/** Bodies of a row: "Department of Justice; wards and communes". */
export function bodiesIn(chunks: readonly Chunk[], text: string): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  let at = 0;
  while (at < chunks.length) {
    const bodies = readBodies(chunks, at, chunks.length, text);
    if (bodies !== null) append(found, bodies.mentions);
    at = bodies?.next ?? at + 1;
  }
  return found;
}

/** "Finish: April 30, 2027": the day by which, though no "by" says so. */
export const asLimit = (time: TimeExpression): TimeExpression =>
  time.bare && time.repeat === null ? { ...time, bound: "by", startDay: null } : time;

/** Whether a block is a line that says who does a task, with whom, or by when. */
export const isLabelLine = (block: Block | undefined, text: string): boolean =>
  block !== undefined && labelOf(block, text) !== undefined;

/** What a block begins with: labels of a task. */
export interface Labels {
  readonly lines: readonly LabelLine[];
  /** How many of the block's sentences they are. */
  readonly sentences: number;
}

export const noLabels: Labels = { lines: [], sentences: 0 };

/** The sentences that a block begins with and that say who does a task, with whom, or by when; none where it begins with something else. */
export function readLabelLines(block: Block, reading: ReadingContext): Labels {
  const lines: LabelLine[] = [];
  let sentences = 0;
  for (const sentence of labelOf(block, reading.text) === undefined ? [] : readSentences(reading.text, block)) {
    const said = labelledParts(sentence, reading.text).map((part) => readLabel({ ...part, block }, reading));
    if (!said.every((line) => line !== null)) break;
    append(lines, said);
    sentences++;
  }
  return { lines, sentences };
}

/**
 * "Lead: Ministry of Health; coordination: Ministry of Justice; deadline: by May 2027." above its tasks: a header of what stands
 * below, where a block is nothing but such labels and names who leads; null for any other.
 */
export function readLabelHeader(block: Block, reading: ReadingContext): ListHeader | null {
  if (labelOf(block, reading.text) === undefined) return null;
  const { lines, sentences } = readLabelLines(block, reading);
  if (lines.length < 2 || sentences < readSentences(reading.text, block).length) return null;
  const saidBy = (label: TaskLabel): LabelLine[] => lines.filter((line) => line.label === label);
  const subject = saidBy("lead").flatMap(({ bodies }) => bodies);
  if (subject.length === 0) return null;
  const partners = lines.flatMap((line) => (line.label === "partners" ? line.bodies : line.partners));
  return {
    ...noHeader,
    subject,
    partners,
    times: saidBy("deadline").flatMap(({ times }) => times),
    headingLevel: 0,
  };
}

/** The times behind a label: as a column of deadlines writes them ("2026-2028"), or in words. */
function timesBehind(value: readonly Chunk[], text: string): readonly TimeExpression[] {
  const [first, last] = [value[0], value.at(-1)];
  if (first === undefined || last === undefined) return [];
  const short = readShortTime(text, { start: first.start, end: last.end });
  return short === null ? timesOf(value).map(asLimit) : [short];
}

/** What a line, a sentence or a part of one says behind a label; null where it begins with none. */
export function readLabel(labelled: Sentence, reading: ReadingContext): LabelLine | null {
  const label = labelOf(labelled, reading.text);
  if (label === undefined) return null;
  const { chunks } = chunkSentence(labelled, reading);
  const value = chunks.slice(chunks.findIndex((chunk) => isMark(chunk, ":")) + 1, contentEnd(chunks));
  if (label === "deadline") return { label, bodies: [], partners: [], times: timesBehind(value, reading.text) };
  const cut = label === "lead" ? partnersFrom(value, reading.text) : value.length;
  const [bodies, partners] = [value.slice(0, cut), value.slice(cut)].map((part) =>
    carried(bodiesIn(part, reading.text)),
  );
  return { label, bodies: bodies ?? [], partners: partners ?? [], times: [] };
}

/** Where words such as "in coordination with" begin, behind which stand partners; the end where none do. */
export function partnersFrom(chunks: readonly Chunk[], text: string): number {
  const at = chunks.findIndex(
    (_, from) =>
      readCued(grammar.partnerCues, chunks, from, chunks.length, text) !== null ||
      // "Management Board, with the Department of Finance"
      (isMark(chunks[from - 1], ",") && norm(chunks, from) === "with"),
  );
  return at < 0 ? chunks.length : at;
}

/** Tasks with what the label lines below them say; of two lines with one label, what the later says. */
export function withLabels(drafts: readonly Draft[], lines: readonly LabelLine[]): Draft[] {
  const said = lines.filter(({ bodies, times }) => bodies.length > 0 || times.length > 0);
  const last = [...new Map(said.map((line) => [line.label, line])).values()];
  return drafts.map((draft) => last.reduce(withLabel, draft));
}

function withLabel(draft: Draft, { label, bodies, partners, times }: LabelLine): Draft {
  if (label === "deadline") {
    // "submit it at the year-end session", "Completion time: before November 25": the day of the event.
    const datesEvent = draft.times.every(({ due, event }) => due === null && event !== null);
    if (times.length === 0 || (hasOwnTime(draft) && !datesEvent)) return draft;
    const all = datesEvent ? [...draft.times, ...times] : times;
    return { ...draft, times: all, carried: { from: "label", rule: null, times } };
  }
  if (bodies.length === 0) return draft;
  if (label === "partners") return { ...draft, partners: distinctBodies(bodies, draft.lead) };
  const lead = distinctBodies(bodies);
  const beside = distinctBodies(partners.length === 0 ? draft.partners : partners, lead);
  return {
    ...draft,
    lead,
    leadInherited: true,
    partners: beside,
    supervisors: distinctBodies(draft.supervisors, lead),
  };
}

/** "from the 2027-2028 school year" does not say by when. */
const onlyBegins = ({ bound, due, startDay }: TimeExpression): boolean =>
  bound === "from" && due === null && startDay === null;

const hasOwnTime = ({ times, carried }: Draft): boolean => times.some((time) => !onlyBegins(time)) && carried === null;

/** Whether labels may stand below these tasks: none of them names its actor, and no label above them does. */
export const mayBeLabelled = (drafts: readonly Draft[], state: State): boolean =>
  drafts.length > 0 &&
  drafts.every(({ lead, leadInherited }) => lead.length === 0 || leadInherited) &&
  !state.lists.some(isHeaded);
