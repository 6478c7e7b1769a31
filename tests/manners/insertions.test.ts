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

describe("asides between a subject and what it is to do", () => {
  gives([
    [
      "who is left out, or an example",
      "Hospitals shall report.\nThe provinces, Ca Mau excepted, must dredge canals. All ministries, the Ministry of Health among them, are urged to save power.",
      [
        { verbs: ["report"], lead: ["Hospitals"] },
        { verbs: ["dredge"], lead: ["localities"] },
        { verbs: ["save"], lead: ["ministries"] },
      ],
    ],
    [
      "who is left out of several sorts",
      "The provinces, ministries, Ca Mau excepted, must dredge canals. Ministries, localities, the Ministry of Health among them, are urged to save power.",
      [
        { verbs: ["dredge"], lead: ["localities", "ministries"] },
        { verbs: ["save"], lead: ["ministries", "localities"] },
      ],
    ],
    [
      "but a further body is one more of those who are asked",
      "The provinces, the Ministry of Health and the Ministry of Finance must dredge canals.",
      [{ verbs: ["dredge"], lead: ["localities", health, finance] }],
    ],
    [
      "what links it to the sentence before, of whoever is told",
      "The public, on the other hand, is reminded to boil water. Masters of vessels, like their crews, are advised to wear vests.",
      [
        { verbs: ["boil"], lead: ["public"] },
        { verbs: ["wear"], lead: ["Masters of vessels"] },
      ],
    ],
    [
      "what somebody does, of whoever is told",
      "The chief engineer, who keeps the keys of the mill, was tasked with checking the boilers.",
      [{ verbs: ["check"], lead: ["chief engineer"] }],
    ],
    [
      "what has been with a thing, or is said of it",
      "The Ministry of Justice shall print laws. Drains, which were found blocked, must be cleared. The code, which the ministry had promised twice, has to reach the Government by May 5, 2026. An order on kilns, under which they were fined, must be repealed.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["clear"], lead: [justice] },
        { verbs: ["reach"], lead: [justice], due: "2026-05-05" },
        { verbs: ["repeal"], lead: [justice] },
      ],
    ],
    [
      "but not what tells something",
      "The Ministry of Justice shall print laws. The purpose of this Circular, therefore, is to remind staff. The drains, he said, were to be cleared. Prices, which rose, were high.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
    [
      "nor what owners do not do",
      "The Ministry of Justice shall print laws. Owners who do not chip their dogs are to be prosecuted.",
      [
        { verbs: ["print"], lead: [justice] },
        { verbs: ["prosecute"], lead: [justice] },
      ],
    ],
  ]);
});

describe("phrases of circumstance without a comma", () => {
  gives([
    [
      "before a pronoun that is obliged",
      "The Ministry of Health shall report. During the trial phase it should consider cuts. By the same day they need to list beds.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["consider"], lead: [health] },
        { verbs: ["list"], lead: [health] },
      ],
    ],
    [
      "before a body",
      "During the trial run the Ministry of Health must count beds.",
      [{ verbs: ["count"], lead: [health] }],
    ],
    [
      "but not in a clause that is part of another",
      "The Ministry of Justice shall print laws. In years in which it must spend less, prices fall. Where it is to extend a lease, rents rise. In talks with the Ministry of Health must was said.",
      [{ verbs: ["print"], lead: [justice] }],
    ],
  ]);
});

describe("names that hold a number, a stroke or a verb", () => {
  gives([
    [
      "a number",
      "Owners of land along Ring Road No. 4 and the canal have been instructed to cut trees.",
      [{ verbs: ["cut"], lead: ["Owners of land"] }],
    ],
    [
      "a stroke, and short forms",
      "W/Ps are requested to send lists. KPDA Sindh is to forward figures. WRAP is to issue guidance.",
      [
        { verbs: ["send"], lead: ["W/Ps"] },
        { verbs: ["forward"], lead: ["KPDA Sindh"] },
        { verbs: ["issue"], lead: ["WRAP"] },
      ],
    ],
    ["but no acronym of a thing", "COVID must be fought. GDP Growth is slow. WRAP the boxes.", []],
  ]);
});
