import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { renderXlsx } from "../../../src/cli/render/table-xlsx.js";
import type { TableRow } from "../../../src/register/table/row.js";
import { directive, notice } from "../../register/sample.js";
import { hostileNotice, hostileRow, hostileTexts } from "./hostile.js";

const row: TableRow = { directive, notice, due: "2025-06-30", quote: "the MPS shall" };

const read = async (rows: readonly TableRow[]) => {
  const { sheets } = await readXlsx(await renderXlsx(rows), { readStyles: true });
  const [tasks, agencies] = sheets;
  if (tasks === undefined || agencies === undefined) throw new Error("a sheet is missing");
  return { tasks, agencies };
};

test("a day is a day, a number a number, and the head stays and filters", async () => {
  const { tasks } = await read([row, { ...row, due: null }]);
  const [titles = [], first = [], second = []] = tasks.rows;
  const at = (title: string): number => titles.indexOf(title);
  expect(first[at("due")]).toEqual(new Date("2025-06-30T00:00:00Z"));
  expect(second[at("due")]).toBeNull();
  expect([first[at("confidence")], first[at("line")]]).toEqual([0.93, 6]);
  expect(tasks.freezePane).toMatchObject({ rows: 1 });
  expect(tasks.autoFilter?.range).toBe("A1:R3");
  expect(tasks.cells?.get(`1,${at("due")}`)?.style?.numFmt).toBe("yyyy-mm-dd");
  expect(tasks.cells?.get(`1,${at("task")}`)?.style?.alignment?.wrapText).toBe(true);
});

test("what is overdue is coloured by a rule of the sheet, below what is settled", async () => {
  const { tasks } = await read([row, row]);
  const settled = 'OR($J2="done",$J2="cancelled",$K2="rejected")';
  expect(tasks.conditionalRules?.map(({ range, formula, priority }) => [priority, range, formula])).toEqual([
    [1, "A2:R3", settled],
    [2, "H2:H3", `AND(ISNUMBER($H2),$H2<TODAY(),NOT(${settled}))`],
  ]);
  const [titles = []] = tasks.rows;
  expect([titles[7], titles[9], titles[10]]).toEqual(["due", "status", "review"]);
});

test("the second sheet has the totals of each agency", async () => {
  const { agencies } = await read([row, { ...row, due: null }]);
  expect(agencies.rows).toEqual([
    ["agency", "id", "leads", "partner in", "dated", "recurring", "undated", "in progress", "done", "flagged"],
    ["Ministry of Public Security", "ministry-of-public-security", 2, 0, 1, 0, 1, 0, 2, 0],
    ["Foo, Bar Bureau", null, 0, 2, 0, 0, 0, 0, 0, 0],
    ["(all rows)", null, 2, 0, 1, 0, 1, 0, 2, 0],
  ]);
});

test("the same rows are the same bytes", async () => {
  const first = await renderXlsx([row]);
  // The file's own time counts in seconds.
  await new Promise((done) => setTimeout(done, 1100));
  expect(Buffer.from(await renderXlsx([row])).equals(Buffer.from(first))).toBe(true);
});

test("no rows are a workbook too", async () => {
  const { tasks, agencies } = await read([]);
  expect([tasks.rows.length, agencies.rows.length]).toEqual([1, 2]);
});

describe.each(hostileTexts)("%j", (text) => {
  test("is text in every cell, and stays it when somebody edits the cell", async () => {
    const { tasks, agencies } = await read([
      { directive: hostileRow(text), notice: hostileNotice(text), due: null, quote: text },
    ]);
    for (const { cells } of [tasks, agencies]) {
      for (const { formula, value, type, style } of cells?.values() ?? []) {
        expect([formula, type === "formula"]).toEqual([undefined, false]);
        if (typeof value === "string" && /^\s*[=+\-@]/u.test(value)) expect(style?.numFmt).toBe("@");
      }
    }
    const words = text.trim().replace(/\s+/gu, " ");
    if (/^[\x20-\x7e]*$/u.test(words)) expect(String(tasks.rows[1]?.[4]).trim()).toBe(words);
  });
});

test("what a cell cannot hold is cut, and a day before Excel's calendar is text", async () => {
  const { tasks } = await read([{ ...row, quote: "x".repeat(40_000), due: "1899-12-31" }]);
  expect(String(tasks.rows[1]?.[13])).toHaveLength(32_767);
  expect(tasks.rows[1]?.[7]).toBe("1899-12-31");
});
