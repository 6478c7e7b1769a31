import type { Introduced, ShortFormTable } from "../../grammar/agencies/context.js";
import { asksSomething } from "../../lexicon/clause-words.js";
import { append } from "../../model/append.js";
import type { Block, Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Draft } from "../../model/draft.js";
import type { Passed, ReasonName } from "../../model/reason.js";
import { isMark } from "../scan/scan.js";
import { readSentences } from "../sentences.js";
import { dateList, dateSentence } from "./drafts/draft-list.js";
import { standsOverText } from "./headings/headings.js";
import { homeForms } from "./headings/home.js";
import { closeLists, underBodies } from "./headings/lists.js";
import { readHeading } from "./headings/read-heading.js";
import { readClosingLabels, readLabelSentence } from "./labels/inline-labels.js";
import { isOrderAbove, isOtherLabel, labelOf } from "./labels/labels.js";
import {
  isLabelLine,
  type LabelLine,
  type Labels,
  mayBeLabelled,
  noLabels,
  readLabelHeader,
  readLabelLines,
  withLabels,
} from "./labels/records.js";
import { passedLine, unread } from "./passed-line.js";
import { readingOf } from "./readers.js";
import { readSentence } from "./sentence.js";
import type { ReadingContext } from "./state/inputs.js";
import { changed, initialState, isHeaded, withSubject } from "./state/state.js";
import { readTaskRow } from "./task-row.js";
import { namesDocument, wholeTask } from "./whole-task.js";

/** What the blocks of a notice give: its directives, and everything else with the reason why it is none. */
export interface ReadBlocks {
  readonly drafts: readonly Draft[];
  readonly passed: readonly Passed[];
  /** The chunks of every sentence that was read for clauses, by where it begins. */
  readonly chunked: ReadonlyMap<number, readonly Chunk[]>;
  /** Where the first list of bodies begins that was too long to be handed on whole; null where none was. */
  readonly cut: number | null;
}

/** In characters. */
const longestHeadLine = 100;

/** Tasks below which label lines may stand: the index of the first of them, and the lines. */
interface OpenRecord {
  readonly first: number;
  readonly lines: LabelLine[];
}

/** Reads blocks one after the other, each in the light of those above. */
class BlockReader {
  readonly #reading: ReadingContext;
  readonly #introduced: Map<string, readonly Introduced[]>;
  readonly #drafts: Draft[] = [];
  readonly #passed: Passed[] = [];
  readonly #chunked = new Map<number, readonly Chunk[]>();
  #state = initialState;
  #record: OpenRecord | null = null;
  /** A paragraph has been read, and the head of the notice has ended. */
  #belowText = false;
  /** A line of labels heads what is read, up to the next heading. */
  #underLabels = false;
  /** How many directives stood above the last heading. */
  #above = 0;

  constructor(notice: Omit<ReadingContext, "introduced" | "readers">) {
    this.#introduced = homeForms(notice);
    this.#reading = readingOf(notice, this.#introduced);
  }

  read(block: Block, next: Block | undefined): void {
    const labels = this.#record === null ? noLabels : readLabelLines(block, this.#reading);
    if (this.#takeLabels(block, labels)) return;
    const header = this.#record === null ? readLabelHeader(block, this.#reading) : null;
    this.#closeRecord();
    if (header !== null) {
      this.#state = underBodies(this.#state, header);
      this.#underLabels = true;
      this.#passed.push(passedLine(block, "names-bodies"));
    } else if (labels.sentences === 0 && this.#isHeading(block)) {
      this.#enterHeading(block);
    } else if (block.cells !== undefined) {
      append(this.#drafts, readTaskRow(block, block.cells, this.#state, this.#reading));
    } else if (unread[block.kind] !== undefined) {
      this.#passUnread(block, unread[block.kind] as ReasonName);
    } else {
      this.#state = closeLists(this.#state, block);
      this.#readText(block, next, readSentences(this.#reading.text, block).slice(labels.sentences));
    }
  }

  finish(): ReadBlocks {
    this.#closeRecord();
    return { drafts: this.#drafts, passed: this.#passed, chunked: this.#chunked, cut: this.#state.cut };
  }

  /** Whether a block is nothing but lines that say who does the tasks above, with whom, or by when. */
  #takeLabels(block: Block, { lines, sentences }: Labels): boolean {
    if (this.#record === null) return false;
    if (this.#record.lines.length > 0 && this.#isOtherLabelLine(block)) {
      this.#passed.push(passedLine(block, "label-line"));
      return true;
    }
    if (lines.length === 0) return false;
    append(this.#record.lines, lines);
    this.#passed.push(passedLine(block, "label-line"));
    if (readSentences(this.#reading.text, block).length <= sentences) return true;
    // "Time of completion: Before April 30. The results shall be sent …": what else the line says, of whom the labels name.
    const lead = this.#record.lines.findLast(({ label }) => label === "lead")?.bodies ?? [];
    this.#state = withSubject(this.#state, lead);
    return false;
  }

  /** "Participants: ministries", but not "Funding: from the budget. The Ministry of Finance shall balance it." */
  #isOtherLabelLine(block: Block): boolean {
    const { text } = this.#reading;
    const words = text.slice(block.start, block.end).toLowerCase().split(/\s+/u);
    return isOtherLabel(block, text) && !words.some(asksSomething);
  }

  #closeRecord(): void {
    if (this.#record !== null) this.#label(this.#record.first, this.#record.lines);
    this.#record = null;
  }

  /** Gives the directives from an index on what label lines say. */
  #label(first: number, lines: readonly LabelLine[]): void {
    if (lines.length > 0) append(this.#drafts, withLabels(this.#drafts.splice(first), lines));
  }

  /** Gives the directives of a sentence what the bracket that closes the last of them says. */
  #labelByBracket(firstOfBlock: number): void {
    const last = this.#drafts.at(-1) as Draft;
    const lines = readClosingLabels(last, this.#reading.text);
    let first = this.#drafts.length - 1;
    while (first > firstOfBlock && this.#drafts[first - 1]?.sentence.start === last.sentence.start) first--;
    this.#label(first, lines);
  }

  #isHeading(block: Block): boolean {
    if (block.kind === "title") return true;
    // "Deadline: August 31, 2025" right below a heading is one too; below a task it dates the task.
    const datesTask = this.#drafts.length > this.#above && labelOf(block, this.#reading.text) === "deadline";
    return block.kind === "heading" && !datesTask;
  }

  #enterHeading(block: Block): void {
    this.#above = this.#drafts.length;
    const { state, reason, introduced } = readHeading(block, this.#state, this.#reading, this.#belowText);
    this.#state = state;
    if (introduced !== undefined) this.#introduce(introduced);
    this.#passed.push(passedLine(block, reason));
  }

  #leaveLabels(): void {
    this.#underLabels = false;
    this.#state = changed(this.#state, { lists: this.#state.lists.filter((list) => !isHeaded(list)) });
  }

  #introduce(forms: ShortFormTable): void {
    for (const [form, bodies] of forms) this.#introduced.set(form, bodies);
  }

  #passUnread(block: Block, look: ReasonName): void {
    const reason = block.kind === "noise" && block.rule === null ? "below-the-end" : look;
    this.#passed.push(passedLine(block, reason, block.rule));
  }

  /** The sentences of a block, with the labels that stand among them. */
  #readText(block: Block, next: Block | undefined, sentences: readonly Sentence[]): void {
    const { text } = this.#reading;
    this.#belowText ||= block.kind === "paragraph" && block.end - block.start > longestHeadLine;
    const first = this.#drafts.length;
    const hasLabels = sentences.slice(1).some((sentence) => labelOf(sentence, text) !== undefined);
    // Under a marked line, who does it or by when says that it is a task; a paragraph may only stand before labels.
    const isTask = block.marker !== null || isOrderAbove(block, next, text);
    const labelled = isTask && (hasLabels || isLabelLine(next, text));
    if (labelled || this.#state.labelled)
      this.#state = changed(this.#state, { started: this.#state.started || labelled, labelled });
    const said: LabelLine[] = [];
    for (const sentence of sentences) {
      const lines = hasLabels && this.#drafts.length > first ? readLabelSentence(sentence, this.#reading) : null;
      if (lines !== null && this.#mayLabel(first)) {
        append(said, lines);
        this.#passed.push({ ...passedLine(block, "label-line"), start: sentence.start, end: sentence.end });
      } else {
        this.#readSentence(block, sentence, sentences.length === 1 && standsOverText(block, next, text));
      }
    }
    const mayBeWhole = labelled && block.marker !== null && labelOf(block, text) === undefined;
    if (mayBeWhole && this.#drafts.length === first) this.#takeWhole(sentences);
    if (!this.#mayLabel(first)) return;
    this.#label(first, said);
    this.#labelByBracket(first);
    this.#record = { first, lines: [] };
  }

  /** "a) A Decree on the safety of chemicals." above "Lead: …": a line without a clause that its labels show to be a task. */
  #takeWhole(sentences: readonly Sentence[]): void {
    const [sentence, ...others] = sentences;
    if (sentence === undefined || others.length > 0) return;
    const chunks = this.#chunked.get(sentence.start) ?? [];
    // "Access roads and land" above "Lead: …" can be the heading of what stands below both.
    if (!isMark(chunks.at(-1), ".", ";") && !namesDocument(chunks)) return;
    const task = wholeTask(sentence, chunks, this.#state, this.#reading);
    if (task === null) return;
    this.#passed.pop();
    this.#drafts.push(task);
  }

  /** Whether there are directives from an index on, and labels may stand below them. */
  #mayLabel(first: number): boolean {
    return mayBeLabelled(this.#drafts.slice(first), this.#state);
  }

  #readSentence(block: Block, sentence: Sentence, headsText: boolean): void {
    const drafts = this.#drafts;
    const surroundings = { state: this.#state, previous: drafts.at(-1) ?? null, headsText };
    const result = readSentence(sentence, surroundings, this.#reading);
    if (result.previous !== null) drafts[drafts.length - 1] = result.previous;
    if (result.overAbove?.reach === "list") dateList(drafts, result.overAbove);
    else if (result.overAbove !== null) dateSentence(drafts, result.overAbove);
    append(drafts, result.drafts);
    this.#introduce(result.introduced);
    this.#state = result.state;
    const { chunks, reasons } = result;
    this.#chunked.set(sentence.start, chunks);
    if (this.#underLabels && reasons.some(({ name }) => name === "heading")) this.#leaveLabels();
    if (result.drafts.length === 0)
      this.#passed.push({ block, start: sentence.start, end: sentence.end, chunks, reasons });
  }
}

/**
 * Reads the blocks of a notice in order and gives every directive in them,
 * actors and deadlines carried over where the text does; and of all that is no
 * directive, why.
 */
export function readDrafts(notice: Omit<ReadingContext, "introduced" | "readers">): ReadBlocks {
  const reader = new BlockReader(notice);
  for (const [number, block] of notice.blocks.entries()) reader.read(block, notice.blocks[number + 1]);
  return reader.finish();
}
