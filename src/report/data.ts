import type { Agency } from "../dictionary/agency.js";
import type { Day } from "../model/calendar.js";
import type { Mark } from "../model/explanation.js";
import type { Span } from "../model/span.js";
import type { Register } from "../schema/register.js";

/** A body that may be named in a correction, and which bodies continue it. */
export type ReportAgency = Pick<Agency, "id" | "name" | "successors">;

/** What a stretch of a notice was read as; the actions are the rows' own. */
export interface TextMark extends Span {
  readonly kind: Exclude<Mark["kind"], "action">;
}

/** A notice's text, with what was found in it. Offsets are those of the register. */
export interface ReportText {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** A part of a row that stands in the notice. */
export interface Place extends Span {
  readonly field: "lead" | "coordinating" | "supervising" | "deadline" | "product";
  /** It stands outside the row's own sentence. */
  readonly inherited: boolean;
}

/** All that a page shows: the data island. Plain data, the same for the same input. */
export interface ReportData {
  readonly format: "directives-report/1";
  readonly title: string;
  /** The day from which the page counts at first; null for the day on which it is opened. */
  readonly today: Day | null;
  /** Of the register's contents: under which the page keeps what is typed in it. */
  readonly hash: string;
  readonly register: Register;
  /** By the notices' ids; a notice whose file is not at hand has none. */
  readonly texts: Readonly<Record<string, ReportText>>;
  /** By the rows' ids; a row without a text has none. */
  readonly places: Readonly<Record<string, readonly Place[]>>;
  readonly agencies: readonly ReportAgency[];
}
