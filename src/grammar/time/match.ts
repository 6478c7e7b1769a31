import type { TimeExpression, TimeForm } from "../../model/mention.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import type { TimeContext } from "./core.js";

/** A time expression, and the index of the first token after it. */
export interface TimeMatch {
  readonly next: number;
  readonly time: TimeExpression;
}

/** A sentence's tokens, and what reading times in them needs to know. */
export interface TimeReader extends TimeContext {
  readonly tokens: readonly Token[];
  readonly isVerb: (token: Token) => boolean;
}

/** What an expression says; what it leaves out says nothing. */
export type TimeParts = Partial<Omit<TimeExpression, "start" | "end" | "bound" | "form">>;

/** The expression of the tokens from `from` up to `next`, and its form. */
export function matchOf(
  reader: TimeReader,
  form: TimeForm,
  from: number,
  next: number,
  bound: Bound,
  parts: TimeParts,
): TimeMatch {
  const time: TimeExpression = {
    bound,
    startDay: parts.startDay ?? null,
    due: parts.due ?? null,
    precision: parts.precision ?? null,
    event: parts.event ?? null,
    repeat: parts.repeat ?? null,
    unresolved: parts.unresolved ?? false,
    bare: parts.bare ?? false,
    form,
    start: reader.tokens[from]?.start ?? 0,
    end: reader.tokens[next - 1]?.end ?? 0,
  };
  return { next, time };
}

/** The notice's own words, white space as one space, from token `from` up to token `next`. */
export const wordsOf = (reader: TimeReader, from: number, next: number): string =>
  reader.text.slice(reader.tokens[from]?.start, reader.tokens[next - 1]?.end).replace(/\s+/gu, " ");
