import fc from "fast-check";
import { expect, it } from "vitest";
import type { Cell } from "../../src/documents/document.js";
import { tableLines } from "../../src/documents/table-text.js";
import { cellsOf, isRuling, linesOfCell } from "../../src/stages/tables/cells.js";

const words = fc.stringMatching(/^[a-z|\\ ]{0,12}$/u).map((text) => text.trim().replace(/\s+/gu, " "));
const unescaped = (text: string): string => text.replace(/\\([\\|])/gu, "$1");

it("what is written of a table is read back, cell by cell and line by line", () => {
  const width = 3;
  const rows = fc.array(fc.array(fc.array(words, { maxLength: 3 }), { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(rows, (lists) => {
      const full = lists.map((row) => row.map((lines) => lines.filter((line) => line !== "")));
      const body = full.slice(1).filter((row) => row.some((lines) => lines.length > 0));
      const cells = full.flatMap((row, at) =>
        row.map((lines, column): Cell => ({ row: at, column, rowSpan: 1, columnSpan: 1, lines })),
      );
      const written = tableLines({ cells, headRows: 1 }).map(({ text }) => text);
      expect(isRuling(written[1] ?? "")).toBe(true);
      const read = written
        .slice(2)
        .map((line) =>
          cellsOf(line, { start: 0, end: line.length }, "|")?.map((cell) =>
            linesOfCell(line, cell).map(({ start, end }) => unescaped(line.slice(start, end))),
          ),
        );
      expect(read).toEqual(body);
    }),
    { numRuns: 200 },
  );
});
