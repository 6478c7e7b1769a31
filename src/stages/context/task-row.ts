import { bulletMarks } from "../../lexicon/list-marks.js";
import type { Block, Sentence, TaskCells } from "../../model/block.js";
import type { Draft } from "../../model/draft.js";
import { distinctBodies } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import { chunkSentence } from "../chunks.js";
import { readSentences } from "../sentences.js";
import { linesOfCell } from "../tables/cells.js";
import { type ReadCells, readCells } from "./labels/task-cells.js";
import { readSentence } from "./sentence.js";
import type { ReadingContext } from "./state/inputs.js";
import { changed, isHeaded, type ListHeader, openList, type State } from "./state/state.js";
import { namesDocument, wholeTask } from "./whole-task.js";

/** The mark of an item in a cell: "1.", "-", "a)". */
const itemMark = new RegExp(`^(?:[${bulletMarks}+]\\s*|\\(?(?:\\d{1,2}|[a-zđ]|dd)[.)]\\s+)`, "u");

/** A line of the task's cell as an item of a list, without its mark. */
function itemOf({ start, end }: Span, text: string): Block {
  const mark = itemMark.exec(text.slice(start, end))?.[0] ?? "";
  return { kind: "item", marker: "dash", level: 1, goesOn: false, rule: null, start: start + mark.length, end };
}

const headed = ({ lead, partners, supervisors }: ReadCells): ListHeader => ({
  level: 0,
  subject: lead,
  partners,
  supervisors,
  authority: [],
  times: [],
  headingLevel: 0,
});

/** The state in which a task is read: its own cells say who does it, else a line over it that names bodies; nothing comes from the lines before. */
function stateOf(state: State, cells: ReadCells): State {
  const group = openList(state);
  const above = group !== undefined && isHeaded(group) ? [group] : [];
  const lists = cells.lead.length > 0 || above.length === 0 ? [headed(cells)] : above;
  return changed(state, {
    started: true,
    section: "tasks",
    subject: [],
    earlier: [],
    addressing: false,
    mentioned: null,
    lists,
  });
}

/** The directives of one line of a task's cell. */
function readItem(item: Block, before: State, reading: ReadingContext): Draft[] {
  let state = before;
  let drafts: Draft[] = [];
  const sentences = readSentences(reading.text, item);
  const [first] = sentences;
  const opening = first === undefined ? [] : chunkSentence(first, reading).chunks;
  for (const sentence of namesDocument(opening) ? [] : sentences) {
    const result = readSentence(sentence, { state, previous: drafts.at(-1) ?? null, headsText: false }, reading);
    if (result.previous !== null) drafts = [...drafts.slice(0, -1), result.previous];
    drafts.push(...result.drafts);
    state = changed(result.state, { lists: before.lists });
  }
  const whole = drafts.length > 0 || first === undefined ? null : wholeTask(first, opening, before, reading);
  return whole === null ? drafts : [whole];
}

/** A task with what its own line of the table says: that is its sentence, and nothing of it is carried over. */
function withCells(draft: Draft, cells: ReadCells, sentence: Sentence): Draft {
  const isOwn = cells.lead.length > 0 && draft.leadInherited;
  const lead = isOwn ? cells.lead : draft.lead;
  return {
    ...draft,
    sentence,
    lead,
    leadInherited: draft.leadInherited && !isOwn,
    leadUnresolved: draft.leadUnresolved && !isOwn,
    partners: distinctBodies([...draft.partners, ...cells.partners], lead),
    supervisors: distinctBodies([...draft.supervisors, ...cells.supervisors], lead),
    ...(cells.times.length > 0 ? { times: cells.times, carried: null } : {}),
    ...(cells.product === null ? {} : { product: cells.product }),
  };
}

/** The directives of one line of a table of tasks: each line of the task's cell is an item of a list that the other cells head. */
export function readTaskRow(block: Block, cells: TaskCells, state: State, reading: ReadingContext): Draft[] {
  const read = readCells(cells, block, reading);
  const within = stateOf(state, read);
  const sentence: Sentence = { block, ...cells.row };
  const items = linesOfCell(reading.text, cells.task).map((line) => itemOf(line, reading.text));
  return items.flatMap((item) => readItem(item, within, reading)).map((draft) => withCells(draft, read, sentence));
}
