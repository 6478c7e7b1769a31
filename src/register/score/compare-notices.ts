import type { GoldNotice } from "../../schema/gold.js";
import type { Notice } from "../../schema/register.js";
import { isOneOf } from "./alternatives.js";

/** What is scored of a notice. */
export interface NoticeData {
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly chair: string | null;
}

const nothing: NoticeData = { number: null, date: null, issuer: null, chair: null };

export const dataOf = (notice: Notice | null): NoticeData =>
  notice === null
    ? nothing
    : { number: notice.number, date: notice.date, issuer: notice.issuer, chair: notice.chair?.name ?? null };

/** What the gold does not state is not asked for. */
export function sameNotice(found: NoticeData, wanted: GoldNotice): boolean {
  const fits = (value: string | null, want: string | null | undefined): boolean => want == null || isOneOf(value, want);
  return (
    fits(found.number, wanted.number) &&
    fits(found.date, wanted.date) &&
    fits(found.issuer, wanted.issuer) &&
    fits(found.chair, wanted.chair)
  );
}
