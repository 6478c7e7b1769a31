import type { Succession } from "../../dictionary/succession.js";
import type { Directive, Register } from "../../schema/register.js";
import { type Match, pairRows } from "../pair/pair.js";
import { timelessAction, wordsOf } from "../pair/words.js";
import { compareRole } from "./agencies.js";
import { type Change, type ChangeClass, changeClasses, type RegisterDiff } from "./change.js";
import { compareDeadlines, lastDeadline } from "./deadlines.js";
import { changedDetails, trackingDiffers } from "./details.js";
import { markWords } from "./words.js";

export interface DiffOptions {
  /** Which bodies continue which; `successionOf(dictionary)`. */
  readonly succession: Succession;
  /** Rows less like than this, from 0 to 1, stay added and removed. */
  readonly threshold?: number;
}

const textOf = (rows: readonly Directive[], part: (row: Directive) => string): string => rows.map(part).join("; ");

const isReworded = (old: readonly Directive[], fresh: readonly Directive[]): boolean =>
  wordsOf(textOf(old, timelessAction)).join(" ") !== wordsOf(textOf(fresh, timelessAction)).join(" ");

function describe(match: Pick<Match, "old" | "new">, succession: Succession) {
  const { old, new: fresh } = match;
  const deadlines = { old: lastDeadline(old), new: lastDeadline(fresh) };
  const lead = compareRole(old, fresh, "lead", succession);
  const partners = compareRole(old, fresh, "coordinating", succession);
  return { deadlines, lead, partners, renamed: [...lead.renamed, ...partners.renamed] };
}

function ofMatch(match: Match, succession: Succession): Change {
  const { old, new: fresh } = match;
  const { deadlines, lead, partners, renamed } = describe(match, succession);
  const deadline = compareDeadlines(deadlines.old, deadlines.new);
  const reworded = isReworded(old, fresh);
  const [before, after] = [old[0], fresh[0]];
  const single = old.length === 1 && fresh.length === 1 && before !== undefined && after !== undefined;
  // A moved deadline is told by its own class, and what follows from other words by theirs.
  const details = single && !reworded && deadline.class === null ? changedDetails(before, after) : [];
  const holds: Partial<Record<ChangeClass, boolean>> = {
    "lead-changed": lead.changed,
    split: fresh.length > 1,
    merged: old.length > 1,
    "agency-renamed": renamed.length > 0,
    "partners-changed": partners.changed,
    reworded: single && reworded,
    "details-changed": details.length > 0,
    "tracking-changed": single && trackingDiffers(before, after),
  };
  const classes = changeClasses.filter((name) => name === deadline.class || holds[name] === true);
  return {
    classes: classes.length === 0 ? ["unchanged"] : classes,
    old,
    new: fresh,
    by: match.by,
    similarity: match.similarity,
    days: deadline.days,
    deadlines,
    leads: lead.names,
    partners: partners.names,
    renamed,
    details,
    words: reworded
      ? markWords(
          textOf(old, ({ action }) => action.text),
          textOf(fresh, ({ action }) => action.text),
        )
      : [],
  };
}

function alone(side: "old" | "new", row: Directive, succession: Succession): Change {
  const match = { old: side === "old" ? [row] : [], new: side === "new" ? [row] : [] };
  const { deadlines, lead, partners } = describe(match, succession);
  return {
    ...match,
    classes: [side === "old" ? "removed" : "added"],
    by: null,
    similarity: null,
    days: null,
    deadlines,
    leads: lead.names,
    partners: partners.names,
    renamed: [],
    details: [],
    words: [],
  };
}

/** What changed from one register to another: one change a match, in the order of the old rows, then what was added and removed. */
export function diffRegisters(
  old: Pick<Register, "directives">,
  fresh: Pick<Register, "directives">,
  options: DiffOptions,
): RegisterDiff {
  const { matches, removed, added } = pairRows(old.directives, fresh.directives, options);
  return {
    changes: [
      ...matches.map((match) => ofMatch(match, options.succession)),
      ...added.map((row) => alone("new", row, options.succession)),
      ...removed.map((row) => alone("old", row, options.succession)),
    ],
  };
}
