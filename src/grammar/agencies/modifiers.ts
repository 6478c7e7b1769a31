import { collectiveModifiers } from "../../lexicon/agency-words.js";
import { isSmallNumber, smallNumbers } from "../../lexicon/small-words.js";
import { type AgencyContext, normOf } from "./context.js";

/** "6", "six", "a number of" before a collective; figures are told by their digits. */
export const countWords: ReadonlySet<string> = new Set([...smallNumbers, "a", "number", "of"]);

/** Modifiers before a collective: "other relevant", "6", "joint stock". */
export function skipModifiers(context: AgencyContext, at: number, extra: ReadonlySet<string> | null): number {
  let here = at;
  while (here - at < 7) {
    const norm = normOf(context, here);
    const isNumber = isSmallNumber(norm) || /^\d{1,3}$/.test(norm);
    const isEnumeration = norm === "a" && normOf(context, here + 1) === "number" && normOf(context, here + 2) === "of";
    if (isEnumeration) here += 3;
    else if (isNumber || collectiveModifiers.has(norm) || extra?.has(norm) === true) here++;
    else if (norm === "and" && here > at && collectiveModifiers.has(normOf(context, here + 1))) here++;
    else break;
  }
  return here;
}
