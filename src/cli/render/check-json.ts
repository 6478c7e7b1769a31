import { printedJson } from "../../model/printed-json.js";
import { inRole } from "../../register/bodies.js";
import { type CheckedRow, worstFirst } from "../../register/check/check.js";
import { type AgencyTally, byAgency, byNotice, type NoticeTally, tallyOf } from "../../register/check/summary.js";

const agencyOf = ({ lead, rows, clear, open }: AgencyTally) => ({
  agency: lead?.agency ?? null,
  name: lead?.name ?? null,
  rows,
  clear,
  open,
});

const noticeOf = ({ id, notice, rows, clear, open }: NoticeTally) => ({
  notice: id,
  number: notice?.number ?? null,
  file: notice?.file ?? null,
  rows,
  clear,
  open,
});

const rowOf = ({ directive, notice, open, verdicts }: CheckedRow) => ({
  id: directive.id,
  notice: directive.notice,
  number: notice?.number ?? null,
  file: notice?.file ?? null,
  line: directive.source.line,
  agencies: inRole(directive, "lead").map(({ agency, name }) => agency ?? name),
  text: directive.action.text,
  flags: directive.flags,
  open,
  verdicts,
});

/**
 * `directives-check/1`: the sum, then the lead bodies, the notices and all rows, each those that leave most open first.
 * A lead of null counts the rows that no body leads.
 */
export function renderCheckJson(rows: readonly CheckedRow[]): string {
  const answer = {
    format: "directives-check/1",
    summary: tallyOf(rows),
    agencies: byAgency(rows).map(agencyOf),
    notices: byNotice(rows).map(noticeOf),
    rows: worstFirst(rows).map(rowOf),
  };
  return printedJson(answer);
}
