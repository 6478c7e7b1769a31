import type { Day } from "../../model/calendar.js";
import type { Directive, Notice, Register } from "../../schema/register.js";
import { noticesById } from "../notices.js";

/** A task as a line of a table. */
export interface TableRow {
  readonly directive: Directive;
  /** Null where the register has no such notice. */
  readonly notice: Notice | null;
  /** The last day that the words name, or in an answer about what is due the next one; null where there is none. */
  readonly due: Day | null;
  /** The sentence of the notice where its text is at hand, else the words of the task. */
  readonly quote: string;
}

/** Texts of notices that are at hand, by the hash that their notice states. */
export type Texts = ReadonlyMap<string, string>;

/** The text in which the row stands; null where it is not at hand, or no longer has the row where it says. */
export function textOf({ directive, notice }: Pick<TableRow, "directive" | "notice">, texts: Texts): string | null {
  const text = texts.get(notice?.sha256 ?? "");
  const { start, end } = directive.source;
  return text !== undefined && text.slice(start, end) === directive.action.text ? text : null;
}

export function quoteOf(row: Pick<TableRow, "directive" | "notice">, texts: Texts): string {
  const { start, end } = row.directive.source.sentence;
  return textOf(row, texts)?.slice(start, end) ?? row.directive.action.text;
}

/** Every row of a register, in its order. */
export function tableRows(register: Register, texts: Texts): TableRow[] {
  const notices = noticesById(register);
  return register.directives.map((directive) => {
    const notice = notices.get(directive.notice) ?? null;
    return { directive, notice, due: directive.deadline?.due ?? null, quote: quoteOf({ directive, notice }, texts) };
  });
}
