import { documentKinds } from "./document-kinds.js";
import { latin } from "./letters.js";

const kinds = documentKinds.map(({ words }) => words).join("|");
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

export const dateSource = `(?:(?:${monthNames}) \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames}),? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** A document's number: 365/TB-VPCP, 02-KH/BCĐTW, 193/2025/QH15, 57-NQ/TW, "11 / CT-TTg". */
const numberSource = `\\d+[${latin}]?(?: ?[-/] ?[${latin}\\d]+(?:[-./][${latin}\\d]+)*)+`;

/**
 * A cited document: its kind, its number, and the date and body that may
 * follow. Groups: kind, number, date.
 */
export const referencePattern = new RegExp(
  `\\b(?<kind>${kinds})?(?:\\s{1,9}|\\b)(?:No|Nos)?\\s?[.:]{0,2}\\s?(?<number>${numberSource})` +
    `(?:,? (?:dated|of|issued on|signed on|on) (?:the )?(?<date>${dateSource}))?`,
  "gu",
);
