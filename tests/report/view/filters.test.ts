import { expect, test } from "vitest";
import { successionOf } from "../../../src/dictionary/succession.js";
import { type Filters, filterRows, noFilters } from "../../../src/report/view/filters.js";
import { due, ledBy, rowOf, rowsOf, today } from "../rows.js";

const succession = successionOf({
  agencies: [
    { id: "ministry-of-transport", successors: ["ministry-of-construction"] },
    { id: "ministry-of-construction", successors: [] },
  ],
});

const rows = rowsOf([
  rowOf("late", { ...due("2025-07-19"), confidence: 0.5 }),
  rowOf("late-but-done", { ...due("2025-07-19"), tracking: { status: "done" } }),
  rowOf("today", due(today)),
  rowOf("soon", { ...due("2025-08-03"), confidence: 0.7 }),
  rowOf("later", { ...due("2025-08-04"), review: "accepted" }),
  rowOf("undated", { flags: ["assignee-missing"], assignees: [] }),
  rowOf("transport", {
    assignees: [ledBy("ministry-of-transport", "Ministry of Transport"), ledBy(null, "Foo Bureau", "coordinating")],
    action: { verbs: ["develop"], text: "develop the Đồng Tháp bridge" },
    notice: "other",
  }),
]);

test.each<[string, Partial<Filters>, string[]]>([
  ["overdue: done in time or not, it is done", { due: "overdue" }, ["late"]],
  ["soon: from today to fourteen days ahead", { due: "soon" }, ["today", "soon"]],
  ["between", { due: "between", from: "2025-08-03", to: "2025-08-04" }, ["soon", "later"]],
  ["between, open at one end", { due: "between", to: today }, ["late", "today"]],
  ["undated", { due: "undated" }, ["undated", "transport"]],
  ["a body that continues another", { agency: "ministry-of-construction" }, ["transport"]],
  ["a body in another role", { agency: "ministry-of-transport", role: "coordinating" }, []],
  ["a body that the dictionary lacks", { agency: "foo bureau", role: "coordinating" }, ["transport"]],
  ["a role alone", { role: "coordinating" }, ["transport"]],
  ["status", { status: "done" }, ["late-but-done"]],
  ["flag", { flag: "assignee-missing" }, ["undated"]],
  ["confidence, its lower end out", { confidence: "low" }, ["late"]],
  ["confidence, its lower end in", { confidence: "middle" }, ["soon"]],
  ["review", { review: "accepted" }, ["later"]],
  ["notice", { notice: "other" }, ["transport"]],
  ["words in any order, without case and diacritics", { text: "BRIDGE dong" }, ["transport"]],
  ["words that stand nowhere together", { text: "bridge health" }, []],
  ["two filters: both hold", { due: "soon", confidence: "middle" }, ["soon"]],
])("%s", (_, filters, ids) => {
  const found = filterRows(rows, { ...noFilters, ...filters }, today, succession);
  expect(found.map(({ directive }) => directive.id)).toEqual(ids);
});

test("no filter, the same rows", () => {
  expect(filterRows(rows, noFilters, today, succession)).toBe(rows);
});
