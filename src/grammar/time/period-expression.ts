import { isOver } from "../../lexicon/event-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { standAt } from "../stand-at.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import type { NamedPeriod } from "./named-period.js";
import { normAt } from "./scan.js";

const isDayOff = anyOf("holiday|holidays|anniversary|deadline");
const closes = anyOf("ends|closes");

/** Index after "at the latest", after the noun in "before the April 30 holiday", or after the verb in "before the month is out". */
function skipLatest(tokens: readonly Token[], at: number, bound: Bound): number {
  const word = normAt(tokens, at);
  if (isDayOff(word)) return at + 1;
  if (bound === "before" && word === "is" && isOver(normAt(tokens, at + 1))) return at + 2;
  if (bound === "before" && closes(word)) return at + 1;
  return standAt(tokens, at, "at", "the", "latest") ? at + 3 : at;
}

/** The days that a period gives under a limit: what is due "by" or "before" it may begin at any time. */
function daysUnder(bound: Bound, { period }: NamedPeriod): Pick<TimeMatch["time"], "startDay" | "due"> {
  const startDay = period?.start ?? null;
  const due = period?.due ?? null;
  if (bound === "from") return { startDay, due: null };
  const keepsStart = bound === "in" || bound === "within" || bound === "at";
  return { startDay: keepsStart ? startDay : null, due };
}

/** "in August", "by July 31, 2025 at the latest": a named period under the limit that a preposition sets. */
export const periodExpression = (
  reader: TimeReader,
  from: number,
  bound: Bound,
  named: NamedPeriod,
  bare = false,
): TimeMatch =>
  matchOf(reader, "period", from, skipLatest(reader.tokens, named.next, bound), bound, {
    precision: named.precision,
    unresolved: named.unresolved,
    bare,
    ...daysUnder(bound, named),
  });
