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
