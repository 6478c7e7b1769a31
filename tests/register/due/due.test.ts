import { describe, expect, test } from "vitest";
import { type DueOptions, dueRows } from "../../../src/register/due/due.js";
import { byAgency } from "../../../src/register/due/groups.js";
import type { Directive } from "../../../src/schema/register.js";
import { bodyOf, deadlineOf, registerOf, row } from "./rows.js";

const today = "2025-07-20";
const due = (day: string) => ({ deadline: deadlineOf({ due: day }) });

const rows = registerOf(
  row("later", due("2025-08-31")),
  row("yesterday", due("2025-07-19")),
  row("today", due("2025-07-20")),
  row("in-five", due("2025-07-25")),
  row("in-six", due("2025-07-26")),
  row("every-5-days", { deadline: deadlineOf({ repeat: "every 5 days" }) }),
  row("from", { deadline: deadlineOf({ bound: "from", start: "2025-07-22" }) }),
  row("event", { deadline: deadlineOf({ event: "10th session" }) }),
  row("dated-event", { deadline: deadlineOf({ event: "3rd meeting", due: "2025-07-21" }) }),
  row("regular", { deadline: deadlineOf({ repeat: "regular" }) }),
  row("none", {}),
);

const idsOf = (options: Partial<DueOptions>): string[] =>
  dueRows([rows], { today, ...options }).map(({ directive }) => directive.id);

describe("which rows", () => {
  test.each<[string, Partial<DueOptions>, string[]]>([
    [
      "everything dated, overdue first",
      {},
      ["yesterday", "today", "dated-event", "every-5-days", "in-five", "in-six", "later"],
    ],
    ["by a day: that day too, and what is overdue", { by: "2025-07-20" }, ["yesterday", "today"]],
    [
      "within days: from today on, the last day too",
      { within: 5 },
      ["today", "dated-event", "every-5-days", "in-five"],
    ],
    ["within no days is today", { within: 0 }, ["today"]],
    ["overdue: not what is due today", { overdue: true }, ["yesterday"]],
    ["all that are given have to hold", { within: 6, by: "2025-07-21" }, ["today", "dated-event"]],
    ["which may leave nothing", { within: 6, overdue: true }, []],
    [
      "undated rows after all others",
      { overdue: true, undated: true },
      ["yesterday", "from", "event", "regular", "none"],
    ],
    ["only some", { concerns: ({ id }) => id.startsWith("in-") }, ["in-five", "in-six"]],
  ])("%s", (_, options, ids) => {
    expect(idsOf(options)).toEqual(ids);
  });

  test.each<[string, Partial<Directive>, boolean]>([
    ["open", { tracking: { status: "open" } }, true],
    ["in progress", { tracking: { status: "in-progress" } }, true],
    ["accepted", { review: "accepted" }, true],
    ["done", { tracking: { status: "done" } }, false],
    ["cancelled", { tracking: { status: "cancelled" } }, false],
    ["rejected", { review: "rejected" }, false],
  ])("%s", (_, rest, listed) => {
    const register = registerOf(row("a", { ...due("2025-07-01"), ...rest }));
    expect(dueRows([register], { today })).toHaveLength(listed ? 1 : 0);
  });
});

test("a row says how far off it is, and by whom", () => {
  const assignees = [bodyOf("a"), bodyOf("b", "coordinating"), bodyOf("c", "supervising")];
  const [found] = dueRows([registerOf(row("x", { ...due("2025-07-17"), assignees }))], { today });
  expect(found).toMatchObject({ due: "2025-07-17", days: -3, overdue: true, notice: { number: "315/TB-VPCP" } });
  expect([found?.leads, found?.partners]).toEqual([[bodyOf("a")], [bodyOf("b", "coordinating")]]);
});

test("a notice that the register lacks", () => {
  const register = { ...rows, notices: [] };
  const found = dueRows([register], { today, undated: true });
  expect(found.map(({ notice }) => notice)).toEqual(found.map(() => null));
  expect(found.find(({ directive }) => directive.id === "every-5-days")?.due).toBeNull();
});

test("several registers are one list", () => {
  const [one, two] = [registerOf(row("b", due("2025-08-02"))), registerOf(row("a", due("2025-08-01")))];
  expect(dueRows([one, two], { today }).map(({ directive }) => directive.id)).toEqual(["a", "b"]);
});

test("by lead body: a row with two leads is in both groups, one without in the last", () => {
  const register = registerOf(
    row("1", { ...due("2025-08-01"), assignees: [] }),
    row("2", { ...due("2025-08-02"), assignees: [bodyOf("x"), bodyOf("y"), bodyOf("z", "coordinating")] }),
    row("3", { ...due("2025-08-03"), assignees: [bodyOf("y"), bodyOf("y")] }),
  );
  const groups = byAgency(dueRows([register], { today }));
  expect(groups.map(({ lead, rows: own }) => [lead?.name, own.map(({ directive }) => directive.id)])).toEqual([
    ["x", ["2"]],
    ["y", ["2", "3"]],
    [undefined, ["1"]],
  ]);
});
