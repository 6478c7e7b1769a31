import { describe } from "vitest";
import { finance, gives, health, justice } from "../support/manners.js";

const stateBank = "state-bank-of-vietnam";

describe("what follows the order to one body", () => {
  gives([
    [
      "goes back to whoever directs, where the verb has the form of the one that directs",
      "The Ministry of Health shall measure noise; instruct the State Bank of Vietnam to print leaflets; open clinics. The Ministry of Justice directs the State Bank of Vietnam to mend roofs; revokes licences.",
      [
        { verbs: ["measure"], lead: [health] },
        { verbs: ["print"], lead: [stateBank], over: [health] },
        { verbs: ["open"], lead: [health] },
        { verbs: ["mend"], lead: [stateBank], over: [justice] },
        { verbs: ["revoke"], lead: [justice] },
      ],
    ],
    [
      "also where a list, or the sentence before, names who directs",
      "The Ministry of Finance:\na) Directs the State Bank of Vietnam to mend roofs; revokes licences;\nb) Direct the State Bank of Vietnam to dig wells; publish maps.\n\nThe Ministry of Health shall plant trees. It shall direct the State Bank of Vietnam to test pumps; it shall also fix fees.",
      [
        { verbs: ["mend"], lead: [stateBank], over: [finance] },
        { verbs: ["revoke"], lead: [finance] },
        { verbs: ["dig"], lead: [stateBank], over: [finance] },
        { verbs: ["publish"], lead: [finance] },
        { verbs: ["plant"], lead: [health] },
        { verbs: ["test"], lead: [stateBank], over: [health] },
        { verbs: ["fix"], lead: [health] },
      ],
    ],
    [
      "but stays with the body told in an infinitive or in another form",
      "The Ministry of Health shall direct the State Bank of Vietnam to mend roofs; to dig wells. The Ministry of Justice directs the State Bank of Vietnam to plant trees; open clinics.",
      [
        { verbs: ["mend"], lead: [stateBank], over: [health] },
        { verbs: ["dig"], lead: [stateBank] },
        { verbs: ["plant"], lead: [stateBank], over: [justice] },
        { verbs: ["open"], lead: [stateBank] },
      ],
    ],
    [
      "and below a colon",
      "The Ministry of Health is asked to direct the State Bank of Vietnam to mend roofs, and in so doing:\na) Plant trees.",
      [
        { verbs: ["mend"], lead: [stateBank], over: [health] },
        { verbs: ["plant"], lead: [stateBank], over: [health] },
      ],
    ],
  ]);
});

const defence = "ministry-of-national-defence";

describe("one body that is told by a name no list has", () => {
  gives([
    [
      "of a corps, with a number, of a place",
      "The Ministry of National Defence directs the Signal Corps to mend masts. The Ministry of National Defence directs Air Defence Zone 3 to tow boats. The Ministry of Health directs the Medical Office in Laos to buy serum. The Ministry of Health directs Lao Cai provincial police to close roads.",
      [
        { verbs: ["mend"], lead: ["Signal Corps"], over: [defence] },
        { verbs: ["tow"], lead: ["Air Defence Zone 3"], over: [defence] },
        { verbs: ["buy"], lead: ["Medical Office in Laos"], over: [health] },
        { verbs: ["close"], lead: ["Lao Cai provincial police"], over: [health] },
      ],
    ],
    [
      "or with a partner or a day before what it is to do",
      "The Ministry of Health shall instruct the State Bank of Vietnam, in cooperation with the Ministry of Justice, to print leaflets. The Ministry of Finance shall direct the State Bank of Vietnam, before May 5, 2026, to plant trees.",
      [
        { verbs: ["print"], lead: [stateBank], with: [justice], over: [health] },
        { verbs: ["plant"], lead: [stateBank], over: [finance], due: "2026-05-05" },
      ],
    ],
    [
      "but several bodies, or what is no body, leave the task with whoever directs",
      "The Ministry of Health shall direct Hungarian trade offices abroad to buy serum. The Ministry of National Defence shall direct Military Region 7, Military Region 9 and the Navy to tow boats. The Ministry of Justice shall direct Circular Letter 5 to be changed.",
      [
        { verbs: ["direct"], lead: [health] },
        { verbs: ["direct"], lead: [defence] },
        { verbs: ["direct"], lead: [justice] },
      ],
    ],
  ]);
});

describe("who does what a passive says", () => {
  gives([
    [
      "behind where it goes, how, or when",
      "Returns should be posted to the Ledger Division by Paying Officers. Leave shall be granted only in writing by the Duty Officer. No kiosk may be opened by any LGU. Lists must be checked and signed by school principals. Maps shall be approved by the Ministry of Health and the Institution of Engineers.",
      [
        { verbs: ["post"], lead: ["Paying Officers"] },
        { verbs: ["grant"], lead: ["Duty Officer"] },
        { verbs: ["open"], lead: ["LGU"] },
        { verbs: ["check", "sign"], lead: ["schools"] },
        { verbs: ["approve"], lead: [health, "Institution of Engineers"] },
      ],
    ],
    [
      "but no day, means or measure, nor whose act or whose offices are named",
      "The Ministry of Health shall report.\n\nForms must be sent by June 30, 2026. Forms must be posted by hand. Goods must be weighed by sampling. Staff shall be judged by results. Water must be stored in tanks which are cleaned by schools. Books must be kept at offices designated by schools. Parcels shall be opened on request by customs officers.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [health], due: "2026-06-30" },
        { verbs: ["post"], lead: [health] },
        { verbs: ["weigh"], lead: [health] },
        { verbs: ["judge"], lead: [health] },
        { verbs: ["store"], lead: [health] },
        { verbs: ["keep"], lead: [health] },
        { verbs: ["open"], lead: [health] },
      ],
    ],
  ]);
});
