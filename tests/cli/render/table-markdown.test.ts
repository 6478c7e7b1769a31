import { describe, expect, test } from "vitest";
import { renderTableMarkdown } from "../../../src/cli/render/table-markdown.js";
import { directive, notice } from "../../register/sample.js";
import { hostileNotice, hostileRow, hostileTexts } from "./hostile.js";

test("a table of what is read", () => {
  expect(renderTableMarkdown([{ directive, notice, due: "2025-06-30", quote: "…" }], 1)).toBe(
    [
      "# Tasks",
      "",
      "1 row of 1 notice.",
      "",
      "| notice | line | lead | partners | task | deadline | due | repeats | status |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "| 315-tb-vpcp | 6 | Ministry of Public Security | Foo, Bar Bureau | develop and submit to the Government: a Resolution | before June 30, 2025 | 2025-06-30 |  | done |",
      "",
    ].join("\n"),
  );
});

describe.each(hostileTexts)("%j", (text) => {
  const lines = renderTableMarkdown(
    [{ directive: hostileRow(text), notice: hostileNotice(text), due: null, quote: text }],
    1,
  ).split("\n");

  test("is words of one row: no tag, no link, no cell, no call", () => {
    expect(lines).toHaveLength(8);
    const row = lines[6] ?? "";
    expect(row.replaceAll(/\\./gu, "").match(/\|/gu)).toHaveLength(10);
    expect(row.replaceAll(/\\./gu, "")).not.toMatch(/[<[\]`]/u);
    expect(row).not.toMatch(/@\w/u);
  });
});
