import { dateSource } from "../../lexicon/reference-pattern.js";
import type { Day } from "../../model/calendar.js";
import { dayFrom } from "./words.js";

/** "a circular, referenced OPS 127/25/410 and dated February 17, 2025", "The letter, with reference number SGF/OP/I/41 and dated 3 May 2025". */
const referenced = new RegExp(
  `\\b(?<kind>circular|letter|memo|memorandum|directive|notice|document),? (?:with )?(?:referenced|reference|ref\\.?)(?: (?:number|no\\.?))?:? (?<number>[A-Z]{2,8}[ /][A-Z\\d./-]{1,30}\\d)(?:,? and)?,? dated (?:the )?(?<date>${dateSource})`,
  "u",
);

/** A document that an article tells of by its kind, and by the number and the day that it bears. */
export interface Referenced {
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
}

/** The first such document of an article's first paragraphs; null where they tell of none. */
export function referencedDocument(opening: string, article: Day | null): Referenced | null {
  const { kind, number, date } = referenced.exec(opening)?.groups ?? {};
  return kind === undefined || number === undefined ? null : { kind, number, date: dayFrom(date, article) };
}
