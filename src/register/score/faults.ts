import type { GoldDeadline, GoldNotice } from "../../schema/gold.js";
import { idsInRole } from "./compare-bodies.js";
import type { Terms } from "./compare-deadlines.js";
import { dataOf, type NoticeData } from "./compare-notices.js";
import type { PlacedGold } from "./place-gold.js";
import type { FoundRows, JudgedRow, Judgement, WantedRow } from "./score-notice.js";
import { scoredFields, type Verdict } from "./verdict.js";

interface Place {
  /** File name of the notice. */
  readonly doc: string;
  /** From 1: where the row of the gold begins, or a spurious row itself. */
  readonly line: number;
}

interface FoundRow {
  /** Of the row that was found. */
  readonly id: string;
  /** Its action. */
  readonly text: string;
}

/** One thing in which a register differs from the gold. `want` is what the gold has, `got` what the register has. */
export type Fault = Place &
  (
    | { readonly field: "missed"; readonly text: string }
    | (FoundRow & { readonly field: "spurious" })
    | (FoundRow & {
        readonly field: "lead";
        readonly want: readonly string[];
        /** Another set of leads that would be right, where there is one. */
        readonly orWant?: readonly string[];
        readonly got: readonly string[];
      })
    | (FoundRow & {
        readonly field: "coordinating" | "verb";
        readonly want: readonly string[];
        readonly got: readonly string[];
      })
    | (FoundRow & { readonly field: "deadline"; readonly want: GoldDeadline | null; readonly got: Terms | null })
    | { readonly field: "notice"; readonly want: GoldNotice; readonly got: NoticeData }
  );

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

function fieldFault(place: Place, { row }: WantedRow, { directive }: JudgedRow, field: keyof Verdict): Fault {
  const { id, action, deadline } = directive;
  const found = { id, text: action.text };
  if (field === "deadline") return { ...place, field, ...found, want: row.deadline ?? null, got: deadline };
  if (field === "verb") return { ...place, field, ...found, want: row.verbs, got: action.verbs };
  const got = idsInRole(directive, field);
  if (field === "coordinating" || row.orLead === null) return { ...place, field, ...found, want: row[field], got };
  return { ...place, field, ...found, want: row.lead, orWant: row.orLead, got };
}

function rowFaults(found: JudgedRow, { gold: { doc }, text }: PlacedGold): Fault[] {
  const { directive, wanted, verdict } = found;
  if (wanted === null || verdict === null) {
    const { id, action, source } = directive;
    return [{ doc, line: lineAt(text, source.start), field: "spurious", id, text: action.text }];
  }
  const place = { doc, line: lineAt(text, wanted.span.start) };
  return scoredFields.filter((field) => !verdict[field]).map((field) => fieldFault(place, wanted, found, field));
}

/** Everything in which the rows of one notice differ from its gold: rows missed, then rows found, then the notice. */
export function faultsOf(judgement: Judgement, { notice }: FoundRows, placed: PlacedGold): Fault[] {
  const { gold, text } = placed;
  const { doc } = gold;
  const missed = judgement.missed.map(
    ({ span }): Fault => ({
      doc,
      line: lineAt(text, span.start),
      field: "missed",
      text: text.slice(span.start, span.end),
    }),
  );
  const wrong = judgement.rows.flatMap((row) => rowFaults(row, placed));
  if (judgement.noticeRight !== false || gold.notice == null) return [...missed, ...wrong];
  return [...missed, ...wrong, { doc, line: 1, field: "notice", want: gold.notice, got: dataOf(notice) }];
}
