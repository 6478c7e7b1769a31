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
const postedLabel = "(?:date )?(?:post(?:ed)?|publish(?:ed)?|updated?|uploaded)(?: date)?(?: on| at)?\\s?:?\\s";

/** "Field: Education", "File: PDF, 412 KB": what a page says of itself behind such a label. */
const ofPage = "(?:field|category|section|topic|source|file)\\s?: ?[^|:•·\\s]+(?: (?![–-]\\s)[^|:•·\\s]+){0,7}";

const besideDay = /^.{0,70}\d{4}.{0,30}(?:[|•·]|\s\s|\s[–-]\s)/;

const longestToolLine = 160;

/** No line that says by when something is due. */
const noTerm = "(?!.{0,40}\\b(?:deadline|due|from now|until|within|complet(?:e|ed|ion)|finish|before)\\b)";

/** "By Quynh Mai | ", "Source: Harbour Portal | " */
const beforeDay = `(?:(?:(?:source|by)\\s?:?\\s)?[${latin} &.]{2,40}\\s?[|•·]\\s)?`;

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
      "No. 512/BC-BTC | GOVERNMENT OFFICE",
      "Number: 37/QD-BYT | Independence",
      "No. 94/QD-BNV                   -----------",
      "Ref: 408/STC _______",
      "TRANSPORT CIRCULAR NO. 11/2024",
      "Executive Order No. 582",
      "Our Ref: PSCD/ADM/86/V.2",
      "File: TRS/7/13-B",
      "No. 3/12/2024-R&DW(B)-5170",
      "Ref. 22/4(b)/2023-Audit",
      "D.O. No. K-41309/02/2024-PHCD (NHM)",
      "D.O. Ref: W/55-2026 (Water)",
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
      `^(?:(?:${beforeNumber})?(?:No|Number|Ref|Our Ref|File)\\.?\\s*(?:[.:]{1,2}\\s*)?(?=(?:\\S+ ){0,2}\\S*\\d)\\S+(?: \\S+){0,3}|[A-Z]{1,9}(?:/[A-Z\\d]{1,9}){2,5})(?:\\s|(?<=\\d ?/\\S{2,20},))\\s(?:[^.;:]{0,200}\\bDated?\\s?:\\s?(?:[^.;:]{3,24}/ )?|[^.;:]*)${dateWords}$`,
      "i",
    ),
    examples: [
      "No.: 18/TB-VPCP                  Hanoi, March 3, 2021",
      "No. 7/CT-UBND    Can Tho, 11 April 2024",
      "No. HFW-2024 / 310 /H&FW(P), Patna, dated the 4th May, 2024",
      "REF: LG 2/5/11 III (9)                  3rd May 2024",
      "File: TR 9/5/3-1      22 May 2024",
      "Ref: EDU 40/8    Suva, 3 June 2025",
      "No. 64/CD-BCT, Da Nang, 17 March 2023",
      "Ref: 31/TB-UBND, Vinh, 02/12/2024",
      "No.: 115/QD-BXD            Hue, dated February 3rd, 2024",
      "Number: 18/KL-TTCP     Hanoi, day 12 month 5 year 2023",
      "MoE/NOT/2024/19          6 August 2024",
      "PSC/HR/4/12     October 9, 2023",
      "No. 527/WS4/2024/PWD            Mysuru, Dated: 05.11.2024",
      "File No. H/62-2023      Date: 14/06/2023",
      "Memo No. 12.03.0000.214-77                Date: 9 Kartik 1432 / 25 October 2025",
      "Notice No. 45.01.6-120     Date: 3 Falgun 1430 / 16 February 2024",
    ],
    counterExamples: ["No. 18/TB-VPCP was issued on March 3, 2021.", "No later than  March 3, 2021"],
  },
  {
    name: "place-and-date",
    kind: "dateline",
    datesDocument: true,
    holds: /^[^,]{2,55}, .*\d{4}(?:, \d.{0,90})?\)?$/,
    longest: longestDateLine,
    pattern: new RegExp(
      `^(?:\\((?:[A-Z][a-z]{2,12}(?: [a-z]{2,12})?\\. )?)?(?!\\w{3,6}day,)\\p{Lu}[${latin} .]{1,30}, (?:the |at \\d{1,2}[.:h]\\d{2},? (?:on )?)?(?:(?:day )?${dateWords}|\\d{1,2}(?:st|nd|rd|th) \\w+,? \\d{4})(?:, \\d{1,2}[.:h]\\d{2}.{0,40})?\\)?$`,
      "u",
    ),
    examples: [
      "Hanoi, April 16, 2026",
      "(Da Nang, 3 March 2024)",
      "(Excerpt. Can Tho, July 2, 2025)",
      "Ha Noi, July 8, 2026",
      "Hue, Monday, May 4, 2026, 8.30 a.m., Hall B",
      "New Delhi, the 27th November, 2013",
      "Hanoi, at 05:30 on November 19, 2025",
      "Hanoi, day 10 month 11 year 2025",
    ],
    counterExamples: ["The Ministry of Finance shall report before July 8, 2026.", "Friday, August 14, 2026"],
  },
  {
    name: "time-of-publication",
    kind: "dateline",
    // What may follow the year.
    holds: /\d{4}[\s|,–—-]*(?:[-–|\d(GUP]|$)/,
    longest: longestDateLine,
    pattern: new RegExp(
      // "Deadline: August 31, 2025" tells when a task is due.
      `^(?!.{0,40}\\b(?:[Dd]eadline|DEADLINE|[Dd]ue|[Ff]rom now|[Uu]ntil|[Ww]ithin|[Cc]omplet(?:e|ed|ion)|[Ff]inish(?:ed)?|[Tt]ime ?(?:limit|line|frame)|[Bb]efore|By:|When:)(?:\\b|\\s))(?:By [${latin} .-]{2,40},)?(?:[${latin}\\s.:|–—&•·()-]{0,60})?(?:, ?)?(?:\\d{1,2}:\\d{2})?[\\s|,–—-]*${dateWords}[\\s|,–—-]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?[\\s|,–—-]*)?(?:[(\\[]?(?:GMT|UTC|PT)[^)\\]]*[)\\]]?)?(?:[-–|] (?:News|Events|Press|Policy|Policies)\\b[A-Za-z ]{0,30}|\\| ?[A-Z][A-Za-z &]{2,30})?$`,
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
      "Friday, 05/04/2024, 16:10 [GMT+7]",
      "Trade Magazine | 14/11/2025 08:32 | Market",
      "By Quoc Anh, Bich Van   March 2, 2024 | 06:15 am PT",
      "By Minh Chau, October 21, 2025",
      "23rd August, 2024",
      "1st February 2026",
      "Dailypost  Oct 11, 2023",
      "Business Review: Sept. 4, 2025",
      "17/06/2024 - News and notices",
      "9 July 2023 | Press",
      "Tuesday, August 13, 2024 - 16:05:48",
      "Monday, 4 March 2024 07:15:30",
      "(moc.gov.vn) - 08:45, 19/07/2024",
      "(VNA) 11:05 23/04/2025",
      "Báo Nông nghiệp & Đời sống • 26/03/2024",
      "Tạp chí Cảng biển | 02/09/2023",
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
    holds: besideDay,
    longest: longestToolLine,
    pattern: new RegExp(`^${noTerm}${beforeDay}${dayAndTime}(?:${betweenTools}(?:${pageTool}|${clockTime}))+$`, "i"),
    examples: [
      "27/03/2024 15:05 | Views: 763 | A- A A+ | Listen to this article",
      "6 June 2024 | Comments (12) | Share",
      "07:50 16/02/2024 | Views 95",
      "16:20, Tuesday, 16/04/2024 • 340 views",
      "04/10/2023 17:12     A-  A  A+     Print     Email",
      "04/10/2023     Share the article     A+",
      "08/05/2024 | 13:25 | Views: 671",
      "May 8, 2024 | 1:25 pm | Hits: 67",
      "30 August 2023 · 3 minute read",
      "August 30, 2023 | 11-min read",
      "Bao Ngan | Monday, 13/05/2024, 09:35 (GMT+7) | 3,410 views",
      "By Quynh Mai | 13 May 2024 | Print this page",
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
    name: "posted-and-tools",
    kind: "dateline",
    holds: besideDay,
    longest: longestToolLine,
    pattern: new RegExp(
      `^${noTerm}${beforeDay}${postedLabel}${dayAndTime}(?:${betweenTools}(?:${pageTool}|${ofPage}))+$`,
      "i",
    ),
    examples: [
      "Published: 22 January 2024, 10:35 | Print | Share",
      "Publish date: 3 May 2025 | Save this page",
      "Update: 25/07/2024, 14:50 (GMT+7)        A- A A+        Read aloud",
      "Updated at 14:50, 25/07/2024 | Read aloud",
      "Posted: 11/04/2024 | Field: Fisheries, Trade | Views: 2,057",
      "Date posted: 05/06/2024 | Views: 310 | Font size: A- A A+",
      "Updated: Monday, May 6, 2024 | Field: Land, Housing | Read: 1,207",
      "Published on: April 11, 2024 | Section: Ports",
      "Posted on: 28/12/2023 - Views: 86 - Font size: A- A A+",
      "Post date: 28/12/2023 • Downloads (9)",
      "Source: Harbour Portal | Updated: 07/06/2024 16:40 | Category: Inland ports",
      "Posted on 7 June 2024 | Topic: Water supply",
      "Uploaded: 03/02/2024   |   File: PDF, 265 KB   |   Downloads: 2 310",
      "Uploaded on 3 February 2024 | File: ZIP archive",
    ],
    counterExamples: [
      "Posted on: 30/06/2026 | Ministry of Finance | Views of provinces",
      "Published before 30/06/2026 | Views: 12",
      "30/06/2026 | Topic: Water supply",
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
