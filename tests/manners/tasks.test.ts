import { describe, expect, test } from "vitest";
import { finance, gives, head, health, justice, type Row, rowsOf } from "../support/manners.js";
import { extract } from "../support/read.js";

describe("lines that head tasks", () => {
  gives([
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
  gives([
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

  gives([
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
      [
        { verbs: ["complete"], lead: [], due: "2025-08-31" },
        { verbs: ["check"], lead: [health] },
      ],
    ],
  ]);
});

describe("orders of other kinds", () => {
  gives([
    [
      "what is only to be done somewhere",
      "The Ministry of Finance shall:\na) Only merge satellite school points where pupils live near.\nb) Review the list.",
      [
        { verbs: ["merge"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "a warning not to",
      "The Ministry of Finance was told to act. It was also warned not to let credit grow.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["let"], lead: [finance] },
      ],
    ],
    [
      "the job of doing something",
      "The Ministry of Finance, for its part, was given the job of clearing the decrees by August 30, 2025.",
      [{ verbs: ["clear"], lead: [finance], due: "2025-08-30" }],
    ],
    [
      "what is going to be done",
      "The Ministry of Finance shall act. It is going to trim the list.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["trim"], lead: [finance] },
      ],
    ],
    [
      "in no case and under no circumstances",
      "Localities shall act. In no case are they to stop dealers. Under no circumstances legalize violations.",
      [
        { verbs: ["act"], lead: ["localities"] },
        { verbs: ["stop"], lead: ["localities"] },
        { verbs: ["legalize"], lead: ["localities"] },
      ],
    ],
    [
      "to bodies that a few words tell, in a second clause",
      "The Ministry of Finance was asked to act, and the provinces with beaches were urged to report.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["report"], lead: ["localities"] },
      ],
    ],
    [
      "behind the matter and a colon",
      "The Prime Minister sided with neither for the moment: he instructed the Ministry of Finance to act.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
    [
      "an agreement is none",
      "a) About the proposal of the province: agree on the policy; the Ministry of Finance shall pay.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
    [
      "a sentence without its subject goes on of the one before",
      "The Ministry of Finance has the task of mobilizing sponsors. Coordinates with the Ministry of Health to shorten the time. Before August 15, 2025, completes the list.",
      [
        { verbs: ["mobilize"], lead: [finance] },
        { verbs: ["shorten"], lead: [finance], with: [health] },
        { verbs: ["complete"], lead: [finance], due: "2025-08-15" },
      ],
    ],
    [
      "but a plural noun is no verb",
      "The Ministry of Finance shall act. Plans to act were made.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
    [
      "until something is there, and what is done meanwhile",
      "The Ministry of Finance shall act. Pending the regulation, it shall publish advice.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["publish"], lead: [finance] },
      ],
    ],
    [
      "bodies behind a place, and not the place",
      "The Ministry of Finance shall act.\nCloser to the fields, departments of agriculture and environment in the delta must report.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["report"], lead: ["departments of agriculture and environment"] },
      ],
    ],
    [
      "a gerund before what is told",
      "Turning to prices, the Prime Minister told the Ministry of Finance to act.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
    [
      "what is approved by a date to come",
      "The Ministry of Finance shall act.\nThe Ministry of Health approves the plans in August 2025.",
      [
        { verbs: ["act"], lead: [finance] },
        { verbs: ["approve"], lead: [health], start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "but what is approved is told",
      "The Ministry of Finance shall act.\nThe Ministry of Health approves the plans.",
      [{ verbs: ["act"], lead: [finance] }],
    ],
  ]);
});

describe("orders and their occasions", () => {
  gives([
    [
      "the day before the verb",
      "Prime Minister Pham Minh Chinh on July 10 asked the Ministry of Health to review the list.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "the meeting before the verb",
      "Deputy Prime Minister Tran Hong Ha at a meeting in Hanoi on Monday urged the Ministry of Health to review the list.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    ["but what somebody did that day is no order", "The Prime Minister on July 10 chaired a meeting on fees.", []],
    [
      "a proposal to the Government is none either",
      "The Ministry of Health shall report. The province asked the Government to grant funds.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "but a request to another ministry is one",
      "The Ministry of Health shall report. The Ministry of Health asked the Ministry of Finance to grant funds.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["grant"], lead: [finance] },
      ],
    ],
    [
      "by the document",
      "Ministers are by this Circular entreated to inform their staff.",
      [{ verbs: ["inform"], lead: ["ministries"] }],
    ],
    [
      "a list marked i., ii., iii.",
      "The Ministry of Health is requested to:\ni. review the list;\nii. train doctors;\niii. report its results.",
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["train"], lead: [health] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "those who are told, with a title or with partners",
      "The Prime Minister requests:\na) The Ministry of Finance, as the standing agency of the Committee, to submit a plan;\nb) The Ministry of Health, together with the Ministry of Finance, to buy vaccines.",
      [
        { verbs: ["submit"], lead: [finance] },
        { verbs: ["buy"], lead: [health], with: [finance] },
      ],
    ],
    [
      "thanks ask for nothing",
      "The Ministry of Health shall report. Thank you very much for your attention.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "nor do a city's own plans",
      "The Ministry of Health shall report. The city plans to pump water from the river before August 15.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("bans", () => {
  gives([
    [
      "go on with a duty",
      "The Ministry of Health must not raise fees, and will report to the Prime Minister by August 10.",
      [
        { verbs: ["raise"], lead: [health] },
        { verbs: ["report"], lead: [health], due: "2025-08-10" },
      ],
    ],
    [
      "but one ban of two verbs is one",
      "The Ministry of Health must not raise or index fees.",
      [{ verbs: ["raise"], lead: [health] }],
    ],
    [
      "with the verb before the subject",
      "The Ministry of Health must train doctors, and under no circumstances are hospitals permitted to refuse patients.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["refuse"], lead: ["hospitals"] },
      ],
    ],
    [
      "with an adverb before the negation",
      "The Ministry of Health must train doctors. It is also not allowed to raise fees.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["raise"], lead: [health] },
      ],
    ],
    [
      "of what is done to a body",
      "The Ministry of Health must train doctors. No hospital may be closed.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["close"], lead: [health] },
      ],
    ],
    [
      "but what cannot be is not forbidden",
      "The Ministry of Health must train doctors. Funds that cannot be used must be returned.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["return"], lead: [health] },
      ],
    ],
    [
      "nor asked for",
      "The Ministry of Health must train doctors. At present the budget cannot yet be balanced.",
      [{ verbs: ["train"], lead: [health] }],
    ],
  ]);
});

describe("sentences within a paragraph", () => {
  gives([
    [
      "a noun in -ing is no heading",
      "The Ministry of Health must train doctors. Monitoring data are to be shared with the Ministry of Finance.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["share"], lead: [health] },
      ],
    ],
    [
      'partners before "it"',
      "The Ministry of Health must train doctors. Working in tandem with the Ministry of Finance, it will check prices.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["check"], lead: [health], with: [finance] },
      ],
    ],
    [
      "in the meantime",
      "The Ministry of Health must train doctors. In the meantime the ministry shall not raise fees.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["raise"], lead: [health] },
      ],
    ],
  ]);
});

describe("work that somebody is given", () => {
  gives([
    [
      "by its name",
      "The task of drawing up a network of stations went to the Ministry of Finance, which has the money.",
      [{ verbs: ["draw"], lead: [finance] }],
    ],
    [
      "in the gerund",
      "Checking the wells is the responsibility of the Ministry of Health.",
      [{ verbs: ["check"], lead: [health] }],
    ],
    [
      'with its term behind "and"',
      "Checking the wells is the job of the Ministry of Health, and it has to be done in the third quarter.",
      [{ verbs: ["check"], lead: [health], due: "2025-09-30", start: "2025-07-01" }],
    ],
    [
      "but a goal is nobody's work",
      "The Ministry of Health shall report. Keeping prices low is the goal of the plan.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("later verbs", () => {
  gives([
    [
      "that direct one named body are its task",
      "The Ministry of Finance has to balance supply, and to direct Vietnam Electricity to build reserves.",
      [
        { verbs: ["balance"], lead: [finance] },
        { verbs: ["build"], lead: ["vietnam-electricity"], over: [finance] },
      ],
    ],
    [
      "but those that direct many are the ministry's own",
      "The Ministry of Finance has to balance supply, and to direct banks to build reserves.",
      [{ verbs: ["balance", "direct"], lead: [finance] }],
    ],
    [
      "of a ministry that goes on to instruct",
      "The Ministry of Health shall report. The Ministry of Finance studies prices; instructs missions abroad to verify orders; carries out inspections.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["study"], lead: [finance] },
        { verbs: ["instruct"], lead: [finance] },
        { verbs: ["carry"], lead: [finance] },
      ],
    ],
    [
      "with a modal of their own",
      "The Ministry of Health is assigned to open a register from August 1, 2025, and must keep it secret.",
      [
        { verbs: ["open"], lead: [health], start: "2025-08-01" },
        { verbs: ["keep"], lead: [health] },
      ],
    ],
    [
      "of one object with a time between",
      "The Ministry of Health shall publicize and, on a monthly basis, update the list of licensed hospitals.",
      [{ verbs: ["publicize", "update"], lead: [health], repeat: "monthly" }],
    ],
    [
      "agree as work, and not as consent",
      "The Ministry of Health shall report. The Ministry of Finance introduces a tax; agrees with partner countries on its rates.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["introduce"], lead: [finance] },
        { verbs: ["agree"], lead: [finance] },
      ],
    ],
  ]);
});

describe("openings of orders", () => {
  gives([
    [
      "a conclusion by assigning",
      "The Prime Minister concluded by assigning the Ministry of Health to oversee the work, and the Ministry of Finance to pay for it.",
      [
        { verbs: ["oversee"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      'an insertion within "has to"',
      "The Ministry of Health must report. It has, moreover, to submit a scheme.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["submit"], lead: [health] },
      ],
    ],
    [
      "behind a purpose that names a body",
      "In order to implement the directive of the Secretariat, the Prime Minister requests:\n1. The Ministry of Health:\na) Review the list.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "but two nouns before what they did are no order",
      "The Ministry of Health shall report. Rain and fog hampered rescuers, who needed five hours.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "nor is a notice that is given",
      "The Ministry of Health shall report. The Government Office gives notice to ministries and localities for implementation.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("tasks inside others", () => {
  gives([
    [
      "of a relative clause",
      "The Ministry of Health should look into lending part of the funds, a proposal on which the Ministry of Finance is to reply within 15 days.",
      [
        { verbs: ["look"], lead: [health] },
        { verbs: ["reply"], lead: [finance], due: "2025-07-31" },
      ],
    ],
    [
      "but a relative clause that only tells adds none",
      "The Ministry of Health should look into the funds, a proposal which the Ministry of Finance made in May.",
      [{ verbs: ["look"], lead: [health] }],
    ],
    [
      "in a case that the sentence puts",
      "The Ministry of Health shall urge the investor to finish; if the investor fails to keep its commitment, withdraw the project.",
      [
        { verbs: ["urge"], lead: [health] },
        { verbs: ["withdraw"], lead: [health] },
      ],
    ],
    [
      "of a ministry that presides again",
      "The Ministry of Finance shall direct the Customs Department to pilot clearance from August 1, 2025; preside over and coordinate with the Ministry of Health in studying the model.",
      [
        { verbs: ["pilot"], lead: ["customs-department"], over: [finance], start: "2025-08-01" },
        { verbs: ["study"], lead: [finance], with: [health] },
      ],
    ],
    [
      "of a ministry that assigns others behind its own work",
      "The Ministry of Health shall study the programme; assign universities to train nurses.",
      [
        { verbs: ["study"], lead: [health] },
        { verbs: ["assign"], lead: [health] },
      ],
    ],
    [
      "what a thing will need is none",
      "The Ministry of Health shall report. The plants will need some 3,900 people.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("agreements", () => {
  gives([
    [
      "as one of a body's tasks",
      "The Ministry of Health shall:\na) Agree with the provinces on the list of hospitals;\nb) Report to the Prime Minister.",
      [
        { verbs: ["agree"], lead: [health] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
    [
      "but not what the conclusion agrees to",
      "Regarding the proposal of the Ministry of Health: agree with the proposal; the Ministry of Health shall report in May.",
      [{ verbs: ["report"], lead: [health], due: "2026-05-31", start: "2026-05-01" }],
    ],
  ]);
});

describe("what is said inside a relative clause", () => {
  gives([
    [
      "is no predicate of the thing",
      "The Ministry of Health shall report.\n\nReservoirs that may not store water are to be listed by the Ministry of Health before May 1, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["list"], lead: [health], due: "2026-05-01" },
      ],
    ],
    [
      "with two predicates",
      "The Ministry of Health shall report.\n\nWorks that are to be listed must be inspected by the Ministry of Health.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["inspect"], lead: [health] },
      ],
    ],
    [
      "but of a thing itself is",
      "The Ministry of Health shall report.\n\nReservoirs must be inspected by the Ministry of Health.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["inspect"], lead: [health] },
      ],
    ],
  ]);
});

describe("what is only told or counted as", () => {
  gives([
    [
      "what a thing counts as",
      "The Ministry of Health must act.\nFailure to comply shall be a ground for dismissal.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "where money comes from",
      "The Ministry of Health must act.\nExpenses shall be charged against the budget of the agency.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "but what must not be charged",
      "The Ministry of Health must act.\nSuch invoices must not be charged to next year.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["charge"], lead: [health], due: "2026-12-31", start: "2026-01-01" },
      ],
    ],
    [
      "who may be helped",
      "The Ministry of Health must act.\nOfficers who live far may, with the consent of their heads, be attached to an office nearby.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "what a cited clause says",
      "The Ministry of Health must act.\nAccording to Clause 3, Article 2 of the Housing Law 2023, an apartment building is a house, and the owners shall pay fees.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "it is stated that",
      "The Ministry of Health must act.\nIt is stated in the Dispatch that:\nThe Ministry of Finance must report.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
  ]);
});

describe("please", () => {
  gives([
    [
      "please do",
      "The Ministry of Health shall act.\nPlease circulate this Note within your organisation.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["circulate"], lead: [health] },
      ],
    ],
    [
      "must please do",
      "Departments that wish to attend must please confirm with the Ministry of Health.",
      [{ verbs: ["confirm"], lead: ["agencies"] }],
    ],
    [
      "but whom to ask",
      "The Ministry of Health shall act.\nPlease contact the Division of Training for questions.",
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("things that are due", () => {
  gives([
    [
      "no one assigned to work",
      "The Ministry of Health must act.\nNo apprentice shall be assigned to hazardous work.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["assign"], lead: [health] },
      ],
    ],
    [
      "but whoever is assigned to act",
      "The Ministry of Health must act.\nProvincial leaders shall be assigned to inspect the dykes.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["inspect"], lead: ["localities"] },
      ],
    ],
    [
      "what the document itself does",
      "The Ministry of Health must act.\nThis Procurement Policy Note (PPN) sets out guidance for bodies.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    ["news before any task", "The People's Committee of Hanoi has approved a plan on measles in the city in 2025.", []],
    [
      "when something was",
      "The Ministry of Health shall review a plan after the disease was declared an epidemic on August 27.",
      [{ verbs: ["review"], lead: [health] }],
    ],
    [
      "but when something is to be",
      "The Ministry of Health shall review the plan after it is approved in August.",
      [{ verbs: ["review"], lead: [health], due: "2025-08-31", start: "2025-08-01" }],
    ],
    [
      "under no circumstances",
      "The Ministry of Health must act.\nUnder no circumstances should water be released without prior notice.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["release"], lead: [health] },
      ],
    ],
    [
      "but under no circumstances who",
      "Under no circumstances should banks pay out.",
      [{ verbs: ["pay"], lead: ["banks"] }],
    ],
    [
      "a label of nouns",
      "The Ministry of Health must act.\nUse Case Inventories",
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("words that look like tasks", () => {
  gives([
    [
      "according to somebody",
      "The People's Committee of Hanoi:\n- Store water.\n- According to the Station, the salinity will be high from August 20.",
      [{ verbs: ["store"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    [
      "not done yet",
      "The People's Committee of Hanoi:\n- Not considered yet.\n- Not raise fees.",
      [{ verbs: ["raise"], lead: ["peoples-committee-of-hanoi"] }],
    ],
    ["an answer", "The Ministry of Health must act.\nAnswer:", [{ verbs: ["act"], lead: [health] }]],
  ]);
});

describe("what closes a letter", () => {
  gives([
    [
      "looking forward",
      "The Ministry of Health must act.\nLooking forward to receiving the coordination of localities.",
      [{ verbs: ["act"], lead: [health] }],
    ],
    [
      "orders behind a topic",
      "The Ministry of Health must act.\n3. About the relocation of households: Assign the People's Committee of Ca Mau Province to decide on the investment.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["decide"], lead: ["peoples-committee-of-ca-mau"] },
      ],
    ],
  ]);
});

describe("what is expected of a body", () => {
  gives([
    [
      "by its name",
      "The Ministry of Health shall report. The Department of Health is expected to draw up advice by May 5, 2026. Provinces are also expected to review the list.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["draw"], lead: ["Department of Health"], due: "2026-05-05" },
        { verbs: ["review"], lead: ["localities"] },
      ],
    ],
    [
      "but a thing is only forecast",
      "The Ministry of Health shall report. The index is expected to rise. The Decree is expected to be signed in May. It is expected to be approved.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "nor what people will do",
      "The Ministry of Health shall report. Around 1.7 million students are expected to start the school year. President William Ruto is expected to name his cabinet.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("what the document asks", () => {
  gives([
    [
      "under the dispatch",
      "Under the dispatch, the Ministry of Health will publish bulletins twice a day. According to the directive, coal companies review their plans.",
      [
        { verbs: ["publish"], lead: [health], repeat: "daily" },
        { verbs: ["review"], lead: ["coal companies"] },
      ],
    ],
    [
      "but a report tells",
      "According to the report, the Ministry of Health will publish bulletins. Under the plan, prices will rise.",
      [],
    ],
  ]);
});

describe("reports that look like tasks", () => {
  gives([
    [
      "rough figures",
      "The Ministry of Health shall report. The airport covers more than 5,000 hectares. The refineries together meet over 70 percent of demand.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "but a least figure is a duty",
      "The Ministry of Health shall report. The Ministry of Finance inspects at least four units a month.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["inspect"], lead: [finance], repeat: "monthly" },
      ],
    ],
    [
      "nouns side by side",
      "The Ministry of Health shall report. Transport accounts for 56% of the dust. Market teams inspected 43 shops.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "contacts",
      "The Ministry of Health shall report. Address: 16 Ton Duc Thang Street. Address the causes of delay by May 5, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["address"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "what somebody asked",
      "He asked residents how long they had waited to open a file. He asked residents to open a file.",
      [{ verbs: ["open"], lead: ["residents"] }],
    ],
    [
      "but accounts for a year are an object",
      "The Ministry of Health shall report. Audit accounts for 2025 before May 5, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["audit"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "and what a ministry allocates is a task",
      "The Ministry of Health shall report. The Ministry of Finance allocates about VND 500 billion to schools.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["allocate"], lead: [finance] },
      ],
    ],
  ]);
});

describe("a body that is made to do something", () => {
  gives([
    [
      "have and a base form",
      "The Ministry of Finance is required to buy rice on schedule, and to have the General Department of Customs send data weekly.",
      [
        { verbs: ["buy"], lead: [finance] },
        { verbs: ["send"], lead: ["general-department-of-customs"], over: [finance], repeat: "weekly" },
      ],
    ],
    [
      "but to have a thing is one's own",
      "The Ministry of Finance must have a plan ready by May 5, 2026. The Ministry of Health must have hospitals ready.",
      [
        { verbs: ["have"], lead: [finance], due: "2026-05-05" },
        { verbs: ["have"], lead: [health] },
      ],
    ],
  ]);
});

describe("relative clauses with a task", () => {
  gives([
    [
      "of the body before the comma",
      "Ministries will report to the Ministry of Justice, which is to sum up the situation before June 30, 2026.",
      [{ verbs: ["sum"], lead: [justice], due: "2026-06-30" }],
    ],
    [
      "but what it only does is told",
      "Ministries shall report to the Ministry of Justice, which sums up the situation.",
      [{ verbs: ["report"], lead: ["ministries"] }],
    ],
  ]);
});

describe("second clauses in the passive", () => {
  gives([
    [
      'with "is to be"',
      "The Ministry of Finance has to hand over the tower by October 31, 2025, while the fuel system is to be put into operation by the ACV in November 2025.",
      [
        { verbs: ["hand"], lead: [finance], due: "2025-10-31" },
        { verbs: ["put"], lead: ["airports-corporation-of-vietnam"], due: "2025-11-30", start: "2025-11-01" },
      ],
    ],
    [
      "and what is not allowed",
      "Hospitals must receive complaints each week and are not allowed to ask for papers.",
      [
        { verbs: ["receive"], lead: ["Hospitals"], repeat: "weekly" },
        { verbs: ["ask"], lead: ["Hospitals"] },
      ],
    ],
  ]);
});

describe("warnings and bans", () => {
  gives([
    [
      "against",
      "Localities were warned against letting hawkers spoil the beaches. Hospitals must on no account send patients away.",
      [
        { verbs: ["let"], lead: ["localities"] },
        { verbs: ["send"], lead: ["Hospitals"] },
      ],
    ],
    ["but weighed against is none", "The plan was weighed against its cost.", []],
  ]);
});

describe("duties that somebody has", () => {
  gives([
    [
      "the duty to",
      "Owners of platforms have the duty to identify all sellers by January 15, 2026. Packing houses are obliged to test every lot.",
      [
        { verbs: ["identify"], lead: ["Owners of platforms"], due: "2026-01-15" },
        { verbs: ["test"], lead: ["Packing houses"] },
      ],
    ],
    [
      "but a right is none",
      "The Ministry of Health shall report. Owners of platforms have the right to appeal.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("what a thing is asked to be", () => {
  gives([
    [
      "requested to be sent",
      "The Ministry of Health shall report. The summary is requested to be sent before April 15, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [health], due: "2026-04-15" },
      ],
    ],
  ]);
});

describe("cases within a sentence", () => {
  gives([
    [
      "where and when",
      "The Ministry of Finance shall clear the sites; where prices are disputed, settle the matter in the second quarter of 2026; when costs rise, report to the Prime Minister.",
      [
        { verbs: ["clear"], lead: [finance] },
        { verbs: ["settle"], lead: [finance], due: "2026-06-30", start: "2026-04-01" },
        { verbs: ["report"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what is done by a day", () => {
  gives([
    [
      "among tasks",
      "The Ministry of Health shall count all vessels; the result is sent to the Ministry of Finance before May 5, 2026.",
      [
        { verbs: ["count"], lead: [health] },
        { verbs: ["send"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "but without a limit it is told",
      "The Ministry of Health shall count all vessels; the result is sent to the Ministry of Finance.",
      [{ verbs: ["count"], lead: [health] }],
    ],
  ]);
});

describe("prices that stood", () => {
  gives([
    [
      "a past behind nouns",
      "The Ministry of Health shall report. On Thursday, spot gold stood at 3,398 USD an ounce.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("people who are obliged", () => {
  gives([
    [
      "of several sorts",
      "Truck drivers must stop every four hours. Builders of ongoing projects shall clear the footways.",
      [
        { verbs: ["stop"], lead: ["Truck drivers"], repeat: "every 4 hours" },
        { verbs: ["clear"], lead: ["Builders"] },
      ],
    ],
    [
      "but rights of theirs are things",
      "The Ministry of Health shall report. The rights of workers must be respected.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["respect"], lead: [health] },
      ],
    ],
  ]);
});

describe("verbs with a hyphen", () => {
  gives([
    [
      "are one verb",
      "The Ministry of Health shall fast-track the licences and double-check the files.",
      [{ verbs: ["fast-track"], lead: [health] }],
    ],
  ]);
});

describe("passives with an agent", () => {
  gives([
    [
      "A passive of obligation with an agent opens the tasks of that body",
      "Fees must be published by the Ministry of Finance by October 10. The lists will then be sent to the provinces.",
      [
        { verbs: ["publish"], lead: [finance], due: "2025-10-10" },
        { verbs: ["send"], lead: [finance] },
      ],
    ],
    [
      'What "Accordingly" says of an unlisted body is what the notice asks',
      "Accordingly, parcels are to be sorted by the Department of Agriculture into two groups. The results must be handed over by October 10.",
      [
        { verbs: ["sort"], lead: ["Department of Agriculture"] },
        { verbs: ["hand"], lead: ["Department of Agriculture"], due: "2025-10-10" },
      ],
    ],
    [
      'Without "Accordingly" the plans of an unlisted body are only told',
      "The festival is to be organized by the Department of Culture.",
      [],
    ],
  ]);
});

describe("bare verbs of literal translations", () => {
  gives([
    [
      "A singular body and a bare verb are a task in a list",
      "Tasks:\n1. The Ministry of Finance preside, coordinate with the Ministry of Justice to complete the Project.\n2. The Ministry of Health research, transfer the technology of filtering water.",
      [
        { verbs: ["complete"], lead: [finance], with: [justice] },
        { verbs: ["research", "transfer"], lead: [health] },
      ],
    ],
    [
      "A bare verb that is also a noun needs an object",
      "Tasks:\n1. The Ministry of Finance direct Vietnam Electricity to supply power.\n2. The Ministry of Finance report shows that prices rose.",
      [{ verbs: ["supply"], lead: ["vietnam-electricity"], over: [finance] }],
    ],
  ]);
});

describe("orders without their speaker", () => {
  gives([
    [
      "An order in the past without a speaker tells any bodies",
      "Requested the Ministries, the localities to absolutely not be neglectful; to regard the water as the first task.",
      [
        { verbs: ["be"], lead: ["ministries", "localities"] },
        { verbs: ["regard"], lead: ["ministries", "localities"] },
      ],
    ],
    [
      "A past participle that opens a phrase is no order",
      "Requested by the Ministry of Health, the list was changed.",
      [],
    ],
    [
      "Resolutions order in the third person",
      "1. URGES Member States to sign the Treaty;\n2. REQUESTS the Ministry of Finance to:\ni) open the register by December 2025;\n3. ALSO REQUESTS the Ministry of Health to submit a report;",
      [
        { verbs: ["sign"], lead: ["Member States"] },
        { verbs: ["open"], lead: [finance], due: "2025-12-31" },
        { verbs: ["submit"], lead: [health] },
      ],
    ],
    [
      "Below a body the third person is its own task",
      "The Ministry of Finance:\n- Requests localities to send their lists.",
      [{ verbs: ["request"], lead: [finance] }],
    ],
    [
      "Minutes of a cabinet number what was decided",
      "1  noted that prices rose;\n2  agreed that the Ministry of Finance will publish the list by 1 March 2026;\n3  directed the Ministry of Health to report by 5 May 2026.",
      [
        { verbs: ["publish"], lead: [finance], due: "2026-03-01" },
        { verbs: ["report"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "Whoever is entrusted besides has a task of its own",
      "The Prime Minister assigned the Ministry of Finance to review the fees, and entrusted the Ministry of Health to review the beds.",
      [
        { verbs: ["review"], lead: [finance] },
        { verbs: ["review"], lead: [health] },
      ],
    ],
  ]);
});

describe("what is to be done, in minutes", () => {
  gives([
    [
      "A thing and the infinitive of a passive are an order",
      "The following was decided:\na. Broken pumps to be repaired and shifted to Dadu.\nAction: Ministry of Finance\nTimeline: 10 July 2026\nb. Tourists not to be allowed beyond the bridge.\nAction: Ministry of Health",
      [
        { verbs: ["repair", "shift"], lead: [finance], due: "2026-07-10" },
        { verbs: ["allow"], lead: [health] },
      ],
    ],
    [
      "An infinitive behind another verb is no order of its own",
      "1. The engineers who stayed on the site deserve to be commended.",
      [],
    ],
  ]);
});

describe("a noun and its participle", () => {
  gives([
    [
      "A noun and its participle are a title",
      "Work assigned. The Ministry of Finance shall compare the resolutions.",
      [{ verbs: ["compare"], lead: [finance] }],
    ],
    [
      "A verb and its object are a task though the object looks like a participle",
      "Tasks of the Ministry of Finance:\n- Review the proposed plan.",
      [{ verbs: ["review"], lead: [finance] }],
    ],
  ]);
});

describe("what none may do", () => {
  gives([
    [
      "No province is to do what a ban denies it",
      "Until the plan is approved, no province is to sign a new licence.",
      [{ verbs: ["sign"], lead: ["localities"], event: "plan is approved" }],
    ],
    [
      "None of those named before may do it",
      "The seven localities were told to act. None of them may license a new boiler.",
      [
        { verbs: ["act"], lead: ["localities"] },
        { verbs: ["license"], lead: ["localities"] },
      ],
    ],
    ["None of a thing binds nobody", "None of the money may be spent.", []],
  ]);
});

describe("tasks that are called so", () => {
  gives([
    [
      "Its first job is a task of whoever was spoken of",
      "The Ministry of Finance is in charge. Its first job will be to write a standard.",
      [{ verbs: ["write"], lead: [finance] }],
    ],
    ["A task that is only named is none", "The Ministry of Finance met. Its main task is growth.", []],
  ]);
});

describe("what somebody waits for", () => {
  gives([
    [
      "What is not waited for is no deadline",
      "The Ministry of Finance shall pay, and not wait until August 30.",
      [{ verbs: ["pay"], lead: [finance] }],
    ],
    [
      "Causes of delay are dated as other objects are",
      "The Ministry of Finance shall remove the causes of delay by August 30.",
      [{ verbs: ["remove"], lead: [finance], due: "2025-08-30" }],
    ],
  ]);
});

describe("bans before their subject", () => {
  gives([
    [
      "Under no circumstance, the verb stands before its subject",
      "The Ministry of Finance shall give its opinion; under no circumstance shall it push the matter to others.",
      [
        { verbs: ["give"], lead: [finance] },
        { verbs: ["push"], lead: [finance] },
      ],
    ],
    [
      "In no case stands before an infinitive too",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- In no case to let people be short of water.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["let"], lead: [finance] },
      ],
    ],
    [
      "Neither opens a ban of two things",
      "Enterprises may neither collect commissions from workers nor hire agents.",
      [{ verbs: ["collect"], lead: ["enterprises"] }],
    ],
    [
      "Either opens none",
      "The Ministry of Health shall report. Enterprises may either collect fees or waive them.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("what is had done", () => {
  gives([
    [
      "An item can have something done",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- has building sites screened off and main roads washed at night.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["have"], lead: [finance] },
      ],
    ],
    [
      "An item that has something does nothing",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- has 40 building sites in the city.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "An item's verb may look like a noun before its object",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- closes the remaining offices before May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["close"], lead: [finance], due: "2026-05-05" },
      ],
    ],
    [
      "An item tells what others have found",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- has many shortcomings pointed out by auditors.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("who is counted is told of", () => {
  gives([
    [
      "Provinces that are counted are told of",
      "The Ministry of Health shall report. 22 border provinces have completed the list of schools.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "Provinces that are not are told to complete it",
      "The Ministry of Health shall report. Border provinces have completed the list of schools.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["complete"], lead: ["localities"] },
      ],
    ],
  ]);
});

describe("what firms ask for", () => {
  gives([
    [
      "A firm that has asked to do something asks nobody",
      "The Ministry of Finance shall report. Vietnam Electricity has asked to hold back its dividends.",
      [{ verbs: ["report"], lead: [finance] }],
    ],
  ]);
});

describe("what happens in a case", () => {
  gives([
    [
      "Whom agencies notify in a case is their task",
      "The Ministry of Finance shall report. Should difficulties arise, agencies promptly notify the Ministry of Justice.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["notify"], lead: ["agencies"] },
      ],
    ],
    [
      "Whom they notify otherwise is told of",
      "The Ministry of Finance shall report. Agencies promptly notify the Ministry of Justice.",
      [{ verbs: ["report"], lead: [finance] }],
    ],
  ]);
});

describe("what has been and what is asked besides", () => {
  gives([
    [
      "What has been goes on with what is now asked",
      "Vietnam Electricity has been supplying power since July 2023 and is now requested to connect the line by January 2026.",
      [{ verbs: ["connect"], lead: ["vietnam-electricity"], due: "2026-01-31" }],
    ],
  ]);
});

describe("a body and what must be done", () => {
  gives([
    [
      "Behind a body's colon, what must be done is its task",
      "The Ministry of Finance shall report.\n\n(5) The Ministry of Health: first aid should be put into lessons.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["put"], lead: [health] },
      ],
    ],
  ]);
});

describe("the meanwhile of another", () => {
  gives([
    [
      "While another body follows the work, it has its task",
      "Deputy Prime Minister Tran Hong Ha will oversee the work, while the Government Office follows progress and reports to him.",
      [{ verbs: ["follow", "report"], lead: ["government-office"] }],
    ],
  ]);
});

describe("nouns that open a clause", () => {
  gives([
    [
      "A noun with its number does nothing",
      "The Ministry of Health shall send teams; type 2 made up seven in ten samples.",
      [{ verbs: ["send"], lead: [health] }],
    ],
    [
      "A verb with a number does something",
      "The Ministry of Health shall report.\n\n- Dredge 27 inner canals; repair 4 degraded sluices.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["dredge"], lead: [health] },
        { verbs: ["repair"], lead: [health] },
      ],
    ],
  ]);
});

describe("what is said of the order", () => {
  gives([
    [
      "A document according to which it was said is no part of the action",
      "The Prime Minister has asked the Ministry of Finance to step up inspections of issuers, according to a document that was sent to agencies on December 3.",
      [{ verbs: ["step"], lead: [finance] }],
    ],
    [
      "A plan according to which it is done is",
      "The Prime Minister has asked the Ministry of Finance to step up inspections of issuers according to the plan.",
      [{ verbs: ["step"], lead: [finance] }],
    ],
    [
      "Nobody's comma parts a purpose from who orders",
      "To break the logjam he asked the Ministry of Finance to allocate the rest of the funds.",
      [{ verbs: ["allocate"], lead: [finance] }],
    ],
    [
      "A permission behind a semicolon is no object",
      "The Ministry of Finance shall hold talks with each family this month; forced recovery may be used only after that.",
      [{ verbs: ["hold"], lead: [finance], due: "2025-07-31", start: "2025-07-01" }],
    ],
    [
      "What an order is told by at the end of its item opens no list",
      "The Ministry of Finance shall report.\n\n(a) Ha Noi and Da Nang: post warnings and call boats back when told to.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["post", "call"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang"] },
      ],
    ],
    [
      "A statement according to which debts are settled is part of the action",
      "The Ministry of Finance shall settle the debts, according to the statement of accounts.",
      [{ verbs: ["settle"], lead: [finance] }],
    ],
  ]);
});

describe("nouns of supervision", () => {
  gives([
    [
      "Who is entrusted with the supervision supervises",
      "The Ministry of Finance is entrusted with the direct supervision of this work.",
      [{ verbs: ["supervise"], lead: [finance] }],
    ],
  ]);
});

describe("what is to be done in a case", () => {
  gives([
    [
      "In a case, an imperative is a task",
      "The Ministry of Health shall report. If a commune fails, remove its head.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["remove"], lead: [health] },
      ],
    ],
    [
      "In a case, a forecast is none",
      "The Ministry of Health shall report. If the bill goes through, visas will be valid for three months.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "In places where something is so, an imperative is a task",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- Handle such cases; in places where there is a death, clarify who is responsible.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["handle"], lead: [finance] },
        { verbs: ["clarify"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what a state is to be reached by", () => {
  gives([
    [
      "Repairs that are to be over by a day are a task",
      "The Ministry of Health shall report. Repairs are to be over by December 31, 2025.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["be"], lead: [health], due: "2025-12-31" },
      ],
    ],
    [
      "Repairs that are to be over are none without a day",
      "The Ministry of Health shall report. Repairs are to be long and costly.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("what is seen to", () => {
  gives([
    [
      "A ministry that sees to it that something is so has a task",
      "The Ministry of Health shall report. The Ministry of Finance sees to it that every school has a fund.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["see"], lead: [finance] },
      ],
    ],
    [
      "A ministry that sees a problem has none",
      "The Ministry of Health shall report. The Ministry of Finance sees problems in every school.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "A ministry that gets schools to do something has a task",
      "The Ministry of Health shall report. The Ministry of Finance gets schools to brief parents.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["get"], lead: [finance] },
      ],
    ],
    [
      "A ministry that gets complaints has none",
      "The Ministry of Health shall report. The Ministry of Finance gets complaints from schools.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("what is only told", () => {
  gives([
    [
      "Whom the Office hereby informs is told",
      "The Ministry of Health shall report.\n\nThe Government Office hereby informs ministries and localities.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "Talks that will take place are no task",
      "The Ministry of Health shall report. The Department of Foreign Affairs announced that the talks will take place in Nanning on December 9.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "Expenses to be incurred are described",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- Expenses to be incurred may be charged to the fund.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "Pumps to be repaired are to be repaired",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Finance:\n- Pumps to be repaired whenever they are found broken.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["repair"], lead: [finance] },
      ],
    ],
    [
      "Households that are counted cannot be told anything",
      "The Ministry of Health shall report. In the district, 112 households cannot go back to their plots.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("who will do what behind a contrast", () => {
  gives([
    [
      "What a ministry will do stands behind a contrast",
      "The Ministry of Health shall report. The request was turned down, but the Ministry of Finance will look into it and reply within ten days.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["look", "reply"], lead: [finance], due: "2025-07-26" },
      ],
    ],
  ]);
});

describe("who is told besides", () => {
  gives([
    [
      "Others are told besides though no dictionary has them",
      "Customs officers were ordered to screen parcels, and tax authorities to comb through invoices.",
      [
        { verbs: ["screen"], lead: ["Customs officers"] },
        { verbs: ["comb"], lead: ["tax authorities"] },
      ],
    ],
  ]);
});

describe("bans behind what will be done", () => {
  gives([
    [
      "A ban goes on from what will be done",
      "The Ministry of Health shall report. The Management Board will keep the gate open, and is not to raise charges.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["keep"], lead: ["Management Board"] },
        { verbs: ["raise"], lead: ["Management Board"] },
      ],
    ],
  ]);
});

describe("whom one suggests something to", () => {
  gives([
    [
      "An association to which something is suggested is told",
      "8. Suggest the Vietnam Women's Union to mobilize its members.",
      [{ verbs: ["mobilize"], lead: ["vietnam-womens-union"] }],
    ],
  ]);
});

describe("what communes will do", () => {
  gives([
    [
      "Communes that will count houses have a task",
      "The Ministry of Health shall report. Communes will count damaged houses by August 10, 2025.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["count"], lead: ["Communes"], due: "2025-08-10" },
      ],
    ],
  ]);
});

describe("gerunds governed again", () => {
  gives([
    [
      "each is a task of its own behind a comma",
      "The Ministry of Health is responsible for guiding the localities, and for presenting the decree before May 5, 2026.",
      [
        { verbs: ["guide"], lead: [health] },
        { verbs: ["present"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "each is one behind a semicolon",
      "The Ministry of Health is responsible for advising provinces; for updating estimates weekly; and for putting the database into service before May 5, 2026.",
      [
        { verbs: ["advise"], lead: [health] },
        { verbs: ["update"], lead: [health], repeat: "weekly" },
        { verbs: ["put"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "without a mark they stay together",
      "The Ministry of Health is tasked with issuing guidelines on first aid and with training nurses by May 5, 2026.",
      [{ verbs: ["issue"], lead: [health], due: "2026-05-05" }],
    ],
  ]);
});

describe("what is due at a body", () => {
  gives([
    [
      "a document that is to reach it has a day",
      "The Ministry of Justice shall print laws. A decree on prices is to reach the Government in May 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["reach"], lead: [justice], due: "2026-05-31", start: "2026-05-01" },
      ],
    ],
    [
      "a figure that is to be reached is a goal",
      "The Ministry of Justice shall print laws. Revenue must reach 2,000 trillion in 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "a storm that reaches a city is none",
      "The Ministry of Justice shall print laws. The storm is to reach Hanoi in May 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "what is brought before those who command is asked",
      "The Ministry of Finance shall reply to firms before May 5, 2026; contents beyond its power are summarized and reported to the Prime Minister.",
      [
        { verbs: ["reply"], lead: [finance], due: "2026-05-05" },
        { verbs: ["summarize", "report"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what is politely to be done", () => {
  gives([
    [
      "by a day it is asked",
      "The Ministry of Justice shall print laws. A report in the form may be uploaded on the portal by the 7th of each month.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["upload"], lead: [justice], repeat: "monthly" },
      ],
    ],
    [
      "at any time it is permitted",
      "The Ministry of Justice shall print laws. Claims may be uploaded on the portal at any time up to May 5, 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("steps of other agents", () => {
  gives([
    [
      "each agent has its step",
      "The draft Decree is to be finalized by the Ministry of National Defence, appraised by the Ministry of Justice before January 15, 2027.",
      [
        { verbs: ["finalize"], lead: ["ministry-of-national-defence"] },
        { verbs: ["appraise"], lead: [justice], due: "2027-01-15" },
      ],
    ],
    [
      "one agent behind all has them all",
      "The Ministry of Justice shall print laws. Certificates will be collected, scanned and returned by the Ministry of Health from May 1, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["collect", "scan", "return"], lead: [health], start: "2026-05-01" },
      ],
    ],
  ]);
});

describe("bans that begin with no or not", () => {
  gives([
    [
      "a gerund behind no",
      "The Ministry of Health shall assign people to guard the houses; no leasing, lending or borrowing in any form.",
      [
        { verbs: ["assign"], lead: [health] },
        { verbs: ["lease", "lend", "borrow"], lead: [health] },
      ],
    ],
    [
      "an item behind not",
      "The Ministry of Justice shall print laws.\n\na) Not license new warehouses in residential areas;",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["license"], lead: [justice] },
      ],
    ],
    [
      "an item that tells how things stand",
      "The Ministry of Justice shall print laws.\n\n- Not yet in conformity with the law.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "several things that no case allows",
      "The Ministry of Justice shall print laws. Under no circumstances may any household, hospital or school be left without water.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["leave"], lead: [justice] },
      ],
    ],
    [
      "a gerund before a noun is part of its name",
      "The Ministry of Justice shall print laws; no building permit may be granted for flats.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["grant"], lead: [justice] },
      ],
    ],
  ]);
});

describe("lists and words as word processors leave them", () => {
  gives([
    [
      "Marks of symbol fonts open items, and a circle opens what stands below them",
      "The Ministry of Health shall:\n\uF0B7 Review the hospitals before July 31, 2025.\n➢ Publish the list.\n✓ Train nurses.",
      [
        { verbs: ["review"], lead: [health], due: "2025-07-31" },
        { verbs: ["publish"], lead: [health] },
        { verbs: ["train"], lead: [health] },
      ],
    ],
    [
      "A soft hyphen, a space of no width and a ligature are no part of a word",
      "The Minis\u00ADtry of \uFB01nance shall re\u200Bview the re\uFB02ow before Aug\u00ADust 31, 2025.",
      [{ verbs: ["review"], lead: [finance], due: "2025-08-31" }],
    ],
  ]);

  test("The words of a task stay as they stand in the text", () => {
    const notice = `${head}The Minis\u00ADtry of Health shall re\u200Bview the hospitals.`;
    const [row] = extract(notice).directives;
    expect(row?.action.text).toBe("re\u200Bview the hospitals");
    expect(notice.slice(row?.source.start, row?.source.end)).toBe(row?.action.text);
  });
});

describe("permissions and forecasts", () => {
  gives([
    [
      "who applies may do so by a day",
      "The Ministry of Justice shall print laws. Applications may be submitted by June 30, 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "what may be finished by then is a forecast",
      "The Ministry of Justice shall print laws. The bridge may be completed by the end of 2027.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "a decision that will reach a ministry is one too",
      "The Ministry of Justice shall print laws. A decision on imports will reach the Ministry of Finance in June 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what comes into operation", () => {
  gives([
    [
      "a document only takes effect",
      "The Ministry of Justice shall print laws. This Circular shall come into operation on July 1, 2026.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "a pump is work",
      "The Ministry of Justice shall print laws. The first pumps must come into operation by July 1, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["come"], lead: [justice], due: "2026-07-01" },
      ],
    ],
  ]);
});

describe("nouns behind no", () => {
  gives([
    [
      "missing papers are no doing",
      "The Ministry of Justice shall print laws.\n\n- No missing documents.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "fees are none either",
      "The Ministry of Justice shall print laws.\n\n- No parking fees for ambulances.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("permissions followed by duties", () => {
  gives([
    [
      "what is asked behind what is allowed",
      "The Ministry of Justice shall print laws. The provinces may choose contractors, but are not allowed to split packages.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["split"], lead: ["localities"] },
      ],
    ],
    [
      "a permission alone is none",
      "The Ministry of Justice shall print laws. The provinces may choose contractors, but seldom do.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("each of those named before", () => {
  gives([
    [
      "each of them has the task",
      "The Ministry of Justice shall print laws. The Prime Minister asked the Ministry of Health and the Ministry of Finance to draw up plans. Each of them is to open a hotline.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["draw"], lead: [health, finance] },
        { verbs: ["open"], lead: [health, finance] },
      ],
    ],
  ]);
});

describe("orders that go on with several bodies", () => {
  gives([
    [
      "two hospitals behind the first order",
      "The Minister assigned the Ministry of Health to set up a group, and Bach Mai Hospital and the National Hospital for Tropical Diseases to add 200 beds.",
      [
        { verbs: ["set"], lead: [health] },
        { verbs: ["add"], lead: ["bach-mai-hospital", "National Hospital for Tropical Diseases"] },
      ],
    ],
    [
      "beds for two hospitals are an object",
      "The Minister assigned the Ministry of Health to add beds to Bach Mai Hospital and the National Hospital for Tropical Diseases.",
      [{ verbs: ["add"], lead: [health] }],
    ],
  ]);
});

describe("what it is left to somebody to do", () => {
  gives([
    [
      "the doer stands behind the words",
      "The Ministry of Justice shall print laws. Regarding the proposal of Bac Ninh province: it is assigned to the Ministry of Finance to consider the matter.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["consider"], lead: [finance] },
      ],
    ],
    [
      "what was agreed",
      "The Ministry of Justice shall print laws. It was agreed that the Ministry of Finance should document the models.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["document"], lead: [finance] },
      ],
    ],
    [
      "what was agreed in the past",
      "The Ministry of Justice shall print laws. It was agreed that prices had risen.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what a law provides", () => {
  gives([
    [
      "is law already",
      "The Ministry of Justice shall print laws. The Law on Children 2016 provides that parents, teachers and child caregivers must ensure a safe environment.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "a law that must be explained is work",
      "The Ministry of Justice shall print laws. Under the Law on Children, the Ministry of Health must ensure a safe environment.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["ensure"], lead: [health] },
      ],
    ],
  ]);
});

describe("what goes on already", () => {
  gives([
    [
      "is no task",
      "The Ministry of Justice shall print laws. The Ministry of Health shall check bridges. The ministry already watches 61 sites in this way.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["check"], lead: [health] },
      ],
    ],
  ]);
});

describe("whom readers can ask", () => {
  gives([
    [
      "a telephone number for queries",
      "The Ministry of Justice shall print laws. For related queries, kindly contact the Bureau of Supervision at 024 3825 4231.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "families that are to be found",
      "The Ministry of Justice shall print laws. The Ministry of Health shall contact the families for further details before May 5, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["contact"], lead: [health], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("nouns and their codes", () => {
  gives([
    [
      "a package with its number drew no bid",
      "Action 4.1: The Ministry of Health to review bids.\nPackage CW-07 (Ganh Hao sluice) drew no responsive bid and was re-tendered.",
      [{ verbs: ["review"], lead: [health] }],
    ],
  ]);
});

describe("verbs of a list in the gerund", () => {
  gives([
    [
      "three in a row",
      "The Ministry of Health shall be responsible for:\n\n- Guiding, urging and inspecting rabies prevention.\n\n- Coordinating with the Ministry of Finance in operating sluices.",
      [
        { verbs: ["guide", "urge", "inspect"], lead: [health] },
        { verbs: ["operate"], lead: [health], with: [finance] },
      ],
    ],
  ]);
});

describe("orders with words between", () => {
  gives([
    [
      "told on the spot",
      "The Ministry of Health was told on the spot to cut the time.",
      [{ verbs: ["cut"], lead: [health] }],
    ],
    [
      "asked in writing",
      "The Ministry of Health was asked in writing to cut the time.",
      [{ verbs: ["cut"], lead: [health] }],
    ],
  ]);
});

describe("prohibitions of nobody's", () => {
  gives([
    [
      "one of several units",
      "The Ministry of Justice shall print laws. No unit may ask for a longer term.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["ask"], lead: ["units"] },
      ],
    ],
  ]);
});

describe("names in quotation marks", () => {
  gives([
    [
      "a slogan is no order",
      "The Ministry of Justice shall print laws. “Make in Viet Nam” is not a label on a box, the Minister remarked.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "an order in quotation marks is one",
      "The Ministry of Justice shall print laws. “Make plans for the flood,” the Prime Minister said.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["make"], lead: [justice] },
      ],
    ],
  ]);
});

describe("nouns that verbs share their forms with", () => {
  gives([
    [
      "what scrap began to do",
      "The Ministry of Justice shall print laws. Scrap began pouring into the ports.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("a law's own rates", () => {
  gives([
    [
      "are no task",
      "The Ministry of Justice shall print laws. The Law on Health Insurance, as amended in 2014, puts the contribution at 4.5 percent.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what is due", () => {
  gives([
    [
      "a draft and a day",
      "The Ministry of Finance shall draw up rules; a draft is due before the Government in June 2026.",
      [
        { verbs: ["draw"], lead: [finance] },
        { verbs: ["be"], lead: [finance], due: "2026-06-30", start: "2026-06-01" },
      ],
    ],
    [
      "a session and a month",
      "The Ministry of Finance shall draw up rules. The next session is due in Ca Mau in June 2026.",
      [{ verbs: ["draw"], lead: [finance] }],
    ],
  ]);
});

describe("parts that only tell", () => {
  gives([
    [
      "are no object",
      "The Ministry of Finance shall report the figures; is accountable to the Government for them.",
      [{ verbs: ["report"], lead: [finance] }],
    ],
  ]);
});

describe("orders in lists for everybody", () => {
  gives([
    [
      "a body that the item names",
      "The Prime Minister requests ministries, agencies and localities to do as follows:\n\n1. The Ministry of Health shall check wells.\n\n2. To propose the Vietnam Fatherland Front to mobilize its members.",
      [
        { verbs: ["check"], lead: [health] },
        { verbs: ["mobilize"], lead: ["vietnam-fatherland-front"] },
      ],
    ],
  ]);
});

describe("tasks of phases", () => {
  gives([
    [
      "what is evaluated in the last phase",
      "1. Phase 1 - Preparation\n\n- Draw up lists.\n\n2. Phase 2 - Evaluation\n\nThe Ministry of Health collects figures and drafts a report.",
      [
        { verbs: ["draw"], lead: [] },
        { verbs: ["collect", "draft"], lead: [health] },
      ],
    ],
  ]);
});

describe("what people are to be spared", () => {
  gives([
    [
      "is no ban",
      "The Ministry of Justice shall print laws. “People should not have to take three buses,” the chairman said.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "what must not be done is one",
      "The Ministry of Justice shall print laws. The Ministry of Health must not take more than three days.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["take"], lead: [health] },
      ],
    ],
  ]);
});

describe("what somebody owes", () => {
  gives([
    [
      "money is told",
      "The Ministry of Justice shall print laws. The Ministry of Health owes several contractors money.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "a report with a day is due",
      "The Ministry of Justice shall print laws. The Ministry of Health owes the Deputy Prime Minister a first report by December 20, 2025.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["owe"], lead: [health], due: "2025-12-20" },
      ],
    ],
  ]);
});

describe("a ban behind a duty", () => {
  gives([
    [
      "of the same bodies",
      "Ministries must reply to investors, and may not ask again for papers.",
      [
        { verbs: ["reply"], lead: ["ministries"] },
        { verbs: ["ask"], lead: ["ministries"] },
      ],
    ],
    [
      "a permission behind a duty is none",
      "Ministries must draw up plans, and may extend the term.",
      [{ verbs: ["draw"], lead: ["ministries"] }],
    ],
  ]);
});

describe("neither of two", () => {
  gives([
    [
      "neither province",
      "The Ministry of Justice shall print laws.\nBac Ninh and Hung Yen provinces will inspect all licenses. From January 1, 2026, neither province may admit new projects.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["inspect"], lead: ["peoples-committee-of-bac-ninh", "peoples-committee-of-hung-yen"] },
        {
          verbs: ["admit"],
          lead: ["peoples-committee-of-bac-ninh", "peoples-committee-of-hung-yen"],
          start: "2026-01-01",
        },
      ],
    ],
    [
      "neither A nor B",
      "Neither the Ministry of Finance nor the Ministry of Justice may raise fees.",
      [{ verbs: ["raise"], lead: [finance, justice] }],
    ],
  ]);
});

describe("what is forbidden of a thing", () => {
  gives([
    [
      "a gerund, with force",
      "The Ministry of Justice shall print laws. Hiding or delaying reports is strictly prohibited.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["prohibit"], lead: [justice] },
      ],
    ],
    [
      "a thing, with force",
      "The Ministry of Justice shall print laws. The use of homemade explosives is strictly forbidden.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["forbid"], lead: [justice] },
      ],
    ],
    [
      "but where fishing is prohibited is no ban",
      "The Ministry of Justice shall print laws. Areas where fishing is strictly prohibited cover 40 hectares.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what there will not be", () => {
  gives([
    [
      "no extension",
      "The Ministry of Justice shall print laws. No extension will be granted.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "but what no permit may be is asked",
      "The Ministry of Justice shall print laws. No permit may be issued without a plan.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["issue"], lead: [justice] },
      ],
    ],
  ]);
});

describe("told of a day that is still to come", () => {
  gives([
    [
      "by a body that no dictionary has",
      "The Ministry of Justice shall print laws. The Department of Finance has advanced 35 billion VND for the two communes before September 15, 2025.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["advance"], lead: ["Department of Finance"], due: "2025-09-15" },
      ],
    ],
    [
      "but what it has reported is told",
      "The Ministry of Justice shall print laws. The Department of Finance has reported that the money is short until September 15, 2025.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "of several under a dated heading",
      "The Prime Minister requests:\n\n1. Before August 31, 2026:\n\nInspection centers have received appointments.",
      [{ verbs: ["receive"], lead: ["Inspection centers"], due: "2026-08-31" }],
    ],
  ]);
});

describe("units of local government", () => {
  gives([
    [
      "what they do among tasks is asked",
      "The Ministry of Justice shall print laws. Communes along the Tien river organize patrols.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["organize"], lead: ["Communes"] },
      ],
    ],
    [
      "but not what they do not have",
      "The Ministry of Justice shall print laws. Communes do not have a single expert.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("what bodies undertake", () => {
  gives([
    [
      "to release something",
      "The Ministry of Justice shall print laws. The Ministry of Health undertook to release the software in January 2027.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["release"], lead: [health], due: "2027-01-31", start: "2027-01-01" },
      ],
    ],
    [
      "what several agree to do",
      "The Ministry of Justice shall print laws. The Ministry of Finance and the Ministry of Health agreed to publish the report.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["publish"], lead: [finance, health] },
      ],
    ],
  ]);
});

describe("back to the one who directs", () => {
  gives([
    [
      "and is to",
      "The Ministry of Justice shall print laws.\nThe Ministry of Finance is to instruct its Tax Department to inspect warehouses, and is to require platforms to take down listings.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["inspect"], lead: ["tax-department"], over: [finance] },
        { verbs: ["require"], lead: [finance] },
      ],
    ],
  ]);
});

describe("words between a modal and its verb", () => {
  gives([
    [
      "he added",
      "Clerks of the Ministry of Justice should, he added, by no means ask for papers.",
      [{ verbs: ["ask"], lead: ["Clerks of the Ministry of Justice"] }],
    ],
    [
      "in the meantime",
      "The Ministry of Justice must in the meantime publish its plans.",
      [{ verbs: ["publish"], lead: [justice] }],
    ],
    ["in turn", "The Ministry of Justice was in turn urged to buy more.", [{ verbs: ["buy"], lead: [justice] }]],
    [
      "by this circular",
      "The Ministry of Health is, by this circular, requested to stop the salary.",
      [{ verbs: ["stop"], lead: [health] }],
    ],
  ]);
});

describe("what a directive by its short number asks", () => {
  gives([
    [
      "is asked",
      "Directive 17 instructs the Ministry of Health to cut the time to 30 days.",
      [{ verbs: ["cut"], lead: [health] }],
    ],
    ["but what a circular by its number provides is law", "Circular 17 requires banks to keep enough capital.", []],
  ]);
});

describe("an adverb before a verb that could be a noun", () => {
  gives([
    [
      "opens no name",
      "The Ministry of Justice shall print laws.\n\n- Strictly handle investors of construction works who do not fill or fence off pits;",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["handle", "fence"], lead: [justice] },
      ],
    ],
  ]);
});

describe("a relative clause with what nobody needs", () => {
  gives([
    [
      "hides no verb",
      "The Ministry of Justice shall print laws.\nThe State Treasury and the Vietnam Social Security transfer what they no longer need to the localities.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["transfer"], lead: ["state-treasury", "vietnam-social-security"] },
      ],
    ],
  ]);
});

describe("words of no advice", () => {
  gives([
    [
      "ask nothing",
      "The Ministry of Justice shall print laws. This alert must not be relied upon as legal advice.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "nor whom to reach",
      "The Ministry of Justice shall print laws. For inquiries, please reach the Center at the number below.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("the short form of a name in brackets", () => {
  gives([
    [
      "is not who does it",
      "The Ministry of Health shall:\n\nc) Update data daily on the Animal Health Information System (AHIS).",
      [{ verbs: ["update"], lead: [health], repeat: "daily" }],
    ],
  ]);
});

describe("what is agreed to be assigned", () => {
  gives([
    [
      "is assigned",
      "The Ministry of Justice shall print laws.\n\n4. Agree to assign Dong Nai Power Company to relocate lines.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["relocate"], lead: ["Dong Nai Power Company"] },
      ],
    ],
    [
      "but what is agreed to is no task",
      "The Ministry of Justice shall print laws.\n\n4. Agree to the proposal of the Ministry of Finance.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("an obligation that says itself by when", () => {
  gives([
    [
      "needs no order before it",
      "All vouchers must reach the Treasury by 4.30 p.m. on 29 August 2025. The archive will be sealed this year.",
      [
        { verbs: ["reach"], lead: [], due: "2025-08-29" },
        { verbs: ["seal"], lead: [], start: "2025-01-01", due: "2025-12-31" },
      ],
    ],
    [
      "whoever has it",
      "Every Regional Registrar is to name a deputy before 15 September 2025.",
      [{ verbs: ["name"], lead: ["Regional Registrar"], due: "2025-09-15" }],
    ],
    [
      "of a thing in the passive",
      "Each of the 96 petitions is to be answered not later than October 3, 2025.",
      [{ verbs: ["answer"], lead: [], due: "2025-10-03" }],
    ],
    [
      "of whom the sentence before spoke, where nothing has been asked yet",
      "The Ministry of Justice first. The amended Code must be on the Government's table by the end of August.",
      [{ verbs: ["be"], lead: [justice], due: "2025-08-31" }],
    ],
    ["but a span is no limit", "The European Commission is to send experts from October 12 to 23.", []],
    ["nor is how long something lasts", "Old forms shall continue to be used until December 31, 2027.", []],
    ["nor a day gone by", "All vouchers had to be sent and must be kept as they were before 3 May 2024.", []],
    ["nor the day of something else", "Deposits must be returned to owners who paid them before 5 August 2025.", []],
    [
      "and what a cited document provides is no task",
      "According to Circular No. 40/2025/TT-BCT, lamps must be replaced by August 31, 2025.",
      [],
    ],
    ["nor what news tell behind their dateline", "HANOI (VNA) - Bridges must be repaired by August 31, 2025.", []],
    ["nor what will be done", "The tunnel will be opened by August 31, 2025.", []],
  ]);
});

describe("what bodies may do", () => {
  gives([
    [
      "is no task",
      "The Ministry of Justice shall print laws. Units with offices abroad may appoint a second clerk.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

const begun = "The Ministry of Justice shall print laws. ";
const print: Row = { verbs: ["print"], lead: [justice] };

describe("what a body brings about", () => {
  gives([
    [
      "is its task",
      `${begun}The Ministry of Health has the wells of every commune checked at night. The Ministry of Finance has its clerks on duty until September 30, 2025.`,
      [print, { verbs: ["have"], lead: [health] }, { verbs: ["have"], lead: [finance], due: "2025-09-30" }],
    ],
    [
      "by those who are to do it",
      `${begun}The Ministry of Health has every hospital display its prices.`,
      [print, { verbs: ["have"], lead: [health] }],
    ],
    [
      "but what it has is none",
      `${begun}The Ministry of Health has the powers assigned by law. The Ministry of Finance has the right to inspect. The Ministry of Health has about 900 wells, of which 30 have been checked. The Ministry of Finance has all the clerks that the plan named.`,
      [print],
    ],
  ]);
});

describe("what offices are expected to do", () => {
  gives([
    [
      "is their task",
      `${begun}Internal control units are expected to test the meters each quarter. The Ministry of Health is expected to come up with a scheme.`,
      [
        print,
        { verbs: ["test"], lead: ["Internal control units"], repeat: "quarterly" },
        { verbs: ["come"], lead: [health] },
      ],
    ],
    [
      "but others are only foreseen to do something",
      `${begun}Paper mills are expected to use straw. Students are expected to start school in May. The Ministry of Health is expected to come under strain. Local offices are expected to need money.`,
      [print],
    ],
  ]);
});

describe("an office by a common noun", () => {
  gives([
    [
      "is told what it will do",
      `${begun}The water inspectorate will test the pumps. The two departments will jointly print a list.`,
      [print, { verbs: ["test"], lead: ["water inspectorate"] }, { verbs: ["print"], lead: ["two departments"] }],
    ],
    [
      "in the present where it says by when or how often",
      `${begun}Units send their lists before the 5th of every month. The provincial office reports every Monday. Every commune names a guard before 30 August 2025.`,
      [
        print,
        { verbs: ["send"], lead: ["Units"], repeat: "monthly" },
        { verbs: ["report"], lead: ["provincial office"], repeat: "weekly" },
        { verbs: ["name"], lead: ["commune"], due: "2025-08-30" },
      ],
    ],
    [
      "but not a pronoun's body, one of a row, or what stands at a rate",
      `${begun}Their agency will buy lamps. The second unit is to run in 2031. Depot operators put their losses at VND2 billion a day. The department does.`,
      [print],
    ],
    ["nor what another did at that time", `${begun}Units hold papers that courts ask for every Monday.`, [print]],
  ]);
});

describe("whom a body helps, ranks or calls on", () => {
  gives([
    [
      "shows a task",
      `${begun}The Ministry of Health helps clinics open accounts. The Ministry of Finance ranks communes by their debts.`,
      [print, { verbs: ["help"], lead: [health] }, { verbs: ["rank"], lead: [finance] }],
    ],
    [
      "in an item of its own tasks, too",
      "1. The Ministry of Health:\n\na) Calls for investment in clinics;\n\nb) Notifies communes of new cases.",
      [
        { verbs: ["call"], lead: [health] },
        { verbs: ["notify"], lead: [health] },
      ],
    ],
    [
      "but an effect and a rank are none",
      `${begun}The Ministry of Health helps to cut costs. The Ministry of Health helps always reduce waste. The Ministry of Finance ranks 5th. The Ministry of Finance ranks this first. The Ministry of Health calls for patience.`,
      [print],
    ],
  ]);
});

describe("the two that acted one after the other", () => {
  gives([
    [
      "act together",
      "The Ministry of Justice shall print laws. The Ministry of Health shall open clinics. The two ministries will jointly publish a list.",
      [print, { verbs: ["open"], lead: [health] }, { verbs: ["publish"], lead: [justice, health] }],
    ],
    [
      "but not two of another sort",
      "The Ministry of Justice shall print laws. Hanoi City shall open clinics. The two ministries will jointly publish a list.",
      [print, { verbs: ["open"], lead: ["peoples-committee-of-hanoi"] }, { verbs: ["publish"], lead: ["ministries"] }],
    ],
  ]);
});

describe("what two sides are to agree on", () => {
  gives([
    [
      "is a task",
      `${begun}The Ministry of Finance was asked to agree with ferry companies on fares. The Ministry of Health agrees with the Ministry of Construction on the list of sites.`,
      [print, { verbs: ["agree"], lead: [finance] }, { verbs: ["agree"], lead: [health] }],
    ],
    [
      "but a view is none",
      `${begun}The Ministry of Finance agrees with the proposal. The Ministry of Health agrees with the Ministry of Finance on the need to act. The Government agrees with the Ministry of Finance on the list.`,
      [print],
    ],
  ]);
});

describe("what a law that is cited lays down", () => {
  gives([
    [
      "is no task, behind a semicolon either",
      "The Ministry of Health shall pay. Pursuant to Decree 88/2024/ND-CP, an individual who hides a fire exit shall be fined VND 5 million; organizations shall be fined twice as much.",
      [{ verbs: ["pay"], lead: [health] }],
    ],
    [
      "but what this document asks is one",
      "The Ministry of Health shall pay. Under this Directive, fees shall be cut; exits shall be opened before August 15, 2025.",
      [
        { verbs: ["pay"], lead: [health] },
        { verbs: ["cut"], lead: [health] },
        { verbs: ["open"], lead: [health], due: "2025-08-15" },
      ],
    ],
  ]);
});
