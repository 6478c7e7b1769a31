import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

describe("what stands below a line", () => {
  gives([
    [
      "the next item of its list ends what stands under a line of bodies",
      [
        "1. The Ministry of Finance shall report.",
        "a) The Ministry of Health:",
        "- Review the rules;",
        "b) Request the Ministry of Justice to appraise the draft.",
        "c) Publish the results.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["review"], lead: [health] },
        { verbs: ["appraise"], lead: [justice] },
        { verbs: ["publish"], lead: [justice] },
      ],
    ],
    [
      "but a list that begins anew stands under it",
      ["2. Ministry of Health:", "1. Review the rules.", "2. Publish the results."].join("\n"),
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["publish"], lead: [health] },
      ],
    ],
    [
      "what dates a line of one section ends with the section",
      [
        "I. AIMS",
        "",
        "By the end of 2028:",
        "- The Ministry of Finance shall pay every school by bank transfer.",
        "",
        "II. MEASURES",
        "",
        "1. The Ministry of Health shall review the rules.",
      ].join("\n"),
      [
        { verbs: ["pay"], lead: [finance], due: "2028-12-31" },
        { verbs: ["review"], lead: [health] },
      ],
    ],
    [
      "but not with a heading within it",
      [
        "I. TASKS",
        "By the end of 2028:",
        "1. On schools",
        "- The Ministry of Finance shall pay every school by bank transfer.",
        "2. On hospitals",
        "- The Ministry of Health shall review the rules.",
      ].join("\n"),
      [
        { verbs: ["pay"], lead: [finance], due: "2028-12-31" },
        { verbs: ["review"], lead: [health], due: "2028-12-31" },
      ],
    ],
    [
      "an item further out ends a deadline heading",
      [
        "4. Specific tasks:",
        "4.1. Tasks to be completed in November 2025:",
        "a) The Ministry of Health shall review the rules.",
        "5. The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["review"], lead: [health], start: "2025-11-01", due: "2025-11-30" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "a deadline in the bracket that closes a heading",
      [
        "2. On site clearance (to be completed before August 15, 2025)",
        "a) The Ministry of Health shall clear the site.",
        "3. On other matters",
        "a) The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["clear"], lead: [health], due: "2025-08-15" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "but a month in a bracket may be that of a meeting",
      ["2. On the meeting with enterprises (July 2025)", "a) The Ministry of Health shall report."].join("\n"),
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "a bracket that says what the body is",
      ["1. Department of Health (standing agency)", "a) Train doctors.", "b) Has to check wells."].join("\n"),
      [
        { verbs: ["train"], lead: ["Department of Health"] },
        { verbs: ["check"], lead: ["Department of Health"] },
      ],
    ],
    [
      "bodies of no dictionary behind for",
      ["2. For petroleum wholesalers and distributors:", "a) Complete the tanks;"].join("\n"),
      [{ verbs: ["complete"], lead: ["petroleum wholesalers", "distributors"] }],
    ],
    [
      "a numbered line that begins with for",
      "1. For Departments of Health of provinces and cities\n- Issue the plan.\n2. For hospitals (including private hospitals)\na) Review the plan.",
      [
        { verbs: ["issue"], lead: ["Departments of Health"] },
        { verbs: ["review"], lead: ["hospitals"] },
      ],
    ],
    [
      "but no body is named by capitals alone, nor by a gerund",
      [
        "1. The Ministry of Health shall report.",
        "ORGANIZATION OF IMPLEMENTATION",
        "2. Reporting regime:",
        "- The Ministry of Finance sends reports.",
      ].join("\n"),
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [finance] },
      ],
    ],
    [
      "items in the third person",
      [
        "a) The Ministry of Health:",
        "- Directs hospitals to prepare beds; publishes the results.",
        "- Together with the Ministry of Finance, reviews prices.",
        "b) The Ministry of Justice: promptly appraises drafts.",
      ].join("\n"),
      [
        { verbs: ["direct"], lead: [health] },
        { verbs: ["publish"], lead: [health] },
        { verbs: ["review"], lead: [health], with: [finance] },
        { verbs: ["appraise"], lead: [justice] },
      ],
    ],
    [
      "a paragraph of an item goes on of the body that it named",
      [
        "a) The Ministry of Health:",
        "- Review the rules;",
        "- The Ministry of Finance shall pay. Publish the accounts.",
      ].join("\n"),
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["publish"], lead: [finance] },
      ],
    ],
    [
      "the name of a matter before a colon",
      ["1. The Ministry of Health shall report.", "2. Digital infrastructure: develop networks and satellites."].join(
        "\n",
      ),
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["develop"], lead: [health] },
      ],
    ],
    [
      "an order in a section that assesses ends the assessment",
      [
        "I. ASSESSMENT OF THE SITUATION",
        "1. In order to reach the target, the Government requests the Ministry of Health to act; review the tasks.",
        "2. The Ministry of Finance will pay.",
      ].join("\n"),
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["review"], lead: [health] },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "but an account of what will be is none",
      ["I. ASSESSMENT OF THE SITUATION", "1. The Ministry of Finance will pay."].join("\n"),
      [],
    ],
  ]);
});

describe("parts marked with capital letters", () => {
  gives([
    [
      "head the tasks below them",
      [
        "A. TASKS BEFORE SEPTEMBER 30, 2025",
        "1. The Ministry of Health shall act.",
        "B. REGULAR TASKS",
        "1. The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["act"], lead: [health], due: "2025-09-30" },
        { verbs: ["pay"], lead: [finance], repeat: "regular" },
      ],
    ],
    [
      "above parts with Roman numbers",
      [
        "A. TASKS BEFORE SEPTEMBER 30, 2025",
        "I. HEALTH",
        "1. The Ministry of Health shall act.",
        "B. OTHERS",
        "1. The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["act"], lead: [health], due: "2025-09-30" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "or below them",
      [
        "I. TASKS BEFORE SEPTEMBER 30, 2025",
        "A. Health",
        "1. The Ministry of Health shall act.",
        "II. OTHERS",
        "1. The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["act"], lead: [health], due: "2025-09-30" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "a mark without its stroke",
      "The Ministry of Health shall:\nd) Review the list;\ndd) Send it.",
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["send"], lead: [health] },
      ],
    ],
  ]);
});

describe("capitals behind a number", () => {
  gives([
    [
      "head what stands below them",
      ["4.0 USE OF VEHICLES", "The Ministry of Health shall act."].join("\n"),
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("titles", () => {
  const letterhead = "No. 14/CT-TTg\nHanoi, May 12, 2026\n\nDIRECTIVE\n\n";
  gives(
    [
      [
        "assess nothing, whatever they speak of",
        "On strengthening safety in the new situation\n\nThe Prime Minister requests:\n\n1. The Ministry of Health:\n\na) Review the list.",
        [{ verbs: ["review"], lead: [health] }],
      ],
      [
        "but a heading below them does",
        "On strengthening safety\n\nI. SITUATION\n\n1. The Ministry of Health:\n\na) Review the list.",
        [],
      ],
    ],
    letterhead,
  );
});

describe("list marks of older documents", () => {
  gives([
    [
      "a stroke behind the letter",
      "2. The Ministry of Health:\na/ To review plans under its management;\nb/ To report in the second quarter of 2026.",
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["report"], lead: [health], due: "2026-06-30", start: "2026-04-01" },
      ],
    ],
  ]);
});

describe("whose tasks stand below", () => {
  gives([
    [
      "a body of a place",
      "Main tasks:\n3. Tax Department of the city\n- Strengthening the management of tax; publicizing the list (every quarter).",
      [
        { verbs: ["strengthen"], lead: ["tax-department"] },
        { verbs: ["publicize"], lead: ["tax-department"], repeat: "quarterly" },
      ],
    ],
    [
      "a sector is a matter",
      "The National Assembly requests the Government and ministries to perform the following tasks:\n1. For the construction sector\na) To complete the database in 2027; to publish prices quarterly.",
      [
        { verbs: ["complete"], lead: ["government", "ministries"], due: "2027-12-31", start: "2027-01-01" },
        { verbs: ["publish"], lead: ["government", "ministries"], repeat: "quarterly" },
      ],
    ],
    [
      "a regime before a colon",
      "The Ministry of Justice shall print laws.\n\n2.3. Reporting regime: Ministries and localities send summary reports to the Ministry of Health before May 30, 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["send"], lead: ["ministries", "localities"], due: "2026-05-30" },
      ],
    ],
    [
      "decimals in lower case",
      "The Ministry of Health is asked to:\n\n3.1 identify all posts that are vacant;\n\n3.2 advertise them by May 5, 2026.",
      [
        { verbs: ["identify"], lead: [health] },
        { verbs: ["advertise"], lead: [health], due: "2026-05-05" },
      ],
    ],
    [
      "what must not be",
      "The Ministry of Health shall observe the following:\na) There shall be no new posts.\nb) There was a meeting in May.",
      [{ verbs: ["be"], lead: [health] }],
    ],
    [
      "due besides a responsibility",
      "The Ministry of Health is responsible for urging localities, and shall prepare the documents before May 5, 2026.",
      [
        { verbs: ["urge"], lead: [health] },
        { verbs: ["prepare"], lead: [health], due: "2026-05-05" },
      ],
    ],
  ]);
});

describe("what a ministry does behind its colon", () => {
  gives([
    [
      "in the third person",
      "The Prime Minister requests:\n1. Ministry of Construction: opens one lane through the two passes; repairs the railway line before May 5, 2026.\n2. Ministry of Health: reviews the list of medicines; purchases enough for two epidemics.",
      [
        { verbs: ["open"], lead: ["ministry-of-construction"] },
        { verbs: ["repair"], lead: ["ministry-of-construction"], due: "2026-05-05" },
        { verbs: ["review"], lead: [health] },
        { verbs: ["purchase"], lead: [health] },
      ],
    ],
    [
      "and whom it directs",
      "The Prime Minister requests:\n1. Ministry of Industry and Trade: directs Vietnam Electricity to cut the power in flooded areas; to supply it again within 24 hours.\n2. Ministry of National Defence: directs Military Region 5 to keep helicopters ready.",
      [
        { verbs: ["cut"], lead: ["vietnam-electricity"], over: ["ministry-of-industry-and-trade"] },
        { verbs: ["supply"], lead: ["vietnam-electricity"], due: "2025-07-17" },
        { verbs: ["keep"], lead: ["military-region-5"], over: ["ministry-of-national-defence"] },
      ],
    ],
    [
      "but a plural noun is no verb",
      "The Ministry of Health shall report.\n- Ministry of Construction: plans of 2024.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe('what stands under "For"', () => {
  gives([
    [
      "with a mark and no colon",
      "The SBV issued Directive No. 02/CT-NHNN.\n(i) For regional branches of the SBV\n- To hold conferences quarterly.\n- To advise the provinces on black credit.\n(ii) For credit institutions\n- To keep deposit rates stable.",
      [
        { verbs: ["hold"], lead: ["regional branches of the SBV"], repeat: "quarterly" },
        { verbs: ["advise"], lead: ["regional branches of the SBV"] },
        { verbs: ["keep"], lead: ["credit institutions"] },
      ],
    ],
  ]);
});

describe("headings that run into their text", () => {
  gives([
    [
      "of one body",
      "The Ministry of Health shall report.\n\nMinistry of Finance. Tax proposals must reach the Government before November 30, 2026.\n\nMinistry of Justice. A campaign against fraud is to be run from August 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["reach"], lead: [finance], due: "2026-11-30" },
        { verbs: ["run"], lead: [justice], start: "2026-08-01" },
      ],
    ],
    [
      "but a sentence is none",
      "The Ministry of Health shall report.\n\nMinistry of Finance officials met on Monday. Proposals must be sent to the Government.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [health] },
      ],
    ],
  ]);
});

describe("orders that end before their list", () => {
  gives([
    [
      "assigned",
      "1. The Ministry of Health is assigned:\n- To take samples before September 30, 2026.\n- To publish the list.\n2. The Ministry of Finance is in charge of inspecting traders.",
      [
        { verbs: ["take"], lead: [health], due: "2026-09-30" },
        { verbs: ["publish"], lead: [health] },
        { verbs: ["inspect"], lead: [finance] },
      ],
    ],
    [
      "as follows, with a full stop",
      "Heads of Departments shall act as follows.\n- A register be kept by the Staff Officer.\n- Scanners shall be repaired by July 1, 2026.",
      [
        { verbs: ["keep"], lead: ["agencies"] },
        { verbs: ["repair"], lead: ["agencies"], due: "2026-07-01" },
      ],
    ],
    [
      "but what must be so is nobody's task",
      "The Ministry of Health shall report.\n\nHouses must satisfy the following conditions:\n- Equipment must be installed safely;\n- An exit must be kept open.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("bodies as headings of an article", () => {
  gives([
    [
      "before any order",
      "Prime Minister issues directive on power supply\n\nThe Prime Minister has issued Directive No. 7/CT-TTg dated March 10, 2026 on guaranteeing electricity in the peak months of the dry season and after it.\n\nMinistry of Industry and Trade\n\nBefore March 31, 2026, promulgates the price frame.\n\nVietnam Electricity and Dong Bac Corporation\n\n- To sign agreements with customers.",
      [
        { verbs: ["promulgate"], lead: ["ministry-of-industry-and-trade"], due: "2026-03-31" },
        { verbs: ["sign"], lead: ["vietnam-electricity", "dong-bac-corporation"] },
      ],
    ],
    [
      "ministries by their short names",
      "The Prime Minister requests ministries to act.\n• Agriculture and Environment: keeps its staff on duty.\n• National Defence and Public Security: have helicopters stand by.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["keep"], lead: ["ministry-of-agriculture-and-environment"] },
        { verbs: ["have"], lead: ["ministry-of-national-defence", "ministry-of-public-security"] },
      ],
    ],
    [
      "but a field is no ministry",
      "The Ministry of Justice shall report.\n• Health: build three hospitals.\n• Construction: progress of the works.",
      [
        { verbs: ["report"], lead: [justice] },
        { verbs: ["build"], lead: [justice] },
      ],
    ],
  ]);
});

describe("a header that ends in the middle of its words", () => {
  gives([
    [
      "on or to",
      "Tuyen Quang province should focus on:\n(1) Rebuild the houses before January 31, 2026.\n2. The People's Committees of Hanoi and Hue have the responsibility to:\na) Count the discharge sources.",
      [
        { verbs: ["rebuild"], lead: ["peoples-committee-of-tuyen-quang"], due: "2026-01-31" },
        { verbs: ["count"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-hue"] },
      ],
    ],
  ]);
});

describe("the provinces by their number", () => {
  gives([
    [
      "as many as were addressed",
      "The dispatch was sent to the Chairpersons of the People's Committees of Ha Tinh, Quang Tri and Hue. The Prime Minister asked the three provinces and cities to count the boats.",
      [
        {
          verbs: ["count"],
          lead: ["peoples-committee-of-ha-tinh", "peoples-committee-of-quang-tri", "peoples-committee-of-hue"],
        },
      ],
    ],
    [
      "but another number is any",
      "The dispatch was sent to the Chairpersons of the People's Committees of Ha Tinh, Quang Tri and Hue. The Prime Minister asked the five provinces to count the boats.",
      [{ verbs: ["count"], lead: ["localities"] }],
    ],
  ]);
});

describe("what bodies have to do", () => {
  gives([
    [
      "as a statement or a question",
      "The dispatch has been issued.\n\nWhat provinces need to do\n- Publish the list.\n- Open a hotline.\n\nWhat must the Ministry of Health do?\n\nIt has until November 15, 2025 to approve the plan.",
      [{ verbs: ["approve"], lead: [health], due: "2025-11-15" }],
    ],
    [
      "and as tasks of them",
      "Article 3. Tasks of People's Committees of provinces\n1. Classify all houses before December 15, 2025.\n2. Assign a unit to guard them.",
      [
        { verbs: ["classify"], lead: ["provincial-peoples-committees"], due: "2025-12-15" },
        { verbs: ["assign"], lead: ["provincial-peoples-committees"] },
      ],
    ],
    [
      "but a question about something else",
      "What will the plan change?\n\nThe Ministry of Health shall report.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("a name among lines that name bodies", () => {
  gives([
    [
      "is a body too",
      "1. Department of Health\n- Issue the guidelines.\n2. Department of Finance\n- Allocate the funds.\n3. Provincial Social Security\n- Pay the costs.",
      [
        { verbs: ["issue"], lead: ["Department of Health"] },
        { verbs: ["allocate"], lead: ["Department of Finance"] },
        { verbs: ["pay"], lead: ["Provincial Social Security"] },
      ],
    ],
    [
      "but not where no such line stands above",
      "I. TASKS\n1. Green Summer\n- Pay the costs.",
      [{ verbs: ["pay"], lead: [] }],
    ],
    [
      "nor a line with common words",
      "1. Department of Health\n- Issue the guidelines.\n2. Sources of funds\n- Allocate the funds.",
      [
        { verbs: ["issue"], lead: ["Department of Health"] },
        { verbs: ["allocate"], lead: [] },
      ],
    ],
  ]);
});

describe("a short line with text below it", () => {
  gives([
    [
      "is a heading, though its noun can be a verb",
      "The Ministry of Health shall report.\n\n2. Support from the centre\n\nThe Ministry of Finance shall allocate the funds.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["allocate"], lead: [finance] },
      ],
    ],
    [
      "and can give a deadline",
      "1. Transfer of land (before December 31, 2025)\n\nThe Ministry of Finance shall review the files.",
      [{ verbs: ["review"], lead: [finance], due: "2025-12-31" }],
    ],
    [
      "but a line that orders is a task",
      "The Ministry of Finance shall pay.\n\n1. Review the files of all schools\n- The Ministry of Health shall help.",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
        { verbs: ["help"], lead: [health] },
      ],
    ],
  ]);
});

describe("whom a letter names for a list", () => {
  gives([
    [
      "before its colon",
      "For Departments of Health, the letter sets out the following work:\n- To draw up a list;\n- To revoke licences.",
      [
        { verbs: ["draw"], lead: ["Departments of Health"] },
        { verbs: ["revoke"], lead: ["Departments of Health"] },
      ],
    ],
  ]);
});

describe("a list that goes on from above", () => {
  gives([
    [
      "with its partners",
      "1. The Ministry of Health\n1.1. To coordinate with the Ministry of Finance in:\na) Issuing a standard;\nb) Training nurses.\n1.2. To report monthly.",
      [
        { verbs: ["issue"], lead: [health], with: [finance] },
        { verbs: ["train"], lead: [health], with: [finance] },
        { verbs: ["report"], lead: [health], repeat: "monthly" },
      ],
    ],
  ]);
});

describe("a heading of regular work", () => {
  gives([
    [
      "dates what stands below",
      "REGULAR WORK\n\n- The Ministry of Health shall patrol the markets.",
      [{ verbs: ["patrol"], lead: [health], repeat: "regular" }],
    ],
  ]);
});

describe("names that run into their text", () => {
  gives([
    [
      "Bodies of no dictionary head a paragraph too",
      "The Ministry of Finance shall report.\n\nDepartment of Legal Affairs. Draft a circular before November 10.\n\nInformation Technology Center. Put right the errors this month.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["draft"], lead: ["Department of Legal Affairs"], due: "2025-11-10" },
        { verbs: ["put"], lead: ["Information Technology Center"], due: "2025-07-31", start: "2025-07-01" },
      ],
    ],
    [
      "A short sentence that names no body heads nothing",
      "The Ministry of Finance shall report.\n\nGood work. Draft a circular before November 10.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["draft"], lead: [finance], due: "2025-11-10" },
      ],
    ],
  ]);
});

describe("phases with their terms", () => {
  gives([
    [
      "A phase holds its term for what stands below it",
      "1. Phase 1 - Preparation (December 2025)\n\n- The Ministry of Finance sets up the group.\n\n2. Stage 2 - Collection (from 01/10 to 30/11/2025)\n\n- The Ministry of Health collects copies.",
      [
        { verbs: ["set"], lead: [finance], due: "2025-12-31", start: "2025-12-01" },
        { verbs: ["collect"], lead: [health], due: "2025-11-30", start: "2025-10-01" },
      ],
    ],
    [
      "Of another heading a month in brackets dates nothing",
      "1. On the conference (December 2025)\n\n- The Ministry of Finance sets up the group.",
      [],
    ],
  ]);
});

describe("pages", () => {
  gives([
    [
      "A page number ends neither a list nor a deadline heading",
      "1. Group of tasks to be completed before December 15, 2025:\n\na) The Ministry of Finance verifies the list;\n\n                         2\n\nb) The Ministry of Health publishes the method.",
      [
        { verbs: ["verify"], lead: [finance], due: "2025-12-15" },
        { verbs: ["publish"], lead: [health], due: "2025-12-15" },
      ],
    ],
  ]);
});

describe("numbered names that run into their tasks", () => {
  gives([
    [
      "Numbered names of several bodies head their tasks",
      "1. Communes and wards. Draw up a list of households by March 31, 2026.\n\n2. Department of Health. Arrange more vaccination points.",
      [
        { verbs: ["draw"], lead: ["Communes", "wards"], due: "2026-03-31" },
        { verbs: ["arrange"], lead: ["Department of Health"] },
      ],
    ],
  ]);
});

describe("a pronoun behind the colon of a name", () => {
  gives([
    [
      "the body before the colon is meant",
      "The Ministry of Justice shall print laws.\n\nMinistry of Health: By the end of December 2026 it is to hand in a plan.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["hand"], lead: [health], due: "2026-12-31" },
      ],
    ],
    [
      "its noun means it too",
      "The Ministry of Justice shall print laws.\n\nMinistry of Construction: The ministry has until March 31, 2027 to publish rules.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["publish"], lead: ["ministry-of-construction"], due: "2027-03-31" },
      ],
    ],
    [
      "another noun means another body",
      "The Ministry of Justice shall print laws.\n\nMinistry of Health: the province shall build schools.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["build"], lead: ["province"] },
      ],
    ],
  ]);
});

describe("things behind the colon of places", () => {
  gives([
    [
      "how sites must be is theirs to see to",
      "The Ministry of Justice shall print laws.\n\n- Hanoi and Da Nang: Low-emission zones must be in place from July 1, 2027. Both cities have to stamp out open burning.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["be"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang"], start: "2027-07-01" },
        { verbs: ["stamp"], lead: ["peoples-committee-of-hanoi", "peoples-committee-of-da-nang"] },
      ],
    ],
    [
      "a body behind the colon has its own task",
      "The Ministry of Justice shall print laws.\n\n- Hanoi and Da Nang: The Ministry of Finance shall balance the funds.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["balance"], lead: [finance] },
      ],
    ],
  ]);
});

describe("lists of duties behind a state", () => {
  gives([
    [
      "the focal point has duties",
      "The Ministry of Health is the focal point of the work, and has the following responsibilities:\n\n- Holding courses for officers.",
      [{ verbs: ["hold"], lead: [health] }],
    ],
  ]);
});

describe("lines that say what their body is", () => {
  gives([
    [
      "then what it does",
      "1. Ministry of Health\nIs the standing agency of the campaign; guides communes on professional matters.",
      [{ verbs: ["guide"], lead: [health] }],
    ],
  ]);
});

describe("documents that a line only names", () => {
  gives([
    [
      "the verb stands in the heading",
      "1. Developing documents\n\na) Decree on penalties for administrative violations.\n- Lead agency: Ministry of Justice.\n- Deadline: Before May 31, 2026.",
      [{ verbs: ["develop"], lead: [justice], due: "2026-05-31" }],
    ],
  ]);
});

describe("lines that say which bodies are meant", () => {
  gives([
    [
      "communes with forests",
      "1. People's Committees of communes and wards with forests\n\n- Suspend all burning.",
      [{ verbs: ["suspend"], lead: ["peoples-committees"] }],
    ],
    [
      "owners of several sorts",
      "1. Forest owners (management boards, Pu Mat National Park, forestry companies)\n\n- Clear firebreaks.",
      [{ verbs: ["clear"], lead: ["Forest owners"] }],
    ],
  ]);
});

describe("articles hold numbered lists", () => {
  gives([
    [
      "a dated heading below one is in force",
      "Article 1. To assign the tasks as follows:\n\nI. TO BE COMPLETED BEFORE 31 MAY 2026\n\n1. The Ministry of Finance shall print laws.\n\nArticle 2. The Ministry of Justice shall monitor it.",
      [
        { verbs: ["print"], lead: [finance], due: "2026-05-31" },
        { verbs: ["monitor"], lead: [justice] },
      ],
    ],
  ]);
});

describe("lines that give opinions", () => {
  gives([
    [
      "open a list of orders",
      "The Ministry of Justice shall print laws.\n\nThe Chairman of the Provincial People's Committee has the following opinions:\n\n1. Request the Department of Health:\n\n- Make a list of households.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["make"], lead: ["Department of Health"] },
      ],
    ],
    [
      "but duties are one's own",
      "The Ministry of Justice shall print laws.\n\nThe Ministry of Health has the following duties:\n\n- Make a list of households.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["make"], lead: [health] },
      ],
    ],
  ]);
});

describe('a line that ends in "ensure that"', () => {
  gives([
    [
      "opens a list",
      "6. Accounting Officers are asked to ensure that\n\n(i) certificates are renewed annually; and\n\n(ii) a register is drawn up by 27 February 2026.",
      [
        { verbs: ["renew"], lead: ["Accounting Officers"], repeat: "yearly" },
        { verbs: ["draw"], lead: ["Accounting Officers"], due: "2026-02-27" },
      ],
    ],
  ]);
});

describe("telegrams addressed in capitals", () => {
  gives([
    [
      '"the above-mentioned provinces" are those of the address',
      "THE PRIME MINISTER SENDS TELEGRAM TO:\n\n- Chairmen of the People's Committees of the provinces and city: Tay Ninh, Dong Thap and Can Tho;\n\nThe Prime Minister requests:\n\n1. Chairmen of the People's Committees of the above-mentioned provinces:\n\na) Close sluices.",
      [
        {
          verbs: ["close"],
          lead: ["peoples-committee-of-tay-ninh", "peoples-committee-of-dong-thap", "peoples-committee-of-can-tho"],
        },
      ],
    ],
  ]);
});

describe("institutions alone", () => {
  gives([
    [
      "are rules, and no bodies",
      "The Ministry of Justice shall print laws.\n\n1. Institutions\n\nTask 1. Draft a Circular.\nLead unit: Department of Planning.\nDeadline: 31 March 2027.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["draft"], lead: ["Department of Planning"], due: "2027-03-31" },
      ],
    ],
  ]);
});

describe("lines of bodies that say more", () => {
  gives([
    [
      "a modal that the items below go on from",
      "The Ministry of Justice shall print laws.\n\n1. The Minister of Health shall\n\na) Open wards before May 10, 2026.\n\n2. Ministry of Finance to\n\na) Pay the crews.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["open"], lead: [health], due: "2026-05-10" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "which of several are meant",
      "The Ministry of Justice shall print laws.\n\n1. People's Committees of communes where there are tea gardens\n\n- Count the gardens.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["count"], lead: ["peoples-committees"] },
      ],
    ],
    [
      "fields in a row, of which one may be a body elsewhere",
      "The Ministry of Justice shall print laws.\n\n1. Department of Organization, Personnel and Enterprise Management\n\n- Count the staff.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["count"], lead: ["Department of Organization, Personnel and Enterprise Management"] },
      ],
    ],
    [
      "but bodies in a row are several",
      "The Ministry of Justice shall print laws. The Department of Health, Hospitals and Institutes shall count the staff.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["count"], lead: ["Department of Health", "Hospitals", "Institutes"] },
      ],
    ],
  ]);
});

describe("a numbered line that dates its section", () => {
  gives([
    [
      "whoever gives the orders below it",
      [
        "1. To be completed before October 15, 2025",
        "Accordingly, the Prime Minister requests the Ministry of Health to:",
        "- Inspect the wards;",
        "- Publish the list.",
        "The Ministry of Justice revises the form.",
        "2. Responsibilities of the others",
        "2.1. The Ministry of Finance shall pay.",
      ].join("\n"),
      [
        { verbs: ["inspect"], lead: [health], due: "2025-10-15" },
        { verbs: ["publish"], lead: [health], due: "2025-10-15" },
        { verbs: ["revise"], lead: [justice], due: "2025-10-15" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
    [
      "but a line without a number ends at a new order",
      [
        "Before October 15, 2025:",
        "The Ministry of Health shall publish the list.",
        "The Prime Minister requested the Ministry of Finance to pay.",
      ].join("\n"),
      [
        { verbs: ["publish"], lead: [health], due: "2025-10-15" },
        { verbs: ["pay"], lead: [finance] },
      ],
    ],
  ]);
});

describe("a sentence that counts the tasks behind it", () => {
  gives([
    [
      "dates its paragraph",
      "Three things cannot wait and have to be over by August 20. The Ministry of Health will close the ward. The Minister asked the Ministry of Finance to pay.\nThe Ministry of Justice will report.",
      [
        { verbs: ["close"], lead: [health], due: "2025-08-20" },
        { verbs: ["pay"], lead: [finance], due: "2025-08-20" },
        { verbs: ["report"], lead: [justice] },
      ],
    ],
    [
      "and a task may have its own day",
      "The following tasks must be finished before September 1. The Ministry of Health shall report by August 5.",
      [{ verbs: ["report"], lead: [health], due: "2025-08-05" }],
    ],
    [
      "but what was done by a day dates nothing",
      "The Ministry of Finance shall pay. Three tasks were finished before May 1. The Ministry of Health shall report.",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["report"], lead: [health] },
      ],
    ],
  ]);
});

describe("headings that name whose duties follow", () => {
  gives([
    [
      "in a row of bodies, one that no dictionary has",
      "The Ministry of Health directs the following.\n\n1.1 Duties of the Ministry of Finance\n\nPay the crews.\n\n1.2 Duties of Lighthouse Keepers\n\nTrim the lamps.",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["trim"], lead: ["Lighthouse Keepers"] },
      ],
    ],
  ]);
});

describe("a deadline heading over tasks with lines of labels", () => {
  gives([
    [
      "holds for each of them",
      "D. REGULAR TASKS\n\n4. Inspect wells, handle polluters\nPresiding agency: Ministry of Health\n\n5. Count boats\nPresiding agency: Ministry of Finance\n",
      [
        { verbs: ["inspect", "handle"], lead: [health], repeat: "regular" },
        { verbs: ["count"], lead: [finance], repeat: "regular" },
      ],
    ],
    [
      "but not below the next heading",
      "C. REGULAR TASKS\n\n4. Inspect wells, handle polluters\nPresiding agency: Ministry of Health\n\nD. COMMUNICATION\n\n5. Count boats\nPresiding agency: Ministry of Finance\n",
      [
        { verbs: ["inspect", "handle"], lead: [health], repeat: "regular" },
        { verbs: ["count"], lead: [finance] },
      ],
    ],
  ]);
});
