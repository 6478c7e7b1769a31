import { describe, expect, test } from "vitest";
import type { TimeExpression } from "../../src/model/mention.js";
import { timesIn } from "../support/read.js";

/** What an expression says; what it does not say is left out. Counted from Wednesday, 16 July 2025. */
type Value = Partial<Pick<TimeExpression, "bound" | "startDay" | "due" | "precision" | "event" | "repeat">>;

const day = (due: string): Value => ({ due, precision: "day" });
const span = (startDay: string, due: string, precision: Value["precision"] = "day"): Value => ({
  startDay,
  due,
  precision,
});

/** A value, and phrasings of it. Each stands after "The Ministry of Finance shall report", and is read whole. */
type Corpus = readonly (readonly [value: Value, phrasings: readonly string[]])[];

const days: Corpus = [
  [
    { bound: "before", startDay: null, ...day("2025-07-31") },
    [
      "before July 31, 2025",
      "before July 31 2025",
      "before 31 July 2025",
      "before 31 July, 2025",
      "before the 31st of July 2025",
      "before 31/7/2025",
      "before 31/07/2025",
      "before 31.7.2025",
      "before 31-7-2025",
      "before 2025-07-31",
      "before Thursday, July 31, 2025",
      "before July 31",
      "before 31 July",
      "before July 31st",
      "before 31st July",
      "before Jul 31, 2025",
      "before July 31 of this year",
      "prior to July 31, 2025",
      "on or before July 31, 2025",
      "ahead of July 31, 2025",
    ],
  ],
  [
    { bound: "by", startDay: null, ...day("2025-07-31") },
    [
      "by July 31, 2025",
      "no later than July 31, 2025",
      "not later than July 31, 2025",
      "by no later than July 31, 2025",
      "until July 31, 2025",
      "at the latest by July 31, 2025",
      "by July 31, 2025 at the latest",
      "with a deadline of July 31, 2025",
      "by the deadline of July 31, 2025",
    ],
  ],
  [{ bound: "at", ...span("2025-07-31", "2025-07-31") }, ["on July 31, 2025", "on 31 July"]],
  [
    { bound: "before", ...day("2026-09-18") },
    [
      "before 3 p.m. on September 18, 2026",
      "before 15:00 on September 18, 2026",
      "before 3pm on September 18, 2026",
      "before 3.30 p.m. on September 18, 2026",
      "before close of business on September 18, 2026",
    ],
  ],
  [
    { bound: "before", ...day("2025-09-30") },
    ["before 30/9", "before day 30 of September", "before the 30th day of September"],
  ],
  [{ bound: "by", ...day("2025-08-05") }, ["by 05/08", "no later than 5/8", "until 5/8", "by 05/08/25"]],
  [{ ...day("2026-06-30") }, ["by 30/6"]],
  [{ ...day("2025-06-30") }, ["by 30/6/25"]],
  [{ ...day("2025-07-25") }, ["by the 25th", "before the 25th"]],
  [{ ...day("2025-08-05") }, ["by the 5th"]],
  [{ ...day("2025-07-18") }, ["by Friday", "before Friday", "before 5 p.m. on Friday", "by Friday afternoon"]],
  [{ ...day("2025-07-16") }, ["by Wednesday"]],
  // A day that the year has passed is the next year's.
  [{ ...day("2026-02-28") }, ["before February 28", "before 28 February"]],
  [{ ...day("2025-07-16") }, ["by July 16", "by today"]],
];

const months: Corpus = [
  [
    { bound: "in", ...span("2025-08-01", "2025-08-31", "month") },
    ["in August 2025", "in August", "in August of 2025", "in August of this year", "in 08/2025", "in 8/2025"],
  ],
  [{ bound: "within", ...span("2026-06-01", "2026-06-30", "month") }, ["within June", "within June 2026"]],
  [
    { bound: "by", startDay: null, due: "2025-11-30", precision: "month" },
    ["by November 2025", "by 11/2025", "by the end of November 2025", "by end-November 2025", "by November"],
  ],
  [{ bound: "before", due: "2026-02-28", precision: "month" }, ["before February 2026"]],
  [
    { bound: "in", ...span("2025-07-01", "2025-07-31", "month") },
    ["this month", "in July", "in this month", "in July 2025"],
  ],
  [{ due: "2025-07-31" }, ["by the end of the month", "by the end of this month", "by the end of July"]],
  [
    { bound: "before", startDay: null, due: "2025-07-31", precision: "month" },
    ["before the month is out", "before the month is over", "before the month ends"],
  ],
  [{ bound: "within", ...span("2025-11-01", "2025-11-30", "month") }, ["within this November"]],
  [{ bound: "in", ...span("2025-11-01", "2025-11-30", "month") }, ["this November", "in this November"]],
  [{ bound: "by", due: "2025-11-30" }, ["by this November", "by the end of this coming November"]],
  [{ ...span("2025-08-01", "2025-08-31", "month") }, ["next month", "in next month", "within next month"]],
  [{ due: "2025-09-15", precision: "day" }, ["by mid-September", "by mid-September 2025"]],
  [{ due: "2025-10-10", precision: "day" }, ["by early October"]],
  [{ due: "2025-08-15", precision: "day" }, ["by the middle of August"]],
  [{ bound: "in", ...span("2025-08-01", "2025-08-10") }, ["early next month", "in early August", "early in August"]],
  [{ ...span("2025-08-01", "2025-08-15") }, ["in the first half of August 2025", "in the first half of next month"]],
  [{ ...span("2025-08-16", "2025-08-31") }, ["within the second half of August"]],
  [{ ...span("2026-02-21", "2026-02-28") }, ["in late February"]],
  [{ ...span("2026-08-01", "2026-08-31", "month") }, ["in August next year", "in August of next year"]],
];

const longer: Corpus = [
  [
    { bound: "in", ...span("2026-01-01", "2026-03-31", "quarter") },
    [
      "in the first quarter of 2026",
      "in the 1st quarter of 2026",
      "in Q1/2026",
      "in Q1 2026",
      "in Q1 of 2026",
      "in quarter I of 2026",
      "in quarter 1/2026",
    ],
  ],
  [
    { bound: "in", ...span("2025-07-01", "2025-09-30", "quarter") },
    [
      "in the third quarter",
      "in Q.III",
      "in Q3",
      "in Q.III/2025",
      "in the third quarter of this year",
      "in the third quarter this year",
      "this quarter",
    ],
  ],
  [
    { bound: "by", startDay: null, due: "2025-09-30", precision: "quarter" },
    ["by the end of the third quarter", "by the end of the third quarter of 2025", "by the third quarter of 2025"],
  ],
  [
    { ...span("2025-07-01", "2025-12-31", "half-year") },
    [
      "in the last six months of 2025",
      "in the last 6 months of 2025",
      "in the second half of 2025",
      "in the last six months of the year",
    ],
  ],
  [
    { ...span("2026-01-01", "2026-06-30", "half-year") },
    ["in the first half of 2026", "in the first six months of 2026"],
  ],
  [
    { ...span("2025-01-01", "2025-12-31", "year") },
    ["in 2025", "within 2025", "within the year 2025", "this year", "in this year", "during 2025"],
  ],
  [{ ...span("2026-01-01", "2026-12-31", "year") }, ["next year", "in 2026"]],
  [{ due: "2026-06-30" }, ["by mid-2026", "by mid 2026", "by the middle of 2026", "by the middle of next year"]],
  [{ ...span("2026-01-01", "2026-04-30", "month") }, ["in early 2026", "early in 2026", "early next year"]],
  [{ due: "2025-12-31", precision: "month" }, ["by late 2025", "by late this year"]],
  [{ ...span("2025-07-01", "2025-07-31", "month") }, ["in early Quarter III", "in early Q3/2025"]],
  [{ due: "2025-11-15", precision: "day" }, ["by mid-Quarter IV", "by the middle of the fourth quarter"]],
  [{ ...span("2025-08-16", "2025-09-30") }, ["in the second half of Quarter III/2025"]],
  [{ ...span("2026-01-01", "2026-06-30", "half-year") }, ["in the first two quarters of 2026"]],
  [{ ...span("2025-07-01", "2025-12-31", "half-year") }, ["in the last two quarters of 2025"]],
  [
    { bound: "by", startDay: null, due: "2025-12-31", precision: "year" },
    ["by the end of 2025", "by the end of the year", "by the end of this year", "by 2025", "by the year end"],
  ],
  [{ ...span("2025-07-14", "2025-07-20") }, ["this week", "within this week"]],
  [{ ...span("2025-07-21", "2025-07-27") }, ["next week"]],
  [{ due: "2025-07-18", precision: "day" }, ["by this Friday"]],
];

const counted: Corpus = [
  [
    { bound: "within", due: "2025-07-31" },
    [
      "within 15 days",
      "within fifteen days",
      "within the next 15 days",
      "within 15 days from today",
      "within 15 days of this notice",
      "within 15 days from the date of signing",
      "within 15 days of the signing of this Directive",
      "within 15 calendar days",
      "within 15 days of this telegram",
      "within 15 days after this Plan is issued",
      "within 15 days after this Circular enters into force",
      "within 15 days from the date this Decision is signed",
      "within 15 days from the date on which this Decision takes effect",
      "within 15 days from the effective date of this Resolution",
      "within 15 days of this Official Dispatch being issued",
    ],
  ],
  // A plan may be what is asked for as well as the notice; a law is always another.
  [{ due: null, event: "this plan is approved" }, ["within 15 days after this plan is approved"]],
  [{ due: null, event: "plan is issued" }, ["within 15 days after the plan is issued"]],
  [{ due: null, event: "effective date of the Law" }, ["within 15 days of the effective date of the Law"]],
  [{ due: null, event: "signing" }, ["within 15 days of its signing"]],
  // Fifteen days from Monday to Friday: three weeks.
  [
    { bound: "within", due: "2025-08-06" },
    ["within 15 working days", "within fifteen (15) working days from the date of signing"],
  ],
  [{ bound: "within", due: "2025-07-23" }, ["within 5 working days", "within one week"]],
  [{ bound: "within", due: "2025-10-16" }, ["within three months"]],
  [{ due: null, event: "receipt of the dossier" }, ["within 15 days of receipt of the dossier"]],
  [
    { bound: "before", due: "2025-08-12", precision: "day" },
    ["three days before August 15, 2025", "at least 3 days before August 15", "72 hours before August 15, 2025"],
  ],
  [{ bound: "before", ...day("2025-08-30") }, ["one month before September 30, 2025"]],
  [{ bound: "before", ...day("2025-11-28") }, ["one quarter before February 28, 2026", "3 months before February 28"]],
  [{ bound: "before", ...day("2026-06-30") }, ["one year before June 30, 2027"]],
  // Five working days back from a Friday: the Friday before.
  [{ bound: "before", ...day("2025-08-08") }, ["at least five working days before August 15, 2025"]],
  [{ bound: "before", ...day("2025-08-15") }, ["two hours before August 15, 2025"]],
];

const spans: Corpus = [
  [
    { bound: "from", startDay: "2025-10-01", due: null },
    ["from October 1, 2025", "starting from October 1, 2025", "from October 1", "effective from October 1, 2025"],
  ],
  [
    { bound: "from", startDay: "2025-10-12", due: "2025-10-23" },
    [
      "from October 12 to October 23, 2025",
      "from October 12 to 23",
      "from October 12, 2025 to October 23, 2025",
      "between October 12 and October 23",
      "from 12 to 23 October 2025",
      "from the 12th to the 23rd of October",
      "between 12 and 23 October",
      "from 12/10 to 23/10",
    ],
  ],
  [
    { bound: "from", startDay: "2025-07-16", due: "2025-10-31" },
    ["from now until the end of October", "from now to the end of October 2025"],
  ],
  [
    { bound: "from", startDay: "2025-07-16", due: "2025-12-31", event: null },
    [
      "from the date of signing until December 31, 2025",
      "from the issuance of this Directive to December 31, 2025",
      "from the date this Decision takes effect until December 31, 2025",
    ],
  ],
  [
    { bound: "from", startDay: "2025-07-16", due: null, event: "end of the dry season" },
    ["from the date of this Telegram until the end of the dry season"],
  ],
  [
    { bound: "from", startDay: "2025-08-22", due: null, event: null },
    ["from the opening day (August 22, 2025)", "from the start of the festival (August 22)"],
  ],
  [
    { bound: "from", startDay: "2025-08-01", due: "2025-09-30" },
    ["from August to September", "from August to September 2025", "from 8/2025 to 9/2025"],
  ],
];

const pairs: Corpus = [
  [
    { bound: "at", ...span("2025-08-30", "2025-08-31") },
    ["on 30 and 31 August 2025", "on 30th and 31st August", "on August 30 and August 31, 2025"],
  ],
  [{ bound: "at", ...span("2025-08-31", "2025-09-01") }, ["on 31st August and 1st September 2025"]],
];

const events: Corpus = [
  [
    { bound: "at", due: null, event: "10th session of the 15th National Assembly" },
    ["at the 10th session of the 15th National Assembly"],
  ],
  [{ bound: "before", due: null, event: "storm No. 9 makes landfall" }, ["before storm No. 9 makes landfall"]],
  [
    { bound: "before", event: "opening ceremony", due: "2025-08-20", precision: "day" },
    ["before the opening ceremony (August 20, 2025)"],
  ],
];

const recurrences: Corpus = [
  [
    { bound: "every", repeat: "daily", due: null },
    ["daily", "every day", "each day", "on a daily basis", "at the end of each business day"],
  ],
  [
    { bound: "every", repeat: "weekly", due: null },
    [
      "weekly",
      "every week",
      "on a weekly basis",
      "every Friday",
      "every Friday before 3 p.m.",
      "before 3 p.m. every Friday",
      "once a week",
      "once every week",
    ],
  ],
  [
    { bound: "every", repeat: "monthly", due: null },
    [
      "monthly",
      "every month",
      "each month",
      "monthly by the 25th",
      "before the 25th of each month",
      "by the 25th of every month",
      "monthly, before the 25th",
      "on a monthly basis",
      "by the end of each month",
      "before the 15th and the 30th of each month",
      "in the second week of every month",
      "within the first week of each month",
      "in the 2nd week of each month",
      "in the first five days of each month",
      "on or before the fifth day of every month",
      "not later than the tenth working day of each month",
      "periodically on the 12th of every month",
      "periodically before the fifth day of each month",
    ],
  ],
  [{ bound: "within", repeat: "monthly", due: null }, ["within five working days of each month end"]],
  [
    { bound: "every", repeat: "quarterly", due: null },
    ["quarterly", "every quarter", "each quarter", "at the end of each quarter"],
  ],
  [{ bound: "every", repeat: "yearly", due: null }, ["yearly", "annually", "every year", "on an annual basis"]],
  [
    { bound: "every", repeat: "weekly", due: "2025-08-31" },
    ["every weekend through August", "every week until the end of August", "once a week till August 31"],
  ],
  [
    { bound: "every", repeat: "yearly", due: null },
    [
      "before July 15 of each year",
      "before July 15 and December 15 each year",
      "before July 15 and before December 15 of every year",
      "by 15/7 and 15/12 each year",
      "before January 15, July 15, and December 15 annually",
      "in July and December each year",
      "from May to August every year",
      "from June 1 to September 30 of each year",
    ],
  ],
  [
    { bound: "every", repeat: "every 6 months", due: null },
    ["every six months", "semi-annually", "once every six months"],
  ],
  [{ bound: "every", repeat: "every 5 days", due: null }, ["every 5 days", "every five days"]],
  [
    { bound: "every", repeat: "every 2 weeks", due: null },
    ["every two weeks", "every other week", "fortnightly", "once every two weeks"],
  ],
  [
    { bound: "every", repeat: "regular", due: null },
    ["regularly", "periodically", "as a regular task", "on a regular basis"],
  ],
];

const groups = { days, months, longer, counted, spans, pairs, events, recurrences };

const readWhole = (phrasing: string, date: string | null): readonly TimeExpression[] =>
  timesIn(`The Ministry of Finance shall report ${phrasing}.`, date);

const wordsOf = (phrasing: string, { start, end }: TimeExpression): string =>
  `The Ministry of Finance shall report ${phrasing}.`.slice(start, end);

describe.each(Object.entries(groups))("%s", (_, corpus) => {
  const cases = corpus.flatMap(([value, phrasings]) => phrasings.map((phrasing) => [phrasing, value] as const));

  test.each(cases)("%s", (phrasing, value) => {
    const times = readWhole(phrasing, "2025-07-16");
    expect(times).toMatchObject([{ ...value, unresolved: false, bare: false }]);
    // The full stop of "p.m." ends the sentence as well.
    expect(times.map((time) => wordsOf(phrasing, time).replace(/\.$/, ""))).toEqual([phrasing.replace(/\.$/, "")]);
  });
});

describe("without a date to count from", () => {
  test.each([
    "this year",
    "by the end of the month",
    "before July 31",
    "within 15 days",
    "in the third quarter",
    "by next Friday",
    "this week",
    "in August",
    "by the end of the third quarter",
  ])("%s stays unresolved", (phrasing) => {
    const [time] = readWhole(phrasing, null);
    expect(time).toMatchObject({ due: null, startDay: null, unresolved: true });
  });

  test.each([
    ["before July 31, 2025", "2025-07-31"],
    ["in Q1/2026", "2026-03-31"],
    ["by the end of 2025", "2025-12-31"],
  ])("%s needs none", (phrasing, due) => {
    expect(readWhole(phrasing, null)).toMatchObject([{ due, unresolved: false }]);
  });

  test.each([
    ["monthly", "monthly"],
    ["every 5 days", "every 5 days"],
  ])("%s needs none", (phrasing, repeat) => {
    expect(readWhole(phrasing, null)).toMatchObject([{ repeat, due: null, unresolved: false }]);
  });
});

// The words must not become another day, nor the whole month.
test.each(["by February 30, 2026", "by July 32, 2025"])("%s, which no calendar has, stays unresolved", (phrasing) => {
  expect(readWhole(phrasing, "2025-07-16")).toMatchObject([{ due: null, startDay: null, unresolved: true }]);
});

test("the year-end session is an event, and no year", () => {
  expect(timesIn("submit it at the year-end session")).toMatchObject([
    { event: expect.stringContaining("year-end session"), due: null },
  ]);
});

test.each([
  ["from July-August 2025", "2025-07-01", "2025-08-31"],
  ["in January-March 2026", "2026-01-01", "2026-03-31"],
])("a hyphen joins two periods to a range: %s", (phrasing, startDay, due) => {
  expect(timesIn(phrasing)).toMatchObject([{ startDay, due }]);
});

test("the notice's own act may stand right behind its name: carry out this Directive within 20 days of its signing", () => {
  expect(timesIn("carry out this Directive within 20 days of its signing")).toMatchObject([{ due: "2025-08-05" }]);
});

test.each([
  ["draw lessons from the flood (July 20, 2025)", []],
  ["keep watch from the date of this Telegram", []],
  ["carry goods from order to delivery", []],
  ["report from June 1 to September 30, 2026, and every year", ["2026-09-30", null]],
])("neither a range nor a beginning of each year: %s", (words, dues) => {
  expect(timesIn(words).flatMap(({ bare, due }) => (bare ? [] : [due]))).toEqual(dues);
});

test.each(["during the month-long campaign", "in the year-long plan", "in the week-old report"])(
  "a hyphen makes a period a part of another word: %s",
  (phrasing) => {
    expect(timesIn(phrasing)).toEqual([]);
  },
);

test.each([
  ["warn boats at least three hours before opening the sluice", "opening the sluice"],
  ["inform families five days before spraying", "spraying"],
  ["send the seed two weeks before planting, and count it", "planting"],
  ["ask the council before submission", "submission"],
  ["check boilers before the next cold spell", "next cold spell"],
])("what a time is counted back from: %s", (words, event) => {
  expect(timesIn(words)[0]?.event).toBe(event);
});

test.each([
  "finish the road 20 days ahead of schedule",
  "finish the road 20 days before schedule",
  "close the road 20 days before Beijing celebrates",
])("and what is no event: %s", (words) => {
  expect(timesIn(words).filter(({ event }) => event !== null)).toEqual([]);
});

test.each([
  ["vote at the session on the amended text of the Law", "session on the amended text of the Law"],
  ["submit at the meeting in 2025 a resolution on the table of fees", "meeting"],
  ["send it to the address at the end of this letter", undefined],
])("an edge of a paper is a place: %s", (words, event) => {
  expect(timesIn(words)[0]?.event).toBe(event);
});

test.each([
  ["on October 29 and 30, 2025", "2025-10-29", "2025-10-30"],
  ["on 29 and 30 October 2025", "2025-10-29", "2025-10-30"],
])("two days behind on: %s", (words, startDay, due) => {
  expect(timesIn(words).map((time) => [time.startDay, time.due])).toEqual([[startDay, due]]);
});

describe("by how much", () => {
  test.each<readonly [words: string, value: Value]>([
    ["cut procedures by 30% this year", span("2025-01-01", "2025-12-31", "year")],
    ["cut costs by at least 30 percent this year", span("2025-01-01", "2025-12-31", "year")],
    ["raise output by about 2 million tons next year", span("2026-01-01", "2026-12-31", "year")],
    ["raise the rate by 5% each year", { repeat: "yearly", event: null }],
  ])("is no event: %s", (words, value) => {
    expect(timesIn(words)).toMatchObject([{ ...value, event: null }]);
  });

  test.each([
    ["by the 10th session", "10th session"],
    ["by the end of the 10th session", "end of the 10th session"],
    ["by the beginning of the 2026 school year", "beginning of the 2026 school year"],
  ])("but a term is one: %s", (words, event) => {
    expect(timesIn(words)).toMatchObject([{ bound: "by", event }]);
  });
});

test.each<readonly [words: string, values: readonly Value[]]>([
  ["in July and August regularly", [{ due: "2025-08-31" }, { repeat: "regular" }]],
  ["before July 31, 2025, and monthly", [{ due: "2025-07-31", repeat: null }, { repeat: "monthly" }]],
  ["before July 31 and meet each year", [{ due: "2025-07-31", repeat: null }, { repeat: "yearly" }]],
])("days and what recurs beside them: %s", (words, values) => {
  expect(timesIn(words)).toMatchObject(values);
});

test("a quarter in short begins an expression without a preposition", () => {
  expect(timesIn("Q1 2026: reports")).toMatchObject([{ startDay: "2026-01-01", due: "2026-03-31", bare: true }]);
});

test("a number behind a month is no day where no year follows", () => {
  expect(timesIn("in May 40 households were moved")).toMatchObject([{ due: "2026-05-31" }]);
});

describe("dates that no preposition opens", () => {
  test.each(["(August 15, 2025)", "Deadline: August 15, 2025"])("%s is marked as bare", (text) => {
    expect(timesIn(text)).toMatchObject([{ due: "2025-08-15", bare: true }]);
  });
});

/** Words that look like times and set no limit. */
const negative = [
  "implement Plan No. 02-KH/BCĐTW dated June 19, 2025",
  "implement Resolution No. 193/2025/QH15 of June 27, 2025",
  "carry out Official Dispatch No. 25/CD-TTg dated 15/7/2025",
  "develop a plan for the period 2026-2030",
  "develop a plan for 2021-2030",
  "publish daily menus",
  "close the tenth ward",
  "use the daily data of the fifth working group",
  "open a weekly market",
  "check the yearly budget",
  "implement Project 06",
  "reach 20% of GDP",
  "cut 30% of procedures",
  "raise 2,025 billion dong",
  "build 2025 houses",
  "install early warning systems",
  "watch the first half of the match",
  "reach the middle class",
  "improve the work since 2024",
  "work 24/7",
  "amend Article 15",
  "close the second ward",
  "follow the third option",
  "assist May Trading Company",
  "build in Quarter 7 of the city",
  "march together",
  "may decide",
  "implement the 2-level local government model",
  "use the regular budget",
  "keep the normal day shift",
  "register 30 new products",
  "follow Directive 31/7",
  "raise it by 2/3",
  "cut it from 1/3 to 2/3",
  "act in 28/34 provinces",
  "win by 30/34 votes",
  "fill in Form 07/2025",
  "reply in 5/2025/TT",
  "study the time before 11/9 attacks",
  "close by the 20th century",
  "act before 31/6",
  "close the market by Saturday market hours",
  "work from Monday to Friday",
  "go from 1 to 15 districts",
  "hold the 10th session",
  "report on Articles 79 and 81",
  "report on groups 14 and 15",
  "before it",
  "in principle",
  "by the Ministry of Finance",
  "within its functions",
  "act at once on the complaint",
  "not close the file once the fine has been paid",
  "say when the shops open early",
  "open the park on the occasion",
];

test.each(negative)("no time in: %s", (words) => {
  const limits = timesIn(`The Ministry of Finance shall ${words}.`).filter(({ bare }) => !bare);
  expect(limits).toEqual([]);
});

/** What notices write and is not read yet, or read wrongly; a case that passes moves up, to its value. */
describe("known faults", () => {
  test.fails.each<readonly [phrasing: string, value: Value]>([
    ["in the next month", span("2025-08-01", "2025-08-31", "month")],
  ])("%s", (phrasing, value) => {
    const times = readWhole(phrasing, "2025-07-16");
    expect(times).toMatchObject([value]);
    expect(times.map((time) => wordsOf(phrasing, time))).toEqual([phrasing]);
  });
});
