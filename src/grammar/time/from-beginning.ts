import { anyOf } from "../../lexicon/word-set.js";
import { readDateInBrackets } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { normAt, skip } from "./scan.js";

/** What something can be begun with. */
export const opensBeginning = anyOf("opening|inauguration|commencement|launch|start|beginning|first|day|date");

/** In tokens: "the opening day of the festival" is as long. */
const longest = 7;

/** "from the opening day (February 22, 2026)", "from the start of the season (May 1)": a bracket dates what a task begins with. */
export function readFromBeginning(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const { tokens } = reader;
  const first = skip(tokens, at, "the", "its", "their");
  if (!opensBeginning(normAt(tokens, first))) return null;
  let end = first + 1;
  while (end < first + longest && tokens[end]?.kind === "word") end++;
  const dated = readDateInBrackets(reader, end);
  if (dated === null || dated.named.precision !== "day") return null;
  return matchOf(reader, "period", from, dated.next, "from", {
    startDay: dated.named.period?.start ?? null,
    precision: "day",
    unresolved: dated.named.unresolved,
  });
}
