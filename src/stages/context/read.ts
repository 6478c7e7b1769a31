import { normalizeWord } from "../../grammar/tokenize.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { append } from "../../model/append.js";
import type { Block, Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Draft } from "../../model/draft.js";
import type { Passed, ReasonName } from "../../model/reason.js";
import { Form } from "../../model/token.js";
import { chunkSentence } from "../chunks.js";
import { readSentences } from "../sentences.js";
import { noteAddressees } from "./addressees.js";
import { readDeadlineHeading, readDoneByHeading, readTermHeading } from "./deadline-headings.js";
import { dateList } from "./draft-list.js";
import { enterHeading, readBodyHeading, underDeadline } from "./headings.js";
import { homeForms } from "./home.js";
import { readClosingLabels, readLabelSentence } from "./inline-labels.js";
import type { ReadingContext } from "./inputs.js";
import { labelOf } from "./labels.js";
import { closeLists, underBodies } from "./lists.js";
import { readersOf } from "./readers.js";
import { isLabelLine, type LabelLine, mayBeLabelled, readLabelLines, withLabels } from "./records.js";
import { readSentence } from "./sentence.js";
import { changed, initialState, type ListHeader, type State, withSubject } from "./state.js";
import { readTaskRow } from "./task-row.js";

/** What the blocks of a notice give: its directives, and everything else with the reason why it is none. */
export interface ReadBlocks {
  readonly drafts: readonly Draft[];
  readonly passed: readonly Passed[];
  /** The chunks of every sentence that was read for clauses, by where it begins. */
  readonly chunked: ReadonlyMap<number, readonly Chunk[]>;
  /** Where the first list of bodies begins that was too long to be handed on whole; null where none was. */
  readonly cut: number | null;
}

interface ReadHeading {
  readonly state: State;
  readonly reason: ReasonName;
}

/** A line of a table that names a group is the only heading of this mark. */
const isGroup = ({ kind, marker }: Block): boolean => kind === "heading" && marker === "decimal";

/** "Institutions" could be a body, but in a table it is a name of what stands below. */
const namesKnown = (bodies: ListHeader | null): boolean =>
  bodies?.subject.every(({ agency }) => agency !== null) === true;

/** In characters; lines of a head are shorter. */
const shortestParagraph = 100;

/** "Ministry of Health" between the paragraphs of an article, and not in the head of a notice or in capitals. */
const isBelowText = (heading: Block, { blocks, text }: ReadingContext): boolean =>
  /\p{Ll}/u.test(text.slice(heading.start, heading.end)) &&
  blocks.some(({ kind, start, end }) => kind === "paragraph" && end < heading.start && end - start > shortestParagraph);

/** "To: All Ministries", "Respectfully to: Chairpersons of …" above the text. */
const opensAddress = /^(?:(?:respectfully )?to|attention|attn)\s{0,3}:/i;

/** A heading that names bodies or a time says whose tasks, or by when, stand below it; any other begins a new section. */
function readHeading(block: Block, state: State, reading: ReadingContext): ReadHeading {
  const words = reading.text.slice(block.start, block.end);
  const below = enterHeading(state, block, words);
  if (block.kind === "title" && !opensAddress.test(words)) {
    // "On strengthening safety in the new situation": what the notice is about assesses nothing yet.
    const section = below.section === "assessment" ? "neutral" : below.section;
    return { state: changed(below, { section }), reason: "title" };
  }
  const sentence: Sentence = { block, start: block.start, end: block.end };
  const { chunks } = chunkSentence(sentence, reading);
  const noted = noteAddressees(state, chunks);
  if (noted.addressees.length > state.addressees.length) return { state: noted, reason: "addressees" };
  const bodies = readBodyHeading(chunks, block, reading.text);
  const mayHead = bodies?.subject.length === 0 || state.started || (namesKnown(bodies) && isBelowText(block, reading));
  const headsTasks = isGroup(block) ? namesKnown(bodies) : mayHead;
  if (bodies !== null && headsTasks) {
    const above = bodies.subject.length === 0 ? state : below;
    return { state: underBodies(above, bodies), reason: "names-bodies" };
  }
  const done = readDeadlineHeading(chunks, block)?.times ?? readDoneByHeading(chunks);
  const times = done.length === 0 && labelOf(block, reading.text) === "deadline" ? readTermHeading(chunks) : done;
  if (times.length === 0) return { state: below, reason: "heading" };
  return { state: underDeadline(below, block, times), reason: "names-deadline" };
}

/** "Count the dogs in every village." above "Implementing agency: …": what whoever is named below is to do. */
function isOrderAbove({ start, end }: Block, below: Block | undefined, text: string): boolean {
  if (below === undefined || labelOf(below, text) !== "lead") return false;
  const verb = verbOf(normalizeWord(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? ""));
  return verb !== null && (verb.forms & Form.base) !== 0;
}

const isHeading = ({ kind }: Block): boolean => kind === "heading" || kind === "title";

/** A whole line that is no directive. */
const passedLine = (block: Block, name: ReasonName, rule: string | null = null): Passed => ({
  block,
  start: block.start,
  end: block.end,
  chunks: [],
  reasons: [{ name, rule }],
});

/** What a line that is not read is, by its look. */
const unread: Partial<Readonly<Record<Block["kind"], ReasonName>>> = {
  letterhead: "letterhead",
  dateline: "dateline",
  caption: "caption",
  noise: "page-noise",
  table: "table-line",
};

/**
 * Reads the blocks of a notice in order and gives every directive in them,
 * actors and deadlines carried over where the text does; and of all that is no
 * directive, why.
 */
export function readDrafts(notice: Omit<ReadingContext, "introduced" | "readers">): ReadBlocks {
  const introduced = homeForms(notice);
  const reading: ReadingContext = { ...notice, introduced, readers: readersOf({ ...notice, introduced }) };
  const drafts: Draft[] = [];
  const passed: Passed[] = [];
  const chunked = new Map<number, readonly Chunk[]>();
  let state = initialState;
  /** Where the tasks of the block above begin, while label lines may follow it, and those lines. */
  let record: number | null = null;
  /** How many directives stood above the last heading. */
  let above = 0;
  let labels: LabelLine[] = [];
  const closeRecord = (): void => {
    if (record !== null && labels.length > 0) append(drafts, withLabels(drafts.splice(record), labels));
    record = null;
    labels = [];
  };
  for (const [number, block] of reading.blocks.entries()) {
    const lines = record === null ? [] : readLabelLines(block, reading);
    if (record !== null && lines.length > 0) {
      append(labels, lines);
      passed.push(passedLine(block, "label-line"));
      // "Time of completion: Before April 30. The results shall be sent …": what else the line says, of whom the labels name.
      if (readSentences(reading.text, block).length <= lines.length) continue;
      state = withSubject(state, labels.findLast((line) => line.label === "lead")?.bodies ?? []);
    }
    closeRecord();
    // "Deadline: August 31, 2025" right below a heading is one too; below a task it dates the task.
    const datesTask = block.kind === "heading" && drafts.length > above && labelOf(block, reading.text) === "deadline";
    if (isHeading(block) && !datesTask && lines.length === 0) {
      above = drafts.length;
      const heading = readHeading(block, state, reading);
      state = heading.state;
      passed.push(passedLine(block, heading.reason));
      continue;
    }
    if (block.cells !== undefined) {
      append(drafts, readTaskRow(block, block.cells, state, reading));
      continue;
    }
    const look = unread[block.kind];
    if (look !== undefined)
      passed.push(
        passedLine(block, block.kind === "noise" && block.rule === null ? "below-the-end" : look, block.rule),
      );
    state = closeLists(state, block);
    const first = drafts.length;
    // Under a marked line, who does it or by when says that it is a task; a paragraph may only stand before labels.
    const sentences = readSentences(reading.text, block).slice(lines.length);
    const hasLabels = sentences.slice(1).some((sentence) => labelOf(sentence, reading.text) !== undefined);
    const isLabelled = hasLabels || isLabelLine(reading.blocks[number + 1], reading.text);
    const isTask = block.marker !== null || isOrderAbove(block, reading.blocks[number + 1], reading.text);
    const labelled = isLabelled && isTask;
    if (labelled || state.labelled) state = changed(state, { started: state.started || labelled, labelled });
    const said: LabelLine[] = [];
    for (const sentence of sentences) {
      const labelled = hasLabels && drafts.length > first ? readLabelSentence(sentence, reading) : null;
      if (labelled !== null && mayBeLabelled(drafts.slice(first), state)) {
        append(said, labelled);
        passed.push({ ...passedLine(block, "label-line"), start: sentence.start, end: sentence.end });
        continue;
      }
      const result = readSentence(sentence, state, drafts.at(-1) ?? null, reading);
      if (result.previous !== null) drafts[drafts.length - 1] = result.previous;
      if (result.overList !== null) dateList(drafts, result.overList);
      append(drafts, result.drafts);
      for (const [form, bodies] of result.introduced) introduced.set(form, bodies);
      state = result.state;
      const { chunks, reasons } = result;
      chunked.set(sentence.start, chunks);
      if (result.drafts.length === 0) passed.push({ block, start: sentence.start, end: sentence.end, chunks, reasons });
    }
    if (!mayBeLabelled(drafts.slice(first), state)) continue;
    const closing = drafts.length > first ? readClosingLabels(drafts.at(-1) as Draft, reading.text) : [];
    if (closing.length + said.length > 0) append(drafts, withLabels(drafts.splice(first), [...closing, ...said]));
    record = first;
  }
  closeRecord();
  return { drafts, passed, chunked, cut: state.cut };
}
