import { describe } from "vitest";
import { gives, health, justice } from "../support/manners.js";

const printed = { verbs: ["print"], lead: [justice] };

describe("things that are to reach a body, or a state", () => {
  gives([
    [
      "what must be at a body by a day, though nothing written",
      "The Ministry of Justice shall print laws. Sealed samples are to reach the Ministry of Health by May 5, 2026.",
      [printed, { verbs: ["reach"], lead: [justice], due: "2026-05-05" }],
    ],
    [
      "a body that no dictionary has",
      "The Ministry of Justice shall print laws. Warrants are to reach the Comptroller General's offices by May 5, 2026.",
      [printed, { verbs: ["reach"], lead: [justice], due: "2026-05-05" }],
    ],
    [
      "a beginning",
      "The Ministry of Justice shall print laws. Testing of water in all schools is to commence from May 5, 2026.",
      [printed, { verbs: ["commence"], lead: [justice], start: "2026-05-05" }],
    ],
    [
      "in whose hands it is to be",
      "The Ministry of Justice shall print laws. The rolls are to be in the hands of the Ministry of Finance by May 5, 2026.",
      [printed, { verbs: ["be"], lead: [justice], due: "2026-05-05" }],
    ],
    [
      "what is to be out, open or online",
      "The Ministry of Justice shall print laws. Guidelines are to be out before May 5, 2026. The archive is to be open to the public from June 1, 2026. The register is to go live by July 1, 2026.",
      [
        printed,
        { verbs: ["be"], lead: [justice], due: "2026-05-05" },
        { verbs: ["be"], lead: [justice], start: "2026-06-01" },
        { verbs: ["go"], lead: [justice], due: "2026-07-01" },
      ],
    ],
    [
      "but none without a day, nor of what a thing is or is for",
      "The Ministry of Justice shall print laws. Collection is to be entirely electronic. The purpose of this Circular is to reach the Ministry of Finance. Sales are to begin soon. The parade is to be in May 2026.",
      [printed],
    ],
    [
      "nor of who will come",
      "The Ministry of Justice shall print laws. The delegation will come to the Ministry of Finance in May 2026. The train is to reach Hanoi by noon on May 5, 2026.",
      [printed],
    ],
  ]);
});

describe("what is said beside a task to be done, and when", () => {
  gives([
    [
      "how often",
      "The Ministry of Health shall repair the servers. Copies are made weekly.",
      [
        { verbs: ["repair"], lead: [health] },
        { verbs: ["make"], lead: [health], repeat: "weekly" },
      ],
    ],
    [
      "by when",
      "The Ministry of Health shall build wards. Those begun already are opened before August 1, 2025.",
      [
        { verbs: ["build"], lead: [health] },
        { verbs: ["open"], lead: [health], due: "2025-08-01" },
      ],
    ],
    [
      "what whoever speaks is to have",
      "The Ministry of Health shall repair the servers. The cost is reported to me in August.",
      [
        { verbs: ["repair"], lead: [health] },
        { verbs: ["report"], lead: [health], start: "2025-08-01", due: "2025-08-31" },
      ],
    ],
    [
      "what comes to an office time and again",
      "The Ministry of Health shall repair the servers. A report on the work reaches my office every Monday.",
      [
        { verbs: ["repair"], lead: [health] },
        { verbs: ["reach"], lead: [health], repeat: "weekly" },
      ],
    ],
    [
      "a state without a time is told",
      "The Ministry of Health shall repair the servers. Copies are kept in the cellar.",
      [{ verbs: ["repair"], lead: [health] }],
    ],
    ["beside no task it is told", "The servers are old. Copies are made weekly.", []],
  ]);
});

describe("what belonged to a body that is no more", () => {
  gives([
    [
      "is what something is done with",
      "The Ministry of Health shall pay. Files of the former Ministry of Transport must be handed over before March 31, 2026.",
      [
        { verbs: ["pay"], lead: [health] },
        { verbs: ["hand"], lead: [health], due: "2026-03-31" },
      ],
    ],
  ]);
});

describe("what is handed over by a time, beside a task", () => {
  gives([
    [
      "goes to a body",
      "The Ministry of Justice shall inspect notaries. The findings are reported to the Government in October 2025.",
      [
        { verbs: ["inspect"], lead: [justice] },
        { verbs: ["report"], lead: [justice], start: "2025-10-01", due: "2025-10-31" },
      ],
    ],
    [
      "but without a time it only tells how things are",
      "The Ministry of Justice shall inspect notaries. The findings are reported to the Government.",
      [{ verbs: ["inspect"], lead: [justice] }],
    ],
  ]);
});
