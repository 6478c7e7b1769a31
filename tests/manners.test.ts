import { describe, expect, test } from "vitest";
import { extract } from "./support/read.js";
import { type Summary, summaryOf } from "./support/rows.js";

/** 16 July 2025 is the day that relative words are counted from; the order opens the tasks. */
const head = "The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025.\n";

const finance = "ministry-of-finance";
const health = "ministry-of-health";
const justice = "ministry-of-justice";
const daNang = "peoples-committee-of-da-nang";
const tuyenQuang = "peoples-committee-of-tuyen-quang";

type Row = Omit<Summary, "flags">;
type Case = readonly [manner: string, notice: string, rows: readonly Row[]];

const rowsOf = (notice: string): Row[] =>
  extract(notice).directives.map((row) => {
    const { flags: _, ...rest } = summaryOf(row);
    return rest;
  });

const table = (cases: readonly Case[], above = head): void => {
  test.each(cases)("%s", (_, notice, rows) => {
    expect(rowsOf(above + notice)).toEqual(rows);
  });
};

describe("lines that head tasks", () => {
  table([
    [
      "tasks to be completed before a day",
      "Tasks to be completed before August 15, 2025:\n\nThe Ministry of Finance has completed the draft Decree.",
      [{ verbs: ["complete"], lead: [finance], due: "2025-08-15" }],
    ],
    [
      "works that must be finished in a month",
      "Works that must be finished in August 2025:\n\nThe Ministry of Health has finished the plan.",
      [{ verbs: ["finish"], lead: [health], start: "2025-08-01", due: "2025-08-31" }],
    ],
    [
      "but a sentence with an actor is a task",
      "The Ministry of Health shall ensure that the works are completed before August 15, 2025: hospitals come first.",
      [{ verbs: ["ensure"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "an order below an assessment ends it",
      [
        "I. SITUATION IN JUNE",
        "Prices rose by 3%.",
        "The Government requests ministers to focus on the following tasks:",
        "1. Prices",
        "Ministry of Finance shall:",
        "a) Follow developments in prices;",
        "b) Not allow funds to flow into speculation.",
      ].join("\n"),
      [
        { verbs: ["follow"], lead: [finance] },
        { verbs: ["allow"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what is told of tasks", () => {
  table([
    [
      "what a body has completed among tasks is to be completed",
      "The Prime Minister requested ministries to act. The Ministry of Finance has completed the plan.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["complete"], lead: [finance] },
      ],
    ],
    [
      "unless words say that it is done",
      "The Prime Minister requested ministries to act. So far, the Ministry of Finance has completed 20 plans. The Ministry of Health has already completed the list.",
      [{ verbs: ["act"], lead: ["ministries"] }],
    ],
    [
      "what a law provides is no task, though it has no number",
      "The Ministry of Health shall report. Under the 2023 Housing Law, the owners of apartments must be relocated at once.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "a telegram that is sent is no task",
      "THE PRIME MINISTER sends this telegram to:\n- The Ministers of Health;",
      [],
    ],
    ["nor what is agreed", "The Ministry of Finance agrees in principle with the proposal.", []],
  ]);
});

describe("roles", () => {
  table([
    [
      "who is consulted is a partner",
      "The Ministry of Finance shall take charge of, and consult the Ministry of Justice on, studying the proposal.",
      [{ verbs: ["study"], lead: [finance], with: [justice] }],
    ],
    [
      "but consulting people is the task",
      "The Ministry of Finance shall consult the elderly on their needs.",
      [{ verbs: ["consult"], lead: [finance] }],
    ],
    [
      "partners of a gerund hold for its gerunds",
      "The Ministry of Finance shall take charge of, and coordinate with the Ministry of Justice in, reviewing the standards; issue the standards in September 2025.",
      [
        { verbs: ["review"], lead: [finance], with: [justice] },
        { verbs: ["issue"], lead: [finance], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    [
      "those of an infinitive for the infinitives",
      "The Ministry of Finance shall preside over and coordinate with the Ministry of Justice to review the standards; issue the standards in September 2025.",
      [
        { verbs: ["review"], lead: [finance], with: [justice] },
        { verbs: ["issue"], lead: [finance], with: [justice], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    [
      "the Ministry as a partner is one that was named before",
      "The Ministry of Justice shall monitor the work; the Government Office coordinates with the Ministry in preparing the meeting.",
      [
        { verbs: ["monitor"], lead: [justice] },
        { verbs: ["prepare"], lead: ["government-office"], with: [justice] },
      ],
    ],
    [
      "an unlisted body that takes the lead",
      "The Prime Minister assigned the units to act.\nThe Department of Vaccines takes the lead, in cooperation with the Department of Planning, in setting up four teams.",
      [
        { verbs: ["act"], lead: ["units"] },
        { verbs: ["set"], lead: ["Department of Vaccines"], with: ["Department of Planning"] },
      ],
    ],
    [
      "an order in the gerund, and to a leader in any list",
      [
        "The Ministry of Finance shall:",
        "a) Report on prices;",
        "b) Assign Deputy Prime Minister Le Van Khoa to direct the work.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["direct"], lead: ["deputy-prime-minister"] },
      ],
    ],
    [
      "wants and calls on",
      "The PM wants the Ministry of Finance to set aside funds, and the Government Inspectorate to examine the projects. He also called on the Ministry of Health to report.",
      [
        { verbs: ["set"], lead: [finance] },
        { verbs: ["examine"], lead: ["government-inspectorate"] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "committees at all levels",
      "The Vietnam Fatherland Front Committees at all levels are respectfully requested to mobilize each family.",
      [{ verbs: ["mobilize"], lead: ["vietnam-fatherland-front"] }],
    ],
    [
      "a center for something",
      "The National Center for Health Communication shall produce messages.",
      [{ verbs: ["produce"], lead: ["National Center for Health Communication"] }],
    ],
    [
      "a paragraph with actors of its own goes on of them",
      [
        "The Ministry of Finance shall:",
        "Report on prices.",
        "The Ministry of Health shall provide free checks. In the immediate future, make a list of communes.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["provide"], lead: [health] },
        { verbs: ["make"], lead: [health] },
      ],
    ],
    [
      "it is necessary for them to",
      "The Ministry of Health shall clear the site. In addition, it is necessary for them to arrange housing.",
      [
        { verbs: ["clear"], lead: [health] },
        { verbs: ["arrange"], lead: [health] },
      ],
    ],
    [
      "a condition with should",
      "The Ministry of Health shall guide the hospitals; should any matter fall outside its authority, promptly report it to the Prime Minister.",
      [
        { verbs: ["guide"], lead: [health] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "what is not included",
      "The Ministry of Health shall act. The Government Office does not include in the agenda those dossiers that lack opinions.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["include"], lead: ["government-office"] },
      ],
    ],
  ]);
});

describe("places", () => {
  const title =
    "NOTICE\n\nConclusions of the Deputy Prime Minister at the meeting with leaders of Tuyen Quang Province\n\n";
  table(
    [
      [
        "the Province is the one in the title",
        "The Province shall return the funds. The Ministry of Finance shall coordinate with the Province to find the source.",
        [
          { verbs: ["return"], lead: [tuyenQuang] },
          { verbs: ["find"], lead: [finance], with: [tuyenQuang] },
        ],
      ],
      [
        "so is the Provincial People's Committee",
        "The Prime Minister asked the Provincial People's Committee to adjust the plan.",
        [{ verbs: ["adjust"], lead: [tuyenQuang] }],
      ],
    ],
    title,
  );
  table([
    [
      "without a title, all of them",
      "Provincial People's Committees shall adjust the plan.",
      [{ verbs: ["adjust"], lead: ["provincial-peoples-committees"] }],
    ],
    [
      "the committee of the city that the sentence names",
      "The Prime Minister requested ministries to act. In Da Nang, the People's Committee of the city shall pilot the model.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["pilot"], lead: [daNang] },
      ],
    ],
    [
      "the provinces of two names, behind other bodies",
      "The Ministry of Health and the provinces of Thai Nguyen and Vinh Long are requested to report.",
      [
        {
          verbs: ["report"],
          lead: [health, "peoples-committee-of-thai-nguyen", "peoples-committee-of-vinh-long"],
        },
      ],
    ],
  ]);
});

describe("times", () => {
  table([
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

describe("how a sentence opens", () => {
  const submit: Row = { verbs: ["submit"], lead: [finance] };
  table([
    ...[
      "Speaking at the meeting, the Prime Minister requested the Ministry of Finance to submit the plan.",
      "Praising the efforts of all, the Deputy Prime Minister asked the Ministry of Finance to submit the plan.",
      "If necessary, the Ministry of Finance shall submit the plan.",
      "While the decree is being drafted, the Ministry of Finance shall submit the plan.",
      "Without delay, the Ministry of Finance shall submit the plan.",
      "Due to heavy rain, the Ministry of Finance must submit the plan.",
    ].map((notice): Case => [notice, notice, [submit]]),
    [
      "when it was ordered is no deadline",
      "At the meeting, the Prime Minister requested the Ministry of Finance to submit the plan.",
      [submit],
    ],
    [
      "nor is the day of the order",
      "On July 9, the Prime Minister requested the Ministry of Finance to submit the plan.",
      [submit],
    ],
    [
      "a limit is one",
      "Before August 31, the Prime Minister requests the Ministry of Finance to submit the plan.",
      [{ ...submit, due: "2025-08-31" }],
    ],
    ["what is so behind any words is no task", "The weather being bad, prices rose.", []],
  ]);
});

describe("who says it", () => {
  const cut: Row = { verbs: ["cut"], lead: [finance] };
  table([
    ...[
      "The Prime Minister said the Ministry of Finance must cut fees.",
      "The Prime Minister pointed out that the Ministry of Finance must cut fees.",
      "The Prime Minister stressed that in the coming time, the Ministry of Finance must cut fees.",
      "He added that the Ministry of Finance should cut fees.",
      "The Prime Minister insisted that the Ministry of Finance cut fees.",
      "According to the Prime Minister, the Ministry of Finance must cut fees.",
      "The dispatch requires the Ministry of Finance to cut fees.",
      "It is required that the Ministry of Finance cut fees.",
      "The Ministry of Finance was directed by the Prime Minister to cut fees.",
      "The Prime Minister agreed to assign the Ministry of Finance to cut fees.",
      "The Prime Minister gave the Ministry of Finance the task of cutting fees.",
      "The Ministry of Finance will have to cut fees.",
    ].map(
      (notice): Case => [
        notice,
        `The Prime Minister requested ministries to act.\n${notice}`,
        [{ verbs: ["act"], lead: ["ministries"] }, cut],
      ],
    ),
    [
      "what is only reported is no task",
      "The Prime Minister noted that prices had risen. He said that prices rose.",
      [],
    ],
    [
      "several who are told",
      "The Prime Minister assigned the Ministry of Finance to draft the Decree, the Ministry of Justice to appraise it, and the Government Office to submit it before July 25.",
      [
        { verbs: ["draft"], lead: [finance] },
        { verbs: ["appraise"], lead: [justice] },
        { verbs: ["submit"], lead: ["government-office"], due: "2025-07-25" },
      ],
    ],
    [
      "several who are tasked with something",
      "The Prime Minister tasked the Ministry of Finance with drafting the Decree and the Ministry of Justice with appraising it.",
      [
        { verbs: ["draft"], lead: [finance] },
        { verbs: ["appraise"], lead: [justice] },
      ],
    ],
    [
      "orders in the imperative",
      [
        "Conclusions:",
        "1. Assign the Ministry of Health to train doctors.",
        "2. Request ministries, agencies and localities to cut procedures.",
        "3. Propose the Ministry of Justice to appraise the decree.",
        "4. Request that the Ministry of Finance reply.",
        "5. Welcome the efforts of the Ministry of Construction.",
      ].join("\n"),
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["cut"], lead: ["ministries", "agencies", "localities"] },
        { verbs: ["appraise"], lead: [justice] },
        { verbs: ["reply"], lead: [finance] },
      ],
    ],
    [
      "items that begin with their modal",
      "The Prime Minister requested:\n1. The Ministry of Justice:\n- Shall submit the Decree;\n- Must review fees.",
      [
        { verbs: ["submit"], lead: [justice] },
        { verbs: ["review"], lead: [justice] },
      ],
    ],
    [
      "goals of things are no work",
      "The Ministry of Justice shall report. Vietnam must become a developed country by 2045. Revenue must reach VND 2,000 trillion in 2025.",
      [{ verbs: ["report"], lead: [justice] }],
    ],
    [
      "but a return that must reach somebody is",
      "The Ministry of Justice shall report. Returns must reach the Director before August 1, 2025.",
      [
        { verbs: ["report"], lead: [justice] },
        { verbs: ["reach"], lead: [justice], due: "2025-08-01" },
      ],
    ],
    [
      "no locality is allowed to",
      "No locality is allowed to issue new fees.",
      [{ verbs: ["issue"], lead: ["localities"] }],
    ],
  ]);
});

describe("bodies that are introduced", () => {
  table([
    [
      "for, as for, with regard to a body",
      [
        "The Prime Minister requested:",
        "1. The Ministry of Finance: Review fees.",
        "2. For the Ministry of Construction: Review the norms.",
        "3. As for the Ministry of Health, it shall report.",
        "4. With regard to the Ministry of Justice: submit the decree.",
      ].join("\n"),
      [
        { verbs: ["review"], lead: [finance] },
        { verbs: ["review"], lead: ["ministry-of-construction"] },
        { verbs: ["report"], lead: [health] },
        { verbs: ["submit"], lead: [justice] },
      ],
    ],
    [
      "but what is done for somebody is done by another",
      "For localities, the Ministry of Finance shall set aside funds.",
      [{ verbs: ["set"], lead: [finance] }],
    ],
    [
      "an apposition between dashes",
      "The Prime Minister requested ministries to act.\nThe Ministry of Health - the standing agency - shall train doctors.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["train"], lead: [health] },
      ],
    ],
    [
      "who is responsible for a thing, and who is in charge with somebody",
      "The Ministry of Finance is directly responsible for the progress of the project. The Ministry of Justice is in charge of and coordinates with the Ministry of Finance to guide localities.",
      [
        { verbs: ["be"], lead: [finance] },
        { verbs: ["guide"], lead: [justice], with: [finance] },
      ],
    ],
    [
      "co-ordinate is coordinate",
      "The Ministry of Health shall co-ordinate with the Ministry of Justice to review the plan.",
      [{ verbs: ["review"], lead: [health], with: [justice] }],
    ],
  ]);
});
describe("times in brackets", () => {
  table([
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

  table([
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

describe("lines that date the tasks below them", () => {
  const tasks = "- The Ministry of Health completes the plan.\n- The Ministry of Finance develops the decree.";
  const both = (deadline: object): Row[] => [
    { verbs: ["complete"], lead: [health], ...deadline },
    { verbs: ["develop"], lead: [finance], ...deadline },
  ];

  test.each([
    "1. To be completed before August 31, 2025:",
    "1. To be completed before August 31, 2025",
    "Completed before August 31, 2025:",
    "1. Tasks due by August 31, 2025",
    "Tasks due by August 31, 2025",
    "Tasks before August 31, 2025:",
    "Tasks with a deadline of August 31, 2025:",
    "1. Group of tasks to be completed before August 31, 2025",
    "1. Works that must be finished by August 31, 2025",
  ])("%s", (line) => {
    expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both({ due: "2025-08-31" }));
  });

  test.each(["Deadline: August 31, 2025", "1. Deadline: August 31, 2025", "1. Completion deadline: August 31, 2025"])(
    "%s",
    (line) => {
      const day = { start: "2025-08-31", due: "2025-08-31" };
      expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both(day));
    },
  );

  test("1. Tasks to be implemented regularly", () => {
    expect(rowsOf(`${head}1. Tasks to be implemented regularly\n${tasks}`)).toEqual(both({ repeat: "regular" }));
  });

  test.each(["Key tasks for the last 6 months of 2025:", "1. Tasks in August 2025", "1. Tasks assigned in 2025"])(
    "%s only names a period",
    (line) => {
      expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both({}));
    },
  );

  table([
    [
      "a deadline below a task is the task's",
      [
        "1. The Ministry of Health shall develop the decree.",
        "Deadline: August 31, 2025",
        "2. The Ministry of Finance shall review the texts.",
      ].join("\n"),
      [
        { verbs: ["develop"], lead: [health], start: "2025-08-31", due: "2025-08-31" },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "so is one that ends a numbered task",
      [
        "The Ministry of Health shall:",
        "1. Develop the decree. Deadline: before August 31, 2025",
        "2. Review the texts.",
      ].join("\n"),
      [
        { verbs: ["develop"], lead: [health], due: "2025-08-31" },
        { verbs: ["review"], lead: [health] },
      ],
    ],
    [
      "what must be done is no heading",
      "1. The assigned tasks must be completed before August 31, 2025\n2. The Ministry of Health shall check the hospitals.",
      [{ verbs: ["check"], lead: [health] }],
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
