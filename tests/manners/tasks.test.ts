import { describe, expect, test } from "vitest";
import { finance, gives, head, health, type Row, rowsOf } from "../support/manners.js";

describe("lines that head tasks", () => {
  gives([
    [
      "tasks to be completed before a day",
      "Tasks to be completed before August 15, 2025:\n\nThe Ministry of Finance has completed the draft Decree.",
      [{ verbs: ["complete"], lead: [finance], due: "2025-08-15" }],
    ],
    [
      "works that must be finished in a month",
      "Works that must be finished in August 2025:\n\nThe Ministry of Health has finished the plan.",
      [{ verbs: ["finish"], lead: [health], start: "2025-08-01", due: "2025-08-31" }],
    ],
    [
      "but a sentence with an actor is a task",
      "The Ministry of Health shall ensure that the works are completed before August 15, 2025: hospitals come first.",
      [{ verbs: ["ensure"], lead: [health], due: "2025-08-15" }],
    ],
    [
      "an order below an assessment ends it",
      [
        "I. SITUATION IN JUNE",
        "Prices rose by 3%.",
        "The Government requests ministers to focus on the following tasks:",
        "1. Prices",
        "Ministry of Finance shall:",
        "a) Follow developments in prices;",
        "b) Not allow funds to flow into speculation.",
      ].join("\n"),
      [
        { verbs: ["follow"], lead: [finance] },
        { verbs: ["allow"], lead: [finance] },
      ],
    ],
  ]);
});

describe("what is told of tasks", () => {
  gives([
    [
      "what a body has completed among tasks is to be completed",
      "The Prime Minister requested ministries to act. The Ministry of Finance has completed the plan.",
      [
        { verbs: ["act"], lead: ["ministries"] },
        { verbs: ["complete"], lead: [finance] },
      ],
    ],
    [
      "unless words say that it is done",
      "The Prime Minister requested ministries to act. So far, the Ministry of Finance has completed 20 plans. The Ministry of Health has already completed the list.",
      [{ verbs: ["act"], lead: ["ministries"] }],
    ],
    [
      "what a law provides is no task, though it has no number",
      "The Ministry of Health shall report. Under the 2023 Housing Law, the owners of apartments must be relocated at once.",
      [{ verbs: ["report"], lead: [health] }],
    ],
    [
      "a telegram that is sent is no task",
      "THE PRIME MINISTER sends this telegram to:\n- The Ministers of Health;",
      [],
    ],
    ["nor what is agreed", "The Ministry of Finance agrees in principle with the proposal.", []],
  ]);
});

describe("lines that date the tasks below them", () => {
  const tasks = "- The Ministry of Health completes the plan.\n- The Ministry of Finance develops the decree.";
  const both = (deadline: object): Row[] => [
    { verbs: ["complete"], lead: [health], ...deadline },
    { verbs: ["develop"], lead: [finance], ...deadline },
  ];

  test.each([
    "1. To be completed before August 31, 2025:",
    "1. To be completed before August 31, 2025",
    "Completed before August 31, 2025:",
    "1. Tasks due by August 31, 2025",
    "Tasks due by August 31, 2025",
    "Tasks before August 31, 2025:",
    "Tasks with a deadline of August 31, 2025:",
    "1. Group of tasks to be completed before August 31, 2025",
    "1. Works that must be finished by August 31, 2025",
  ])("%s", (line) => {
    expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both({ due: "2025-08-31" }));
  });

  test.each(["Deadline: August 31, 2025", "1. Deadline: August 31, 2025", "1. Completion deadline: August 31, 2025"])(
    "%s",
    (line) => {
      const day = { start: "2025-08-31", due: "2025-08-31" };
      expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both(day));
    },
  );

  test("1. Tasks to be implemented regularly", () => {
    expect(rowsOf(`${head}1. Tasks to be implemented regularly\n${tasks}`)).toEqual(both({ repeat: "regular" }));
  });

  test.each(["Key tasks for the last 6 months of 2025:", "1. Tasks in August 2025", "1. Tasks assigned in 2025"])(
    "%s only names a period",
    (line) => {
      expect(rowsOf(`${head}II. TASKS\n${line}\n${tasks}`)).toEqual(both({}));
    },
  );

  gives([
    [
      "a deadline below a task is the task's",
      [
        "1. The Ministry of Health shall develop the decree.",
        "Deadline: August 31, 2025",
        "2. The Ministry of Finance shall review the texts.",
      ].join("\n"),
      [
        { verbs: ["develop"], lead: [health], start: "2025-08-31", due: "2025-08-31" },
        { verbs: ["review"], lead: [finance] },
      ],
    ],
    [
      "so is one that ends a numbered task",
      [
        "The Ministry of Health shall:",
        "1. Develop the decree. Deadline: before August 31, 2025",
        "2. Review the texts.",
      ].join("\n"),
      [
        { verbs: ["develop"], lead: [health], due: "2025-08-31" },
        { verbs: ["review"], lead: [health] },
      ],
    ],
    [
      "what must be done is no heading",
      "1. The assigned tasks must be completed before August 31, 2025\n2. The Ministry of Health shall check the hospitals.",
      [{ verbs: ["check"], lead: [health] }],
    ],
  ]);
});
