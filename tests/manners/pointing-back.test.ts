import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

describe("a time that points back at the one before", () => {
  gives([
    [
      "in the same sentence",
      "The Ministry of Health shall inspect the clinics before August 31, 2025 and publish their names by the same date.",
      [
        { verbs: ["inspect"], lead: [health], due: "2025-08-31" },
        { verbs: ["publish"], lead: [health], due: "2025-08-31" },
      ],
    ],
    [
      "at the front of the sentence behind it",
      "The Ministry of Health shall inspect the clinics by the end of August 2025. By then, the Ministry of Finance shall pay the fees.",
      [
        { verbs: ["inspect"], lead: [health], due: "2025-08-31" },
        { verbs: ["pay"], lead: [finance], due: "2025-08-31" },
      ],
    ],
    [
      "from a line to the next",
      "The Ministry of Health shall:\na) Inspect the clinics from September 15, 2025;\nb) Train the inspectors before that date.",
      [
        { verbs: ["inspect"], lead: [health], start: "2025-09-15" },
        { verbs: ["train"], lead: [health], due: "2025-09-15" },
      ],
    ],
    [
      "a period is the whole of it",
      "The Ministry of Health shall test the water from August 1 to August 20, 2025. The Ministry of Finance shall count the stocks within the same period.",
      [
        { verbs: ["test"], lead: [health], start: "2025-08-01", due: "2025-08-20" },
        { verbs: ["count"], lead: [finance], start: "2025-08-01", due: "2025-08-20" },
      ],
    ],
    [
      "a day that comes each month",
      "The Ministry of Health shall report before the 20th of each month. The Ministry of Finance shall send the figures by the same date.",
      [
        { verbs: ["report"], lead: [health], repeat: "monthly" },
        { verbs: ["send"], lead: [finance], repeat: "monthly" },
      ],
    ],
    [
      "but not past two sentences",
      "The Ministry of Health shall inspect the clinics before August 31, 2025. The Ministry of Finance shall pay the fees. It shall train its staff. It shall count the stocks by then.",
      [
        { verbs: ["inspect"], lead: [health], due: "2025-08-31" },
        { verbs: ["pay"], lead: [finance] },
        { verbs: ["train"], lead: [finance] },
        { verbs: ["count"], lead: [finance] },
      ],
    ],
    [
      "and no comparison or account",
      "The Ministry of Health shall inspect the clinics before August 31, 2025. The Ministry of Finance shall collect more than in the same period of last year. On the same day, the Minister visited a clinic. Until then, existing rules continue to apply. The Ministry of Finance shall count the stocks left after that date.",
      [
        { verbs: ["inspect"], lead: [health], due: "2025-08-31" },
        { verbs: ["collect"], lead: [finance] },
        { verbs: ["count"], lead: [finance] },
      ],
    ],
  ]);
});
