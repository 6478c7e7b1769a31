import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { explanationLines } from "../../../src/cli/render/explain-text.js";
import { paintFor, plainPaint } from "../../../src/cli/render/paint.js";
import { goldDocuments } from "../../support/gold.js";
import { explain } from "../../support/read.js";

const shown = (text: string) => ({ text, file: "notice.txt", directives: 0, unshown: 0 });

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.match(/\S+/gu) ?? []);

describe.each(goldDocuments("seeds"))("$file", ({ text }) => {
  const explanation = explain(text);

  test.each([70, 40])("in %i columns no line is wider, and no word is lost", (width) => {
    const wrapped = explanationLines(explanation, shown(text), { paint: plainPaint, width });
    for (const line of wrapped) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    const whole = explanationLines(explanation, shown(text), { paint: plainPaint, width: null });
    expect(wordsOf(wrapped).join("")).toBe(wordsOf(whole).join(""));
  });

  test("colours take no room", async () => {
    const lines = explanationLines(explanation, shown(text), { paint: await paintFor({ isTTY: true }), width: 70 });
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(70);
  });

  test("every action is led by its number", () => {
    const lines = explanationLines(explanation, shown(text), { paint: plainPaint, width: null });
    const body = lines.filter((line) => /^ *\d+ {2}/u.test(line)).join("\n");
    for (const { number, text: action } of explanation.rows)
      expect(body).toContain(`[${number}] ${action.slice(0, 12).replace(/\s+/gu, " ")}`);
  });
});

test("a line is shown with its list mark", () => {
  const text = "The Ministry of Finance shall:\n  a) Review the fees.";
  const lines = explanationLines(explain(text), shown(text), { paint: plainPaint, width: null });
  expect(lines).toContain(" 2  a) [1] Review the fees.");
});
