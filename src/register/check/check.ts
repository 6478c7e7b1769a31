import type { Agency, Dictionary } from "../../dictionary/agency.js";
import { lowerBody } from "../../dictionary/lower-body.js";
import type { Directive, Notice, Register } from "../../schema/register.js";
import { noticesById } from "../notices.js";
import { type Clear, clears } from "./clears.js";
import type { Bodies } from "./rule.js";
import { clearRules } from "./rules.js";

/** What one of the six found in a row. */
export interface Verdict {
  readonly clear: Clear;
  /** The row leaves it open. */
  readonly open: boolean;
  /** In words: "only collective bodies: ministries, localities". */
  readonly why: string;
}

/** A row with its six verdicts, in the order of `clears`. */
export interface CheckedRow {
  readonly directive: Directive;
  /** Null where the register has no such notice. */
  readonly notice: Notice | null;
  readonly verdicts: readonly Verdict[];
  /** Those that it leaves open. */
  readonly open: readonly Clear[];
}

export interface CheckOptions {
  readonly dictionary: Pick<Dictionary, "agencies" | "places" | "lower">;
  /** Which rows to look at. */
  readonly concerns?: (directive: Directive) => boolean;
}

/** Whether a row still asks for something: nobody rejected it, or recorded it as cancelled. */
const stands = ({ review, tracking }: Directive): boolean => review !== "rejected" && tracking?.status !== "cancelled";

function checkRow(directive: Directive, notice: Notice | null, bodies: Bodies): CheckedRow {
  const verdicts = clears.map((name) => ({ clear: name, ...clearRules[name].judge(directive, bodies) }));
  return { directive, notice, verdicts, open: verdicts.filter(({ open }) => open).map((verdict) => verdict.clear) };
}

/**
 * The rows of registers against the six clears, in the order of the registers. Rejected and cancelled rows are left out;
 * done ones are in: they were asked for as they were.
 */
export function checkRegisters(registers: readonly Register[], options: CheckOptions): CheckedRow[] {
  const { dictionary } = options;
  const byId = new Map<string, Agency>(dictionary.agencies.map((agency) => [agency.id, agency]));
  const bodies: Bodies = (id) => byId.get(id) ?? lowerBody(dictionary, id) ?? undefined;
  const concerns = options.concerns ?? (() => true);
  return registers.flatMap((register) => {
    const notices = noticesById(register);
    return register.directives
      .filter((directive) => stands(directive) && concerns(directive))
      .map((directive) => checkRow(directive, notices.get(directive.notice) ?? null, bodies));
  });
}

/** Those that leave most open first, else in the order given. */
export const worstFirst = (rows: readonly CheckedRow[]): CheckedRow[] =>
  [...rows].sort((a, b) => b.open.length - a.open.length);
