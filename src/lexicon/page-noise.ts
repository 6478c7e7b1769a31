import { fits } from "../model/matches.js";
import { beforeNumber } from "./document-kinds.js";
import { latin } from "./letters.js";
import { monthSource } from "./reference-pattern.js";

/** What a line of a page is, told by its look; rows are tried in order, on the line without white space around it. */
export interface LineRule {
  readonly name: string;
  readonly kind: "end" | "closing" | "annex" | "noise" | "caption" | "dateline" | "letterhead";
  readonly pattern: RegExp;
  /** What every such line holds. A pattern that few lines can fit is compiled when one of them comes. */
  readonly holds?: RegExp;
  /** Characters of the longest such line; longer ones are text. */
  readonly longest?: number;
  /** Characters of white space that stand before such a line, or more. */
  readonly indent?: number;
  /** The day on it is that of the document itself, whenever the page that holds it appeared. */
  readonly datesDocument?: true;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const dateWords = `(?:day \\d{1,2} month \\d{1,2} year \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${monthSource} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthSource},? \\d{4}))`;

const longestDateLine = 300;

/** What stands between bars beside the day of an article: "Views: 1284", "A- A A+", "Listen to the article". */
const pageTool =
  "(?:(?:views?|viewed|hits|reads?|comments?)\\s?:?\\s?\\(?[\\d.,]{1,9}\\)?(?: times)?|a[-+](?: a[-+]?){0,2}|(?:print|share|e-?mail|save|listen|font size|text size)(?: (?:to )?(?:the |this )?(?:article|page|news))?)";

/**
 * `end` ends the page: nothing below it is read. `closing` ends the notice,
 * and `annex` opens a document that the notice issues below its signature. The
 * other kinds tell one line only.
 */
export const lineRules: readonly LineRule[] = [
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
    pattern:
      /^\((?:promulgated|issued|attached|enclosed|annexed)\s+(?:together\s+|along\s+)?(?:with|under|to)\s+(?:[\w'’]{2,20}\s){0,5}(?:resolution|decision|directive|circular|decree|notice|official (?:letter|dispatch))\b[^;]{0,160}\)\.?$/i,
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
  {
    name: "inline-link",
    kind: "noise",
    pattern:
      /^(?:(?:>+|»|►|→)\s*(?:read|see|watch|related|more)\b|[-–•*+]\s*(?:read (?:more|also)|see also|related)\s*:)/i,
    examples: [
      ">> Read more: Paper mills must find another source before October 1",
      "» See also: Prices rise",
      "- Read more: How to open a health book",
    ],
    counterExamples: [
      "Read the plan and report before October 1.",
      "- Read more reports of provinces and sum them up.",
    ],
  },
  {
    name: "page-number",
    kind: "noise",
    holds: /\d/,
    longest: 20,
    pattern: /^(?:[-–—]{1,2}\s?(?:page\s)?\d{1,3}\s?[-–—]{1,2}|page\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?)$/i,
    examples: ["- 2 -", "– 14 –", "Page 3", "page 2 of 7"],
    counterExamples: ["- 2026", "Page 3 shall be replaced.", "2", "- 12 provinces"],
  },
  {
    name: "page-number-in-the-middle",
    kind: "noise",
    holds: /\d/,
    longest: 3,
    // A bare number at the left edge may be that of a row or an item.
    indent: 10,
    pattern: /^\d{1,3}$/,
    examples: ["2", "14"],
    counterExamples: ["2.", "(2)"],
  },
  {
    name: "page-tools",
    kind: "noise",
    longest: 100,
    pattern:
      /^\[?(?:print(?: this page)?|send (?:to a friend|by e-?mail)|e-?mail this|back to top|save|font size)\]?(?:$|\s{0,3}[|[•·][\w\s|[\]•·-]{0,80}$)/i,
    examples: ["Print | Send to a friend | Back to top", "[Print] [Send by e-mail] [Back to top]", "Back to top"],
    counterExamples: ["Print the textbooks before August 15.", "Send by email the list of schools to the Ministry."],
  },
  {
    name: "source",
    kind: "noise",
    pattern:
      /^(?:\(?(?:source|according to|translated by|via)\s*:|source pdf link|click to |https?:\/\/|www\.|share\b.{0,40}$|follow us|print this|download |subscribe|tags?\s*:|keywords?\s*:|please leave a comment|write a comment|photo\s*:|video\s*:)/i,
    examples: ["Source: https://example.org/a.html", "Click to access X.pdf", "Share on Facebook", "Tags: finance"],
    counterExamples: [
      "Source separation of waste must start in 2026.",
      "Share the data with the Ministry of Public Security before June 30, 2026 and report to the Prime Minister.",
    ],
  },
  {
    name: "republishing",
    kind: "noise",
    holds: /source|copyright|©/i,
    longest: 300,
    pattern:
      /^(?:(?:©|\(c\)|copyright\b(?: (?:©|belongs|by|\d{4})|\s?:)).{0,280}|(?:[^.]{0,120}\. )?please (?:cite|credit|acknowledge|specify|state|indicate|quote) the source (?:when|if|upon) (?:republish|re-?publi|reprint|re-?post|re-?us|us|quot|copy|shar)ing\b.{0,80})$/i,
    examples: [
      "Please cite the source when republishing.",
      "Copyright: Government News. All rights reserved. Please cite the source when republishing.",
      "Copyright belongs to the Portal of Gia Lai province.",
      "© 2026 Ministry of Finance",
      "Electronic portal of the province. Please credit the source when using information from this website.",
    ],
    counterExamples: [
      "Copyright infringement must be handled before June 30.",
      "Copyright holders shall register. The Ministry shall cite the source of the data.",
      "Newspapers shall state the source of the pollution.",
    ],
  },
  {
    name: "about-translation",
    kind: "noise",
    holds: /translation|version/i,
    pattern:
      /^[*\s]{0,4}\(?(?:disclaimer\s*:\s*)?(?:(?:all |any )?(?:comments?|remarks?|suggestions?|feedback|complaints?|questions?)\b[^.]{0,60}\b(?:on|about|regarding|concerning) (?:the quality of )?(?:this|the) (?:english )?translation\b[^.]{0,60}\b(?:sent|addressed|directed|forwarded|reported)\b|this (?:is an |english |unofficial ){0,2}(?:translation[).]{0,2}$|(?:translation|version)\b.{0,80}(?:\bfor (?:information|reference)|\bunofficial\b))|(?:unofficial|reference|informal) (?:english )?translation\b)/i,
    examples: [
      "This translation is made for reference purposes only. Users should consult the Vietnamese version.",
      "Unofficial translation. Remarks on the wording should be sent to the editors.",
      "(This is an unofficial translation)",
      "* All comments, suggestions and complaints on the quality of this translation should be sent to the help desk.",
      "Any remarks about the translation may be addressed to the publisher.",
    ],
    counterExamples: [
      "This version of the plan shall be submitted to the Government.",
      "Translation of the Law into English must be completed before June 30.",
      "All comments on the draft Law should be sent to the Ministry of Justice before June 30.",
    ],
  },
  {
    name: "caption",
    kind: "caption",
    pattern:
      /(?:\((?:photo|illustration|illustrative photo|image|source|graphic)s?\b[^()]*\)\.?$|[–—-] ?(?:(?:[A-Z]{2,}\/)?[A-Z]{2,} )?photos?\b[^.]{0,60}$|\bphotos?(?: by)?: [^.]{1,60}$|^photo caption|^(?:photo|illustration|image|graphic)\b[^.]{0,80}$|- image \d+$|- photo \d+\.?$)/i,
    examples: [
      "Prime Minister speaks at the meeting (Photo: VGP/Nhat Bac)",
      "The meeting was held in late July – Photo: VGP",
      "A lineman checks insulators. — VNA/VNS Photo Huy Hung",
      "A port officer scans a logbook. Photo: Dang Huu",
      "Creating breakthroughs - image 1",
    ],
    counterExamples: [
      "The Ministry shall collect photos of the sites before June 30.",
      "Photos of each project must be sent to the Ministry of Finance by July 1.",
    ],
  },
  {
    name: "contact",
    kind: "noise",
    holds: /\d|@/,
    longest: 200,
    pattern:
      /^(?:contacts?(?: us)?|address|tel(?:ephone)?|hotline|phone|fax|e-?mail|website|editorial office|licen[cs]e(?: no)?|[a-z ]{0,60}(?:newspaper|portal|magazine)\. licen[cs]e no)\s?[.:]\s?\S/i,
    examples: [
      "Government Electronic Newspaper. License No. 137/GP-TTDT",
      "Contact: 71 Hang Trong, Hanoi | Advertising: 024 3825 4231",
      "Tel: 024.37335604",
      "Email: a@example.org",
    ],
    counterExamples: ["Contact the owners before June 30.", "Address the causes of delay by June 30."],
  },
  {
    // Pages put advertisements between paragraphs too: what follows goes on.
    name: "advertisement",
    kind: "noise",
    pattern: /^(?:advertisements?|advertising|sponsored(?: content)?|ad)\s*:?$/i,
    examples: ["Advertisement", "ADVERTISEMENT", "Sponsored content"],
    counterExamples: ["Advertisement of medicines must be licensed.", "Ad hoc inspections shall be carried out."],
  },
  {
    name: "rule",
    kind: "noise",
    pattern: /^[\s\-–—_=*.•|]+$/,
    examples: ["-------", "_____", "***"],
    counterExamples: ["- Report monthly"],
  },
  {
    name: "state-title",
    kind: "letterhead",
    pattern: /(?:socialist republic of viet ?nam|independence ?[-–] ?freedom ?[-–] ?happiness)/i,
    examples: ["THE SOCIALIST REPUBLIC OF VIETNAM", "Independence - Freedom - Happiness"],
    counterExamples: ["The Ministry of Finance shall report."],
  },
  {
    name: "number-line",
    kind: "letterhead",
    holds: /^.{0,50}(?:ref|no|number|file)\.?\s*(?:[.:]{1,2}\s*)?\S*\d/i,
    pattern: new RegExp(
      String.raw`^(?:F\.? ?)?(?:${beforeNumber})?(?:ref\. )?(?:ref\.?|no|number|file)\s*(?:[.:]{1,2}\s*)?(?=\S*\d)(?!\S+ (?:on|to|for|about|regarding)\b)[\dA-Z][\w./()\-–\u00C0-\u1EF9 ]{2,40}(?:\|.*| [-–_=*.]{3,99})?$`,
      "i",
    ),
    examples: [
      "No. 143/CD-TTg",
      "No: 36/CT-TTg",
      "F.No.9/4/2013-CS.I(S)",
      "Ref. No. MOH/HRM/12/114",
      "TELEGRAM No. 228/CD-TTg",
      "No. 196/TB-VPCP | THE SOCIALIST REPUBLIC",
      "No. 61/NQ-CP                       ---------------",
      "FINANCE CIRCULAR NO. 06/2026",
      "Our Ref: OHCS/SCR/214/V.3",
    ],
    counterExamples: [
      "No household should be left without power.",
      "Resolution No. 173/2024/QH15 on questions and answers",
      "No. 5 storm will make landfall on Friday, so people must be evacuated.",
    ],
  },
  {
    name: "number-and-date",
    kind: "letterhead",
    datesDocument: true,
    holds: /^(?:.{0,40}\b(?:No|Number|Ref|File)\b|[A-Z]{1,9}\/).*\d{4}$/i,
    longest: 300,
    pattern: new RegExp(
      `^(?:(?:${beforeNumber})?(?:No|Number|Ref|Our Ref|File)\\.?\\s*(?:[.:]{1,2}\\s*)?(?=(?:\\S+ ){0,2}\\S*\\d)\\S+(?: \\S+){0,2}|[A-Z]{1,9}(?:/[A-Z\\d]{1,9}){2,5})(?:\\s|(?<=\\d/\\S{2,20},))\\s[^.;:]*${dateWords}$`,
      "i",
    ),
    examples: [
      "No.: 18/TB-VPCP                  Hanoi, March 3, 2021",
      "No. 7/CT-UBND    Can Tho, 11 April 2024",
      "File: MF 14/2/6-3      14 July 2026",
      "No. 153/CD-TTg, Ha Noi, 4 September 2025",
      "No.: 279/NQ-CP            Hanoi, dated September 10th, 2025",
      "MoF/CIR/2026/07          13 May 2026",
    ],
    counterExamples: ["No. 18/TB-VPCP was issued on March 3, 2021.", "No later than  March 3, 2021"],
  },
  {
    name: "place-and-date",
    kind: "dateline",
    datesDocument: true,
    holds: /^[^,]{2,33}, .*\d{4}(?:, \d.{0,90})?$/,
    longest: longestDateLine,
    pattern: new RegExp(
      `^\\p{Lu}[${latin} .]{1,30}, (?:the |at \\d{1,2}[.:h]\\d{2},? (?:on )?)?(?:(?:day )?${dateWords}|\\d{1,2}(?:st|nd|rd|th) \\w+,? \\d{4})(?:, \\d{1,2}[.:h]\\d{2}.{0,40})?$`,
      "u",
    ),
    examples: [
      "Hanoi, April 16, 2026",
      "Ha Noi, July 8, 2026",
      "Hue, Monday, May 4, 2026, 8.30 a.m., Hall B",
      "New Delhi, the 27th November, 2013",
      "Hanoi, at 05:30 on November 19, 2025",
      "Hanoi, day 10 month 11 year 2025",
    ],
    counterExamples: ["The Ministry of Finance shall report before July 8, 2026."],
  },
  {
    name: "time-of-publication",
    kind: "dateline",
    // What may follow the year.
    holds: /\d{4}[\s|,–—-]*(?:[-–|\d(GUP]|$)/,
    longest: longestDateLine,
    pattern: new RegExp(
      // "Deadline: August 31, 2025" tells when a task is due.
      `^(?!.{0,40}\\b(?:[Dd]eadline|DEADLINE|[Dd]ue|[Ff]rom now|[Uu]ntil|[Ww]ithin|[Cc]omplet(?:e|ed|ion)|[Ff]inish(?:ed)?|[Tt]ime ?(?:limit|line|frame)|[Bb]efore|By:|When:)(?:\\b|\\s))(?:By [${latin} .-]{2,40},)?(?:[${latin}\\s.:|–—-]{0,60})?(?:\\d{1,2}:\\d{2})?[\\s|,–—-]*${dateWords}[\\s|,–—-]*(?:\\d{1,2}:\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?[\\s|,–—-]*)?(?:\\(?(?:GMT|UTC|PT)[^)]*\\)?)?(?:[-–|] (?:News|Events|Press|Policy|Policies)\\b[A-Za-z ]{0,30}|\\| ?[A-Z][A-Za-z &]{2,30})?$`,
      "u",
    ),
    examples: [
      "– 20:43 08/08/2025",
      "March 23, 2026 - 15:22",
      "VNA – Wednesday, May 13, 2026 16:40",
      "January 21, 2027 | 09:14 GMT+7",
      "February 25, 2026 9:14 AM GMT+7",
      "17/09/2026 11:42 (GMT+7)",
      "Trade Magazine | 14/11/2025 08:32 | Market",
      "By Thi Ha, Duc Minh   June 18, 2026 | 07:30 pm PT",
      "12th January, 2027",
      "Hanoitimes  Mar 30, 2024",
      "05/03/2025 - News and events",
    ],
    counterExamples: [
      "To be completed before June 30, 2025.",
      "The Ministry of Finance will report by 31/07/2025.",
      "Deadline: August 31, 2025",
      "30/06/2026 - Complete the draft Law",
      "Tasks due by August 31, 2025",
      "From now to December 15, 2025",
    ],
  },
  {
    // Beside the day of an article stand the page's own tools, set off by bars.
    name: "time-and-tools",
    kind: "dateline",
    holds: /^(?:.{0,30}\d{4}|\d{4}).{0,30}\|/,
    longest: longestDateLine,
    pattern: new RegExp(
      `^(?:(?:posted|published|updated)(?: on| at)?\\s?:?\\s)?(?:\\d{1,2}:\\d{2}[ ,-]{1,3})?${dateWords}[ ,–-]{0,3}(?:\\d{1,2}:\\d{2}(?: ?[ap]m)?(?: GMT\\+7)?)?(?:\\s{0,3}\\|\\s{0,3}${pageTool}){1,8}$`,
      "i",
    ),
    examples: [
      "19/09/2025 09:40 | Views: 1284 | A- A A+ | Listen to the article",
      "Published: 14 May 2026, 08:05 | Print | Share",
      "10:15 03/11/2025 | Views 512",
    ],
    counterExamples: [
      "Before 30/06/2026 | Report to the Ministry | Views of provinces",
      "30/06/2026 | Ministry of Finance | Views of provinces",
      "19/09/2025 09:40 the views of all provinces shall be collected.",
      "30/06/2026 | Share the data with the Ministry of Health",
    ],
  },
  {
    name: "byline",
    kind: "noise",
    holds: /^(?:[Bb]y |\().|^.{2,5}$|\|$/,
    pattern:
      /^(?:[Bb]y [\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+){0,3}|[\p{Lu}]{2,5}|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+){1,3} ?\||\((?:VNA|VNS|VOV|NDO|VGP|PV)\))$/u,
    examples: ["By Thu Hoai", "VNA", "PV", "HOANG LAM |"],
    counterExamples: ["By June 30, 2026", "Vietnam Electricity relocates the pylons."],
  },
];

/** Whether a line, without white space around it, is of the kind that a rule tells; `indent` characters stand before it. */
export const isOf = (
  { pattern, holds, longest = Number.POSITIVE_INFINITY, indent: least = 0 }: LineRule,
  line: string,
  indent: number,
): boolean => line.length <= longest && indent >= least && (holds?.test(line) ?? true) && fits(pattern, line);

const dating: ReadonlySet<string> = new Set(
  lineRules.flatMap(({ name, datesDocument }) => (datesDocument === true ? name : [])),
);

/** Whether a line that the rule of that name tells holds the document's own day. */
export const isDating = (rule: string): boolean => dating.has(rule);
