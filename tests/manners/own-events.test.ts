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
