import { applyReviews } from "../../register/review/apply.js";
import { writeJson } from "../../register/write-json.js";
import type { ReviewPatch } from "../../schema/review.js";
import { data } from "./data.js";
import { allReviews, isUnsaved } from "./reviews.js";

/** Hands a file to the browser, without a network. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  isUnsaved.value = false;
}

/** The reviews alone, for `directives update --review`. */
export function savePatch(): void {
  const patch: ReviewPatch = { format: "directives-review/1", reviews: allReviews() };
  save("reviews.json", `${JSON.stringify(patch, null, 2)}\n`);
}

/** The whole register, the reviews in it. */
export const saveRegister = (): void => {
  const { register } = applyReviews(data.register, { reviews: allReviews() });
  save("register.json", [...writeJson(register)].join(""));
};
