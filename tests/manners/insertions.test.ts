import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

describe("words inside a verb group", () => {
  gives([
    [
      "what links the sentence to the one before",
      "The Ministry of Health is, however, to sift the complaints. The Ministry of Justice needs in addition to weigh the fees.",
      [
        { verbs: ["sift"], lead: [health] },
        { verbs: ["weigh"], lead: [justice] },
      ],
    ],
    [
      "in front of what somebody is asked",
      "The Ministry of Health is, in the same spirit, asked to train nurses. The Ministry of Justice is, similarly, requested to train clerks.",
      [
        { verbs: ["train"], lead: [health] },
        { verbs: ["train"], lead: [justice] },
      ],
    ],
    [
      "partners and a day",
      "The Ministry of Justice is, together with the Ministry of Health, to draft rules. The Ministry of Finance has, before May 5, 2026, to pay nurses.",
      [
        { verbs: ["draft"], lead: [justice], with: [health] },
        { verbs: ["pay"], lead: [finance], due: "2026-05-05" },
      ],
    ],
    [
      "in whose name, behind who gives the order",
      "The Minister of Finance is authorized by the Prime Minister, in the name of the Government, to sign the loan.",
      [{ verbs: ["sign"], lead: [finance] }],
    ],
    [
      "the copy by which it is asked",
      "All Ministries are by a copy of this letter reminded to return the keys.",
      [{ verbs: ["return"], lead: ["ministries"] }],
    ],
    [
      "what a body is not, before what it is asked",
      "The Ministry of Health is not a party to the pact but is urged to keep its terms. Councils ought each to name a contact.",
      [
        { verbs: ["keep"], lead: [health] },
        { verbs: ["name"], lead: ["Councils"] },
      ],
    ],
    [
      "but not what a body has done, or is, in its own way",
      "The Ministry of Health is, with its branches, the owner of the building. The Ministry of Justice has, for its part, a lot to lose. The Ministry of Finance is not in debt but rich.",
      [],
    ],
  ]);
});
