import type { Register } from "../../schema/register.js";
import type { ReviewPatch } from "../../schema/review.js";
import { rewriteRegister } from "../update/update.js";
import { type Applied, applyReviews } from "./apply.js";

/** Reviews in a register and in its text; comments and the order of keys in YAML stay. */
export function reviewRegister(
  text: string,
  register: Register,
  patch: ReviewPatch,
): Applied & { readonly text: string } {
  const applied = applyReviews(register, patch);
  const inPlace = (list: readonly unknown[]): number[] => list.map((_, at) => at);
  const plan = {
    register: applied.register,
    noticeOrigins: inPlace(register.notices),
    rowOrigins: inPlace(register.directives),
  };
  return { ...applied, text: applied.register === register ? text : rewriteRegister(text, plan) };
}
