import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

const office = "government-office";
const quarter = { start: "2026-07-01", due: "2026-09-30" };

describe("who and by when, behind a task", () => {
  gives([
    [
      "in sentences with labels",
      "1.1. Develop the Decree on clerical work. Lead agency: Ministry of Health. Coordinating agencies: Ministry of Justice, Government Office. Time: Quarter III of 2026.",
      [{ verbs: ["develop"], lead: [health], with: [justice, office], due: quarter.due }],
    ],
    [
      "in parts of one sentence",
      "2.1. Build the archive. Lead: Ministry of Health; coordination: Ministry of Finance; time: completed in 2027.",
      [{ verbs: ["build"], lead: [health], with: [finance], start: "2027-01-01", due: "2027-12-31" }],
    ],
    [
      "in a bracket, by what each does",
      "The Ministry of Finance shall pay.\n1.2. Issue a circular on standards (the Ministry of Health presides, the Ministry of Justice coordinates; June 2026).",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["issue"], lead: [health], with: [justice], due: "2026-06-30" },
      ],
    ],
    [
      "in a bracket, for all parts of the task",
      "The Ministry of Finance shall pay.\n2.2. Connect the networks at central level before August 31, 2025 and at commune level before October 31, 2025 (Government Office in charge, in collaboration with the Ministry of Health).",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["connect"], lead: [office], with: [health], due: "2025-08-31" },
        { verbs: ["connect"], lead: [office], with: [health], due: "2025-10-31" },
      ],
    ],
    [
      "but not of a task that names its actor",
      "2.3. The Ministry of Finance shall review the list (the Ministry of Health).",
      [{ verbs: ["review"], lead: [finance] }],
    ],
    [
      "nor in a bracket that says anything else",
      "The Ministry of Finance shall pay.\n2.4. Review the list (the annex of the Ministry of Health).",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "below a heading that names work, and no body",
      "1. Completing institutions\n1.1. Develop the Decree. Lead: Ministry of Health.",
      [{ verbs: ["develop"], lead: [health] }],
    ],
  ]);
});

describe("what a body is to do besides", () => {
  gives([
    [
      "what it has done",
      "The Ministry of Health shall report.\nThe Ministry of Finance has received the proposal and is to reply in writing.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["reply"], lead: [finance] },
      ],
    ],
    [
      "but what it is doing is one task with it",
      "The Ministry of Health shall report.\nThe Ministry of Finance is studying the exemption, and has to report at the next monthly meeting.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["study"], lead: [finance], event: "next monthly meeting" },
      ],
    ],
    [
      "charge taken together with others",
      "The Ministry of Health shall report.\nThe Ministry of Finance takes charge, together with the Ministry of Justice, of drawing up the list.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["draw"], lead: [finance], with: [justice] },
      ],
    ],
    [
      "whom it is to find among its own",
      "The Ministry of Health is to clear the site; assign a vice chairperson to take charge of it.",
      [
        { verbs: ["clear"], lead: [health] },
        { verbs: ["assign"], lead: [health] },
      ],
    ],
    [
      "a thing that bodies stand in",
      "The Ministry of Health shall report. Refunds for exporting enterprises must be settled. Weekly figures must be sent to the Ministry of Finance.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["settle"], lead: [health] },
        { verbs: ["send"], lead: [health], repeat: "weekly" },
      ],
    ],
    ["but not whom it speaks of", "The Ministry of Health has trained doctors, who must be certified.", []],
    [
      "a second sentence behind a comma",
      "The Ministry of Health shall continue to inspect markets, some typical cases should be brought to trial in September 2025.",
      [
        { verbs: ["inspect", "continue"], lead: [health] },
        { verbs: ["bring"], lead: [health], start: "2025-09-01", due: "2025-09-30" },
      ],
    ],
    [
      "the infinitive behind one that directs another",
      "The Ministry of Health is assigned to direct the State Treasury to pay; to work with the Ministry of Finance on prices.",
      [
        { verbs: ["pay"], lead: ["state-treasury"], over: [health] },
        { verbs: ["work"], lead: [health], with: [finance] },
      ],
    ],
    [
      "a time inside the second verb phrase",
      "The Ministry of Health shall review the ceiling and publish, no later than November 15, 2025, the list.",
      [
        { verbs: ["review"], lead: [health] },
        { verbs: ["publish"], lead: [health], due: "2025-11-15" },
      ],
    ],
    [
      "a part with a time of its own under one at the front",
      "Ministries shall, before August 15, 2025, issue plans; report the results before December 10 every year.",
      [
        { verbs: ["issue"], lead: ["ministries"], due: "2025-08-15" },
        { verbs: ["report"], lead: ["ministries"], repeat: "yearly" },
      ],
    ],
    [
      "a task that is its duty",
      "The Ministry of Health shall report. It has the task of preparing a plan.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["prepare"], lead: [health] },
      ],
    ],
    [
      "but a goal is no work",
      "The Ministry of Health shall report.\nLeaders agreed that the last quarter has to grow by at least 9.4%.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});

describe("a list in the gerund", () => {
  gives([
    [
      "where the lines below say who does it",
      [
        "1. On laws",
        "a) Formulating the Law.",
        "- Presiding agency: Ministry of Health.",
        "b) Amending the Decree.",
        "- Presiding agency: Ministry of Finance.",
        "- Coordinating agency: Ministry of Health.",
      ].join("\n"),
      [
        { verbs: ["formulate"], lead: [health] },
        { verbs: ["amend"], lead: [finance], with: [health] },
      ],
    ],
  ]);
});

describe("years behind a label", () => {
  gives([
    [
      "are a term",
      [
        "1. On laws",
        "a) Formulating the Law.",
        "- Presiding agency: Ministry of Health.",
        "- Time of implementation: 2026 - 2028.",
      ].join("\n"),
      [{ verbs: ["formulate"], lead: [health], due: "2028-12-31" }],
    ],
  ]);
});

describe("a matter and a full clause", () => {
  gives([
    [
      "a body behind it",
      "The Ministry of Health must act.\n2. Revenue: Revenue collectors must bank all collections daily.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["bank"], lead: ["Revenue collectors"], repeat: "daily" },
      ],
    ],
    [
      "a thing behind it",
      "The Ministry of Health must act.\n4. Imprests: All standing imprests shall be retired by August 24.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["retire"], lead: [health], due: "2025-08-24" },
      ],
    ],
    [
      "a label of verbs that are nouns",
      "The Ministry of Health must act.\n2. Purchase Orders: No Government Purchase Order should be raised without approval.",
      [
        { verbs: ["act"], lead: [health] },
        { verbs: ["raise"], lead: [health] },
      ],
    ],
    [
      "but what is only told",
      "The Ministry of Health must act.\n3. Results: The clinics have treated many patients.",
      [{ verbs: ["act"], lead: [health] }],
    ],
  ]);
});

describe("agencies in their forms", () => {
  gives([
    [
      "agency in charge and its partners",
      "1. Draft a Decree on population.\n- Agency in charge: The Ministry of Health.\n- Coordinating agencies: The Ministries of Justice and Finance.\n- Time of submission: Before August 10, 2025.",
      [{ verbs: ["draft"], lead: [health], with: [justice, finance], due: "2025-08-10" }],
    ],
    [
      "what the label's line says besides",
      "a) Contents: Review the legal documents.\nb) Presiding agencies: Ministries.\nc) Time of completion: Before August 30, 2025. The results shall be sent to the Ministry of Health before September 15, 2025.",
      [
        { verbs: ["review"], lead: ["ministries"], due: "2025-08-30" },
        { verbs: ["send"], lead: ["ministries"], due: "2025-09-15" },
      ],
    ],
  ]);
});

describe("several labels in one line", () => {
  gives([
    [
      "lead, partners and time",
      "The Government Office assigns:\n1. Build a map of land prices for the cities.\nLead agency: Ministry of Justice. Coordinating agency: Ministry of Finance. Time: March 2026.\n2. Train officers in the use of the software.\nLead agency: Ministry of Health. Time: before June 30, 2026.",
      [
        { verbs: ["build"], lead: [justice], with: [finance], due: "2026-03-31" },
        { verbs: ["train"], lead: [health], due: "2026-06-30" },
      ],
    ],
    [
      "below a paragraph",
      "III. MAIN CONTENTS\n1. Management of dogs\nCount the dogs in every village.\nImplementing agency: Ministry of Health. Coordinating agency: Ministry of Finance. Time of completion: before February 28, 2026.",
      [{ verbs: ["count"], lead: [health], with: [finance], due: "2026-02-28" }],
    ],
  ]);
});

describe("who is in charge", () => {
  gives([
    [
      "as an item",
      "1. Department of Health\n- In charge of ensuring the supply of vaccines.\n- Responsible for training nurses.",
      [
        { verbs: ["ensure"], lead: ["Department of Health"] },
        { verbs: ["train"], lead: ["Department of Health"] },
      ],
    ],
    [
      "and in brackets behind a task",
      "The Ministry of Health shall report.\n\nArticle 5. Tasks with defined products\n\n1. Develop a Decree on fees (Ministry of Finance in charge, Ministry of Justice coordinating; first quarter of 2026).",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["develop"], lead: [finance], with: [justice], due: "2026-03-31" },
      ],
    ],
  ]);
});

describe("marks within a line", () => {
  gives([
    [
      "circled",
      "The Ministry of Health shall ① publish the list; ② by October 15, 2025, return the fees; ③ close the accounts.",
      [
        { verbs: ["publish"], lead: [health] },
        { verbs: ["return"], lead: [health], due: "2025-10-15" },
        { verbs: ["close"], lead: [health] },
      ],
    ],
    [
      "and gerunds behind a colon",
      "The Ministry of Health shall take charge of: (i) counting the clinics; (ii) closing the unsafe ones.",
      [
        { verbs: ["count"], lead: [health] },
        { verbs: ["close"], lead: [health] },
      ],
    ],
  ]);
});

describe("labels below a line without a clause", () => {
  gives([
    [
      "A document above labels is a task",
      "1. Documents\n\na) A Decree on the safety of chemicals.\nLead: Ministry of Finance.\nCoordinate: Ministry of Justice, Ministry of Health.\nDeadline: to be submitted before October 31, 2025.",
      [{ verbs: [], lead: [finance], with: [justice, health], due: "2025-10-31" }],
    ],
    [
      "A heading above labels is none",
      "1. Access roads and land\nLead: Ministry of Finance\n1.1. Clear the last parcels.",
      [{ verbs: ["clear"], lead: [finance] }],
    ],
  ]);
});

describe("what labels say besides", () => {
  gives([
    [
      "A leading body's label can name partners",
      "3.1. Organize a conference to introduce the Law.\n\n- Presiding agency: Ministry of Justice, in collaboration with the Ministry of Health.\n\n- Participants: ministries, localities.\n\n- Implementation time: Within 60 days after the promulgation of this Plan.",
      [{ verbs: ["organize"], lead: [justice], with: [health], due: "2025-09-14" }],
    ],
    [
      "An issuing body leads",
      "2.3. Issue a Circular on legal aid.\n\n- Issuing agency: Ministry of Finance.\n\n- Time of promulgation: Before December 15, 2025.",
      [{ verbs: ["issue"], lead: [finance], due: "2025-12-15" }],
    ],
    [
      "Who presides stands behind a colon",
      "The Ministry of Justice shall print laws.\n\n5.2. Review reformatories: the Ministry of Finance presides over, with the participation of the Ministry of Health; to be finished in June 2026.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["review"], lead: [finance], with: [health], due: "2026-06-30", start: "2026-06-01" },
      ],
    ],
    [
      "What a label says of funds may be a task of its own",
      "2.1. Review the plan.\n\n- Presiding agency: Ministry of Finance.\n\n- Time of completion: Before December 15, 2025.\n\n- Funding: from the state budget. The Ministry of Health shall balance the budget by August 10, 2025.",
      [
        { verbs: ["review"], lead: [finance], due: "2025-12-15" },
        { verbs: ["balance"], lead: [health], due: "2025-08-10" },
      ],
    ],
  ]);
});

describe("by and how often", () => {
  gives([
    [
      "A label can say by when or how often",
      "3.1. Revise the design.\nResponsible: Ministry of Finance, with the Ministry of Health\nBy: November 28, 2025\n\n3.2. Report the error rate.\nResponsible: Ministry of Finance\nFrequency: every Monday",
      [
        { verbs: ["revise"], lead: [finance], with: [health], due: "2025-11-28" },
        { verbs: ["report"], lead: [finance], repeat: "weekly" },
      ],
    ],
  ]);
});

describe("labels in the bracket of one sentence", () => {
  gives([
    [
      "they hold for that sentence",
      "The Ministry of Justice shall print laws.\n\na) Arrange vaccination points. Healers are to be handled strictly (coordinating unit: Provincial Police).",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["arrange"], lead: [justice] },
        { verbs: ["handle"], lead: [justice], with: ["Provincial Police"] },
      ],
    ],
    [
      "who is in charge and by when",
      "The Ministry of Justice shall print laws.\n\nb) Issue a circular on hazardous chemicals (in charge: Ministry of Agriculture and Environment; to be issued before February 28, 2027).",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["issue"], lead: ["ministry-of-agriculture-and-environment"], due: "2027-02-28" },
      ],
    ],
  ]);
});

describe("labels in one line", () => {
  gives([
    [
      "below a task",
      "1. Build dams.\nLead agency: Ministry of Health; Coordinating agencies: Ministry of Finance, Ministry of Justice; Deadline: May 2026.",
      [{ verbs: ["build"], lead: [health], with: [finance, justice], due: "2026-05-31" }],
    ],
    [
      "above several",
      "1. Data\n\nLead agency: Ministry of Health; Coordinating agencies: Ministry of Finance; Deadline: by May 31, 2026.\n\na) Build a database;\n\nb) Publish the figures.\n\n2. Training\n\n2.1. Build schools.\nLead agency: Ministry of Justice; Deadline: June 2026.",
      [
        { verbs: ["build"], lead: [health], with: [finance], due: "2026-05-31" },
        { verbs: ["publish"], lead: [health], with: [finance], due: "2026-05-31" },
        { verbs: ["build"], lead: [justice], due: "2026-06-30" },
      ],
    ],
  ]);
});
