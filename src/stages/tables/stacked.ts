import { type ColumnKind, columnKind, namesTaskTable } from "../../lexicon/table-headings.js";
import type { TaskCells } from "../../model/block.js";
import type { Span } from "../../model/span.js";
import type { TableLine } from "./find.js";

/** Columns that such a table can have. */
const [fewest, most] = [3, 8];
/** Characters of a head. */
const longestHead = 60;

const onlyNumber = /^\(?(\d{1,3})[.)]?$/u;
/** A line that is nothing but the number of the first record. */
const firstRecord = /^[ \t]*\(?1[.)]?[ \t]*$/mu;
/** What a cell of deadlines holds: a figure, or how often. */
const looksLikeTime = /\d|\b(?:regular|annual|month|quarter|year|week|dail)/iu;

const spanOf = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end);
  const words = raw.trim();
  const from = start + raw.indexOf(words);
  return { start: from, end: from + words.length };
};

const trimmed = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

const numberOf = (text: string, line: Span | undefined): number | null => {
  const found = line === undefined ? null : onlyNumber.exec(trimmed(text, line));
  return found === null ? null : Number(found[1]);
};

/** The columns whose heads stand one below the other from line `at`, a number's first; null where none do. */
function headedAt(text: string, lines: readonly Span[], at: number): readonly (ColumnKind | null)[] | null {
  const first = lines[at];
  if (first === undefined || columnKind(trimmed(text, first)) !== "number") return null;
  const heads: string[] = [];
  for (let here = at; here < at + most && lines[here] !== undefined; here++) {
    const words = trimmed(text, lines[here] as Span);
    if (words.length > longestHead || onlyNumber.test(words)) break;
    heads.push(words);
  }
  const isTable = heads.length >= fewest && namesTaskTable(heads) && numberOf(text, lines[at + heads.length]) === 1;
  return isTable ? heads.map(columnKind) : null;
}

/** The cells of a record; where one of them is empty, only those at its ends are told apart. */
function cellsOf(kinds: readonly (ColumnKind | null)[], cells: readonly Span[], text: string): TaskCells | null {
  const isWhole = cells.length === kinds.length;
  const last = cells.length - 1;
  const of = (kind: ColumnKind): Span | null => {
    const column = kinds.indexOf(kind);
    if (column < 0) return null;
    if (isWhole) return cells[column] ?? null;
    if (kind === "task" || kind === "lead") return column < last ? (cells[column] ?? null) : null;
    const cell = cells[last];
    const isTime = kind === "deadline" && column === kinds.length - 1 && last > 2;
    return isTime && cell !== undefined && looksLikeTime.test(text.slice(cell.start, cell.end)) ? cell : null;
  };
  const task = of("task");
  if (task === null) return null;
  return {
    task,
    lead: of("lead"),
    partners: of("partners"),
    supervising: of("supervising"),
    deadline: of("deadline"),
    product: of("product"),
    row: { start: cells[0]?.start ?? task.start, end: cells[last]?.end ?? task.end },
  };
}

/**
 * The lines of tables of tasks that were copied a cell to a line, by their index: heads below one another, then records that
 * begin with their numbers, in order from 1.
 */
export function stackedTables(text: string, lines: readonly Span[]): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  if (!firstRecord.test(text)) return found;
  for (let at = 0; at < lines.length; at++) {
    const kinds = headedAt(text, lines, at);
    if (kinds === null) continue;
    for (let head = at; head < at + kinds.length; head++) found.set(head, { kind: "head" });
    let here = at + kinds.length;
    for (let number = 1; numberOf(text, lines[here]) === number; number++) {
      let next = here + 1;
      while (next < Math.min(lines.length, here + kinds.length) && numberOf(text, lines[next]) !== number + 1) next++;
      const cells = cellsOf(
        kinds,
        lines.slice(here, next).map((line) => spanOf(text, line)),
        text,
      );
      found.set(here, cells === null ? { kind: "head" } : { kind: "task", cells });
      for (let line = here + 1; line < next; line++) found.set(line, { kind: "head" });
      here = next;
    }
    at = here - 1;
  }
  return found;
}
