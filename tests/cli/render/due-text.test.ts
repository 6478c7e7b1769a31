import { expect, test } from "vitest";
import { renderDueText } from "../../../src/cli/render/due-text.js";
import { plainPaint } from "../../../src/cli/render/paint.js";
import { dueRows } from "../../../src/register/due/due.js";
import { deadlineOf, registerOf, row } from "../../register/due/rows.js";

const today = "2025-07-20";
const long = `${"publish the very long list ".repeat(20)}of everything`;
const late = row("a", { deadline: deadlineOf({ due: "2025-07-17" }), action: { verbs: ["publish"], text: long } });
const rows = dueRows([registerOf(late)], { today });

const render = (width: number | null): string => renderDueText(rows, { group: "date", today }, plainPaint, width);

test.each([70, 80, 200])("a terminal of %i columns: it fits, and long tasks are cut", (width) => {
  const lines = render(width).split("\n");
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(lines.length).toBeLessThan(22);
  expect(render(width)).toContain("…");
});

test("a file or pipe: a row is a line, with every word", () => {
  expect(render(null).split("\n")).toHaveLength(5);
  expect(render(null)).toContain(long);
});

test("nothing due", () => {
  expect(renderDueText([], { group: "date", today }, plainPaint, null)).toBe("");
});
