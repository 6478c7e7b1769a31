import { type ColumnKind, columnKind, namesTaskTable, sumsUp } from "../../lexicon/table-headings.js";
import type { TaskCells } from "../../model/block.js";
import { type Span, wordsOf } from "../../model/span.js";
import { type CellSpan, cellsOf, type Delimiter, isRuling } from "./cells.js";

/** What a line of a table is. */
export type TableLine =
  /** Names the columns, or draws a line. */
  | { readonly kind: "head" }
  /** Names what the lines below it are about. */
  | { readonly kind: "group"; readonly words: Span }
  | { readonly kind: "task"; readonly cells: TaskCells };

/** A table whose head has been read. */
interface OpenTable {
  readonly delimiter: Delimiter;
  /** What each column holds; null where the head says nothing of tasks. */
  readonly kinds: readonly (ColumnKind | null)[];
}

const delimiters: readonly Delimiter[] = ["|", "\t"];

const isFilled = (cell: CellSpan | undefined): cell is CellSpan => cell !== undefined && cell.start < cell.end;

/** The first column of a kind counts: a second "Agency" says nothing that can be told apart. */
const ofKind = ({ kinds }: OpenTable, cells: readonly CellSpan[], kind: ColumnKind): CellSpan | null => {
  const cell = cells[kinds.indexOf(kind)];
  return isFilled(cell) ? cell : null;
};

/** The table that a line heads; null where it is no head of a table of tasks. */
function openedBy(text: string, line: Span): OpenTable | null {
  for (const delimiter of delimiters) {
    const heads = cellsOf(text, line, delimiter)?.map((cell) => wordsOf(text, cell));
    if (heads !== undefined && namesTaskTable(heads)) return { delimiter, kinds: heads.map(columnKind) };
  }
  return null;
}

/** "II", "B.", "II.1" */
const groupNumber = /^(?:[IVXLC]{1,6}(?:\.\d{1,2}){0,2}|[A-H])[.)]?$/u;
const groupWords = /^(?:[IVXLC]{1,6}|[A-H])[.)]\s+\S/u;
/** Characters of a group's name. */
const longestName = 120;
const onlyNumber = /^\(?[\d.]+[.)]?$/u;

/**
 * The words of a line that names a group and asks nothing: nothing stands in it beside a number and a name, and the number
 * is a Roman one or a capital letter, or the name takes the place of the number, as a cell over the whole table does.
 */
function groupOf(text: string, cells: readonly CellSpan[], table: OpenTable, next: string | null): Span | null {
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell, kind: table.kinds[column] ?? null }] : []));
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return null;
  const words = wordsOf(text, first.cell);
  if (second === undefined) {
    if (first.kind !== "task") return onlyNumber.test(words) ? null : first.cell;
    return groupWords.test(words) ? first.cell : null;
  }
  if (first.kind === "task" || second.kind !== "task") return null;
  const isOver = onlyNumber.test(words) && next?.startsWith(`${words.replace(/\.$/u, "")}.`) === true;
  return groupNumber.test(words) || isOver ? second.cell : null;
}

const mark = /^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]\s+/u;

/** A group by its name, its number left out. */
function groupLine(text: string, { start, end }: Span): TableLine {
  const number = mark.exec(wordsOf(text, { start, end }))?.[0] ?? "";
  return { kind: "group", words: { start: start + number.length, end } };
}

/** The words of a line that stands in a table and has no cells, where they are short enough for a name. */
function nameIn(text: string, { start, end }: Span): Span | null {
  const raw = wordsOf(text, { start, end });
  const words = raw.trim();
  if (words.length > longestName || /[.;!?]$/u.test(words)) return null;
  const from = start + raw.indexOf(words);
  return { start: from, end: from + words.length };
}

/** The words of the first cell of a line. */
function numberOf(text: string, line: Span | undefined, { delimiter }: OpenTable): string | null {
  const first = line === undefined ? undefined : cellsOf(text, line, delimiter)?.[0];
  return first === undefined ? null : wordsOf(text, first);
}

function readLine(text: string, line: Span, next: Span | undefined, table: OpenTable): TableLine | null {
  if (isRuling(wordsOf(text, line))) return { kind: "head" };
  const cells = cellsOf(text, line, table.delimiter);
  if (cells === null) return null;
  if (!cells.some(isFilled)) return { kind: "head" };
  const group = groupOf(text, cells, table, numberOf(text, next, table));
  if (group !== null) return groupLine(text, group);
  const task = ofKind(table, cells, "task");
  // A line without a task goes on with the one above, or sums up: what it says holds for no task of its own.
  if (task === null || sumsUp.test(wordsOf(text, task))) return { kind: "head" };
  const filled = cells.filter(isFilled);
  return {
    kind: "task",
    cells: {
      task,
      lead: ofKind(table, cells, "lead"),
      partners: ofKind(table, cells, "partners"),
      supervising: ofKind(table, cells, "supervising"),
      deadline: ofKind(table, cells, "deadline"),
      product: ofKind(table, cells, "product"),
      row: { start: filled[0]?.start ?? line.start, end: filled.at(-1)?.end ?? line.end },
    },
  };
}

/** Whether the table goes on behind a line that is none of its own: the one after it has as many cells. */
const goesOn = (text: string, next: Span | undefined, { delimiter, kinds }: OpenTable): boolean =>
  next !== undefined && cellsOf(text, next, delimiter)?.length === kinds.length;

/** A head of another table: below it a line is drawn between the columns, above it none is, and lines of cells follow. */
function isOtherHead(text: string, lines: readonly Span[], at: number, { delimiter }: OpenTable): boolean {
  const [above, below, after] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  if (below === undefined || after === undefined) return false;
  if (!isRuling(wordsOf(text, below)) || (above !== undefined && isRuling(wordsOf(text, above)))) return false;
  return cellsOf(text, below, delimiter) !== null && cellsOf(text, after, delimiter) !== null;
}

/**
 * The lines of tables of tasks, by their index: tables of `|` or tab columns whose head names a task, and who does it, with
 * whom, by when or what comes of it. `lines` are those of the text that are not blank.
 */
export function taskTables(text: string, lines: readonly Span[]): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  if (!text.includes("|") && !text.includes("\t")) return found;
  let table: OpenTable | null = null;
  for (const [at, line] of lines.entries()) {
    const opened = openedBy(text, line);
    if (opened !== null) {
      table = opened;
      found.set(at, { kind: "head" });
      continue;
    }
    if (table === null) continue;
    const next = lines[at + 1];
    const isOther = isOtherHead(text, lines, at, table);
    const read: TableLine | null = isOther ? null : readLine(text, line, next, table);
    const name = read === null && !isOther && goesOn(text, next, table) ? nameIn(text, line) : null;
    if (read !== null) found.set(at, read);
    else if (name !== null) found.set(at, groupLine(text, name));
    else table = null;
  }
  return found;
}
