import { stepOf } from "../due/recurrence.js";
import { deadline } from "./example-parts.js";
import { type ClearRule, clear, open } from "./rule.js";

export const time: ClearRule = {
  name: "time",
  statement: "A deadline is stated: a day, a period, an event, or how often.",
  judge({ deadline: stated }) {
    if (stated === null) return open("no deadline");
    const { text, start, due, event, repeat } = stated;
    const isDated = start !== null || due !== null || event !== null || (repeat !== null && stepOf(repeat) !== null);
    if (isDated) return clear(text);
    return open(`the words name no day, event or interval: ${text}`);
  },
  examples: [
    { row: { deadline: deadline("before June 30, 2025", { due: "2025-06-30" }) }, why: "before June 30, 2025" },
    {
      row: { deadline: deadline("from October 1, 2025", { bound: "from", start: "2025-10-01" }) },
      why: "from October 1, 2025",
    },
    {
      row: { deadline: deadline("at the 10th session", { bound: "at", event: "10th session" }) },
      why: "at the 10th session",
    },
    { row: { deadline: deadline("every 5 days", { bound: "every", repeat: "every 5 days" }) }, why: "every 5 days" },
  ],
  counterExamples: [
    { row: { deadline: null }, why: "no deadline" },
    {
      row: { deadline: deadline("regularly", { bound: "every", repeat: "regular" }) },
      why: "the words name no day, event or interval: regularly",
    },
    {
      row: { deadline: deadline("within fourteen (14) days", { bound: "within" }) },
      why: "the words name no day, event or interval: within fourteen (14) days",
    },
  ],
};
