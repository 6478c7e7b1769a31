import type { Change, RegisterDiff, WordRun } from "../../register/diff/change.js";
import { banWords, taskWords } from "../../register/task-words.js";
import type { Directive, Register } from "../../schema/register.js";
import { bodyWords, daysWords, deadlinesOf, groupsOf, placesOf, summaryLine } from "./diff-parts.js";
import { classWords } from "./diff-words.js";
import type { Paint } from "./paint.js";
import { type Cell, type Column, tableRows } from "./table.js";
import { hang } from "./wrap.js";

const columns: readonly Column[] = [
  { title: "" },
  { title: "lead", flexible: true },
  { title: "deadline", flexible: true },
  { title: "where", flexible: true },
];

const cellsOf = (change: Change): Cell[] => [
  { text: daysWords(change.days), style: (change.days ?? 0) > 0 ? "removed" : "added" },
  { text: bodyWords(change.leads, change), style: "agency" },
  { text: deadlinesOf(change), style: "deadline" },
  { text: placesOf(change), style: "dim" },
];

/** One side of a rewording: its own words marked, with brackets as well, so that they are seen without colour. */
const markedSide = (words: readonly WordRun[], side: "old" | "new", paint: Paint): string =>
  words
    .flatMap((run) => {
      const text = run[side];
      if (text === null) return [];
      if (run.old !== null && run.new !== null) return [paint.plain(text)];
      return [side === "old" ? paint.removed(`[-${text}-]`) : paint.added(`{+${text}+}`)];
    })
    .join(" ");

const sideOf = (rows: readonly Directive[], paint: Paint): string[] => rows.map((row) => paint.plain(taskWords(row)));

/** The task in its words: once where they stay, else both sides with what differs marked. */
function taskLines(change: Change, paint: Paint): string[] {
  const { old, new: fresh, words } = change;
  if (old.length === 1 && fresh.length === 1) {
    if (words.length === 0) return sideOf(fresh, paint);
    const side = (name: "old" | "new", rows: readonly Directive[]): string =>
      `${rows.map(banWords).join("")}${markedSide(words, name, paint)}`;
    return [`- ${side("old", old)}`, `+ ${side("new", fresh)}`];
  }
  return [
    ...sideOf(old, paint).map((text) => `${paint.removed("-")} ${text}`),
    ...sideOf(fresh, paint).map((text) => `${paint.added("+")} ${text}`),
  ];
}

function alsoLine(change: Change, paint: Paint): string[] {
  const parts = change.classes.slice(1).map((name) => classWords[name].also);
  const partners = change.classes.includes("partners-changed") ? [`with: ${bodyWords(change.partners, change)}`] : [];
  const details = change.details.length > 0 ? [`fields: ${change.details.join(", ")}`] : [];
  const also = parts.length > 0 ? [`also ${parts.join(", ")}`] : [];
  const line = [...also, ...partners, ...details].join("; ");
  return line === "" ? [] : [paint.dim(line)];
}

const indent = "    ";

function changeLines(change: Change, paint: Paint, width: number | null): string[] {
  return [...taskLines(change, paint), ...alsoLine(change, paint)].flatMap((line) =>
    hang(indent, line, indent.length, width),
  );
}

interface Side {
  readonly file: string;
  readonly register: Pick<Register, "notices">;
}

/** The registers compared, as the head of the text names them. */
export interface DiffSides {
  readonly old: Side;
  readonly new: Side;
}

/** As many notices of a register as its line names. */
const named = 3;

function sideLine(name: string, { file, register }: Side, paint: Paint): string {
  const notices = register.notices.map((notice) =>
    notice.file === null ? notice.id : `${notice.id} = ${notice.file}`,
  );
  const more = notices.length > named ? `, and ${notices.length - named} more` : "";
  return `${paint.strong(name)}  ${paint.plain(file)}  ${paint.dim(`${notices.slice(0, named).join(", ")}${more}`)}`;
}

/** A diff for people: its changes by class, and a summary line. */
export function renderDiffText(diff: RegisterDiff, sides: DiffSides, paint: Paint, width: number | null): string {
  const lines = [sideLine("old", sides.old, paint), sideLine("new", sides.new, paint), ""];
  for (const [name, changes] of groupsOf(diff)) {
    lines.push(paint.heading(`${classWords[name].heading} (${changes.length})`));
    // One table, so that the columns of all changes of a class stand below one another.
    const [head, ...rows] = tableRows(columns, changes.map(cellsOf), paint, width);
    lines.push(...(head ?? []));
    for (const [at, change] of changes.entries()) lines.push(...(rows[at] ?? []), ...changeLines(change, paint, width));
    lines.push("");
  }
  lines.push(paint.strong(summaryLine(diff)));
  return `${lines.join("\n")}\n`;
}
