import { describe, expect, test } from "vitest";
import { finance, gives, head, health, justice, rowsOf } from "../support/manners.js";

describe("times", () => {
  gives([
    [
      "what is held weekly or monthly recurs",
      "The Ministry of Health shall organize monthly online training courses.",
      [{ verbs: ["organize"], lead: [health], repeat: "monthly" }],
    ],
    [
      "days of each year are one task",
      "The Ministry of Health shall submit reports before July 15 and December 15 each year.",
      [{ verbs: ["submit"], lead: [health], repeat: "yearly" }],
    ],
    [
      "a daily menu does not",
      "The Ministry of Health shall publish daily menus.",
      [{ verbs: ["publish"], lead: [health] }],
    ],
    [
      "no more than once a year is a limit",
      "The Ministry of Health shall ensure that each hospital is inspected no more than once a year.",
      [{ verbs: ["ensure"], lead: [health] }],
    ],
    [
      "this year's plan is no deadline",
      "The Ministry of Health shall issue this year's plan.",
      [{ verbs: ["issue"], lead: [health] }],
    ],
    [
      "what is forecast is none",
      "The Ministry of Health shall respond to the heat, which is forecast to peak from August 15 to August 31, 2025, and report every 5 days.",
      [{ verbs: ["respond", "report"], lead: [health], repeat: "every 5 days" }],
    ],
    [
      "a month may be part of a meeting's name",
      "The Ministry of Health shall report on readiness at the September regular meeting.",
      [{ verbs: ["report"], lead: [health], event: "September regular meeting" }],
    ],
    [
      "days that run from what happens",
      "The Ministry of Health, upon receipt of documents from hospitals, shall reply within 15 days.",
      [{ verbs: ["reply"], lead: [health], event: "receipt of documents from hospitals" }],
    ],
    [
      "a fragment may say to whom",
      "The Ministry of Health shall develop a program. To be submitted to the Prime Minister in November 2025.",
      [{ verbs: ["develop"], lead: [health], start: "2025-11-01", due: "2025-11-30" }],
    ],
  ]);
});

describe("times behind a clause within the subject", () => {
  gives([
    [
      "are the sentence's own",
      "The clinics that have been rebuilt are to be opened before August 31, 2025.",
      [{ verbs: ["open"], lead: [], due: "2025-08-31" }],
    ],
    [
      "behind a modal too",
      "The draft, which was returned twice, must reach the Prime Minister before August 31, 2025.",
      [{ verbs: ["reach"], lead: [], due: "2025-08-31" }],
    ],
    [
      "but not those of the clause",
      "The Ministry of Health shall open the clinics that have been rebuilt since 2023, which were closed in June 2025.",
      [{ verbs: ["open"], lead: [health] }],
    ],
    [
      "nor does it teach for an aim alone",
      "The Ministry of Health shall teach patients how to avoid falls before August 31, 2025.",
      [{ verbs: ["teach"], lead: [health], due: "2025-08-31" }],
    ],
  ]);
});

describe("times that stand by themselves or recur", () => {
  gives([
    [
      "a month that is a sentence dates what stands before it",
      "The Ministry of Health shall draft rules for clinics. October 2025.",
      [{ verbs: ["draft"], lead: [health], start: "2025-10-01", due: "2025-10-31" }],
    ],
    [
      "but a quarter does not",
      "The Ministry of Health shall draft rules for clinics. Q4.",
      [{ verbs: ["draft"], lead: [health] }],
    ],
    [
      "what is done at regular intervals recurs",
      "The Ministry of Health shall inspect clinics at regular intervals.",
      [{ verbs: ["inspect"], lead: [health], repeat: "regular" }],
    ],
    [
      "an adverb may stand before what is meant",
      "The Ministry of Finance must record weekly whatever it pays.",
      [{ verbs: ["record"], lead: [finance], repeat: "weekly" }],
    ],
    [
      "a calendar year is a year",
      "The Ministry of Finance shall pay by the end of calendar year 2026.",
      [{ verbs: ["pay"], lead: [finance], due: "2026-12-31" }],
    ],
    [
      "hours run from what there is",
      "When there is flooding, the Ministry of Health shall report within 12 hours.",
      [{ verbs: ["report"], lead: [health], event: "there is flooding" }],
    ],
    [
      "but not from a need",
      "When there is a need, the Ministry of Health shall report within 10 days.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-26" }],
    ],
  ]);
});

describe("times in brackets", () => {
  gives([
    [
      "a fragment dates what stands before it",
      "The Ministry of Health shall develop the decree (to be completed in September 2025), and report to the Prime Minister.",
      [
        { verbs: ["develop"], lead: [health], start: "2025-09-01", due: "2025-09-30" },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "so does a limit",
      "The Ministry of Health shall develop the decree (before September 30, 2025) and submit it to the Government (by October 15, 2025).",
      [
        { verbs: ["develop"], lead: [health], due: "2025-09-30" },
        { verbs: ["submit"], lead: [health], due: "2025-10-15" },
      ],
    ],
    [
      "and a month behind the work",
      "The Ministry of Health shall develop the decree (September 2025).",
      [{ verbs: ["develop"], lead: [health], start: "2025-09-01", due: "2025-09-30" }],
    ],
    [
      "but a document's date does not",
      "The Ministry of Health shall apply the law (Decree No. 5 of July 25, 2025) and Decision No. 6 (July 30, 2025).",
      [{ verbs: ["apply"], lead: [health] }],
    ],
    [
      "nor years of a programme, or of which something is",
      "The Ministry of Health shall apply the programme (2021-2025) and the plan (2026).",
      [{ verbs: ["apply"], lead: [health] }],
    ],
    [
      "nor what else the bracket tells",
      "The Ministry of Health shall review the cases (in August 2025 alone, 30 cases) and the plan (approved in 2026).",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "nor when something takes place",
      "The Ministry of Health shall prepare the conference (August 15, 2025).",
      [{ verbs: ["prepare"], lead: [health] }],
    ],
    [
      "behind the bodies of a heading it holds for their tasks, and no longer",
      [
        "Before August 31, 2025:",
        "1. Ministry of Finance:",
        "a) Review the regulations;",
        "2. Ministry of Health (to be completed before September 30, 2025):",
        "a) Review the hospitals;",
        "3. Ministry of Justice, to be completed in October 2025:",
        "a) Review the texts;",
        "4. Ministry of Finance:",
        "a) Develop a plan.",
      ].join("\n"),
      [
        { verbs: ["review"], lead: [finance], due: "2025-08-31" },
        { verbs: ["review"], lead: [health], due: "2025-09-30" },
        { verbs: ["review"], lead: [justice], start: "2025-10-01", due: "2025-10-31" },
        { verbs: ["develop"], lead: [finance], due: "2025-08-31" },
      ],
    ],
  ]);
});

describe("the name of a limit", () => {
  test.each([
    ["Deadline for completion: September 30, 2025.", "2025-09-30"],
    ["Time limit for submission to the Government: before September 15, 2025.", "2025-09-15"],
    ["The completion deadline is September 15, 2025.", "2025-09-15"],
    ["The deadline for submission is in August 2025.", "2025-08-31"],
    ["Implementation time: Quarter III/2025.", "2025-09-30"],
    ["Due date: August 31, 2025.", "2025-08-31"],
  ])("%s", (sentence, due) => {
    const row = { verbs: ["develop"], lead: [health] };
    const task = "The Ministry of Health shall develop the decree";
    expect(rowsOf(`${head}${task}. ${sentence}`)).toMatchObject([{ ...row, due }]);
    expect(rowsOf(`${head}${task}; ${sentence[0]?.toLowerCase()}${sentence.slice(1)}`)).toMatchObject([
      { ...row, due },
    ]);
    const below = `II. TASKS\n1. Develop the decree.\nLead: Ministry of Health\n${sentence}`;
    if (/^[\w ]{3,30}:/.test(sentence)) expect(rowsOf(head + below)).toMatchObject([{ ...row, due }]);
  });

  gives([
    [
      "behind a preposition",
      "The Ministry of Health shall develop the decree with a deadline of August 31, 2025. The Ministry of Finance shall report by the deadline of September 15, 2025.",
      [
        { verbs: ["develop"], lead: [health], due: "2025-08-31" },
        { verbs: ["report"], lead: [finance], due: "2025-09-15" },
      ],
    ],
    [
      "is no deadline where the task is about it",
      "The Ministry of Health shall extend the deadline for completion of the project to 2026; comply with the deadlines of the plan.",
      [
        { verbs: ["extend"], lead: [health] },
        { verbs: ["comply"], lead: [health] },
      ],
    ],
    [
      "nor where it tells of something else",
      "The Ministry of Health shall report. The time limit for licences is 30 days from July 2026.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("a time in an aim", () => {
  test.each([
    ", striving to complete it before August 31, 2025",
    ", aiming to basically finish this work by August 31, 2025",
    " with a view to completing it before August 31, 2025",
    " with the goal of finishing before August 31, 2025",
  ])("dates the task that is itself to be done by then: accelerate the road%s", (aim) => {
    const notice = `The Ministry of Finance shall review and accelerate the road${aim}.`;
    expect(rowsOf(head + notice)).toEqual([{ verbs: ["review", "accelerate"], lead: [finance], due: "2025-08-31" }]);
  });

  test.each([
    ", striving to sign the treaty in September 2026",
    ", striving to complete the national programme by 2030",
    ", expected to complete it in 2027",
    " so that it is completed in 2027",
    " with a view to completing ten roads by 2030",
  ])("but not where the aim is something else: accelerate the road%s", (aim) => {
    const notice = `The Ministry of Finance shall accelerate the road${aim}.`;
    expect(rowsOf(head + notice)).toEqual([{ verbs: ["accelerate"], lead: [finance] }]);
  });
});

describe("several months, days and meetings", () => {
  gives([
    [
      "months in a row are one term",
      "The Ministry of Health shall hold classes throughout August, September and October 2025.",
      [{ verbs: ["hold"], lead: [health], start: "2025-08-01", due: "2025-10-31" }],
    ],
    [
      "over the turn of the year",
      "The Ministry of Health shall hold classes in November, December and January 2026.",
      [{ verbs: ["hold"], lead: [health], start: "2025-11-01", due: "2026-01-31" }],
    ],
    [
      "but a month and a day are two",
      "The Ministry of Health shall hold classes in August, September 15 at the latest.",
      [{ verbs: ["hold"], lead: [health], start: "2025-08-01", due: "2025-08-31" }],
    ],
    [
      "a day of two months recurs yearly",
      "The Ministry of Health shall report before the 20th of June and of December every year.",
      [{ verbs: ["report"], lead: [health], repeat: "yearly" }],
    ],
    [
      "what is said at monthly regular meetings is said monthly",
      "The Ministry of Health shall report at the monthly regular meetings of the Government.",
      [{ verbs: ["report"], lead: [health], repeat: "monthly" }],
    ],
    [
      "every day of a range",
      "The Ministry of Health shall report before 4 p.m. every day from August 30 to September 3.",
      [{ verbs: ["report"], lead: [health], start: "2025-08-30", due: "2025-09-03", repeat: "daily" }],
    ],
    [
      "and from a day on",
      "The Ministry of Health shall report monthly from August.",
      [{ verbs: ["report"], lead: [health], start: "2025-08-01", repeat: "monthly" }],
    ],
    [
      "a term that was replaced is none",
      "The Ministry of Health shall complete the list, instead of by the end of August as assigned.",
      [{ verbs: ["complete"], lead: [health] }],
    ],
    [
      "nor is how old something is",
      "The Ministry of Health shall revise the criteria, which date from 2015.",
      [{ verbs: ["revise"], lead: [health] }],
    ],
    [
      "but a date of effect is one",
      "The Ministry of Health shall apply the price with effective date from October 1, 2025.",
      [{ verbs: ["apply"], lead: [health], start: "2025-10-01" }],
    ],
    [
      "a vacation ends a term, and what stands behind it is another task",
      "The Ministry of Health shall finish the course before the summer vacation, and have parents sign it.",
      [
        { verbs: ["finish"], lead: [health], event: "summer vacation" },
        { verbs: ["have"], lead: [health] },
      ],
    ],
  ]);
});

describe("hours", () => {
  gives([
    [
      "count from what happens each time",
      "The Ministry of Health shall handle complaints of visitors within 12 hours.",
      [{ verbs: ["handle"], lead: [health], event: "complaints of visitors" }],
    ],
    [
      "with what tells it",
      "The Ministry of Health must report any fatal case within 24 hours.",
      [{ verbs: ["report"], lead: [health], event: "fatal case" }],
    ],
    [
      "or else from the notice's day",
      "The Ministry of Health must report within 24 hours.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-17" }],
    ],
    [
      "as days do",
      "The Ministry of Health must report cases within 3 days.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-19" }],
    ],
    [
      "a day of each month by its number",
      "The Ministry of Health shall send it before day 25 monthly.",
      [{ verbs: ["send"], lead: [health], repeat: "monthly" }],
    ],
    [
      "a term behind a place where something is put",
      "The Ministry of Health shall put the plan before the Government by the end of August.",
      [{ verbs: ["put"], lead: [health], due: "2025-08-31" }],
    ],
    [
      "every day until a day, at some hour",
      "The Ministry of Health shall broadcast it at prime time every day until the end of August.",
      [{ verbs: ["broadcast"], lead: [health], due: "2025-08-31", repeat: "daily" }],
    ],
  ]);
});

describe("years of schools", () => {
  gives([
    [
      "from which on",
      "The Ministry of Health shall apply it from the 2027-2028 school year.",
      [{ verbs: ["apply"], lead: [health], event: "2027-2028 school year" }],
    ],
    [
      "a term between a verb and its object",
      "The Ministry of Health shall organize tests; approve, before August 31, 2025, research tasks.",
      [
        { verbs: ["organize"], lead: [health] },
        { verbs: ["approve", "research"], lead: [health], due: "2025-08-31" },
      ],
    ],
    [
      "and verbs with a hyphen",
      "The Ministry of Health shall re-examine the list in August 2025.",
      [{ verbs: ["re-examine"], lead: [health], start: "2025-08-01", due: "2025-08-31" }],
    ],
  ]);
});

describe("today and meetings", () => {
  gives([
    [
      "what is asked for today",
      "The Ministry of Health shall publish advice today.",
      [{ verbs: ["publish"], lead: [health], due: "2025-07-16" }],
    ],
    [
      "but today's patients are only patients",
      "The Ministry of Health shall look after the patients of today and tomorrow.",
      [{ verbs: ["look"], lead: [health] }],
    ],
    [
      "upon a request",
      "The Ministry of Health shall issue tanks immediately upon the request of localities.",
      [{ verbs: ["issue"], lead: [health], event: "request of localities" }],
    ],
    [
      "some meeting where it was asked is no term",
      "At a working session with leaders, the Prime Minister asked the Ministry of Health to act.",
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("shares and days that come again", () => {
  gives([
    [
      "a count per year recurs",
      "The Ministry of Health shall organize at least one course for nurses per year.",
      [{ verbs: ["organize"], lead: [health], repeat: "yearly" }],
    ],
    [
      "as times per quarter do",
      "The Ministry of Health shall inspect hospitals three times per quarter.",
      [{ verbs: ["inspect"], lead: [health], repeat: "quarterly" }],
    ],
    [
      "but an amount per year is a measure",
      "The Ministry of Health shall buy at least 5 tons of salt per year.",
      [{ verbs: ["buy"], lead: [health] }],
    ],
    [
      "and a ration per person is one",
      "The Ministry of Health shall provide at least 20 litres per person per day.",
      [{ verbs: ["provide"], lead: [health] }],
    ],
    [
      "on Wednesdays is every week",
      "The Ministry of Health shall report before 2 p.m. on Wednesdays.",
      [{ verbs: ["report"], lead: [health], repeat: "weekly" }],
    ],
    [
      "a meeting that comes every month makes the task recur",
      "The Ministry of Health shall report at each monthly meeting.",
      [{ verbs: ["report"], lead: [health], event: "monthly meeting", repeat: "monthly" }],
    ],
    [
      "but what is drawn up for each quarter does not",
      "The Ministry of Health shall draw up scenarios for each quarter.",
      [{ verbs: ["draw"], lead: [health] }],
    ],
    [
      "the last month of the quarter comes every quarter",
      "Quarterly, before the 20th day of the last month of the quarter, the Ministry of Health shall report.",
      [{ verbs: ["report"], lead: [health], repeat: "quarterly" }],
    ],
    [
      "a heading may say that its tasks are regular",
      "3. Tasks performed regularly\na) The Ministry of Health directs hospitals to keep records.",
      [{ verbs: ["direct"], lead: [health], repeat: "regular" }],
    ],
  ]);
});

describe("terms from what begins or ends", () => {
  gives([
    [
      "as soon as something ends",
      "The Ministry of Health shall announce the results as soon as the examination ends.",
      [{ verbs: ["announce"], lead: [health], event: "examination ends" }],
    ],
    [
      "but a condition is no term",
      "The Ministry of Health shall notify parents as soon as two children show signs of illness.",
      [{ verbs: ["notify"], lead: [health] }],
    ],
    [
      "days before an event",
      "The Ministry of Health shall submit requests at least 21 days before the date of departure.",
      [{ verbs: ["submit"], lead: [health], event: "date of departure" }],
    ],
    [
      "but how long something lasts is none",
      "The Ministry of Health shall store water for at least seven days of use.",
      [{ verbs: ["store"], lead: [health] }],
    ],
    [
      "waiting until something is no deadline",
      "The Ministry of Health shall act at once instead of waiting until the holiday is over.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "a number in words with a hyphen",
      "The Ministry of Health shall refund the fees within twenty-one (21) days.",
      [{ verbs: ["refund"], lead: [health], due: "2025-08-06" }],
    ],
    [
      "up to a day is a limit",
      "The hospitals are given up to October 31, 2025 to refund the fees.",
      [{ verbs: ["refund"], lead: ["hospitals"], due: "2025-10-31" }],
    ],
    [
      "but up to a year is how far a plan reaches",
      "The Ministry of Health shall draw up a strategy up to 2035.",
      [{ verbs: ["draw"], lead: [health] }],
    ],
    [
      "from one day and until another",
      "From August 1 and until October 31, 2025, the Ministry of Health shall pay no bonuses.",
      [{ verbs: ["pay"], lead: [health], due: "2025-10-31", start: "2025-08-01" }],
    ],
    [
      "counted from the issuance of the plan itself",
      "The Ministry of Health shall report within 15 days from the date of issuance of this Plan.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-31" }],
    ],
    [
      "starting in a month",
      "The Ministry of Health shall report. Starting in August, the Ministry of Finance will publish the prices.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["publish"], lead: [finance], start: "2025-08-01" },
      ],
    ],
    [
      "what is to be achieved by then",
      "The Ministry of Health shall dig wells; this is to be achieved by the end of September 2025.",
      [{ verbs: ["dig"], lead: [health], due: "2025-09-30" }],
    ],
  ]);
});

describe("times inside clauses", () => {
  gives([
    [
      'a clause without "that" dates its own noun',
      "The Ministry of Health shall publish the number of beds it can open this year.",
      [{ verbs: ["publish"], lead: [health] }],
    ],
    [
      "and a verb behind it goes on with the task",
      "The Ministry of Health shall publish the number of beds it can open this year and report it before August 10.",
      [{ verbs: ["publish", "report"], lead: [health], due: "2025-08-10" }],
    ],
    [
      "some of which have a term of their own",
      "The Ministry of Health shall complete the programme, three of which are to be opened by the end of 2027.",
      [
        { verbs: ["complete"], lead: [health] },
        { verbs: ["complete"], lead: [health], due: "2027-12-31" },
      ],
    ],
    [
      "a label's day is that of the task's event",
      "1. Submit a resolution at the year-end session.\n- Presiding agency: Ministry of Health.\n- Completion time: Before November 25, 2025.",
      [{ verbs: ["submit"], lead: [health], due: "2025-11-25", event: "year-end session" }],
    ],
  ]);
});

describe("work that is over by then", () => {
  gives([
    [
      "wrapped up",
      "The Ministry of Health must review all products. This work must be wrapped up by August 2025.",
      [{ verbs: ["review"], lead: [health], due: "2025-08-31" }],
    ],
    [
      "how long something lasts is no term",
      "The Ministry of Health must make sure that every driver rests for at least 15 minutes after four hours at the wheel.",
      [{ verbs: ["make"], lead: [health] }],
    ],
    [
      "year by year is none either",
      "The Ministry of Health must make its schedule public year by year.",
      [{ verbs: ["make"], lead: [health] }],
    ],
  ]);
});

describe("terms named by what happens", () => {
  gives([
    [
      "as soon as somebody agrees",
      "The Ministry of Health shall open the gate as soon as the Lao side agrees.",
      [{ verbs: ["open"], lead: [health], event: "Lao side agrees" }],
    ],
    [
      "days before whatever is named",
      "The Ministry of Health shall tell the owners at least 15 days before the auction.",
      [{ verbs: ["tell"], lead: [health], event: "auction" }],
    ],
    [
      "before a day that is a holiday, and elsewhere later",
      "The Ministry of Health shall deploy doctors at Noi Bai before the September 2 holiday, and at the remaining airports by the end of the year.",
      [
        { verbs: ["deploy"], lead: [health], due: "2025-09-02" },
        { verbs: ["deploy"], lead: [health], due: "2025-12-31" },
      ],
    ],
    [
      'a number with "at least" is no term',
      "The Ministry of Health shall raise the number of laboratories to at least 25 before the end of August.",
      [{ verbs: ["raise"], lead: [health], due: "2025-08-31" }],
    ],
  ]);
});

describe("infinitives in a row", () => {
  gives([
    [
      "each with a term of its own",
      "He asked the Ministry of Health to complete the list by the end of July, to hand out the plots before August 26, and to draw up a programme.",
      [
        { verbs: ["complete"], lead: [health], due: "2025-07-31" },
        { verbs: ["hand"], lead: [health], due: "2025-08-26" },
        { verbs: ["draw"], lead: [health] },
      ],
    ],
    [
      "but a purpose behind a term is part of the task",
      "The Ministry of Health shall complete the works by July 30, to serve the people.",
      [{ verbs: ["complete", "serve"], lead: [health], due: "2025-07-30" }],
    ],
  ]);
});

describe("terms told of and terms set", () => {
  gives([
    [
      "filed before one day, settled by another",
      "The Ministry of Health shall settle all dossiers that were filed before July 1, 2026 no later than October 10, 2026.",
      [{ verbs: ["settle"], lead: [health], due: "2026-10-10" }],
    ],
    [
      "but what was filed before a day alone sets none",
      "The Ministry of Health shall settle all dossiers that were filed before July 1, 2026.",
      [{ verbs: ["settle"], lead: [health] }],
    ],
    [
      "as from a day",
      "The Ministry of Health shall apply the new price as from July 1, 2026.",
      [{ verbs: ["apply"], lead: [health], start: "2026-07-01" }],
    ],
    [
      "as of a day",
      "The Ministry of Health shall apply the new price as of July 1, 2026.",
      [{ verbs: ["apply"], lead: [health], start: "2026-07-01" }],
    ],
    [
      "as of a day, of what is reported",
      "The Ministry of Health shall report the number of cases as of July 1, 2026 to the Prime Minister before July 5, 2026.",
      [{ verbs: ["report"], lead: [health], due: "2026-07-05" }],
    ],
    [
      "nor is the day that a review looks at",
      "The Ministry of Health shall review all clinics as of July 1, 2026.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "but a state as of a day is no task",
      "As of July 1, 2026, however, the Ministry of Health had received 12 dossiers.",
      [],
    ],
    [
      "past a day",
      "The Ministry of Health must not let the works run past June 30, 2026.",
      [{ verbs: ["let"], lead: [health], due: "2026-06-30" }],
    ],
    [
      "within days of the date on which the document is signed",
      "The Ministry of Health shall report within 10 days from the date on which this directive is signed.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-26" }],
    ],
  ]);
});

describe("terms of their own manners", () => {
  gives([
    [
      "a period that begins on a day",
      "Localities shall keep people apart for 15 days from August 1, 2025.",
      [{ verbs: ["keep"], lead: ["localities"], due: "2025-08-15", start: "2025-08-01" }],
    ],
    [
      "weeks that begin on a day",
      "For two weeks from 20.08.2025, localities should open shelters.",
      [{ verbs: ["open"], lead: ["localities"], due: "2025-09-02", start: "2025-08-20" }],
    ],
    [
      "but how long alone is no term",
      "Localities shall store the samples for two weeks.",
      [{ verbs: ["store"], lead: ["localities"] }],
    ],
    [
      "a range that finishes",
      "The Ministry of Health is assigned to organize a campaign, starting on August 31 and finishing by the end of September.",
      [{ verbs: ["organize"], lead: [health], due: "2025-09-30", start: "2025-08-31" }],
    ],
    [
      "the day of every month",
      "The Ministry of Health shall submit a report every 15th day of the month.",
      [{ verbs: ["submit"], lead: [health], repeat: "monthly" }],
    ],
    [
      "until at least",
      "The Ministry of Health shall pay doctors until at least the end of August.",
      [{ verbs: ["pay"], lead: [health], due: "2025-08-31" }],
    ],
    [
      "but at least as a quantity",
      "The Ministry of Health shall cut costs by at least 30 percent this year.",
      [{ verbs: ["cut"], lead: [health], due: "2025-12-31", start: "2025-01-01" }],
    ],
    [
      "a term that comes back",
      "The Ministry of Health shall report by May 4, 2026, and annually thereafter until 2035.",
      [{ verbs: ["report"], lead: [health], due: "2026-05-04", repeat: "yearly" }],
    ],
    [
      "days from the publication",
      "The Ministry of Health must designate an officer within 30 days of the publication of this notice.",
      [{ verbs: ["designate"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "from the day after",
      "The Ministry of Finance must act.\nAfter June 30, 2026, the Ministry of Health will no longer accept paper records.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["accept"], lead: [health], start: "2026-07-01" },
      ],
    ],
    [
      "but what was made after a day is dated by it",
      "The Ministry of Finance must cancel appointments made after December 7, 2024.",
      [{ verbs: ["cancel"], lead: [finance] }],
    ],
    [
      "at the edge of a season",
      "The Ministry of Health shall check records right at the beginning of the school year.",
      [{ verbs: ["check"], lead: [health], event: "beginning of the school year" }],
    ],
    [
      "at the start of a meeting",
      "The Ministry of Health shall explain this at the start of the meeting.",
      [{ verbs: ["explain"], lead: [health], event: "start of the meeting" }],
    ],
    [
      "in seventeen days",
      "The Ministry of Health must reply within seventeen days.",
      [{ verbs: ["reply"], lead: [health], due: "2025-08-02" }],
    ],
  ]);
});

describe("quarters in a row", () => {
  gives([
    [
      "the second and third",
      "The Ministry of Health shall train workers in the second and third quarters of 2026.",
      [{ verbs: ["train"], lead: [health], due: "2026-09-30", start: "2026-04-01" }],
    ],
    [
      "one alone",
      "The Ministry of Health shall train workers in the second quarter of 2026.",
      [{ verbs: ["train"], lead: [health], due: "2026-06-30", start: "2026-04-01" }],
    ],
  ]);
});

describe("more terms of their own manners", () => {
  gives([
    [
      "half a year",
      "The Ministry of Finance shall publish figures on a half-yearly basis.",
      [{ verbs: ["publish"], lead: [finance], repeat: "every 6 months" }],
    ],
    [
      "days of the directive",
      "The Ministry of Health must reply within 30 days of the directive.",
      [{ verbs: ["reply"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "a law that took effect",
      "Localities were ordered to update their tables under the law, which took effect on August 1.",
      [{ verbs: ["update"], lead: ["localities"] }],
    ],
    [
      "but one that is to take effect",
      "Localities were ordered to issue rules which take effect from August 1.",
      [{ verbs: ["issue"], lead: ["localities"], start: "2025-08-01" }],
    ],
    [
      "this month by its name",
      "The Ministry of Finance shall submit the decree this December.",
      [{ verbs: ["submit"], lead: [finance], due: "2025-12-31", start: "2025-12-01" }],
    ],
    [
      "thereafter behind days",
      "The Ministry of Finance shall publish a plan within 180 days of the issuance of this notice and every two years thereafter until 2036.",
      [{ verbs: ["publish"], lead: [finance], due: "2026-01-12", repeat: "every 2 years" }],
    ],
    [
      "thereafter behind an event",
      "The Ministry of Health shall report before the new school year, and annually thereafter.",
      [{ verbs: ["report"], lead: [health], event: "new school year", repeat: "yearly" }],
    ],
  ]);
});

describe("terms that come with seasons and halves of years", () => {
  gives([
    [
      "every summer",
      "The Ministry of Health shall organize free swimming classes every summer.",
      [{ verbs: ["organize"], lead: [health], repeat: "yearly" }],
    ],
    [
      "before every season it is an event",
      "The Ministry of Health shall check wells before every rainy season.",
      [{ verbs: ["check"], lead: [health], event: "rainy season", repeat: "yearly" }],
    ],
    [
      "a school year",
      "The Ministry of Health shall review the menus each school year.",
      [{ verbs: ["review"], lead: [health], repeat: "yearly" }],
    ],
    [
      "a basis without an article",
      "The Ministry of Health shall report to the Ministry of Finance on quarterly basis.",
      [{ verbs: ["report"], lead: [health], repeat: "quarterly" }],
    ],
    [
      "half-yearly as an adverb",
      "The Ministry of Health shall report half-yearly to the Ministry of Finance.",
      [{ verbs: ["report"], lead: [health], repeat: "every 6 months" }],
    ],
    [
      "half-yearly before what it prepares",
      "The Ministry of Health shall prepare half-yearly reports and daily menus.",
      [{ verbs: ["prepare"], lead: [health], repeat: "every 6 months" }],
    ],
    [
      "half-yearly before another noun",
      "The Ministry of Health shall review a half-yearly budget.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "a day of the month without of",
      "The Ministry of Health shall report prior to the 20th every month.",
      [{ verbs: ["report"], lead: [health], repeat: "monthly" }],
    ],
    [
      "each working day",
      "The Ministry of Health shall record arrivals each working day.",
      [{ verbs: ["record"], lead: [health], repeat: "daily" }],
    ],
    [
      "the month of February",
      "The Ministry of Health shall verify the arrears during the month of February 2026.",
      [{ verbs: ["verify"], lead: [health], due: "2026-02-28", start: "2026-02-01" }],
    ],
    [
      "after the end of each quarter",
      "The Ministry of Health shall send a statement within 15 days after the end of each quarter.",
      [{ verbs: ["send"], lead: [health], repeat: "quarterly" }],
    ],
    [
      "after the end of one quarter",
      "The Ministry of Health shall send a statement within 15 days after the end of the second quarter of 2026.",
      [{ verbs: ["send"], lead: [health], event: "end of the second quarter of 2026" }],
    ],
    [
      "the peak",
      "The Ministry of Health shall dredge canals before the peak.",
      [{ verbs: ["dredge"], lead: [health], event: "peak" }],
    ],
    [
      "units concerned",
      "The Ministry of Health shall report on the responsibility of the units concerned in March 2026.",
      [{ verbs: ["report"], lead: [health], due: "2026-03-31", start: "2026-03-01" }],
    ],
    [
      "a plan approved",
      "The Ministry of Health shall report on the plan approved in March 2026.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("weekdays of a period", () => {
  gives([
    [
      "each week, and each month",
      "On Friday of each week of the harvest season, the Ministry of Health shall report. The Ministry of Finance shall make the ranking known on the first Monday of every month. On Monday of each week during the campaign, the Ministry of Justice shall check the prices.",
      [
        { verbs: ["report"], lead: [health], repeat: "weekly" },
        { verbs: ["make"], lead: [finance], repeat: "monthly" },
        { verbs: ["check"], lead: [justice], repeat: "weekly" },
      ],
    ],
    [
      "but through Sundays is how long",
      "The Ministry of Health shall have contractors work through Sundays and holidays.",
      [{ verbs: ["have"], lead: [health] }],
    ],
  ]);
});

describe("at least so many a week", () => {
  gives([
    [
      "is how often",
      "The Department of Health shall check at least 30 sites a week until the end of January 2026. The Ministry of Justice shall go to at least four units a month.",
      [
        { verbs: ["check"], lead: ["Department of Health"], due: "2026-01-31", repeat: "weekly" },
        { verbs: ["go"], lead: [justice], repeat: "monthly" },
      ],
    ],
    [
      "but an increase or a later day is none",
      "The Ministry of Health shall run at least three more trains a week. The Ministry of Finance shall send at least one report a month later.",
      [
        { verbs: ["run"], lead: [health] },
        { verbs: ["send"], lead: [finance] },
      ],
    ],
  ]);
});

describe("ranges to an event", () => {
  gives([
    [
      "from now, and from a day",
      "From now to the Lunar New Year, the Ministry of Health shall check the markets. From August 15, 2025 until the end of the campaign, the Ministry of Finance shall report daily.",
      [
        { verbs: ["check"], lead: [health], start: "2025-07-16", event: "Lunar New Year" },
        { verbs: ["report"], lead: [finance], start: "2025-08-15", event: "end of the campaign", repeat: "daily" },
      ],
    ],
    [
      "but a place is none",
      "The Ministry of Health shall move the office from here to the market.",
      [{ verbs: ["move"], lead: [health] }],
    ],
  ]);
});

describe("literal dates", () => {
  gives([
    [
      "as day, month and year",
      "The Ministry of Health shall report before day 10 month 12 year 2025. The Ministry of Justice shall reply by day 5 month 1 year 2026.",
      [
        { verbs: ["report"], lead: [health], due: "2025-12-10" },
        { verbs: ["reply"], lead: [justice], due: "2026-01-05" },
      ],
    ],
    [
      "but a day of a month goes on as before",
      "The Ministry of Health shall report before day 30 of September 2025.",
      [{ verbs: ["report"], lead: [health], due: "2025-09-30" }],
    ],
  ]);
});

describe("today and its date", () => {
  gives([
    [
      "one after the other",
      "The Ministry of Health shall finish before 12:00 today, July 16. The Ministry of Finance shall reply today, July 16, 2025.",
      [
        { verbs: ["finish"], lead: [health], due: "2025-07-16" },
        { verbs: ["reply"], lead: [finance], due: "2025-07-16" },
      ],
    ],
  ]);
});

describe("no longer than", () => {
  gives([
    [
      "is a limit",
      "The Ministry of Justice shall appraise the decree, taking no longer than 15 days from receipt of the file. The Ministry of Health shall reply within 10 days from the date of this Announcement.",
      [
        { verbs: ["appraise"], lead: [justice], event: "receipt of the file" },
        { verbs: ["reply"], lead: [health], due: "2025-07-26" },
      ],
    ],
  ]);
});

describe("what is no time", () => {
  gives([
    [
      "before somebody, and left over",
      "The Ministry of Health shall take responsibility before the Prime Minister if the data are late. The Ministry of Finance shall finish the tasks left over from 2024.",
      [
        { verbs: ["take"], lead: [health] },
        { verbs: ["finish"], lead: [finance] },
      ],
    ],
  ]);
});

describe("how often, by a stroke or a fortnight", () => {
  gives([
    [
      "counts",
      "The Ministry of Health shall inspect the works 01 time/month. The Ministry of Finance shall report once a fortnight. The Ministry of Justice checks this weekly.",
      [
        { verbs: ["inspect"], lead: [health], repeat: "monthly" },
        { verbs: ["report"], lead: [finance], repeat: "every 2 weeks" },
        { verbs: ["check"], lead: [justice], repeat: "weekly" },
      ],
    ],
    [
      "but money by the month is none",
      "The Ministry of Health shall pay nurses 500,000 dong/month. The Ministry of Finance shall prepare this weekly report.",
      [
        { verbs: ["pay"], lead: [health] },
        { verbs: ["prepare"], lead: [finance] },
      ],
    ],
  ]);
});

describe("terms of a school year", () => {
  gives([
    [
      "from when",
      "The Ministry of Health shall offer the course from the second semester of the 2025-2026 school year.",
      [{ verbs: ["offer"], lead: [health], event: "second semester of the 2025-2026 school year" }],
    ],
  ]);
});

describe("in the course of", () => {
  gives([
    [
      "a period",
      "The Ministry of Health shall submit the decree in the course of October 2025.",
      [{ verbs: ["submit"], lead: [health], due: "2025-10-31", start: "2025-10-01" }],
    ],
  ]);
});

describe("so long ahead of", () => {
  gives([
    [
      "an event",
      "The Ministry of Health shall warn localities 48 hours ahead of any storm.",
      [{ verbs: ["warn"], lead: [health], event: "storm" }],
    ],
  ]);
});

describe("the first day of", () => {
  gives([
    [
      "a month",
      "The Ministry of Health shall report by the first day of December.",
      [{ verbs: ["report"], lead: [health], due: "2025-12-01" }],
    ],
  ]);
});

describe("months by their number", () => {
  gives([
    [
      "A month by its number is a term",
      "The Ministry of Finance shall complete it within month 3/2026, and report in the first week of month 4 of 2026.",
      [
        { verbs: ["complete"], lead: [finance], due: "2026-03-31", start: "2026-03-01" },
        { verbs: ["report"], lead: [finance], due: "2026-04-07", start: "2026-04-01" },
      ],
    ],
    [
      "A number of months is a duration",
      "The Ministry of Finance shall complete it within 3 months.",
      [{ verbs: ["complete"], lead: [finance], due: "2025-10-16" }],
    ],
    [
      "A term counts from a notification",
      "The Ministry of Finance shall answer within 20 days from the date of this Notification.",
      [{ verbs: ["answer"], lead: [finance], due: "2025-08-05" }],
    ],
  ]);
});

describe("the adoption of a resolution", () => {
  gives([
    [
      "A term from the adoption of the document itself counts from its day",
      "The Ministry of Finance shall report within 60 days of the adoption of the present resolution.",
      [{ verbs: ["report"], lead: [finance], due: "2025-09-14" }],
    ],
    [
      "A term from the adoption of something else has no day",
      "The Ministry of Finance shall report within 60 days of the adoption of the plan.",
      [{ verbs: ["report"], lead: [finance], event: "adoption of the plan" }],
    ],
  ]);
});

describe("events and days", () => {
  gives([
    [
      "Hours run from what the sentence's case says",
      "The Ministry of Finance shall report.\n\nWhen a war or natural disaster occurs, the Ministry of Health shall inform families within 24 hours.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["inform"], lead: [health], event: "war or natural disaster occurs" },
      ],
    ],
    [
      "The day before which something is done is the one named before",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- From 1 July 2026, closes offices without licence; before that date, guides their owners to apply.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["close"], lead: [finance], start: "2026-07-01" },
        { verbs: ["guide"], lead: [finance], due: "2026-07-01" },
      ],
    ],
    [
      "A month of each year recurs",
      "The Ministry of Finance shall rank its members in the second quarter of each year.",
      [{ verbs: ["rank"], lead: [finance], repeat: "yearly" }],
    ],
    [
      "Who is included on Sundays is no task",
      "The Ministry of Finance shall keep 16,000 people on site, Sundays included.",
      [{ verbs: ["keep"], lead: [finance] }],
    ],
  ]);
});

describe("until what hour", () => {
  gives([
    [
      "The hour until which a gate stays open is no deadline",
      "The Ministry of Health shall report. The Ministry of Finance will keep the gate open until 9 p.m. from December 1, 2025 to February 10, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["keep"], lead: [finance], due: "2026-02-10", start: "2025-12-01" },
      ],
    ],
    [
      "The hour before which something is sent is one",
      "The Ministry of Finance shall send the list before 5 p.m.",
      [{ verbs: ["send"], lead: [finance], due: "2025-07-16" }],
    ],
  ]);
});

describe("times between who is told and what", () => {
  gives([
    [
      "A time between commas dates what is told",
      "The Prime Minister requests localities, from now to the end of the year, to keep prices stable.",
      [{ verbs: ["keep"], lead: ["localities"], due: "2025-12-31", start: "2025-07-16" }],
    ],
    [
      "A concession dates nothing",
      "The Ministry of Finance shall publish notices in English, though disclosure becomes compulsory in 2028.",
      [{ verbs: ["publish"], lead: [finance] }],
    ],
    [
      "What was switched on in May is no deadline",
      "The Ministry of Finance shall see that the system, switched on in May, does not stumble.",
      [{ verbs: ["see"], lead: [finance] }],
    ],
    [
      "Christmas ends a term",
      "The Ministry of Finance shall open ten classes before Christmas.",
      [{ verbs: ["open"], lead: [finance], event: "Christmas" }],
    ],
  ]);
});

describe("days in a row", () => {
  gives([
    [
      "a list of days recurs as a whole",
      "The Ministry of Health shall open its counters on Saturdays, Sundays and public holidays.",
      [{ verbs: ["open"], lead: [health], repeat: "weekly" }],
    ],
    [
      "when somebody is on duty dates no task",
      "The Ministry of Justice shall print laws. The Ministry of Finance arranges officials on duty also on Saturdays, Sundays and holidays, starting from November 15, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["arrange"], lead: [finance] },
      ],
    ],
  ]);
});

describe("some meetings", () => {
  gives([
    [
      "meetings in the plural are no term",
      "From January 1, 2027, state agencies shall not use plastic at meetings and conferences.",
      [{ verbs: ["use"], lead: ["agencies"], start: "2027-01-01" }],
    ],
    [
      "meetings with a day are one",
      "The Ministry of Justice shall report at its meetings in May 2026.",
      [{ verbs: ["report"], lead: [justice], due: "2026-05-31", event: "meetings" }],
    ],
  ]);
});

describe("from what happens", () => {
  gives([
    [
      "A case behind the term is what it is counted from",
      "The Ministry of Health shall inform families within two hours if a student cannot be reached.",
      [{ verbs: ["inform"], lead: [health], event: "student cannot be reached" }],
    ],
    [
      "A need is no case",
      "The Ministry of Health shall report within 5 days if necessary. In case of need, the Ministry of Finance shall report within 5 days.",
      [
        { verbs: ["report"], lead: [health], due: "2025-07-21" },
        { verbs: ["report"], lead: [finance], due: "2025-07-21" },
      ],
    ],
    [
      "A case may stand before its task inside a sentence, and holds up to the next semicolon",
      "The Ministry of Finance shall publish the list; when having a warning from the importing country, inform the enterprise within 02 working days; review the codes within 10 days.",
      [
        { verbs: ["publish"], lead: [finance] },
        { verbs: ["inform"], lead: [finance], event: "having a warning from the importing country" },
        { verbs: ["review"], lead: [finance], due: "2025-07-26" },
      ],
    ],
    [
      "A case in front of a sentence holds throughout",
      "In the event of any fatality, the Ministry of Health shall inform the police; the Ministry of Finance shall pay the next of kin within 15 days.",
      [
        { verbs: ["inform"], lead: [health] },
        { verbs: ["pay"], lead: [finance], event: "fatality" },
      ],
    ],
    [
      "What is detected in a place happens there",
      "When an outbreak is detected in a ward, the Ministry of Health shall report within 3 days. In cases where an accident occurs, the Ministry of Finance shall report within one week.",
      [
        { verbs: ["report"], lead: [health], event: "outbreak is detected in a ward" },
        { verbs: ["report"], lead: [finance], event: "accident occurs" },
      ],
    ],
    [
      "Detecting is a moment",
      "Upon detecting a case of rabies, the Ministry of Health shall report within 24 hours.",
      [{ verbs: ["report"], lead: [health], event: "detecting a case of rabies" }],
    ],
    [
      "What is being done is none, nor what somebody may have",
      "When developing plans, the Ministry of Health shall consult hospitals within 15 days. If there are comments, the Ministry of Finance shall send them within 15 days.",
      [
        { verbs: ["consult"], lead: [health], due: "2025-07-31" },
        { verbs: ["send"], lead: [finance], due: "2025-07-31" },
      ],
    ],
    [
      "A date stands by itself",
      "When an accident occurs, the Ministry of Health shall report before July 31, 2025.",
      [{ verbs: ["report"], lead: [health], due: "2025-07-31" }],
    ],
  ]);
});

describe("counted from the notice", () => {
  gives([
    [
      "The day on which a notice says that it takes effect is what its terms are counted from",
      "The Ministry of Health shall report within 30 days of the effective date of this Decision.\nThis Decision takes effect from October 1, 2025.",
      [{ verbs: ["report"], lead: [health], due: "2025-10-31" }],
    ],
    [
      "That of another document is not",
      "The Ministry of Health shall report within 30 days of the effective date of this Decision.\nThe Law takes effect from October 1, 2025.",
      [{ verbs: ["report"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "The same that is sent on goes with what is done by then, other verbs are tasks",
      "The Ministry of Health shall approve its own plan within 30 days after this Plan is issued, and send the same to the Ministry of Finance. The Ministry of Finance shall approve its plan within 30 days, and apply the same rules to banks.",
      [
        { verbs: ["approve", "send"], lead: [health], due: "2025-08-15" },
        { verbs: ["approve"], lead: [finance], due: "2025-08-15" },
        { verbs: ["apply"], lead: [finance] },
      ],
    ],
  ]);
});

describe("officers on duty before a day", () => {
  gives([
    [
      "the day is theirs to be there",
      "The Ministry of Public Security shall put officers on duty before May 1, 2026.",
      [{ verbs: ["put"], lead: ["ministry-of-public-security"], due: "2026-05-01" }],
    ],
  ]);
});

describe("days of the next month", () => {
  gives([
    [
      "every month",
      "The Ministry of Justice shall print laws. The Ministry of Health reports by the 10th day of the following month at the latest.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["report"], lead: [health], repeat: "monthly" },
      ],
    ],
  ]);
});

describe("right after something", () => {
  gives([
    [
      "a campaign that ends",
      "The Ministry of Health shall propose rewards right after the campaign ends.",
      [{ verbs: ["propose"], lead: [health], event: "campaign ends" }],
    ],
  ]);
});

describe("events that end where the task goes on", () => {
  gives([
    [
      "the rain comes",
      "The Ministry of Health shall store rice before the rain comes and guiding them in saving trees.",
      [{ verbs: ["store"], lead: [health], event: "rain comes" }],
    ],
    [
      "a day of its own behind a feast",
      "The Ministry of Health shall pay allowances before Tet by January 31, 2026.",
      [{ verbs: ["pay"], lead: [health], due: "2026-01-31", event: "Tet" }],
    ],
    [
      "a peak whose day stands in brackets",
      "The Ministry of Health shall build dams before the salinity peak of early March (03 March 2026).",
      [{ verbs: ["build"], lead: [health], due: "2026-03-03", event: "salinity peak of early March" }],
    ],
    [
      "what is found",
      "The Ministry of Health shall report within 03 days of discovering that a code has been lent.",
      [{ verbs: ["report"], lead: [health], event: "discovering that a code has been lent" }],
    ],
  ]);
});

describe("meetings that come back", () => {
  gives([
    [
      "every month",
      "The Ministry of Health shall tell of it at the Government's monthly meetings.",
      [{ verbs: ["tell"], lead: [health], event: "Government's monthly meetings", repeat: "monthly" }],
    ],
    [
      "parties at the end of a year are none",
      "The Ministry of Health shall check food, especially at year-end parties.",
      [{ verbs: ["check"], lead: [health] }],
    ],
  ]);
});

describe("verbs with their own upon", () => {
  gives([
    [
      "what somebody looks upon",
      "The Ministry of Health shall look upon the coming dry season as a test.",
      [{ verbs: ["look"], lead: [health] }],
    ],
  ]);
});

describe("questions of how much", () => {
  gives([
    [
      "how much each month is no rhythm",
      "The Ministry of Health shall tell by May 5, 2026 how much rice it will need in each month.",
      [{ verbs: ["tell"], lead: [health], due: "2026-05-05" }],
    ],
    [
      "a rhythm behind a question",
      "Each month the Ministry of Health shall tell how much rice it will need.",
      [{ verbs: ["tell"], lead: [health], repeat: "monthly" }],
    ],
  ]);
});

describe("what is recalled", () => {
  gives([
    [
      "the month of an accident",
      "The Ministry of Health shall inspect hostels, recalling the fire in Hanoi in September.",
      [{ verbs: ["inspect"], lead: [health] }],
    ],
  ]);
});

describe("what a law says of itself", () => {
  gives([
    [
      "when it takes effect is no term",
      "The Ministry of Health has to finish the decree under the Law, which takes effect on January 1, 2026, and submit it no later than December 10, 2025.",
      [{ verbs: ["finish", "submit"], lead: [health], due: "2025-12-10" }],
    ],
    [
      "what expires in a month is no term",
      "The Ministry of Health shall renew the permits expiring in May 2026.",
      [{ verbs: ["renew"], lead: [health] }],
    ],
  ]);
});

describe("what kind of task it is", () => {
  gives([
    [
      "regular and urgent",
      "The Ministry of Health shall see air quality as an urgent and regular task.",
      [{ verbs: ["see"], lead: [health] }],
    ],
    [
      "how often it is done",
      "The Ministry of Health shall check air quality as a regular task.",
      [{ verbs: ["check"], lead: [health], repeat: "regular" }],
    ],
  ]);
});

describe("terms for what is to reach a body", () => {
  gives([
    [
      "behind what for",
      "The Ministry of Justice shall print laws. The draft needs to reach the Ministry of Health for appraisal by September 5, 2025.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["reach"], lead: [justice], due: "2025-09-05" },
      ],
    ],
  ]);
});

describe("days of one month with a dash", () => {
  gives([
    [
      "a festival",
      "The Ministry of Health shall hold a fair on December 05 - 07, 2025.",
      [{ verbs: ["hold"], lead: [health], due: "2025-12-07", start: "2025-12-05" }],
    ],
    [
      "from the first to the last",
      "The Ministry of Health shall hold a fair from 5-7 December 2025.",
      [{ verbs: ["hold"], lead: [health], due: "2025-12-07", start: "2025-12-05" }],
    ],
    [
      "one day by dashes",
      "The Ministry of Health shall reply before 31-7-2026.",
      [{ verbs: ["reply"], lead: [health], due: "2026-07-31" }],
    ],
    [
      "days of one month with the year behind",
      "The Ministry of Health shall hold a fair from October 25 to 26, 2025.",
      [{ verbs: ["hold"], lead: [health], due: "2025-10-26", start: "2025-10-25" }],
    ],
  ]);
});

describe("how often something is, twice a year and before what happens", () => {
  gives([
    [
      "on a biannual basis",
      "The Ministry of Finance shall report to the Prime Minister on a biannual basis.",
      [{ verbs: ["report"], lead: [finance], repeat: "every 6 months" }],
    ],
    [
      "annual training",
      "The Ministry of Health shall provide annual training for its officials.",
      [{ verbs: ["provide"], lead: [health], repeat: "yearly" }],
    ],
    [
      "weekly information",
      "The Ministry of Finance shall send weekly information on prices to localities.",
      [{ verbs: ["send"], lead: [finance], repeat: "weekly" }],
    ],
    [
      "but the monthly information is a thing",
      "The Ministry of Finance shall share the monthly information with the press.",
      [{ verbs: ["share"], lead: [finance] }],
    ],
    [
      "every weekend",
      "The Ministry of Health shall work every weekend.",
      [{ verbs: ["work"], lead: [health], repeat: "weekly" }],
    ],
  ]);
});

describe("as soon as something has been done", () => {
  gives([
    [
      "a level is raised",
      "The Ministry of Health shall place its teams on standby as soon as Alert Level 3 is raised.",
      [{ verbs: ["place"], lead: [health], event: "Alert Level 3 is raised" }],
    ],
    [
      "a framework has been established",
      "The Ministry of Finance shall issue guidance as soon as the framework has been established.",
      [{ verbs: ["issue"], lead: [finance], event: "framework has been established" }],
    ],
    [
      "but what may arise dates nothing",
      "The Ministry of Finance shall report as soon as problems arise.",
      [{ verbs: ["report"], lead: [finance] }],
    ],
  ]);
});

describe("a term that a body has", () => {
  gives([
    [
      "it has until a day to do so",
      "The Ministry of Health was asked to issue guidance on scrap. It has until October 30, 2025 to do so.",
      [{ verbs: ["issue"], lead: [health], due: "2025-10-30" }],
    ],
    [
      "they have three months",
      "The Ministry of Health and the Ministry of Finance shall print forms. They have three months to do so.",
      [{ verbs: ["print"], lead: [health, finance], due: "2025-10-16" }],
    ],
    [
      "but who has until a day to act has a task",
      "The Ministry of Justice has until October 30, 2025 to submit a report.",
      [{ verbs: ["submit"], lead: [justice], due: "2025-10-30" }],
    ],
  ]);
});

describe("an adverb before the day of a fragment", () => {
  gives([
    [
      "immediately before a day",
      "The Ministry of Health shall check ships. To be completed immediately before May 1, 2026.",
      [{ verbs: ["check"], lead: [health], due: "2026-05-01" }],
    ],
  ]);
});

describe("terms counted from minutes", () => {
  gives([
    [
      "of these minutes",
      "The Ministry of Finance shall put its request in writing within ten days of these minutes.",
      [{ verbs: ["put"], lead: [finance], due: "2025-07-26" }],
    ],
  ]);
});

describe("the end of a day", () => {
  gives([
    [
      "is the day",
      "The Ministry of Health shall report by the end of June 30, 2028.",
      [{ verbs: ["report"], lead: [health], due: "2028-06-30" }],
    ],
    [
      "from a day to the end of another",
      "The Ministry of Health shall report from July 1, 2027 to the end of June 30, 2028.",
      [{ verbs: ["report"], lead: [health], due: "2028-06-30", start: "2027-07-01" }],
    ],
  ]);
});

describe("once in so many months", () => {
  gives([
    [
      "is a rhythm",
      "The Ministry of Health shall hold drills once in six months.",
      [{ verbs: ["hold"], lead: [health], repeat: "every 6 months" }],
    ],
  ]);
});

describe("moments that what is asked waits for", () => {
  gives([
    [
      "once something is so",
      "The Ministry of Health shall open the ward once the rooms are dry.",
      [{ verbs: ["open"], lead: [health], event: "rooms are dry" }],
    ],
    [
      "when something begins or ends",
      "The Ministry of Finance shall pay the lease when the contract expires.",
      [{ verbs: ["pay"], lead: [finance], event: "contract expires" }],
    ],
    [
      "when something else happens tells a case",
      "The Ministry of Finance shall inform owners when the owners ask.",
      [{ verbs: ["inform"], lead: [finance] }],
    ],
    [
      "what is forbidden waits for nothing",
      "The Ministry of Health must not close a case once the patient has left.",
      [{ verbs: ["close"], lead: [health] }],
    ],
    [
      "on an occasion whose day a bracket tells",
      "The Ministry of Health shall thank donors on the occasion of World Water Day (March 22).",
      [{ verbs: ["thank"], lead: [health], event: "World Water Day", due: "2026-03-22" }],
    ],
    [
      "an occasion beside a time is no task more",
      "The Ministry of Health shall thank donors every year and on the occasion of World Water Day (March 22).",
      [{ verbs: ["thank"], lead: [health], event: "World Water Day", due: "2026-03-22", repeat: "yearly" }],
    ],
  ]);
});

describe("holidays by their days", () => {
  gives([
    [
      "before the first of them",
      "The Ministry of Health shall inspect kitchens ahead of the September 1 - September 2 holiday.",
      [{ verbs: ["inspect"], lead: [health], event: "September 1 - September 2 holiday", due: "2025-09-01" }],
    ],
    [
      "the holiday named first",
      "The Ministry of Health shall inspect kitchens before the holidays of 30 April - 1 May 2026.",
      [{ verbs: ["inspect"], lead: [health], event: "holidays of 30 April - 1 May 2026", due: "2026-04-30" }],
    ],
    [
      "a number that a dash joins to letters is a document",
      "The Ministry of Health shall inspect kitchens under Plan 30-KH.",
      [{ verbs: ["inspect"], lead: [health] }],
    ],
  ]);
});

describe("beginnings", () => {
  gives([
    [
      "with effect from, by its letters",
      "The Ministry of Health shall pay the allowance w.e.f. 01.09.2025.",
      [{ verbs: ["pay"], lead: [health], start: "2025-09-01" }],
    ],
    [
      "beginning with a day",
      "The Ministry of Health shall publish the index, beginning with September 1, 2025.",
      [{ verbs: ["publish"], lead: [health], start: "2025-09-01" }],
    ],
  ]);
});

describe("work that is pointed at with its deadline", () => {
  gives([
    [
      "this work",
      "The Ministry of Health shall check all wards. This work must be finished before August 1, 2025.",
      [{ verbs: ["check"], lead: [health], due: "2025-08-01" }],
    ],
    [
      "what has to be in place",
      "The Ministry of Health shall remove the old forms. This has to be in place by August 1, 2025.",
      [{ verbs: ["remove"], lead: [health], due: "2025-08-01" }],
    ],
    [
      "both of the sentence before",
      "The Ministry of Health shall conclude the talks on wages; report to the Government on pensions. Both in August 2025.",
      [
        { verbs: ["conclude"], lead: [health], start: "2025-08-01", due: "2025-08-31" },
        { verbs: ["report"], lead: [health], start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "both objects of the last task",
      "The Ministry of Health shall combat dengue; draw up a list and a map, both before August 1, 2025.",
      [
        { verbs: ["combat"], lead: [health] },
        { verbs: ["draw"], lead: [health], due: "2025-08-01" },
      ],
    ],
  ]);
});

describe("the last week of a month", () => {
  gives([
    [
      "is its last seven days",
      "The Ministry of Health shall hold a drill in the last week of February 2026.",
      [{ verbs: ["hold"], lead: [health], due: "2026-02-28", start: "2026-02-22" }],
    ],
    [
      "ends what is done again and again, itself included",
      "The Ministry of Health shall count the stocks weekly, up to and including the final week of May, 2026.",
      [{ verbs: ["count"], lead: [health], due: "2026-05-31", repeat: "weekly" }],
    ],
    [
      "but not the last week of each month",
      "The Ministry of Health shall hold a drill in the last week of each month.",
      [{ verbs: ["hold"], lead: [health], repeat: "monthly" }],
    ],
  ]);
});

describe("days behind the end of a period", () => {
  gives([
    [
      "that is named",
      "The Ministry of Health shall report within ten days of the end of June 2026. The Ministry of Finance shall close the books within 15 days after the close of Quarter III/2026.",
      [
        { verbs: ["report"], lead: [health], due: "2026-07-10" },
        { verbs: ["close"], lead: [finance], due: "2026-10-15" },
      ],
    ],
    [
      "but a year can be one of accounts, which ends on a day of its own",
      "The Ministry of Health shall report within ten days of the end of the year.",
      [{ verbs: ["report"], lead: [health], event: "end of the year" }],
    ],
  ]);
});

describe("what is given until a day", () => {
  gives([
    [
      "by the document",
      "The Ministry of Health is instructed to print forms. The Circular gives it until the end of May 2026.",
      [{ verbs: ["print"], lead: [health], due: "2026-05-31" }],
    ],
    [
      "what only points back, and is to be done by then",
      "The Ministry of Health shall print forms; this to be finished in May 2026.",
      [{ verbs: ["print"], lead: [health], due: "2026-05-31", start: "2026-05-01" }],
    ],
    [
      "but not what is given in a month",
      "The Ministry of Health is instructed to print forms. The Circular gives it and the Ministry of Justice new powers in May 2026.",
      [{ verbs: ["print"], lead: [health] }],
    ],
  ]);
});

describe("how often, in words and figures", () => {
  gives([
    [
      "every six (6) months",
      "The Ministry of Health shall hold drills every six (6) months.",
      [{ verbs: ["hold"], lead: [health], repeat: "every 6 months" }],
    ],
  ]);
});

describe("upon an event", () => {
  gives([
    [
      "passage of an Act, presentation of a bill",
      "The Ministry of Finance shall open the fund upon passage of the Savings Act. The Ministry of Health shall pay upon presentation of the bill.",
      [
        { verbs: ["open"], lead: [finance], event: "passage of the Savings Act" },
        { verbs: ["pay"], lead: [health], event: "presentation of the bill" },
      ],
    ],
  ]);
});

describe("the end of a period, whose it is", () => {
  gives([
    [
      "of the year",
      "The Ministry of Health shall revise, by year's end, the list of hospitals.",
      [{ verbs: ["revise"], lead: [health], due: "2025-12-31" }],
    ],
    [
      "of this month",
      "The Ministry of Finance shall reply before this month's end.",
      [{ verbs: ["reply"], lead: [finance], due: "2025-07-31" }],
    ],
    [
      "but a report may be of a month's end",
      "The Ministry of Finance shall submit the month-end report.",
      [{ verbs: ["submit"], lead: [finance] }],
    ],
  ]);
});

describe("when something begins or ends", () => {
  gives([
    [
      "a season",
      "The Ministry of Health shall send two more teams when the flood season comes.",
      [{ verbs: ["send"], lead: [health], event: "flood season comes" }],
    ],
    [
      "at the front",
      "When the contract expires, the Ministry of Finance shall take the building back.",
      [{ verbs: ["take"], lead: [finance], event: "contract expires" }],
    ],
    [
      "and both verbs stay one task",
      "The Ministry of Health shall close the beaches when the storm arrives, and only reopen them on a new notice.",
      [{ verbs: ["close", "reopen"], lead: [health], event: "storm arrives" }],
    ],
    [
      "but what else happens is a case",
      "The Ministry of Health shall help farmers when prices of coffee fall.",
      [{ verbs: ["help"], lead: [health] }],
    ],
    [
      "as soon as it is over",
      "The Ministry of Health shall clear the canals as soon as the harvest is over.",
      [{ verbs: ["clear"], lead: [health], event: "harvest is over" }],
    ],
    [
      "but not as soon as something goes over a mark",
      "The Ministry of Health shall halt sales as soon as prices go over 100 dollars.",
      [{ verbs: ["halt"], lead: [health] }],
    ],
    [
      "before a campaign",
      "The Ministry of Health shall print the guide before the next campaign.",
      [{ verbs: ["print"], lead: [health], event: "next campaign" }],
    ],
  ]);
});

describe("in a school year", () => {
  gives([
    [
      "that is to come",
      "The Ministry of Health shall vaccinate pupils in the coming school year.",
      [{ verbs: ["vaccinate"], lead: [health], event: "coming school year" }],
    ],
    [
      "but who was hired in one",
      "The Ministry of Finance shall pay the teachers hired in the 2024-2025 school year and their assistants.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
  ]);
});

describe("weeks, evenings and days of two months", () => {
  gives([
    [
      "several weeks at the start or the end of a month",
      "The Ministry of Finance shall open the counters in the first three weeks of August. The Ministry of Health shall train nurses in the last two weeks of September 2025.",
      [
        { verbs: ["open"], lead: [finance], start: "2025-08-01", due: "2025-08-21" },
        { verbs: ["train"], lead: [health], start: "2025-09-17", due: "2025-09-30" },
      ],
    ],
    [
      "but no weeks that are no month's",
      "The Ministry of Health shall watch patients in the first two weeks of treatment.",
      [{ verbs: ["watch"], lead: [health] }],
    ],
    [
      "a part of a day",
      "The Ministry of Finance shall open the fair on the evening of August 30, 2025. The Ministry of Health shall report in the morning of August 31.",
      [
        { verbs: ["open"], lead: [finance], start: "2025-08-30", due: "2025-08-30" },
        { verbs: ["report"], lead: [health], start: "2025-08-31", due: "2025-08-31" },
      ],
    ],
    [
      "but not of an event",
      "The Ministry of Health shall brief doctors on the night of the storm.",
      [{ verbs: ["brief"], lead: [health] }],
    ],
    [
      "days of two months with a dash",
      "The Ministry of Finance shall hold the exhibition (August 28 – September 2, 2025), and run patrols from December 28 - January 3, 2026.",
      [
        { verbs: ["hold"], lead: [finance], start: "2025-08-28", due: "2025-09-02" },
        { verbs: ["run"], lead: [finance], start: "2025-12-28", due: "2026-01-03" },
      ],
    ],
    [
      "the days of an event that is to be held, but not of one that is prepared or served",
      "The Ministry of Justice shall organize the Book Festival (August 20, 2025). The Ministry of Health shall prepare the Book Festival (August 20, 2025). The Ministry of Finance shall organize shuttles for the festival (August 20, 2025).",
      [
        { verbs: ["organize"], lead: [justice], start: "2025-08-20", due: "2025-08-20" },
        { verbs: ["prepare"], lead: [health] },
        { verbs: ["organize"], lead: [finance] },
      ],
    ],
    [
      "in any case by a day",
      "The Ministry of Health shall consult nurses before rosters are approved, and in any case no later than August 14, 2025.",
      [{ verbs: ["consult"], lead: [health], event: "rosters are approved", due: "2025-08-14" }],
    ],
    [
      "what is to be completed behind a semicolon",
      "The Ministry of Health shall appoint a nurse for each school; to complete before August 10, 2025.",
      [{ verbs: ["appoint"], lead: [health], due: "2025-08-10" }],
    ],
  ]);
});
