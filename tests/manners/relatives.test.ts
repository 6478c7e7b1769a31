import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

describe("relative clauses that tell the body before them what to do", () => {
  gives([
    [
      "what it will do with what it gets",
      "Provinces shall send their lists to the Ministry of Justice, which will merge them before May 5, 2026.",
      [
        { verbs: ["send"], lead: ["localities"] },
        { verbs: ["merge"], lead: [justice], due: "2026-05-05" },
      ],
    ],
    [
      "a person or body by a common noun",
      "Agencies shall name a safety officer, who shall check the exits.",
      [
        { verbs: ["name"], lead: ["agencies"] },
        { verbs: ["check"], lead: ["safety officer"] },
      ],
    ],
    [
      "but not what is done to something, what it is or what it will have",
      "The Ministry of Finance shall write to the Ministry of Health, which will be merged. The Ministry of Finance shall ask the Ministry of Health, which will host the fair. The Ministry of Finance shall print the code, which will reach courts.",
      [
        { verbs: ["write"], lead: [finance] },
        { verbs: ["ask"], lead: [finance] },
        { verbs: ["print"], lead: [finance] },
      ],
    ],
    [
      "and one that obliges a body by name, as before",
      "The Ministry of Finance shall pay the Ministry of Health, which is to have its say.",
      [
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["have"], lead: [health] },
      ],
    ],
  ]);
});
