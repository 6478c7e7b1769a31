import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

const committeeOf = (place: string): string => `peoples-committee-of-${place}`;

describe("who is meant", () => {
  gives([
    [
      "the provinces that are counted and named",
      "The three provinces of Lai Chau, Dien Bien and Gia Lai must open clinics. The 2 cities of Hue and Da Nang shall mend roads.",
      [
        { verbs: ["open"], lead: ["lai-chau", "dien-bien", "gia-lai"].map(committeeOf) },
        { verbs: ["mend"], lead: ["hue", "da-nang"].map(committeeOf) },
      ],
    ],
    [
      "but those that are counted only are no places by name",
      "The 22 border provinces must open clinics.",
      [{ verbs: ["open"], lead: ["localities"] }],
    ],
    [
      "the committee of the place that its sentence names",
      "In Hue, where roofs were lost, the municipal People's Committee must hand out tarpaulins.",
      [{ verbs: ["hand"], lead: [committeeOf("hue")] }],
    ],
    [
      "the body of a case",
      "The Ministry of Finance shall report.\nWhere a locality cannot spend its share, it must return it by May 5, 2026. Where a hospital runs out of serum, it shall tell the public.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["return"], lead: ["localities"], due: "2026-05-05" },
        { verbs: ["tell"], lead: ["hospital"] },
      ],
    ],
    [
      "but no thing of a case",
      "The Ministry of Finance shall report.\nWhere an outbreak is found, it must be contained.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["contain"], lead: [finance] },
      ],
    ],
    [
      "that ministry, which no dictionary has",
      "The Ministry of Finance shall report.\n\nSchools shall send returns to the Ministry of Labour Relations by May 5, 2026. That Ministry shall add them up.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["send"], lead: ["Schools"], due: "2026-05-05" },
        { verbs: ["add"], lead: ["Ministry of Labour Relations"] },
      ],
    ],
    [
      "and that ministry, which one has",
      "Schools shall send returns to the Ministry of Health. That Ministry shall add them up.",
      [
        { verbs: ["send"], lead: ["Schools"] },
        { verbs: ["add"], lead: [health] },
      ],
    ],
    [
      "what a body is, between commas",
      "The Harbour Works Company, investor of the quay, was told to dredge it. It must also light it.",
      [
        { verbs: ["dredge"], lead: ["Harbour Works Company"] },
        { verbs: ["light"], lead: ["Harbour Works Company"] },
      ],
    ],
  ]);
});

describe("who does what only somebody can do, by a name that no list has", () => {
  gives([
    [
      "whoever must submit, settle or draw up",
      "The Ministry of Finance shall report.\nEach Chapter must settle its debts. The Audit Cadre should carry out checks. Both Parties shall draw up lists.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["settle"], lead: ["Chapters"] },
        { verbs: ["carry"], lead: ["Audit Cadre"] },
        { verbs: ["draw"], lead: ["Parties"] },
      ],
    ],
    [
      "two sorts of them, and those of whom more is said",
      "The Ministry of Finance shall report.\nCensus takers and field guides must not lend their badges. Hosts already on the register must notify the ward.",
      [
        { verbs: ["report"], lead: [finance] },
        { verbs: ["lend"], lead: ["Census takers", "field guides"] },
        { verbs: ["notify"], lead: ["Hosts"] },
      ],
    ],
    [
      "but no paper, plan or means",
      "The Ministry of Finance shall pay.\nThe new system shall report faults. All projects must keep their schedule. The permits shall issue to owners by May 2026.",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["report"], lead: [finance] },
        { verbs: ["keep"], lead: [finance] },
        { verbs: ["issue"], lead: [finance], due: "2026-05-31" },
      ],
    ],
    [
      "nor what has no object, but a time",
      "Three weeks must pass before May 10, 2026. The arrears must settle by June 5, 2026. Keepers must collect by July 1, 2026 the nets.",
      [
        { verbs: ["pass"], lead: [], due: "2026-05-10" },
        { verbs: ["settle"], lead: [], due: "2026-06-05" },
        { verbs: ["collect"], lead: ["Keepers"], due: "2026-07-01" },
      ],
    ],
  ]);
});

describe("the body of somebody by office and name", () => {
  const directive = (...lines: string[]): string =>
    ["MINISTRY OF FINANCE", "No. 12/CT-BTC", "Hanoi, June 2, 2026", "DIRECTIVE", ...lines].join("\n\n");
  gives(
    [
      [
        "the ministry from which the notice comes",
        directive("The Department of Customs shall report.", "Deputy Minister Vo Ngoc An is assigned to inspect it."),
        [
          { verbs: ["report"], lead: ["customs-department"] },
          { verbs: ["inspect"], lead: [finance] },
        ],
      ],
      [
        "but no committee where a ministry issued it",
        directive("The Department of Customs shall report.", "Vice Chairman Vo Ngoc An is assigned to inspect it."),
        [
          { verbs: ["report"], lead: ["customs-department"] },
          { verbs: ["inspect"], lead: ["Vice Chairman Vo Ngoc An"] },
        ],
      ],
    ],
    "",
  );
  gives([
    [
      "the ministry with which the person was named",
      "Attending were Minister of Health Vo Ngoc An and Minister of Finance Le Binh Ca.\n\nMinister Vo Ngoc An was told to open wards.",
      [{ verbs: ["open"], lead: [health] }],
    ],
  ]);
});

describe("names of bodies", () => {
  gives([
    [
      "with a sign for and",
      "The Dairy & Cattle Welfare Department shall count cows. The Meadow & Hedge Department is requested to cut grass.",
      [
        { verbs: ["count"], lead: ["Dairy & Cattle Welfare Department"] },
        { verbs: ["cut"], lead: ["Meadow & Hedge Department"] },
      ],
    ],
    [
      "without the words that only say which of them",
      "Remaining clinics shall send returns. Your Head of Dairy Research must sign them. Permits shall be given by the Commander of the dock concerned.",
      [
        { verbs: ["send"], lead: ["clinics"] },
        { verbs: ["sign"], lead: ["Head of Dairy Research"] },
        { verbs: ["give"], lead: ["Commander of the dock"] },
      ],
    ],
    [
      "and who only helps is not who acts",
      "The Ministry of Finance shall list the goods. Together with the State Bank, the ministry should also look into deposits.",
      [
        { verbs: ["list"], lead: [finance] },
        { verbs: ["look"], lead: [finance], with: ["state-bank-of-vietnam"] },
      ],
    ],
  ]);
});
