import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { renderCsv, withoutFormula } from "../../../src/cli/render/csv.js";
import { allColumns } from "../../../src/register/table/columns.js";
import type { TableRow } from "../../../src/register/table/row.js";
import { directive, notice } from "../../register/sample.js";
import { hostileNotice, hostileRow, hostileTexts } from "./hostile.js";

const rowOf = (text: string): TableRow => ({
  directive: hostileRow(text),
  notice: hostileNotice(text),
  due: null,
  quote: text,
});

test.each([
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["  =1", "  '=1"],
  ["\u200b=1", "\u200b'=1"],
  ["＝1", "'＝1"],
  ["a; =1", "a; '=1"],
  ['a;"=1"', 'a;"\'=1"'],
  ["a = 1", "a = 1"],
  ["a, -1", "a, -1"],
  ["315/TB-VPCP", "315/TB-VPCP"],
  ["", ""],
])("%j is written %j", (text, written) => {
  expect(withoutFormula(text)).toBe(written);
});

describe.each(hostileTexts)("%j", (text) => {
  const csv = renderCsv(allColumns, [rowOf(text)]);

  test("is a row of texts, none of them a formula, whichever sign divides cells", () => {
    const rows = parseCsv(csv, { skipBom: true });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(allColumns.length);
    const cells = (rows[1] ?? []).flatMap((cell) => String(cell).split(";"));
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
  });

  test("obeys the terminal in nothing", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(csv.slice(1)).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/u);
  });
});

test("the mark of UTF-8, line ends of RFC 4180, a day as a day and a number as a number", () => {
  const csv = renderCsv(allColumns, [{ directive, notice, due: "2025-06-30", quote: 'the "MPS" shall' }]);
  const [titles, row, ...rest] = csv.split("\r\n");
  expect(titles).toBe(
    "\ufeffnotice,number,lead,partners,task,product,deadline,due,repeats,status,review,confidence,flags,quote,file,page,line,id",
  );
  expect(row).toBe(
    '315-tb-vpcp,315/TB-VPCP,Ministry of Public Security,"Foo, Bar Bureau",develop and submit to the Government: a Resolution,' +
      'a Resolution,"before June 30, 2025",2025-06-30,,done,,0.93,,"the ""MPS"" shall",seeds/004.txt,,6,315-tb-vpcp/3fa94c1e',
  );
  expect(rest).toEqual([""]);
});
