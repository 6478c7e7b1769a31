import { describe } from "vitest";
import { finance, gives } from "../support/manners.js";

const transport = "Department for Transport";
const plan = [
  "Policy paper",
  "Safer crossings action plan",
  "Published 16 July 2025",
  "From: Department for Transport",
];
const planOf = (...lines: string[]): string => [...plan, ...lines].join("\n\n");

describe("what those who issued the notice announce of themselves", () => {
  gives(
    [
      [
        "we will, with a day",
        planOf("We will map every level crossing by 31 March 2026. We shall then publish the map every year."),
        [
          { verbs: ["map"], lead: [transport], due: "2026-03-31" },
          { verbs: ["publish"], lead: [transport], repeat: "yearly" },
        ],
      ],
      [
        "a list under we will",
        planOf("We will:", "- consult on lower speed limits\n- lay the regulations by May 2026"),
        [
          { verbs: ["consult"], lead: [transport] },
          { verbs: ["lay"], lead: [transport], due: "2026-05-31" },
        ],
      ],
      ["but not in words that are quoted", planOf('"We will close the crossing by June 2026," said the engineer.'), []],
      [
        "nor in the second sentence of a quotation",
        planOf('"It is late. We will repair the crossing by June 2026," said the engineer.'),
        [],
      ],
      [
        "nor what is said out of courtesy or for good",
        planOf(
          "We will be pleased to hear from councils by May 2026. We will never close a station. " +
            "We will keep you informed until June 2026.",
        ),
        [],
      ],
      [
        "nor without a day, before any task",
        planOf("We will build a country that is safe to cross.").replace("action plan", "letter"),
        [],
      ],
    ],
    "",
  );
  gives(
    [
      [
        "nor where nobody is known to have issued it",
        "We will open the archive by May 2026.\n\nThe Ministry of Finance shall report by June 2026.",
        [{ verbs: ["report"], lead: [finance], due: "2026-06-30" }],
      ],
    ],
    "Hanoi, July 16, 2025\n\n",
  );
});

describe("whom a letter means by you, and whom it asks with please", () => {
  const letter = (...lines: string[]): string =>
    ["Harbour Ministry", "Circular No. 7", "15 May 2026", ...lines].join("\n\n");
  gives(
    [
      [
        "those of an office that no list knows",
        letter(
          "To: Wardens in charge of quays/piers",
          "You must count the bollards by 30 June 2026. The Harbour Board will paint them in July 2026.",
          "Please pass this circular on to your staff.",
        ),
        [
          { verbs: ["count"], lead: ["Wardens in charge of quays/piers"], due: "2026-06-30" },
          { verbs: ["paint"], lead: ["Harbour Board"], start: "2026-07-01", due: "2026-07-31" },
          { verbs: ["pass"], lead: ["Wardens in charge of quays/piers"] },
        ],
      ],
      [
        "those before a bracket that says which",
        letter("To: All Quay Masters (ports, marinas and jetties)", "You must count the bollards by 30 June 2026."),
        [{ verbs: ["count"], lead: ["Quay Masters"], due: "2026-06-30" }],
      ],
      [
        "but nobody to whom it goes only for report",
        letter(
          "The Ministry of Finance shall report.",
          "You must count the bollards by 30 June 2026.",
          "To:\n- The Harbour Board (for report);\n- Quay Masters.",
        ),
        [
          { verbs: ["report"], lead: [finance] },
          { verbs: ["count"], lead: ["You"], due: "2026-06-30" },
        ],
      ],
    ],
    "",
  );
});
