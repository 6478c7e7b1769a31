import { describe, expect, test } from "vitest";
import { combineDeadline, stillToCome } from "../../src/stages/deadlines.js";
import { anchor, timesIn } from "../support/read.js";

const combined = (text: string, inherited = false) => combineDeadline(timesIn(text), text, inherited);

describe("one deadline out of several expressions", () => {
  test.each([
    ["before July 31, 2025", { text: "before July 31, 2025", bound: "before", due: "2025-07-31", start: null }],
    // A limit wins over a day that is only named.
    ["before July 31, 2025, on July 20, 2025", { text: "before July 31, 2025" }],
    // Of two limits the last.
    ["before July 31, 2025 or by August 15, 2025", { text: "by August 15, 2025" }],
    // A date wins over an event, and the event is kept.
    [
      "at the 10th session of the 15th National Assembly, before October 31, 2025",
      { text: "before October 31, 2025", due: "2025-10-31", event: "10th session of the 15th National Assembly" },
    ],
    // A recurrence stands beside a date.
    ["before July 31, 2025, and monthly", { due: "2025-07-31", repeat: "monthly" }],
    ["monthly, before July 31, 2025", { due: "2025-07-31", repeat: "monthly" }],
    ["from October 1, 2025", { bound: "from", start: "2025-10-01", due: null }],
    ["from October 1, 2025, monthly", { start: "2025-10-01", repeat: "monthly", due: null }],
    // A day without a year comes back with what is sent each year; one with a year does not.
    ["annual reports before November 30", { text: "before November 30", due: null, repeat: "yearly" }],
    ["annually report before November 30", { due: null, repeat: "yearly" }],
    ["annual reports before November 30, 2025", { due: "2025-11-30", repeat: null }],
    ["before November 30, and every year", { due: "2025-11-30", repeat: "yearly" }],
    ["every week check the dykes until October 31, 2025", { due: "2025-10-31", repeat: "weekly" }],
    ["hold weekly meetings from August 1 to August 31, 2025", { due: "2025-08-31", repeat: "weekly" }],
    ["every two years, the first time in August 2025", { due: "2025-08-31", repeat: "every 2 years" }],
    // A last day dates the work, and not how often something else is done.
    ["annual reports by the end of August", { due: "2025-08-31", repeat: null }],
    [
      "set up the register, which communes update daily with what they find, before October 31, 2025",
      { due: "2025-10-31", repeat: null },
    ],
    [
      "the portal, where prices stand every month and shops add theirs, in the third quarter of 2025",
      { due: "2025-09-30", repeat: null },
    ],
    // The telling recurrence wins.
    ["regularly, weekly", { repeat: "weekly" }],
    ["regularly", { repeat: "regular", due: null }],
  ])("%s", (text, expected) => {
    expect(combined(text)).toMatchObject(expected);
  });

  test("none where none stands", () => {
    expect(combineDeadline([], "", false)).toBeNull();
  });

  test("an unresolved term keeps its words and names no day", () => {
    const text = "by the end of this year";
    expect(combineDeadline(timesIn(text, null), text, false)).toMatchObject({ text, due: null, start: null });
  });

  test.each([true, false])("inherited: %s", (inherited) => {
    expect(combined("before July 31, 2025", inherited)?.inherited).toBe(inherited);
  });
});

describe("what lies before the notice is no term", () => {
  const left = (text: string, day: string | null = anchor): string[] => {
    const times = timesIn(text);
    return stillToCome(times, day).map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["before July 31, 2025", ["before July 31, 2025"]],
    ["before July 15, 2025", []],
    ["before July 16, 2025", ["before July 16, 2025"]],
    ["in June 2025", []],
    ["in July 2025", ["in July 2025"]],
    ["in 2024", []],
    // What began before may go on.
    ["from July 1, 2025", ["from July 1, 2025"]],
    ["monthly", ["monthly"]],
  ])("%s: %j", (text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test("without a day to count from nothing is past", () => {
    expect(left("before July 15, 2025", null)).toHaveLength(1);
  });
});
