import type { Directive } from "../../schema/register.js";
import type { RowReview } from "../../schema/review.js";
import { sameValue } from "../same-value.js";

/** What a review decides on in a row. */
interface Reviewed extends Pick<Directive, "review" | "assignees" | "deadline"> {
  readonly verbs: readonly string[];
}

/** Some of it. */
export type ReviewedPart = RowReview["now"];

const fields = ["review", "verbs", "assignees", "deadline"] as const;

const reviewedOf = ({ review, action, assignees, deadline }: Directive): Reviewed => ({
  review,
  verbs: action.verbs,
  assignees,
  deadline,
});

/** The row with what a review says in it. */
export function withReviewed(row: Directive, { verbs, ...part }: ReviewedPart): Directive {
  const stated = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
  return { ...row, ...stated, action: verbs === undefined ? row.action : { ...row.action, verbs } };
}

/** Whether the row is already so. */
export const agreesWith = (row: Directive, part: ReviewedPart): boolean => {
  const own = reviewedOf(row);
  return fields.every((field) => part[field] === undefined || sameValue(own[field], part[field]));
};

/** What differs between a row and its review, as a patch says it; null where nothing does. */
export function reviewBetween(row: Directive, reviewed: Directive): RowReview | null {
  const [before, after] = [reviewedOf(row), reviewedOf(reviewed)];
  const changed = fields.filter((field) => !sameValue(before[field], after[field]));
  if (changed.length === 0) return null;
  const pick = (from: Reviewed): ReviewedPart => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { id: row.id, text: row.action.text, was: pick(before), now: pick(after) };
}
