import { beforeNumber } from "../document-kinds.js";
import { latin } from "../letters.js";
import { monthSource } from "../reference-pattern.js";
import type { LineRule } from "./line-rule.js";

const dateWords = `(?:day \\d{1,2} month \\d{1,2} year \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${monthSource} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${monthSource}, \\d{1,2}/\\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthSource},? \\d{4}))`;

const longestDateLine = 300;

// What stands beside the day of an article comes again and again: nothing in it may end with what stands between two, or it
// could be read in more ways than can be tried.

/** What stands between bars beside the day of an article: "Views: 1284", "Font size: A- A A+", "4 min read". */
const pageTool =
  "(?:(?:views?|viewed|hits|reads?|comments?|downloads)\\s?:?\\s?\\(?\\d(?:[., ]?\\d){0,8}\\)?(?: times)?|\\d[\\d.,]{0,8} views|\\d{1,2}[- ]min(?:ute)?s? read|read aloud|(?:(?:font|text) size(?:\\s?:)?\\s?)?a[-+](?: a[-+]?| {2,3}a(?![-+])){0,2}|(?:print|share|e-?mail|save|listen|font size|text size)(?: (?:to )?(?:the |this )?(?:article|page|news))?)";

/** What stands between two of them. */
const betweenTools = "(?:\\s{0,3}[|•·]\\s{0,3}|\\s{2,20}|\\s[–-]\\s)";

const clockTime = "\\d{1,2}:\\d{2}(?: ?[ap]m)?(?: \\(?(?:GMT|UTC) ?[+-]?[\\d:]{1,5}\\)?)?";

/** "Friday, 09/10/2026, 14:20 (GMT+7)" */
const dayAndTime = `(?:\\d{1,2}:\\d{2}[ ,-]{1,3})?(?:\\w{3,6}day,? )?${dateWords}(?:[ ,–-]{1,3}${clockTime})?`;

/** "Posted on: 22/09/2025": a line so labelled tells when a page appeared. */
const postedLabel = "(?:post(?:ed)?(?: date)?|publish(?:ed)?(?: date)?|updated?|uploaded)(?: on| at)?\\s?:?\\s";

/** "Field: Education", "File: PDF, 412 KB": what a page says of itself behind such a label. */
const ofPage =
  "(?:field|category|section|topic|source|file)\\s?: ?[^|:•·\\s]{1,30}(?: (?![–-]\\s)[^|:•·\\s]{1,30}){0,7}";

/** The lines that head a notice: its state, number, day and writer. */
export const letterheadLines: readonly LineRule[] = [
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
      String.raw`^(?:F\.? ?)?(?:${beforeNumber})?(?:ref\. )?(?:ref\.?|no|number|file)\s*(?:[.:]{1,2}\s*)?(?=\S*\d)(?!\S+ (?:on|to|for|about|regarding)\b)[\dA-Z][\w./()&\-–\u00C0-\u1EF9 ]{2,40}(?:\|.*| [-–_=*.]{3,99})?$`,
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
      "No. 1/7/2025-P&PW(H)-8412",
      "D.O. No. Z-28016/07/2025-NCDC (CEOH)",
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
      `^(?:(?:${beforeNumber})?(?:No|Number|Ref|Our Ref|File)\\.?\\s*(?:[.:]{1,2}\\s*)?(?=(?:\\S+ ){0,2}\\S*\\d)\\S+(?: \\S+){0,2}|[A-Z]{1,9}(?:/[A-Z\\d]{1,9}){2,5})(?:\\s|(?<=\\d ?/\\S{2,20},))\\s(?:[^.;:]{0,200}\\bDated?\\s?:\\s?(?:[^.;:]{3,24}/ )?|[^.;:]*)${dateWords}$`,
      "i",
    ),
    examples: [
      "No.: 18/TB-VPCP                  Hanoi, March 3, 2021",
      "No. 7/CT-UBND    Can Tho, 11 April 2024",
      "File: MF 14/2/6-3      14 July 2026",
      "No. 153/CD-TTg, Ha Noi, 4 September 2025",
      "No.: 279/NQ-CP            Hanoi, dated September 10th, 2025",
      "MoF/CIR/2026/07          13 May 2026",
      "No. 318/RD2/2026/LSGD            Kochi, Dated: 18.02.2026",
      "Memo No. 07.00.0000.101-488                Date: 18 Ashar 1431 / 02 July 2024",
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
      `^(?!.{0,40}\\b(?:[Dd]eadline|DEADLINE|[Dd]ue|[Ff]rom now|[Uu]ntil|[Ww]ithin|[Cc]omplet(?:e|ed|ion)|[Ff]inish(?:ed)?|[Tt]ime ?(?:limit|line|frame)|[Bb]efore|By:|When:)(?:\\b|\\s))(?:By [${latin} .-]{2,40},)?(?:[${latin}\\s.:|–—&•·()-]{0,60})?(?:, ?)?(?:\\d{1,2}:\\d{2})?[\\s|,–—-]*${dateWords}[\\s|,–—-]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?[\\s|,–—-]*)?(?:\\(?(?:GMT|UTC|PT)[^)]*\\)?)?(?:[-–|] (?:News|Events|Press|Policy|Policies)\\b[A-Za-z ]{0,30}|\\| ?[A-Z][A-Za-z &]{2,30})?$`,
      "u",
    ),
    examples: [
      "– 20:43 08/08/2025",
      "March 23, 2026 - 15:22",
      "Thursday, 09:41, 20/11/2025",
      "February, 24/2022 - 08:05",
      "VNA – Wednesday, May 13, 2026 16:40",
      "January 21, 2027 | 09:14 GMT+7",
      "February 25, 2026 9:14 AM GMT+7",
      "17/09/2026 11:42 (GMT+7)",
      "Trade Magazine | 14/11/2025 08:32 | Market",
      "By Thi Ha, Duc Minh   June 18, 2026 | 07:30 pm PT",
      "12th January, 2027",
      "Hanoitimes  Mar 30, 2024",
      "05/03/2025 - News and events",
      "Wednesday, November 26, 2025 - 09:20:11",
      "(mae.gov.vn) - 14:20, 05/02/2026",
      "Báo Kinh tế & Đô thị • 17/10/2025",
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
    holds: /^.{0,70}\d{4}.{0,30}(?:[|•·]|\s\s|\s[–-]\s)/,
    longest: 160,
    pattern: new RegExp(
      `^(?!.{0,40}\\b(?:deadline|due|from now|until|within|complet(?:e|ed|ion)|finish|before)\\b)(?:(?:(?:source|by)\\s?:?\\s)?[${latin} &.]{2,40}\\s?[|•·]\\s)?(?:${postedLabel}${dayAndTime}(?:${betweenTools}(?:${pageTool}|${ofPage})){1,8}|${dayAndTime}(?:${betweenTools}(?:${pageTool}|${clockTime})){1,8})$`,
      "i",
    ),
    examples: [
      "19/09/2025 09:40 | Views: 1284 | A- A A+ | Listen to the article",
      "Published: 14 May 2026, 08:05 | Print | Share",
      "10:15 03/11/2025 | Views 512",
      "13/07/2021 08:32     A-  A  A+     Print     Email",
      "21/11/2025 | 09:40 | Views: 318",
      "12 March 2026 · 6 minute read",
      "Update: 09/03/2026, 08:05 (GMT+7)        A- A A+        Read aloud",
      "Posted: 22/09/2025 | Field: Education, Finance | Views: 1,204",
      "Posted on: 13/10/2025 - Views: 412 - Font size: A- A A+",
      "Le Thu | Friday, 09/10/2026, 14:20 (GMT+7) | 1,286 views",
      "Source: Trade Portal | Updated: 18/12/2025 10:15 | Category: Domestic trade",
      "Uploaded: 19/11/2025   |   File: PDF, 412 KB   |   Downloads: 1 087",
    ],
    counterExamples: [
      "Before 30/06/2026 | Report to the Ministry | Views of provinces",
      "30/06/2026 | Ministry of Finance | Views of provinces",
      "19/09/2025 09:40 the views of all provinces shall be collected.",
      "30/06/2026 | Share the data with the Ministry of Health",
      "Ministry of Finance | 30/06/2026 | Source: State budget",
      "Ministry of Finance | Before 30/06/2026 | 14:20",
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
