import { describe, expect, test } from "vitest";
import { readBlocks } from "../../src/stages/blocks.js";

const blocksOf = (text: string) =>
  readBlocks(text).map(({ kind, marker, level, start, end }) => ({
    kind,
    marker,
    level,
    words: text.slice(start, end),
  }));

/** Kinds of the lines of a text. */
const kindsOf = (...lines: string[]): string[] => readBlocks(lines.join("\n")).map(({ kind }) => kind);

const task = "The Ministry of Finance shall report.";

describe("list marks are outside the block", () => {
  test.each([
    ["- Report monthly.", "dash", "Report monthly."],
    ["– Report monthly.", "dash", "Report monthly."],
    ["• Report monthly.", "dash", "Report monthly."],
    ["+ Report monthly.", "plus", "Report monthly."],
    ["1. Report monthly.", "number", "Report monthly."],
    ["1.2. Report monthly.", "decimal", "Report monthly."],
    ["12) Report monthly.", "number", "Report monthly."],
    ["Article 3. Report monthly.", "number", "Report monthly."],
    ["a) Report monthly.", "letter", "Report monthly."],
    ["đ) Report monthly.", "letter", "Report monthly."],
    ["(a) Report monthly.", "bracketed", "Report monthly."],
    ["(iv) Report monthly.", "bracketed", "Report monthly."],
    ["   - Report monthly.  ", "dash", "Report monthly."],
    ["\uF0B7 Report monthly.", "dash", "Report monthly."],
    ["\uF0D8\tReport monthly.", "dash", "Report monthly."],
    ["➢ Report monthly.", "dash", "Report monthly."],
    ["✓ Report monthly.", "dash", "Report monthly."],
    ["■ Report monthly.", "dash", "Report monthly."],
    ["\u200B- Report monthly.", "dash", "Report monthly."],
    ["o Report monthly.", "plus", "Report monthly."],
    ["o\treport monthly.", "plus", "report monthly."],
    ["§ Report monthly.", "plus", "Report monthly."],
    ["\uF0A7 Report monthly.", "plus", "Report monthly."],
    ["§ 5 of the Act is amended.", null, "§ 5 of the Act is amended."],
    ["on Monday, report.", null, "on Monday, report."],
    ["O Report monthly.", null, "O Report monthly."],
    ["Report monthly.", null, "Report monthly."],
    ["2025 is over.", null, "2025 is over."],
    ["1.5 million people are poor.", null, "1.5 million people are poor."],
    ["(all) people report.", null, "(all) people report."],
  ])("%j", (line, marker, words) => {
    expect(blocksOf(line)).toMatchObject([{ marker, words }]);
  });
});

describe("levels follow the order in which marks open", () => {
  const levels = (...lines: string[]): number[] => readBlocks(lines.join("\n")).map(({ level }) => level);

  test.each([
    [
      ["1. One.", "- Two.", "- Three.", "2. Four."],
      [1, 2, 2, 1],
    ],
    [
      ["- One.", "+ Two.", "- Three."],
      [1, 2, 1],
    ],
    [
      ["1. One.", "a) Two.", "- Three.", "b) Four.", "2. Five."],
      [1, 2, 3, 2, 1],
    ],
    // The second and third marks of Word's lists stand deeper.
    [
      ["\uF0B7 One.", "o Two.", "o Three.", "\uF0B7 Four."],
      [1, 2, 2, 1],
    ],
    // The same marks in another order.
    [
      ["- One.", "1. Two."],
      [1, 2],
    ],
    // Prose closes every list.
    [
      ["1. One.", "- Two.", task, "- Three."],
      [1, 2, 0, 1],
    ],
  ])("%j", (lines, expected) => {
    expect(levels(...lines)).toEqual(expected);
  });
});

describe("what a line is", () => {
  test.each([
    [
      ["Key tasks for July", task],
      ["title", "paragraph"],
    ],
    [
      [task, "Organization of implementation", task],
      ["paragraph", "heading", "paragraph"],
    ],
    [
      [task, "ORGANIZATION OF IMPLEMENTATION", task],
      ["paragraph", "heading", "paragraph"],
    ],
    [
      [task, "II. Tasks and solutions", task],
      ["paragraph", "heading", "paragraph"],
    ],
    [
      [task, "1. On the draft Decree", task],
      ["paragraph", "heading", "paragraph"],
    ],
    [
      [task, "1. Review the draft Decree;", task],
      ["paragraph", "item", "paragraph"],
    ],
    [
      [task, "Before August 31, 2025:", task],
      ["paragraph", "paragraph", "paragraph"],
    ],
    [
      ["No. 143/CD-TTg", task],
      ["letterhead", "paragraph"],
    ],
    [
      ["Hanoi, August 20, 2026", task],
      ["dateline", "paragraph"],
    ],
    [
      ["The Prime Minister speaks. (Photo: VGP)", task],
      ["caption", "paragraph"],
    ],
    [
      ["Source: https://example.org/", task],
      ["noise", "paragraph"],
    ],
    [
      ["-----", task],
      ["noise", "paragraph"],
    ],
  ])("%j: %j", (lines, kinds) => {
    expect(kindsOf(...lines)).toEqual(kinds);
  });

  test.each([
    [task],
    ["Localities must collect photos of the sites."],
    ["The Ministry of Finance shall report before July 31, 2025."],
    ["Source separation of waste must start in 2026."],
  ])("%s is prose", (line) => {
    expect(kindsOf(task, line)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("the end of a notice", () => {
  test.each(["Related news", "Comment (0)", "Recipients:", "You may also like"])("nothing is read below %j", (line) => {
    expect(kindsOf(task, line, task, "1. Report.")).toEqual(["paragraph", "noise", "noise", "noise"]);
  });

  test.each(["ON BEHALF OF THE GOVERNMENT", "Comment (0)", "Related news", "Recipients:"])(
    "%s ends it only once it has begun",
    (line) => {
      expect(kindsOf(line, task).at(-1)).toBe("paragraph");
      expect(kindsOf(task, line, task).at(-1)).toBe("noise");
    },
  );

  test("an advertisement between paragraphs does not", () => {
    expect(kindsOf(task, "Advertisement", task)).toEqual(["paragraph", "noise", "paragraph"]);
  });
});

describe("lines", () => {
  test("CRLF and LF give the same blocks", () => {
    const text = "Tasks\n\n1. One.\n- Two.\n";
    expect(blocksOf(text.replace(/\n/g, "\r\n"))).toEqual(blocksOf(text));
  });

  test.each(["", "\n", " \r\n\t\n"])("%j has none", (text) => {
    expect(readBlocks(text)).toEqual([]);
  });

  test("blocks are in order and apart", () => {
    const text = `  Tasks\n\n\t1. One.\r\n${task}\n`;
    const blocks = readBlocks(text);
    expect(blocks.every(({ end }, at) => end <= (blocks[at + 1]?.start ?? text.length))).toBe(true);
    expect(blocksOf(text).map(({ words }) => words)).toEqual(["Tasks", "One.", task]);
  });
});
