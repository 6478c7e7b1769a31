import type { Rule } from "./rule.js";

/** What stands between a piece of work and the body that is to do it; the body follows. */
export const givings = [
  {
    name: "task-falls-to",
    pattern:
      "( ( went|goes|fell|falls|lies|rests | is|are|was|were|has|have been? @adverb* given|assigned|entrusted|left|handed over? ) to|with | fell|falls|rests on|upon )",
    examples: [
      "The task of drawing up a network of stations went to the Ministry of Construction.",
      "Checking the wells falls to the communes.",
      "The heaviest load falls on the Department of Education.",
      "Responsibility for checking the wells rests with the communes.",
      "The job of counting the herds has been entrusted to the Department of Livestock.",
    ],
    counterExamples: ["The Ministry went on with the task.", "The plan was given a number."],
  },
  {
    name: "task-is-that-of",
    pattern: "is|are|was|remains the? @adverb* job|task|responsibility|duty|business of|for",
    examples: [
      "Linking the databases is the job of the Ministry of Public Security.",
      "Keeping the market clean is the responsibility of the wards.",
    ],
    counterExamples: ["It is the task that matters.", "Growth is the goal of the plan."],
  },
] as const satisfies readonly Rule[];

export type GivingRule = (typeof givings)[number];
