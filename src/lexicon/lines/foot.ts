import { reportedDocuments } from "../document-nouns.js";
import type { LineRule } from "./line-rule.js";

/** What stands at the end of a notice, and at the end of the page that holds it. */
export const footLines: readonly LineRule[] = [
  {
    name: "related-links",
    kind: "end",
    pattern:
      /^(?:you (?:may|might) also like|related (?:news|stories|articles|posts|topics)|more (?:stories|news|from|on this story)|same (?:tag|category|author|topic)|see also|read (?:more|next|also)|recommended for you|most (?:read|viewed)|trending|latest news|other news|don't miss|hot news)\b(?:[^.]{0,30}|\s*:.*)$/i,
    examples: ["You may also like", "RELATED NEWS", "MORE STORIES", "Same tag", "Read more:"],
    counterExamples: ["The Ministry shall read more reports on related news.", "More stories have been told."],
  },
  {
    name: "comments",
    kind: "end",
    pattern: /^(?:comments?\s*\(\d+\).*|(?:leave a comment|\d+ comments?|comments?)\s*:?)$/i,
    examples: ["Comment (0)", "Comment (3)  Write your comment with accents", "Comments (12)", "3 comments"],
    counterExamples: ["Comment on the draft Law before May 1.", "Comments shall be sent to the Ministry of Justice."],
  },
  {
    name: "recipients",
    kind: "closing",
    pattern:
      /^(?:(?:recipients?|distribution(?: list)?|(?:places?|addresses?) of (?:receipt|recipients?)|sent to)\s*:|cop(?:y|ies)(?: for information)? to\s*:\s*$|[-–•] as (?:above|addressed);)/i,
    examples: [
      "Recipients:",
      "Recipients: - As above;",
      "Place of receipt:",
      "Copy for information to:",
      "- As above;",
    ],
    counterExamples: ["Recipients of the allowance shall register.", "To: The Ministers of Health"],
  },
  {
    name: "copied-to",
    kind: "noise",
    pattern: /^(?:cop(?:y|ies)(?: for information)? to|cc|c\.c\.|copied to|copies)\s*:/i,
    examples: ["Cc: The Permanent Secretary, Ministry of Labour", "Copy to: all provinces"],
    counterExamples: ["Copy the list to the Ministry of Justice.", "Copies to be kept: three"],
  },
  {
    name: "filing",
    kind: "noise",
    pattern: /^(?:[-–+•*] ?)?(?:Filing|Filed?|FILING|Archives?|Archived|Saved?|Lưu)\s*:\s*[A-Z]{2,6}\s?[,.(;]/,
    examples: ["– File: OA, CN (3).", "- Filing: VT, VPTT.", "Archive: VT, KTTH (3b)", "Save: VT."],
    counterExamples: ["- Filing: complete the records before June 30", "Save the records: VT", "File: MF 14/2/6-3"],
  },
  {
    name: "signature",
    kind: "closing",
    longest: 100,
    pattern:
      /^(?:(?:for|on behalf of|pp\.?) the (?:minister|government|prime minister|chairman|chairperson|director)[^.]{0,60}|\(?(?:signed|signed and sealed)\)?)$/i,
    examples: ["FOR THE MINISTER, CHAIRMAN", "ON BEHALF OF THE GOVERNMENT", "(Signed and sealed)", "Signed"],
    counterExamples: [
      "On behalf of the Government leaders, the Prime Minister commended the ministries.",
      "For the Minister of Health to decide.",
    ],
  },
  {
    name: "issued-together",
    kind: "annex",
    pattern: new RegExp(
      `^\\((?:promulgated|issued|attached|enclosed|annexed)\\s+(?:together\\s+|along\\s+)?(?:with|under|to)\\s+(?:[\\w'’]{2,20}\\s){0,5}(?:${reportedDocuments}|decree)\\b[^;]{0,160}\\)\\.?$`,
      "i",
    ),
    examples: [
      "(Promulgated together with Resolution No. 231/NQ-CP dated August 26, 2026 of the Government)",
      "(Issued together with Decision No. 12/QD-TTg)",
      "(Attached to Decision No. 187/QD-TTg)",
      "(Issued together with the Prime Minister's Decision No. 418/QD-TTg dated March 12, 2026)",
    ],
    counterExamples: [
      "Issued together with the Decision are three forms, which units must fill in before June 30.",
      "Promulgate together with this Decision the Plan.",
    ],
  },
];
