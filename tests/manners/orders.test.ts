import { describe } from "vitest";
import { type Case, finance, gives, health, justice, type Row } from "../support/manners.js";

/** An order comes first, so that what follows stands among tasks. */
const order = "The Ministry of Justice shall review the fees.\n";
const review: Row = { verbs: ["review"], lead: [justice] };

/** Notices with the rows that they give behind the order. */
const behindOrder = (cases: readonly (readonly [notice: string, ...rows: Row[]])[]): Case[] =>
  cases.map(([notice, ...rows]) => [notice, order + notice, [review, ...rows]]);

describe("nouns at the front that verbs share their form with", () => {
  gives(
    behindOrder([
      ["Scrap dealers shall not be allowed to store batteries.", { verbs: ["allow"], lead: [justice] }],
      ["Exporting firms and traders in the delta ought to keep records."],
      ["1. Transport links\nThe Ministry of Health shall clean wells.", { verbs: ["clean"], lead: [health] }],
      ["3. Dam and dyke safety\nThe Ministry of Health shall clean wells.", { verbs: ["clean"], lead: [health] }],
      ["Target completion date: June 2026."],
      ["Trade unions. The Ministry of Finance is asked to hold a meeting.", { verbs: ["hold"], lead: [finance] }],
      ["Train workers so that they must not wait.", { verbs: ["train"], lead: [justice] }],
      ["Ensure schools must have water.", { verbs: ["ensure"], lead: [justice] }],
      ["Review projects which should be stopped.", { verbs: ["review"], lead: [justice] }],
      ["Complete cleaning of tanks which are not safe.", { verbs: ["complete"], lead: [justice] }],
    ]),
  );
});

describe("verbs that are told by their endings or a hyphen", () => {
  const of = (notice: string, verb: string): [string, Row] => [notice, { verbs: [verb], lead: [justice] }];
  gives(
    behindOrder([
      of("Sellers of false labels must be fined.", "fine"),
      of("Delays must not be tolerated.", "tolerate"),
      of("The trial shall be wound up.", "wind"),
      of("The pumps must be test-run at full load.", "test-run"),
      of("The list must be e-mailed to schools.", "e-mail"),
      of("The accounts must be cross-checked.", "cross-check"),
      of("Propagandize the law among farmers.", "propagandize"),
    ]),
  );
});

describe("verbs before their subjects", () => {
  gives(
    behindOrder([
      ["Neither shall any fees be paid to agents.", { verbs: ["pay"], lead: [justice] }],
      ["Under no circumstances should a warden leave the gate.", { verbs: ["leave"], lead: [justice] }],
      [
        "In the course of the work, should any doubt arise, the Ministry of Health shall report it.",
        { verbs: ["report"], lead: [health] },
      ],
      [
        "The Ministry of Health shall:\n- Clean wells.\nIn practice, should a doubt arise, the Ministry of Finance shall report it.",
        { verbs: ["clean"], lead: [health] },
        { verbs: ["report"], lead: [finance] },
      ],
      ["The Ministry of Health is entrusted with it and shall pilot the device.", { verbs: ["pilot"], lead: [health] }],
    ]),
  );
});

describe("what a document does itself", () => {
  const clean: Row = { verbs: ["clean"], lead: [health] };
  const list = "\n1. The Ministry of Health shall clean wells.";
  gives([
    ...[
      "The Prime Minister issues the programme for its implementation as below:",
      "The Ministry of Finance hereby sets out the work to be carried out as follows:",
      "The Prime Minister hereby decides:",
      "The Ministry of Finance promulgates the Programme with the following contents:",
    ].map((notice): Case => [notice, notice + list, [clean]]),
    [
      "an aim is none where its main clause follows",
      `The Ministry of Justice shall:\n- Review the fees.\nTo overcome the delays, the Ministry of Finance directs as follows:${list}`,
      [review, clean],
    ],
    [
      "but an item may name its partner behind the comma",
      "The Ministry of Finance shall:\n- To review the fees, the Ministry of Justice coordinates;",
      [{ verbs: ["review"], lead: [finance] }],
    ],
  ]);
});

describe("what a cited law provides", () => {
  gives(
    behindOrder([
      ["Under Article 7 of the Seed Code, traders must pay fines."],
      ["According to the Law on Ports, parents and guardians are responsible for keeping children away."],
      ["Under the protocol signed in May 2024, orchards must be registered."],
      ["The Land Law is in force, according to which maps shall be shared."],
      ["Under the plan, the Ministry of Health is assigned to clean wells.", { verbs: ["clean"], lead: [health] }],
      ["Under the Law on Ports, the Ministry of Health shall clean wells.", { verbs: ["clean"], lead: [health] }],
      ["Under this Circular, traders must pay fines.", { verbs: ["pay"], lead: ["traders"] }],
    ]),
  );
});

describe("what follows from an omission", () => {
  gives(
    behindOrder([
      ["Non-compliance with this Circular shall be dealt with under the law."],
      ["Failure to report will be viewed seriously."],
      ["Silence will be taken as consent."],
      ["The backlog shall be dealt with.", { verbs: ["deal"], lead: [justice] }],
    ]),
  );
});

describe("the day of a figure", () => {
  gives(
    behindOrder([
      ["Verify the arrears as at 30 June 2026.", { verbs: ["verify"], lead: [justice] }],
      [
        "Count the staff in post as at 1 July 2025 by 5 August 2025.",
        { verbs: ["count"], lead: [justice], due: "2025-08-05" },
      ],
    ]),
  );
});

describe("a body that is told by name in the list of another", () => {
  const list = "The Ministry of Health shall:\n- Clean wells;\n";
  const clean: Row = { verbs: ["clean"], lead: [health] };
  gives([
    [
      "it does what it is assigned",
      `${list}- Assign the Government Office to monitor the work.`,
      [clean, { verbs: ["monitor"], lead: ["government-office"] }],
    ],
    [
      "but whom a body is to find among its own does not",
      `${list}- Assign a vice chairperson to monitor the work.`,
      [clean, { verbs: ["assign"], lead: [health] }],
    ],
    [
      "nor do all of a kind",
      `${list}- Assign localities to monitor the work.`,
      [clean, { verbs: ["assign"], lead: [health] }],
    ],
  ]);
});

describe("an order whose speaker is left out", () => {
  gives([
    [
      "in the present, behind what was agreed",
      "The Government agrees with the necessity of the Law. Assigns the Ministry of Justice to absorb the opinions.",
      [{ verbs: ["absorb"], lead: [justice] }],
    ],
    [
      "but in a list it is a task of whoever stands above",
      "The Ministry of Health shall:\n- Assign the staff their rooms;\n- Publish the list.",
      [
        { verbs: ["assign"], lead: [health] },
        { verbs: ["publish"], lead: [health] },
      ],
    ],
  ]);
});

describe("what it is forbidden for somebody to do", () => {
  gives([
    [
      "is theirs",
      "The Ministry of Health shall pay. It is strictly forbidden for hospitals to charge patients twice.",
      [
        { verbs: ["pay"], lead: [health] },
        { verbs: ["charge"], lead: ["hospitals"] },
      ],
    ],
  ]);
});

describe("opinions that a list states", () => {
  gives([
    [
      "are not done by whoever has them",
      "Vice Chairman Nguyen Van An has the following opinions of direction:\n- To assign the Ministry of Health to:\n+ Review the wards.",
      [{ verbs: ["review"], lead: [health] }],
    ],
  ]);
});

describe("several sorts of bodies that are requested", () => {
  gives([
    [
      "in a paragraph are told by whoever issues the notice",
      "Request ministries, provincial People's Committees and enterprises to send reports before August 1, 2025.",
      [
        {
          verbs: ["send"],
          lead: ["ministries", "provincial-peoples-committees", "enterprises"],
          due: "2025-08-01",
        },
      ],
    ],
    [
      "but in a list of tasks they are asked by the body above",
      "2. The Ministry of Health:\n- Request hospitals and enterprises to send reports.",
      [{ verbs: ["request"], lead: [health] }],
    ],
  ]);
});
