import type { Change, RegisterDiff, WordRun } from "../../register/diff/change.js";
import { banWords, taskWords } from "../../register/task-words.js";
import { bodyWords, daysWords, deadlinesOf, groupsOf, placesOf, summaryLine } from "./diff-parts.js";
import { classWords } from "./diff-words.js";
import { escapeMarkdown, markdownTable } from "./markdown.js";

const marked = (words: readonly WordRun[]): string =>
  words
    .map(({ old, new: fresh }) => {
      if (old === null) return `**${escapeMarkdown(fresh ?? "")}**`;
      return fresh === null ? `~~${escapeMarkdown(old)}~~` : escapeMarkdown(fresh);
    })
    .join(" ");

function taskOf(change: Change): string {
  if (change.old.length === 1 && change.new.length === 1 && change.words.length > 0)
    return `${change.new.map(banWords).join("")}${marked(change.words)}`;
  const side = (rows: Change["old"]): string => rows.map((row) => escapeMarkdown(taskWords(row))).join("<br>+ ");
  if (change.old.length === 0 || change.words.length === 0)
    return side(change.new.length > 0 ? change.new : change.old);
  return `${side(change.old)}<br>→ ${side(change.new)}`;
}

const deadlineOf = (change: Change): string => {
  const days = daysWords(change.days);
  return days === "" ? deadlinesOf(change) : `${deadlinesOf(change)} (${days})`;
};

const rowOf = (change: Change): string[] => [
  escapeMarkdown(bodyWords(change.leads, change)),
  taskOf(change),
  escapeMarkdown(deadlineOf(change)),
  escapeMarkdown(placesOf(change)),
  change.classes
    .slice(1)
    .map((name) => classWords[name].also)
    .join(", "),
];

/** A diff as Markdown, for a pull request: a table for each class. */
export function renderDiffMarkdown(diff: RegisterDiff): string {
  const sections = groupsOf(diff).map(([name, changes]) =>
    [
      `### ${classWords[name].heading} (${changes.length})`,
      "",
      ...markdownTable(["Lead", "Task", "Deadline", "Where", "Also"], changes.map(rowOf)),
      "",
    ].join("\n"),
  );
  return `${[...sections, summaryLine(diff)].join("\n")}\n`;
}
