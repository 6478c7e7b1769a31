import type { Dictionary } from "../dictionary/agency.js";
import type { Day } from "../model/calendar.js";
import type { Explanation } from "../model/explanation.js";
import type { Register } from "../schema/register.js";
import type { Place, ReportData, ReportText, TextMark } from "./data.js";
import { placesOf } from "./places.js";

/** A notice's text as it was read for the register, and how it reads now. */
export interface ReadNotice {
  readonly text: string;
  readonly explanation: Pick<Explanation, "rows" | "marks">;
}

export interface ReportOptions {
  readonly title: string;
  readonly today: Day | null;
  /** Of the register's contents. */
  readonly hash: string;
  readonly dictionary: Pick<Dictionary, "agencies">;
  /** By the notices' ids, as far as their files are at hand. */
  readonly notices: ReadonlyMap<string, ReadNotice>;
}

const textOf = ({ text, explanation }: ReadNotice): ReportText => ({
  text,
  marks: explanation.marks.flatMap(({ kind, start, end }): TextMark[] =>
    kind === "action" ? [] : [{ kind, start, end }],
  ),
});

function placesByRow({ directives }: Register, notices: ReportOptions["notices"]): [string, Place[]][] {
  const explained = new Map(
    [...notices].map(([id, { explanation }]) => [id, new Map(explanation.rows.map((row) => [row.start, row]))]),
  );
  return directives.flatMap((row): [string, Place[]][] => {
    const notice = notices.get(row.notice);
    if (notice === undefined) return [];
    const places = placesOf(row, notice.text, explained.get(row.notice)?.get(row.source.start));
    return places.length === 0 ? [] : [[row.id, places]];
  });
}

/** All that the page of a register shows. Pure: the same input gives the same data. */
export const buildReport = (
  register: Register,
  { title, today, hash, dictionary, notices }: ReportOptions,
): ReportData => ({
  format: "directives-report/1",
  title,
  today,
  hash,
  register,
  texts: Object.fromEntries([...notices].map(([id, notice]) => [id, textOf(notice)])),
  places: Object.fromEntries(placesByRow(register, notices)),
  agencies: dictionary.agencies.map(({ id, name, successors }) => ({ id, name, successors })),
});
