import type { Period } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { Precision } from "../../schema/register.js";
import type { TimeContext } from "./scan.js";

/** A stretch of the calendar that words name, without the preposition. */
export interface NamedPeriod {
  /** Index of the first token after it. */
  readonly next: number;
  readonly period: Period | null;
  readonly precision: Precision;
  /** A year must be counted from a date that nobody gave. */
  readonly unresolved: boolean;
}

/** Reads one way of naming a period at token `at`; null where the words are none of it. */
export type PeriodReader = (tokens: readonly Token[], at: number, context: TimeContext) => NamedPeriod | null;

export const resolved = (next: number, period: Period, precision: Precision): NamedPeriod => ({
  next,
  period,
  precision,
  unresolved: false,
});

export const unresolved = (next: number, precision: Precision): NamedPeriod => ({
  next,
  period: null,
  precision,
  unresolved: true,
});

/** What the first of `readers` that knows the words makes of them. */
export function readFirst(
  readers: readonly PeriodReader[],
  tokens: readonly Token[],
  at: number,
  context: TimeContext,
): NamedPeriod | null {
  for (const read of readers) {
    const named = read(tokens, at, context);
    if (named !== null) return named;
  }
  return null;
}
