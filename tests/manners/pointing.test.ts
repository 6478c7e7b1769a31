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
