import { describe, expect, it } from "vitest";
import { columnKind, columnRules, namesTaskTable, sumsUp } from "../../src/lexicon/table-headings.js";

describe.each(columnRules)("$kind", ({ kind, examples, counterExamples }) => {
  it.each(examples)("%s", (head) => {
    expect(columnKind(head)).toBe(kind);
  });

  it.each(counterExamples)("not: %s", (head) => {
    expect(columnKind(head)).not.toBe(kind);
  });
});

it("every kind is one row", () => {
  expect(new Set(columnRules.map(({ kind }) => kind)).size).toBe(columnRules.length);
});

it.each([
  ["Agencies / Lead", "lead"],
  ["Agencies / Coordinating", "partners"],
  ["Time / Deadline", "deadline"],
  ["Task / Work content", "task"],
  ["DEADLINE:", "deadline"],
  ["Lead agency (ministry)", "lead"],
  ["Output*", "product"],
  ["Notes", null],
  ["", null],
])("%s", (head, kind) => {
  expect(columnKind(head)).toBe(kind);
});

it.each([
  [["No.", "Task", "Presiding agency"], true],
  [["Tasks", "Completion time"], true],
  [["Content of the task", "Output"], true],
  [["No.", "Task"], false],
  [["Agency", "Deadline"], false],
  [["Province", "Rate", "Rank"], false],
  [["Project", "Owner", "Capital", "Notes"], false],
])("%j", (heads, isTable) => {
  expect(namesTaskTable(heads)).toBe(isTable);
});

it("what sums up is no task", () => {
  expect(["Total", "Grand total", "TOTALS (1 + 2)"].every((words) => sumsUp.test(words))).toBe(true);
  expect(["Total the fees of all provinces and cities", "Review totals"].some((words) => sumsUp.test(words))).toBe(
    false,
  );
});
