import { z } from "zod";
import { directiveSchema } from "./register.js";

/** A patch of reviews: what people decided on rows of a register, for `update` to take in. */

const { review, assignees, deadline, action } = directiveSchema.shape;

/** What a review changes in a row; what is left out stays as it is. */
const reviewedSchema = z
  .strictObject({
    review: review.optional(),
    verbs: action.shape.verbs.optional(),
    assignees: assignees.optional(),
    deadline: deadline.optional(),
  })
  .describe("The fields that the review changes");

const rowReviewSchema = z.strictObject({
  id: z.string().describe("Id of the row"),
  text: z.string().describe("The row's action, to recognise it by"),
  was: reviewedSchema.describe("The row before the review"),
  now: reviewedSchema.describe("The row after it"),
});

export const reviewPatchSchema = z
  .strictObject({
    format: z.literal("directives-review/1").describe("The version of the format"),
    reviews: z.array(rowReviewSchema).describe("One for each row that was reviewed"),
  })
  .describe("What people decided on the rows of a register.");

export type ReviewPatch = z.infer<typeof reviewPatchSchema>;
export type RowReview = z.infer<typeof rowReviewSchema>;
