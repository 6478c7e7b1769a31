import { documentKinds } from "./document-kinds.js";
import { latin } from "./letters.js";

const kinds = documentKinds.map(({ words }) => words).join("|");
/** Months as datelines write them too: "Sept. 5", "Mar 30". */
export const monthSource =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";

export const dateSource = `(?:${monthSource} \\d{1,2}(?:,? \\d{4})?|${monthSource}, \\d{1,2}/\\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthSource},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}|day \\d{1,2} month \\d{1,2} year \\d{4})`;

/** A document's number: 365/TB-VPCP, 02-KH/BCĐTW, 193/2025/QH15, 57-NQ/TW, "11 / CT-TTg". */
const numberSource = `\\d+[${latin}]?(?: ?[-/] ?[${latin}\\d]+(?:[-./][${latin}\\d]+)*)+`;

/**
 * A cited document: its kind, its number, and the date and body that may
 * follow. Groups: kind, number, date.
 */
export const referencePattern = new RegExp(
  `\\b(?<kind>${kinds})?(?:\\s{1,9}|\\b)(?:No|Nos)?\\s?[.:]{0,2}\\s?(?<number>${numberSource})` +
    `(?:(?:,? (?:dated|of|issued on|signed on|on|day) (?:the )?| \\((?:dated )?)(?<date>${dateSource}))?`,
  "gu",
);
