import { describe, expect, test } from "vitest";
import { builtInDictionary as dictionary } from "../../../src/dictionary/builtin.js";
import { checkRegisters, worstFirst } from "../../../src/register/check/check.js";
import { byAgency, byNotice, tallyOf } from "../../../src/register/check/summary.js";
import type { Directive } from "../../../src/schema/register.js";
import { bodyOf, registerOf, row } from "../due/rows.js";
import { directive } from "../sample.js";

const clearRow = row("clear", { deadline: directive.deadline });
const vague = row("vague", {
  action: { verbs: ["raise"], text: "raise their determination" },
  assignees: [bodyOf("ministries"), bodyOf("localities")],
  product: null,
  issuedBy: null,
  recipients: [],
});
const undated = row("undated", { notice: "other" });

const rows = checkRegisters([registerOf(clearRow, undated, vague)], { dictionary });

test("each row has six verdicts, and says which it leaves open", () => {
  expect(rows.map(({ directive: { id }, open, verdicts }) => [id, open, verdicts.length])).toEqual([
    ["clear", [], 6],
    ["undated", ["time"], 6],
    ["vague", ["personnel", "time", "responsibility", "product", "authority"], 6],
  ]);
  expect(rows[2]?.verdicts[0]).toEqual({
    clear: "personnel",
    open: true,
    why: "only collective bodies: ministries, localities",
  });
});

test("the worst first", () => {
  expect(worstFirst(rows).map(({ directive: { id } }) => id)).toEqual(["vague", "undated", "clear"]);
});

describe("sums", () => {
  test("of all", () => {
    expect(tallyOf(rows)).toEqual({
      rows: 3,
      clear: 1,
      open: { personnel: 1, task: 0, time: 2, responsibility: 1, product: 1, authority: 1 },
    });
  });

  test("by lead body: a row counts for each of its leads", () => {
    expect(byAgency(rows).map(({ lead, rows: count, open }) => [lead?.agency, count, open.time])).toEqual([
      ["ministries", 1, 1],
      ["localities", 1, 1],
      ["ministry-of-public-security", 2, 1],
    ]);
  });

  test("by lead body: rows without one", () => {
    const [tally] = byAgency(checkRegisters([registerOf(row("a", { assignees: [] }))], { dictionary }));
    expect([tally?.lead, tally?.rows]).toEqual([null, 1]);
  });

  test("by notice: also one that the register lacks", () => {
    expect(byNotice(rows).map(({ id, notice, rows: count }) => [id, notice?.number, count])).toEqual([
      ["315-tb-vpcp", "315/TB-VPCP", 2],
      ["other", undefined, 1],
    ]);
  });

  test("of nothing", () => {
    expect([tallyOf([]).rows, byAgency([]), byNotice([])]).toEqual([0, [], []]);
  });
});

test.each<[string, Partial<Directive>, boolean]>([
  ["done", { tracking: { status: "done" } }, true],
  ["edited", { review: "edited" }, true],
  ["cancelled", { tracking: { status: "cancelled" } }, false],
  ["rejected", { review: "rejected" }, false],
])("%s", (_, rest, checked) => {
  expect(checkRegisters([registerOf(row("a", rest))], { dictionary })).toHaveLength(checked ? 1 : 0);
});

test("only some rows", () => {
  const some = checkRegisters([registerOf(clearRow, vague)], { dictionary, concerns: ({ id }) => id === "vague" });
  expect(some.map(({ directive: { id } }) => id)).toEqual(["vague"]);
});
