import type { Diagnostic } from "../../model/diagnostic.js";
import type { LeftOut } from "../../register/review/apply.js";
import { reviewRegister } from "../../register/review/apply-text.js";
import { parseReviews } from "../../register/review/read.js";
import { readNamed } from "./named-file.js";
import type { LoadedRegister } from "./registers.js";

const reasons: Readonly<Record<LeftOut["reason"], string>> = {
  missing: "is not in the register with the words that were reviewed; make the report anew, and review it there",
  changed: "was changed in the register since the report was made; it stays as it is. Decide in the register",
};

const leftOut = ({ review, reason }: LeftOut, file: string): Diagnostic => ({
  severity: "error",
  code: reason === "missing" ? "NO-SUCH-ROW" : "REVIEW-CONFLICT",
  message: `the review of ${review.id} is left out: the row ${reasons[reason]}`,
  file,
});

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

/** A register with the reviews of files in it, one file after the other. What cannot be taken in is named, the rest is. */
export async function takeInReviews(
  opened: LoadedRegister,
  names: readonly string[],
): Promise<{ readonly loaded: LoadedRegister; readonly diagnostics: readonly Diagnostic[] }> {
  let loaded = opened;
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const read = await readNamed(name);
    if (read.diagnostic !== undefined) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const { file } = read;
    const parsed = parseReviews(read.text, file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.patch === null) continue;
    const reviewed = reviewRegister(loaded.text, loaded.register, parsed.patch);
    diagnostics.push(...reviewed.leftOut.map((one) => leftOut(one, file)));
    const message = `${count(reviewed.changed.length, "row")} changed by ${count(parsed.patch.reviews.length, "review")}`;
    diagnostics.push({ severity: "info", code: "REVIEWED", message, file });
    loaded = { ...loaded, text: reviewed.text, register: reviewed.register };
  }
  return { loaded, diagnostics };
}
