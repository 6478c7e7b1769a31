import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

describe("minutes of meetings", () => {
  gives([
    [
      "what was agreed, whoever agreed it, and actions by letter and number",
      "After a short discussion it was agreed that:\n- The Ministry of Health publishes the figures from May 1, 2026.\n\nActions:\n\nA1.1  Ministry of Finance to pay the crews by May 10, 2026.\nA1.2  Gate operators not to open the gates.",
      [
        { verbs: ["publish"], lead: [health], start: "2026-05-01" },
        { verbs: ["pay"], lead: [finance], due: "2026-05-10" },
        { verbs: ["open"], lead: ["Gate operators"] },
      ],
    ],
    [
      "what was agreed that somebody will do, before any order",
      "It was agreed that the Ministry of Finance will pay the crews by May 10, 2026.",
      [{ verbs: ["pay"], lead: [finance], due: "2026-05-10" }],
    ],
    [
      "but not what was noted that somebody will do",
      "It was noted that the Ministry of Finance will pay the crews by May 10, 2026.",
      [],
    ],
    [
      "but not what was not agreed",
      "After a short discussion it was not finally agreed that:\n- The Ministry of Health publishes the figures from May 1, 2026.",
      [],
    ],
    [
      "actions of bodies with a number in their name, and of some with partners beside them",
      "Actions:\n1. PMU2 to dredge the port by May 10, 2026.\n2. PMU7, together with VATM, to rebuild the runway.\n3. PMU2 and PMU7 not to hire divers.",
      [
        { verbs: ["dredge"], lead: ["PMU2"], due: "2026-05-10" },
        { verbs: ["rebuild"], lead: ["PMU7"], with: ["vietnam-air-traffic-management-corporation"] },
        { verbs: ["hire"], lead: ["PMU2", "PMU7"] },
      ],
    ],
    [
      "when an answer is due",
      "Actions:\n1. The Ministry of Health to ask the divers. Reply expected within May 2026.\n2. The Ministry of Finance to buy a crane. Delivery due by June 5, 2026.",
      [
        { verbs: ["ask"], lead: [health], due: "2026-05-31", start: "2026-05-01" },
        { verbs: ["buy"], lead: [finance], due: "2026-06-05" },
      ],
    ],
    [
      "a sentence that only notes a task, among others",
      "The Ministry of Health shall report. The Ministry of Finance kindly to send the boats by May 10, 2026.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["send"], lead: [finance], due: "2026-05-10" },
      ],
    ],
    [
      "but not a name inside another clause",
      "The Ministry of Health shall report. The draft would require the Ministry of Finance to send boats. The director told the Ministry of Finance to wait.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["wait"], lead: [finance] },
      ],
    ],
    [
      "what was decided is nobody's, where it names nobody",
      "The Ministry of Health shall report. It was decided that prices will fall. It will pay the crews.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["pay"], lead: [health] },
      ],
    ],
  ]);
});
