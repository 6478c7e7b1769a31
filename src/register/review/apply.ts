import type { Directive, Register } from "../../schema/register.js";
import type { ReviewPatch, RowReview } from "../../schema/review.js";
import { agreesWith, withReviewed } from "./reviewed.js";

/** A review that was not taken in, and why: the register lacks the row, or somebody else changed it since. */
export interface LeftOut {
  readonly review: RowReview;
  readonly reason: "missing" | "changed";
}

export interface Applied {
  /** The same register where nothing changed. */
  readonly register: Register;
  /** Ids of rows that the reviews changed. */
  readonly changed: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** An id is made of a task's words, but people may write their own. */
const isOf = (row: Directive, { id, text }: RowReview): boolean => row.id === id && row.action.text === text;

/**
 * A register with reviews in it. Each goes in where its row is as it was when it was reviewed; where the row is already as
 * the review says, there is nothing to do.
 */
export function applyReviews(register: Register, { reviews }: Pick<ReviewPatch, "reviews">): Applied {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const changed: string[] = [];
  const leftOut = new Map<string, LeftOut>(reviews.map((review) => [review.id, { review, reason: "missing" }]));
  const directives = register.directives.map((row) => {
    const review = byId.get(row.id);
    if (review === undefined || !isOf(row, review)) return row;
    leftOut.delete(row.id);
    if (agreesWith(row, review.now)) return row;
    if (!agreesWith(row, review.was)) {
      leftOut.set(row.id, { review, reason: "changed" });
      return row;
    }
    changed.push(row.id);
    return withReviewed(row, review.now);
  });
  return {
    register: changed.length === 0 ? register : { ...register, directives },
    changed,
    leftOut: [...leftOut.values()],
  };
}
