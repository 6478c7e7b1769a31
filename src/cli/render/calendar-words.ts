import type { CalendarEntry } from "../../register/calendar/entries.js";
import { taskWords } from "../../register/task-words.js";
import type { Assignee } from "../../schema/register.js";
import { someNames } from "./bodies.js";
import { safe } from "./safe.js";
import { shortened } from "./shortened.js";

/** Characters of a task in the title, which a calendar shows on a line or two; the description has it whole. */
const taskLength = 120;

const marks: Readonly<Record<CalendarEntry["state"], string>> = { open: "", done: "Done: ", cancelled: "Cancelled: " };

/** "Ministry of Finance: submit the report on …". */
export function entryTitle({ directive, leads, state }: CalendarEntry): string {
  const who = leads.length === 0 ? "" : `${someNames(leads)}: `;
  return safe(`${marks[state]}${who}${shortened(taskWords(directive), taskLength)}`);
}

const allNames = (bodies: readonly Assignee[]): string => bodies.map(({ name }) => name).join("; ");

function placeWords({ directive, notice }: CalendarEntry): string {
  const date = notice?.date == null ? "" : ` of ${notice.date}`;
  const file = notice?.file == null ? "" : `, ${notice.file}`;
  return `${notice?.number ?? directive.notice}${date}${file}, line ${directive.source.line}`;
}

/** The task in full, then what else the row says, a line each. */
export function entryDescription(entry: CalendarEntry): string {
  const { directive, leads, partners } = entry;
  const { deadline, product, tracking, flags } = directive;
  const lines: readonly (readonly [label: string, words: string])[] = [
    ["Lead", allNames(leads)],
    ["With", allNames(partners)],
    ["Deadline", deadline?.text ?? ""],
    ["Repeats", deadline?.repeat ?? ""],
    ["Product", product?.text ?? ""],
    ["Status", [tracking?.status, tracking?.note].filter((words) => words !== undefined).join(": ")],
    ["To check", flags.join(", ")],
    ["Notice", placeWords(entry)],
  ];
  const stated = lines.filter(([, words]) => words !== "").map(([label, words]) => `${label}: ${safe(words)}`);
  return [safe(taskWords(directive)), "", ...stated].join("\n");
}
