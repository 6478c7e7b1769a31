import type { Deadline, Directive } from "../../schema/register.js";
import type { Change, RegisterDiff } from "./change.js";
import { type DiffSummary, summaryOf } from "./summary.js";

const terms = (deadline: Deadline | null) =>
  deadline === null
    ? null
    : { text: deadline.text, start: deadline.start, due: deadline.due, event: deadline.event, repeat: deadline.repeat };

const place = ({ notice, source, action }: Directive) => ({ notice, line: source.line, text: action.text });

const changeOf = (change: Change) => ({
  classes: change.classes,
  old: change.old.map(({ id }) => id),
  new: change.new.map(({ id }) => id),
  days: change.days,
  by: change.by,
  similarity: change.similarity === null ? null : Math.round(change.similarity * 1000) / 1000,
  leads: change.leads,
  partners: change.partners,
  renamed: change.renamed,
  deadlines: { old: terms(change.deadlines.old), new: terms(change.deadlines.new) },
  details: change.details,
  words: change.words,
  rows: { old: change.old.map(place), new: change.new.map(place) },
});

export interface DiffDocument {
  readonly format: "directives-diff/1";
  readonly summary: DiffSummary;
  readonly changes: readonly ReturnType<typeof changeOf>[];
}

/** A diff as the JSON document that `diff --format json` writes; `days` counts from the old deadline to the new one. */
export const diffDocument = (diff: RegisterDiff): DiffDocument => ({
  format: "directives-diff/1",
  summary: summaryOf(diff),
  changes: diff.changes.map(changeOf),
});
