import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../support/read.js";

const root = resolve(import.meta.dirname, "../..");

/** Number, kind, date, issuer, chair, and the host of the url. */
type Head = readonly [
  number: string | null,
  kind: string | null,
  date: string | null,
  issuer: string | null,
  chair: string | null,
  host: string | null,
];

function headOf(text: string, file: string | null = "notice.txt"): Head {
  const { number, kind, date, issuer, chair, url } = extract(text, {}, file).notice;
  return [number, kind, date, issuer, chair?.name ?? null, url === null ? null : new URL(url).host];
}

const headOfFile = (file: string): Head => headOf(readFileSync(resolve(root, file), "utf8"), file);

const office = "government-office";

describe("the seeds", () => {
  test.each<readonly [string, Head]>([
    ["000_82f3b4f8756f5231", ["365/TB-VPCP", "notice", "2025-07-16", office, "Nguyen Chi Dung", "www.vietnamplus.vn"]],
    ["001_b88e48773e70906d", ["408/TB-VPCP", "notice", "2025-08-08", office, null, null]],
    ["002_4f13692b69633a2f", ["712/TB-VPCP", "notice", "2025-12-21", office, "Prime Minister", "baovanhoa.vn"]],
    // A report on a meeting: what it cites is no number of its own.
    ["003_43f1f4d70600b4aa", [null, null, null, null, "Pham Minh Chinh", "vtcnews.vn"]],
    ["004_49a2bb8bd14896aa", ["315/TB-VPCP", "notice", "2025-06-23", office, "Nguyen Chi Dung", "hanoimoi.vn"]],
  ])("%s", (name, head) => {
    expect(headOfFile(`seeds/${name}.txt`)).toEqual(head);
  });
});

describe("other notices", () => {
  test.each<readonly [string, Head]>([
    ["directive-household-tax", ["36/CT-TTg", "directive", "2025-12-08", "prime-minister", null, null]],
    [
      "disbursement-telegram",
      ["201/CD-TTg", "official-dispatch", "2026-10-06", "prime-minister", null, "congthuong.example"],
    ],
    [
      "expressway-land-and-sand",
      ["247/TB-VPCP", "notice", "2026-05-12", office, "Le Van Khoa", "en.tin-nhanh.example"],
    ],
    ["insured-medicines", ["31/TB-VPCP", "notice", "2027-01-19", office, "Tran Thi Minh Chau", null]],
    ["iuu-fishing-fleet", [null, null, null, null, "Dinh Quang Thai", null]],
    ["notice-land-law-draft", ["196/TB-VPCP", "notice", "2026-04-16", office, "Ngo Dinh Phuc", null]],
    ["other_kenya-transition-circular-2022", [null, null, null, null, null, null]],
    ["resolution-june-meeting", ["172/NQ-CP", "resolution", "2026-07-08", "government", null, null]],
    ["storm-sea-dykes", ["158/CD-TTg", "official-dispatch", "2026-09-17", "prime-minister", null, null]],
    ["vn-news_gold-inspection-8390", ["8390/VPCP-V.I", "official-dispatch", null, office, "Nguyen Hoa Binh", null]],
    ["vn-official_directive11-exam-2021", ["11/CT-TTg", "directive", "2021-04-16", "prime-minister", null, null]],
    [
      "vn-official_dispatch-4808-disbursement",
      ["4808/VPCP-KTTH", "official-dispatch", "2024-07-09", office, "Pham Minh Chinh", null],
    ],
  ])("%s", (name, head) => {
    expect(headOfFile(`fixtures/notices/development/${name}.txt`)).toEqual(head);
  });
});

describe("the number of the notice, and of nothing that it cites", () => {
  test.each<readonly [string, string | null]>([
    ["The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025.", "365/TB-VPCP"],
    ["The Government Office has just issued Notice 365/TB-VPCP.", "365/TB-VPCP"],
    [
      "No. 143/CD-TTg\nHanoi, August 20, 2026\nOFFICIAL DISPATCH\nThe Prime Minister requests ministries to act.",
      "143/CD-TTg",
    ],
    ["No: 36/CT-TTg\nHanoi, December 8, 2025\nDIRECTIVE\nMinistries shall act.", "36/CT-TTg"],
    ["Ministries shall implement Plan No. 02-KH/BCĐTW dated June 19, 2025.", null],
    ["Pursuant to Resolution No. 57-NQ/TW, ministries shall act.", null],
    ["According to Decree No. 69/2024/ND-CP, localities shall act.", null],
    ["Project 06 goes on 24/7.", null],
    ["", null],
    // A title, a label or a code gives it too; a file's number stands behind them.
    ["CIRCULAR 11 OF 2023\nRef: 16/P\nHeads of departments are requested to report.", "11 of 2023"],
    ["[ ADMINISTRATIVE ORDER NO. 15, April 05, 2024 ]\nAgencies shall save power.", "15"],
    ["Procurement Policy Note 02/20: Supplier relief\nAuthorities should pay suppliers.", "02/20"],
    ["Number - Symbol: 118/TB-VPCP\nDate of issue: 14-03-2025\nMinistries shall act.", "118/TB-VPCP"],
    ["REF: AG 4/12/3 IV (61)          DATE: 30th January 2023\nMinistries shall act.", "AG 4/12/3 IV (61)"],
    ["November 18, 2022\nM-23-02\nMEMORANDUM FOR THE HEADS OF AGENCIES\nAgencies shall act.", "M-23-02"],
    ["Resolution 57: four lessons\nMinistries shall act.", "57"],
    ["Resolution 57 in its first year\nMinistries shall act.", null],
    ["COVID-19\nMinistries shall act.", null],
    ["TREASURY INSTRUCTION NO. 07 OF 2022/2023\nDepartments must report.", "07 of 2022/2023"],
    ["Circular HS 03/2023\n21 April 2023\nAuthorities should report.", "HS 03/2023"],
    ["Circular on 03/2023\nAuthorities should report.", null],
    ["IN CONFIDENCE\nCAB-25-MIN-0318\nMinisters are invited to report.", "CAB-25-MIN-0318"],
    ["IN-DEPTH-REVIEW\nMinisters are invited to report.", null],
    ["No. 1/7/2025-P&PW(H)-8412\nGovernment of India\nBanks shall report.", "1/7/2025-P&PW(H)-8412"],
    [
      "Memo No. 12.03.0000.214-77                Date: 9 Kartik 1432 / 25 October 2025\nBanks shall report.",
      "12.03.0000.214-77",
    ],
    ["TELEPHONE:  281 6640                REF: LHD 2/9/31 IV (18)\nOfficers shall report.", "LHD 2/9/31 IV (18)"],
    // What an article tells of the document's issuing, before its number or behind it.
    ["He gave the order in Dispatch No 825/CĐ-TTg, which was issued on Friday.", "825/CĐ-TTg"],
    [
      "Prices fell. This led to Official Dispatch No. 21/CD-TTg sent by the Prime Minister on March 4, 2025.",
      "21/CD-TTg",
    ],
    ["Firms comply with Decree No. 15/2018/ND-CP issued by the Government.", null],
    ["Under Directive 05/CT-TTg, signed on March 2, 2025, ports stay open.", "05/CT-TTg"],
    ["Localities act in accordance with Directive 05/CT-TTg, signed on March 2, 2025.", null],
    ["The dispatch, No. 47 signed on Monday, bans them.", "47"],
    ["The order is part of Directive 20, which he signed Saturday.", "20"],
    ["Project 06 and Directive 20 are under way.", null],
    [
      "The Prime Minister has issued a dispatch on milk.\nAccording to Official Dispatch No. 40/CD-TTg, dated April 17, it is fake.",
      "40/CD-TTg",
    ],
    ["Milk is fake.\nAccording to Decision No. 40/QD-TTg, dated April 17, it is banned.", null],
    [
      "THE NATIONAL ASSEMBLY\nResolution No. 173/2024/QH15 on questions and answers\nThe State Bank shall report.",
      "173/2024/QH15",
    ],
    ["Resolution No. 173/2024/QH15 on questions and answers\nThe State Bank shall report.", null],
    // A gazette's title, a plan that somebody signed, a number that its day follows.
    [
      "PRIME MINISTER'S DIRECTIVE No. 29/CT-TTg OF SEPTEMBER 22, 2025, ON FIRE PREVENTION\nLocalities shall report.",
      "29/CT-TTg",
    ],
    ["Plan No. 311/KH-UBND was signed on October 30 by Chairman Trinh Duc Long.", "311/KH-UBND"],
    ["Plan No. 311/KH-UBND asks for more buses.", null],
    ["MINUTES OF THE MEETING\nMinutes no. 04/BB-BCD of 22 July 2026\n1. Opening\nMembers shall report.", "04/BB-BCD"],
    [
      "In an announcement numbered 577/TB-VPCP and released on Tuesday, the Office told ministries to act.",
      "577/TB-VPCP",
    ],
    // What an article tells of "under" a document that was just signed.
    [
      "– 20:43 08/04/2026\nHanoi will move families, under Directive No. 09/CT-UBND signed on April 7 by its Chairman.",
      "09/CT-UBND",
    ],
    ["– 20:43 08/04/2026\nHanoi will move families, under Directive No. 09/CT-UBND on old houses.", null],
    ["It is in a circular, referenced OPT 127/25/410 and dated February 17, 2025, seen by us.", "OPT 127/25/410"],
    ["The letter, with reference number SGG/OP/I/S.3 and dated 3 May 2025, was sent.", "SGG/OP/I/S.3"],
    ["A house with reference number SGG/OP/I/S.3 and dated 3 May 2025 was sold.", null],
    // What a document holds is reported, or who signed it.
    ["Fires cost the uplands their pine woods, Telegram 58/CD-TTg notes.", "58/CD-TTg"],
    ["Fires cost the uplands their pine woods, and Telegram 58/CD-TTg is old.", null],
    ["In the telegram, No. 87/CD-TTg of June 9, the Prime Minister called for an audit.", "87/CD-TTg"],
    ["Together with the decree, No. 87/CD-TTg of June 9 is in force.", null],
    ["The quota is set out in Plan No. 117/KH-UBND, which the vice chairman issued on March 6.", "117/KH-UBND"],
    ["Plan No. 268/KH-UBND, dated September 26, makes fees the next target.", "268/KH-UBND"],
    ["She spoke of drought when she put her signature to Directive No. 27/CT-EVN on dams.", "27/CT-EVN"],
    ["Government Office just has Notice No. 463/TB-VPCP day 28/8/2026 on charging.", "463/TB-VPCP"],
    // Where nothing else is announced, the first that is named with its day; no ground of anything.
    ["Her orders were made known in Announcement No. 71/TB-BCD of the Committee, dated May 6, 2025.", "71/TB-BCD"],
    ["With Dispatch No. 45/CD-TTg of May 5, 2025, the Prime Minister puts provinces on alert.", "45/CD-TTg"],
    ["Work goes on in line with Dispatch No. 45/CD-TTg of May 5, 2025.", null],
    ["Hue (VNA) – Notice 317/TB-VPCP (June 23, 2025) has been sent to provinces.", "317/TB-VPCP"],
    ["The notice (249/TB-VPCP), issued on May 20, 2025, sums up the meeting.", "249/TB-VPCP"],
    ["Notice No. 300 of the Government Office dated 5 June 2025 conveys the conclusions.", "300"],
    ["Ship No. 300 of the Government Office dated 5 June 2025 lies at anchor.", null],
    // A short number stands for the whole one further down.
    [
      "Fakes are sold online.\nTelegram 193 was signed on 9 October 2025.\nOfficial Telegram No. 193/CD-TTg says that localities shall act.",
      "193/CD-TTg",
    ],
  ])("%j: %s", (text, number) => {
    expect(headOf(text)[0]).toBe(number);
  });
});

/** Wednesday, as an article's day. */
const seen = "Wednesday, December 17, 2025\n";

describe("the date of the notice, and of no article or meeting", () => {
  test.each<readonly [string, string | null]>([
    ["The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025.", "2025-07-16"],
    ["The Government Office issued Notice No. 365/TB-VPCP dated 16/7/2025.", "2025-07-16"],
    ["On July 16, 2025, the Government Office issued Notice No. 365/TB-VPCP.", "2025-07-16"],
    ["No. 143/CD-TTg\nHanoi, August 20, 2026\nMinistries shall act.", "2026-08-20"],
    // The year is the article's.
    [
      "– 20:43 08/08/2025\nThe Government Office issued Notice No. 408/TB-VPCP dated August 7.\nMinistries shall act.",
      "2025-08-07",
    ],
    ["Issued by: Prime Minister      Date issued: 28/10/2021      Status: Valid\nBanks shall report.", null],
    ["Number: 118/TB-VPCP\nDate of issue: 14-03-2025\nMinistries shall act.", "2025-03-14"],
    ["[ ADMINISTRATIVE ORDER NO. 15, April 05, 2024 ]\nAgencies shall save power.", "2024-04-05"],
    // The weekday is the last one before the article.
    ["date 2023-09-16 HANOI — He gave the order in Dispatch No 825/CĐ-TTg, which was issued on Friday.", "2023-09-15"],
    // A document without a number has a day all the same.
    [
      "date 2025-09-27 Hanoi – Prime Minister Le Van An on September 27 signed an official dispatch on the storm.",
      "2025-09-27",
    ],
    ["date 2025-09-27 Hanoi – Prime Minister Le Van An on September 27 visited Hue. Ministries shall act.", null],
    ["PRIME MINISTER'S DIRECTIVE No. 29/CT-TTg OF SEPTEMBER 22, 2025, ON FIRES\nBanks shall report.", "2025-09-22"],
    ["MINUTES\nDate: Tuesday, 9 September 2025, 14.00–16.30\nBanks shall report.", "2025-09-09"],
    [
      "Thursday, 09:41, 20/11/2025\nThe Prime Minister on November 19 signed Official Dispatch No. 231/CD-TTg on floods.",
      "2025-11-19",
    ],
    [
      "– 20:43 18/03/2026\nIn a dispatch signed Tuesday the Prime Minister called for dogs to be vaccinated.",
      "2026-03-17",
    ],
    // The day of a letter, a memo or a release is its own; that of a page is no letter's.
    ["4 November 2025\nDear Chief Executive,\nAuthorities should report.", "2025-11-04"],
    ["Published 5 November 2025\nFrom: Department for Transport\n4 November 2025\nPorts should report.", "2025-11-04"],
    ["Published 5 November 2025\nFrom: Department for Transport\nPorts should report.", "2025-11-05"],
    ["State Bank of Vietnam\nPRESS RELEASE\nHanoi, 5 March 2026\nBanks must report.", "2026-03-05"],
    ["Hanoi, 5 March 2026\nDear delegates,\nBanks must report.", null],
    ["No. 318/RD2/2026/LSGD            Kochi, Dated: 18.02.2026\nBanks shall report.", "2026-02-18"],
    ["TO: All Officers\nFAX:        264 1185                   8th August 2024\nOfficers shall report.", "2024-08-08"],
    [
      "MINUTES OF THE MEETING\nDate and time: 14:00 – 17:10, Thursday, 3 September 2026\nBanks shall report.",
      "2026-09-03",
    ],
    // What was signed, sent or put out on some day, by a document's kind alone.
    [`${seen}An urgent dispatch signed on December 16 by the vice chairman closes the sites.`, "2025-12-16"],
    [`${seen}Banks must act, according to a document sent by the Office to all of them on December 15.`, "2025-12-15"],
    [`${seen}Ports must act, the ministry said in an urgent dispatch on December 15.`, "2025-12-15"],
    [`${seen}In a letter to provinces on Friday, the ministry asked them to act.`, "2025-12-12"],
    [`${seen}It is in a letter dated Monday, December 15, 2025 and seen by us.`, "2025-12-15"],
    [`${seen}Miners must stop, according to a dispatch that Minister Le Van An signed on Friday.`, "2025-12-12"],
    [`${seen}A resolution on the budget that the Assembly passed on December 11 says so.`, "2025-12-11"],
    [`${seen}Birds are protected by a directive to which the minister put her name on Friday.`, "2025-12-12"],
    [`${seen}The ministry yesterday sent an urgent circular to schools.`, "2025-12-16"],
    [`${seen}The city acts following a decision signed on December 1 by the minister.`, null],
    [`${seen}The city acts on a decision signed on December 1, 2023 by the minister.`, null],
    [`${seen}The meeting on December 15 ended with a dispatch.`, null],
    // What it goes back to is another document, and does not hide its own day.
    [`${seen}Pursuant to a decision signed on December 8, 2025, the ministry acted.`, null],
    [`${seen}Based on the letter sent on December 8, the ministry acted.`, null],
    [
      `${seen}Clinics act pursuant to a decision signed on December 8. In a dispatch sent on December 14, the ministry asked for more.`,
      "2025-12-14",
    ],
    [
      `${seen}It amends a circular that Minister Le Van An signed on Monday. The new rules are in a circular that he signed on Tuesday.`,
      "2025-12-16",
    ],
    // The day of the issuing stands before that of a meeting.
    [
      `${seen}Notice No. 812/TB-UBND, issued on Friday by the province, sums up a meeting held on December 2.`,
      "2025-12-12",
    ],
    [`${seen}Notice No. 671/TB-VPCP, which the Office put out on Saturday, sums it up.`, "2025-12-13"],
    [`${seen}His conclusions were made public by the Office on Monday, in Notice No. 638/TB-VPCP.`, "2025-12-15"],
    [
      `${seen}Decision No. 91/QD-TTg, signed on behalf of the Prime Minister on 12 December, approves it.`,
      "2025-12-12",
    ],
    [`${seen}Minister Le Van An on December 11 put his signature to Decision No. 91/QD-BTC on fees.`, "2025-12-11"],
    [`${seen}The Office issued Notice No. 638/TB-VPCP after the meeting on December 2.`, null],
    [
      "Dispatch 187/CD-TTg: What it says on charging\n\nThe Prime Minister issued Official Dispatch No. 187/CD-TTg dated May 2, 2025.",
      "2025-05-02",
    ],
    [
      "Dispatch 187/CD-TTg: What it says on charging\n\nIt replaces Official Dispatch No. 18/CD-TTg dated May 2, 2025.",
      null,
    ],
    [
      "ANNOUNCEMENT No. 91/TB-VPCP: Conclusions on salt\n(Full text. Hanoi, June 9, 2025)\n\nMinistries shall act.",
      "2025-06-09",
    ],
    ["MINUTES OF MEETING\nDate/time: Thursday 20 August 2026, 09:00 - 11:40\nBanks shall report.", "2026-08-20"],
    // An article's own day is none of the notice's.
    ["– 20:43 08/08/2025\nMinistries shall act.", null],
    ["The meeting was held on July 10, 2025. Ministries shall act.", null],
    ["The Government Office issued Notice No. 365/TB-VPCP on Plan No. 02-KH/BCĐTW dated June 19, 2025.", null],
  ])("%j: %s", (text, date) => {
    expect(headOf(text)[2]).toBe(date);
  });
});

describe("who issued it", () => {
  test.each<readonly [string, string | null]>([
    ["No. 5178/BYT-PB\nLocalities shall report.", "ministry-of-health"],
    ["No. 12/2025/TT-BGDĐT\nSchools shall report.", "ministry-of-education-and-training"],
    ["No. 01/CT-NHNN\nBanks shall report.", "state-bank-of-vietnam"],
    ["No. 16/P\nBanks shall report.", null],
    ["Issuing agency: Government Office\nBanks shall report.", office],
    [
      "Issued by: Prime Minister      Date issued: 28/10/2021      Status: Valid\nBanks shall report.",
      "prime-minister",
    ],
    ["The request is contained in a notice of the Government Office.\nBanks must report.", office],
    [
      "The People's Committee of Ho Chi Minh City has approved a plan on measles.",
      "peoples-committee-of-ho-chi-minh-city",
    ],
    ["The municipal People's Committee has approved a plan on measles.", null],
    [
      "Dams are full, the Ministry of Industry and Trade (MoIT) said in an urgent dispatch on July 23.",
      "ministry-of-industry-and-trade",
    ],
    ["Dams are full, the Ministry of Industry and Trade (MoIT) said in a report on July 23.", null],
    ["In a dispatch on Sunday, the Ministry of Health asked clinics to report.", "ministry-of-health"],
    [
      "Pay will rise, according to a resolution on the budget that the National Assembly passed on November 13.",
      "national-assembly",
    ],
    ["Ministry of Health\nPRESS RELEASE\nClinics must report.", "ministry-of-health"],
    ["MINISTRY OF HEALTH\nMINUTES\nClinics shall report.", "ministry-of-health"],
    [
      "From: Department for Environment, Food & Rural Affairs\nPublished 5 May 2026\nFarms should report.",
      "department-for-environment-food-and-rural-affairs",
    ],
    [
      "STATE STEERING COMMITTEE FOR KEY WORKS\nNo. 14/QD-BCD\nDECISION\nBanks shall report.",
      "state-steering-committee-for-key-works",
    ],
    ["The People's Committee of Ho Chi Minh City has approved measures on measles.", null],
  ])("%j: %s", (text, issuer) => {
    expect(headOf(text)[3]).toBe(issuer);
  });
});

describe("who concluded", () => {
  const opening = "The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025 on the conclusions of";

  test.each<readonly [string, string | null]>([
    [`${opening} Deputy Prime Minister Le Van Khoa at the meeting.`, "Le Van Khoa"],
    [`${opening} Prime Minister Dinh Quang Thai at the meeting.`, "Dinh Quang Thai"],
    ["The Government Office issued Notice No. 365/TB-VPCP. Minister of Finance Le Van Khoa spoke.", null],
    [
      `${opening} Comrade Tran Van Hiep, Chairman of the Provincial People's Committee, at the meeting.`,
      "Tran Van Hiep",
    ],
    [`${opening} Minister Nguyen Manh Hung at the conference.`, "Nguyen Manh Hung"],
    [`${opening} Working Group No. 5 at the conference.`, null],
    ["MINUTES\nChair: Prof. Tran Van Thuan, Vice Minister of Health\nBanks shall report.", "Tran Van Thuan"],
    [
      "Comrade Bui Dinh Khoa, Vice Chairman of the Provincial People's Committee, chaired a meeting on boats.",
      "Bui Dinh Khoa",
    ],
    ["Comrade Bui Dinh Khoa, Vice Chairman of the Provincial People's Committee, visited a port.", null],
    [
      "On May 8, comrade Bui Dinh Khoa - Deputy Secretary, Chairman of the Committee presided over a meeting on boats.",
      "Bui Dinh Khoa",
    ],
    ["Concluding the meeting, Comrade Tran Van Luan asked for reports.", "Tran Van Luan"],
    ["Concluding the work, Comrade Tran Van Luan went home.", null],
    ["Chairman of the Hue City People's Committee Bui Dinh Khoa has concluded that it is late.", "Bui Dinh Khoa"],
    ["Chairman of the Hue City People's Committee Bui Dinh Khoa has seen that it is late.", null],
    [
      "It is late, according to the conclusions of municipal vice-chairman Bui Dinh Khoa at a meeting.",
      "Bui Dinh Khoa",
    ],
    [`${opening} Vice Chairman of the Provincial People's Committee Le Trong Yen at the meeting.`, "Le Trong Yen"],
    [
      "MINUTES\nIn the chair: Vice Chairman of the City People's Committee, Head\nBanks shall report.",
      "Vice Chairman of the City People's Committee",
    ],
    ["A conference was held under the chairmanship of Deputy Prime Minister Le Van Khoa.", "Le Van Khoa"],
    ["In his concluding remarks, Deputy Prime Minister Le Van Khoa praised the banks.", "Le Van Khoa"],
    ["Deputy Prime Minister Le Van Khoa's instructions are in Document No. 9826/VPCP-NN.", "Le Van Khoa"],
    ["Deputy Prime Minister Le Van Khoa's house is in Hue.", null],
    // Of a notice of conclusions, the one leader whom it names.
    ["In Notice No. 602/TB-VPCP, issued on May 4, Deputy Prime Minister Le Van Khoa spelled out tasks.", "Le Van Khoa"],
    [
      "In Notice No. 602/TB-VPCP, issued on May 4, Deputy Prime Minister Le Van Khoa and Prime Minister Vu Thi Mai spelled out tasks.",
      null,
    ],
    [
      "Rain fell, said Prime Minister Le Van Khoa. Banks must report under Prime Minister Khoa's instructions.",
      "Le Van Khoa",
    ],
    // Of two who share the name, these words do not say who is meant.
    [
      `Deputy Prime Minister Tran Hong Ha came. Deputy Prime Minister Le Van Ha came too. ${opening} Deputy Prime Minister Ha at the meeting.`,
      "Ha",
    ],
    [
      `Deputy Prime Minister Tran Hong Ha came. Deputy Prime Minister Le Van Binh came too. ${opening} Deputy Prime Minister Ha at the meeting.`,
      "Tran Hong Ha",
    ],
    // Of a text of nobody known, the one leader whom it names.
    ["Standing on the dyke, Deputy Prime Minister Le Van Khoa said that rivers are no quarries.", "Le Van Khoa"],
    ["Rain fell, as Deputy Prime Minister Le Van Khoa and Prime Minister Vu Thi Mai saw.", null],
    ["Chairman of the Hue City People's Committee Bui Dinh Khoa called in the departments.", "Bui Dinh Khoa"],
    ["Chairman of the Hue City People's Committee Bui Dinh Khoa requested the wards to act.", "Bui Dinh Khoa"],
    ["Chairman of the Hue City People's Committee Bui Dinh Khoa was asked to act.", null],
    // In its plans, decisions and directives a body speaks for itself.
    [
      "The province issued Plan No. 309/KH-UBND. Concluding the meeting, Comrade Tran Van Luan asked for reports.",
      null,
    ],
  ])("%j: %s", (text, chair) => {
    expect(headOf(text)[4]).toBe(chair);
  });
});

test("an order of words, or a means to an end, is no order of the Prime Minister", () => {
  expect(headOf("Petrol and rice, in that order, are dear, the Prime Minister said.")[3]).toBeNull();
  expect(headOf("The order of the Prime Minister is on petrol.")[3]).toBe("prime-minister");
});

describe("the source", () => {
  test.each<readonly [string, string | null]>([
    ["Localities must act.\nSource: https://example.org/a?b=1&c=2\nComment (0)", "example.org"],
    ["Localities must act.\nsource : http://example.org/", "example.org"],
    ["Localities must act. See https://example.org/a.", null],
    ["Source: the Ministry of Finance", null],
  ])("%j: %s", (text, host) => {
    expect(headOf(text)[5]).toBe(host);
  });
});

describe("bodies of letterheads that no dictionary has", () => {
  const below = "\n\nCIRCULAR\n\nTO: All Accounting Officers\n\nYou shall report before June 30, 2026.";
  test.each([
    [
      "a ministry above the number",
      "Government of India\nMinistry of Housing and Urban Affairs\nF. No. Q-15013/2/2025-SBM-II",
      "ministry-of-housing-and-urban-affairs",
    ],
    [
      "of a ministry and its department the department",
      "No. 11013/9/2025-Estt\nMinistry of Personnel, Public Grievances & Pensions\nDepartment of Personnel & Training",
      "department-of-personnel-and-training",
    ],
    [
      "an office that is named after who heads it",
      "THE PRESIDENCY\nOFFICE OF THE SECRETARY TO THE GOVERNMENT OF THE FEDERATION\nRef. No.: SGF/OP/I/214      11th August, 2025",
      "office-of-the-secretary-to-the-government-of-the-federation",
    ],
    [
      "but no room of the body above it",
      "DEPARTMENT OF THE INTERIOR AND LOCAL GOVERNMENT\nOFFICE OF THE SECRETARY\nNo. 2025-104/MC",
      "department-of-the-interior-and-local-government",
    ],
    [
      "a name that goes on in the next line",
      "My No : EST-6/03/LEA/3161\nMinistry of Public Administration, Home Affairs,\nProvincial Councils and Local Government,\nColombo 07.",
      "ministry-of-public-administration-home-affairs-provincial-councils-and-local-government",
    ],
    [
      "who writes",
      "MEMO\nFrom: Secretary for the Civil Service\nRef.: CSB/PG/4-085\nDate: 23 May 2023",
      "secretary-for-the-civil-service",
    ],
    ["whom it is written to says nothing", "MEMO\nRef.: CSB/PG/4-085\nTo: Department of Works", null],
    ["without a number, whose circular is addressed", "Department of Works", "department-of-works"],
    [
      "the department right below its committee",
      "PEOPLE'S COMMITTEE OF DAK LAK PROVINCE\nDEPARTMENT OF AGRICULTURE AND ENVIRONMENT\nNo: 1874/SNNMT-TTBVTV",
      "department-of-agriculture-and-environment",
    ],
    [
      "the unit of a ministry that the dictionary has",
      "MINISTRY OF FINANCE\nCUSTOMS DEPARTMENT\nNo: 20154/CHQ-GSQL",
      "customs-department",
    ],
    [
      "but not the title below it",
      "PEOPLE'S COMMITTEE OF DAK LAK PROVINCE\nPLAN FOR THE RAINY SEASON\nNo: 187/KH-UBND",
      "peoples-committee-of-dak-lak",
    ],
    [
      "a body of the dictionary stays that one",
      "MINISTRY OF FINANCE\nMy Ref. No. MoF/BD/CIRC/25/07",
      "ministry-of-finance",
    ],
  ])("%s", (_, letterhead, issuer) => {
    expect(extract(letterhead + below).notice.issuer).toBe(issuer);
  });

  test("without a number and an address it may be anybody's", () => {
    expect(extract("Department of Works\nA report of the year\n\nOfficers shall report.").notice.issuer).toBeNull();
  });

  test("a label behind another is no part of the number", () => {
    expect(extract(`Ref. No.: SGF/OP/I/214      11th August, 2025${below}`).notice.number).toBe("SGF/OP/I/214");
    expect(extract(`No.: 214/TB-VPCP      Hanoi, August 11, 2025${below}`).notice.number).toBe("214/TB-VPCP");
  });
});

describe("the day beside a page's tools", () => {
  test("dates what the article leaves without a year, and is none of the notice's", () => {
    const { notice, directives } = extract(
      "Offices must not stand empty\n\n19/09/2025 09:40 | Views: 1284 | A- A A+ | Listen to the article\n\nThe Ministry of Finance shall report before September 30. The work shall be finished.",
    );
    expect(notice.date).toBeNull();
    expect(directives[0]?.deadline?.due).toBe("2025-09-30");
  });

  test.each([
    "February, 24/2022 - 08:05",
    "24/02/2022 08:32     A-  A  A+     Print     Email",
    "24/02/2022 | 08:32 | Views: 97",
    "Update: 24/02/2022, 08:32 (GMT+7)      A- A A+      Read aloud",
    "Economy | 24/02/2022, 08:32 (GMT+7) | A- A A+",
    "Minh An | Thursday, 24/02/2022, 08:32 (GMT+7) | 2,318 views",
    "Posted: 24/02/2022 | Field: Trade, Energy | Views: 97",
    "Source: Trade Portal | Updated: 24/02/2022 08:32 | Category: Fuel",
    "Date posted: 24/02/2022 | Views: 1,204 | Font size: A- A A+",
    "24 February 2022 · 3 minute read",
    "Thursday, February 24, 2022 - 08:32:10",
    "Thương mại & Đời sống • 24/02/2022",
  ])("%s", (line) => {
    const { directives } = extract(
      `Petrol is to flow\n\n${line}\n\nThe Ministry of Finance shall report before March 15.`,
    );
    expect(directives[0]?.deadline?.due).toBe("2022-03-15");
  });
});

describe("heads in other layouts", () => {
  test.each<readonly [title: string, text: string, number: string | null, date: string | null]>([
    [
      "a number behind its kind, beside the place and the day",
      "PRIME MINISTER                    THE SOCIALIST REPUBLIC OF VIETNAM\nDirective No. 09/CT-TTg           Hanoi, April 03, 2026\n\nThe Prime Minister instructs:\n\n1. The Ministry of Finance shall report.",
      "09/CT-TTg",
      "2026-04-03",
    ],
    [
      "minutes that say when the meeting was",
      "MINUTES\nof the second meeting of the Steering Committee\n\nTime: 14:00 - 16:45, 22 April 2026\nVenue: Meeting room 2\n\nThe Ministry of Finance shall report.",
      null,
      "2026-04-22",
    ],
    [
      "an article's day, which is none of the notice's",
      "Ministries asked to report\n\nVNA - April 22, 2026\n\nThe Ministry of Finance shall report.",
      null,
      null,
    ],
    [
      "a number to be quoted",
      "MINISTRY OF FINANCE\n\nIn any correspondence on this subject please quote No. AGO/61/287/01\n\n29th April 2026\n\nCIRCULAR ON CLOSURE OF FINANCIAL YEAR 2025/26\n\nAll Accounting Officers shall report.",
      "AGO/61/287/01",
      "2026-04-29",
    ],
    [
      "a telegram by whose it is",
      "PM orders alert\n\nSGGP Tuesday, June 09, 2026 07:45\n\nWith ten provinces on alert, Prime Minister's Telegram No. 52/CD-TTg of June 8 puts owners on watch. The Ministry of Finance shall report.",
      "52/CD-TTg",
      "2026-06-08",
    ],
    [
      "a telegram under which something else is done",
      "Provinces act\n\nSGGP Tuesday, June 09, 2026 07:45\n\nIn line with the Prime Minister's Telegram No. 52/CD-TTg of June 8, the province held a drill. The Ministry of Finance shall report.",
      null,
      null,
    ],
  ])("%s", (_, text, number, date) => {
    const { notice } = extract(text);
    expect([notice.number, notice.date]).toEqual([number, date]);
  });
});
