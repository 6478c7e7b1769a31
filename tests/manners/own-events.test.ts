import { describe } from "vitest";
import { finance, gives, health } from "../support/manners.js";

describe("an event of a task under a dated heading", () => {
  gives([
    [
      "takes the place of the heading's day, and an occasion stands beside it",
      [
        "Before September 30, 2025:",
        "1. The Ministry of Health shall:",
        "a) Clean the dormitories before the rainy season begins;",
        "b) Teach first aid from the second semester of the school year;",
        "c) Report on the dormitories at the 10th session of the National Assembly.",
        "2. The Ministry of Finance shall publish the prices.",
      ].join("\n"),
      [
        { verbs: ["clean"], lead: [health], event: "rainy season begins" },
        { verbs: ["teach"], lead: [health], event: "second semester of the school year" },
        {
          verbs: ["report"],
          lead: [health],
          due: "2025-09-30",
          event: "10th session of the National Assembly",
        },
        { verbs: ["publish"], lead: [finance], due: "2025-09-30" },
      ],
    ],
  ]);
});

describe("what only threatens, tells or is not possible", () => {
  gives([
    [
      "what is in store for whoever does something",
      "The Ministry of Health shall report. Any clerk who leaks the papers shall be dismissed under the Act. Drivers who ignore the barrier will be fined.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "but what must be done about them is asked",
      "The Ministry of Health shall report. Clerks who leak the papers must be disciplined.",
      [
        { verbs: ["report"], lead: [health] },
        { verbs: ["discipline"], lead: [health] },
      ],
    ],
    [
      "a noun that could be a verb, and a verb of the past behind it",
      "The Ministry of Health is instructed to renew its software. Trials with the coast guard began in May and went well.",
      [{ verbs: ["renew"], lead: [health] }],
    ],
    [
      "but a verb goes on with who was spoken of",
      "The Ministry of Health is instructed to renew its software. Tests with the coast guard the new alarms.",
      [
        { verbs: ["renew"], lead: [health] },
        { verbs: ["test"], lead: [health] },
      ],
    ],
    [
      "what cannot be done to people",
      "The Ministry of Health shall report. Agents abroad cannot yet be reached by phone.",
      [{ verbs: ["report"], lead: [health] }],
    ],
  ]);
});
