import { periodEdges } from "../../lexicon/period-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Period } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { readDate } from "./date.js";
import { readLongerPeriod } from "./longer-period.js";
import { type PeriodReader, resolved } from "./named-period.js";
import { dayWithin } from "./part-of-period.js";
import { opensRelativePeriod, readNamedEnd } from "./relative-period.js";
import { normAt, skip } from "./scan.js";

const linksTimes = anyOf("and|or|to|for|at|in|of");

export const opensEdge = (word: string): boolean =>
  periodEdges.has(word) || word === "last" || word === "first" || opensRelativePeriod(word);

/** Which edge, and the index of the period that has it. */
interface Edge {
  readonly next: number;
  readonly edge: "start" | "middle" | "end";
}

/** "end of", "end-", "last day of", "the beginning of". */
function readEdgeWords(tokens: readonly Token[], at: number): Edge | null {
  const start = skip(tokens, at, "the");
  if (standAt(tokens, start, "last", "day", "of")) return { next: start + 3, edge: "end" };
  if (standAt(tokens, start, "first", "day", "of")) return { next: start + 3, edge: "start" };
  const edge = periodEdges.get(normAt(tokens, start));
  return edge === undefined ? null : { next: skip(tokens, skip(tokens, start + 1, "of"), "-"), edge };
}

const endOf = ({ due }: Period): Period => ({ start: due, due });

/** "the year end", "year's end", "this month's end". */
const readPeriodEnd: PeriodReader = (tokens, at, { anchor }) => {
  const ending = readNamedEnd(tokens, at, anchor);
  if (ending === null) return null;
  const { named, owned } = ending;
  // "the year-end session" is an event.
  const after = tokens[named.next];
  if (!owned && after?.kind === "word" && !linksTimes(after.norm)) return null;
  return named.period === null ? named : resolved(named.next, endOf(named.period), named.precision);
};

const startOf = ({ start }: Period): Period => ({ start, due: start });
const middleOf = (period: Period): Period => ({ start: period.start, due: dayWithin(period, 15) });

/** "the end of August", "the last day of the month", "end-June", "the middle of July", "the beginning of May". */
export const readEdge: PeriodReader = (tokens, at, context) => {
  const periodEnd = readPeriodEnd(tokens, at, context);
  if (periodEnd !== null) return periodEnd;
  const words = readEdgeWords(tokens, at);
  if (words === null) return null;
  // "the end of June 30, 2028": of a day no part is told apart.
  const day = words.edge === "end" ? readDate(tokens, words.next, context) : null;
  if (day !== null) return day;
  const named = readLongerPeriod(tokens, words.next, context);
  if (named === null || named.period === null) return named;
  const { next, period, precision } = named;
  if (words.edge === "start") return resolved(next, startOf(period), "day");
  if (words.edge === "middle") return resolved(next, middleOf(period), "day");
  // "the end of August" means no more than August: it keeps the month's precision.
  return resolved(next, endOf(period), precision);
};
