import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/stages/unwrap.js";
import { type GoldSet, goldDocuments, goldSets } from "../support/gold.js";
import { extract } from "../support/read.js";

/** A line broken where its next word does not fit in `width` characters; columns stay side by side. */
function wrapLine(line: string, width: number): string {
  if (/\S {3}/.test(line)) return line;
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => wrapLine(line, width))
    .join("\n\n");

/** Of all notices at hand, those that came with their lines broken. */
const brokenAlready: readonly string[] = [
  "fixtures/notices/mixed/other_un-information-circular-education-grant-2021.txt",
  "fixtures/notices/broad/resolution-stalled-projects.txt",
];

const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** What a text asks of whom and by when, wherever its lines end. */
const rowsOf = (text: string) =>
  extract(text).directives.map(({ action, assignees, deadline, flags }) => ({
    verbs: action.verbs,
    text: inOneLine(action.text),
    assignees: assignees.map(({ agency, role, name }) => ({ agency, role, name })),
    deadline: deadline === null ? null : { ...deadline, text: inOneLine(deadline.text) },
    flags,
  }));

describe("lines that were broken at a width", () => {
  test.each([
    [
      "a paragraph",
      "The Ministry of Health shall report to the Ministry of Finance\non the funds that were spent, and the localities shall review\ntheir plans.",
      "The Ministry of Health shall report to the Ministry of Finance on the funds that were spent, and the localities shall review their plans.",
    ],
    [
      "a hanging indent",
      "(a) review the funds that were spent in the first six months of\n    the year and report to the Ministry of Finance the amounts\n    that are left",
      "(a) review the funds that were spent in the first six months of     the year and report to the Ministry of Finance the amounts     that are left",
    ],
    [
      "a mark that a tab sets off",
      "3.\tThe Ministry of Health shall report to the Ministry of Finance\non the funds that were spent, and the localities shall review\ntheir plans.",
      "3.\tThe Ministry of Health shall report to the Ministry of Finance on the funds that were spent, and the localities shall review their plans.",
    ],
    [
      "figures that begin a line inside a sentence",
      "The Ministry of Health shall report on the funds before June\n30. The localities shall review the plans for the year and the\nmeans that they have, and shall submit what they have found in\nthe course of their work to the Ministry within thirty working\n(30) days.",
      "The Ministry of Health shall report on the funds before June 30. The localities shall review the plans for the year and the means that they have, and shall submit what they have found in the course of their work to the Ministry within thirty working (30) days.",
    ],
    [
      "line ends of two characters",
      "The Ministry of Health shall report to the Ministry of Finance\r\non the funds that were spent, and the localities shall review\r\ntheir plans.",
      "The Ministry of Health shall report to the Ministry of Finance  on the funds that were spent, and the localities shall review  their plans.",
    ],
  ])("%s", (_, wrapped, whole) => {
    expect(unwrap(wrapped)).toBe(whole);
  });

  test.each([
    ["a paragraph in a line", "The Ministry of Health shall report.\nLocalities shall review their plans."],
    [
      "items without marks",
      "The Ministry of Health shall:\nreview the fees\nsubmit the plan\ntrain the staff of all communes",
    ],
    [
      "columns",
      "Ministry of Health           reviews the fees of hospitals\nMinistry of Finance          reviews the fees of schools\nlocalities                   submit plans",
    ],
    ["verse and addresses", "to all ministries,\nto all agencies,\nto all provinces"],
  ])("%s is left as it is", (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  test("a list's items, and what stands apart, keep their lines", () => {
    const text =
      "The Ministry of Health shall carry out the tasks that are listed\nbelow, and shall report on each of them to the Prime Minister in\nthe course of the year:\n- review the fees of hospitals in all of the provinces and cities;\n- submit the plan.\n\nHanoi, June 5, 2026";
    expect(unwrap(text)).toBe(
      "The Ministry of Health shall carry out the tasks that are listed below, and shall report on each of them to the Prime Minister in the course of the year:\n- review the fees of hospitals in all of the provinces and cities;\n- submit the plan.\n\nHanoi, June 5, 2026",
    );
  });

  test("no character but a line end changes, and no offset", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 90 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        const whole = unwrap(text);
        expect(whole).toHaveLength(text.length);
        expect(inOneLine(whole)).toBe(inOneLine(text));
      }),
    );
  });
});

/** Notices in lines of their own, tables left out. */
const documentsOf = (set: GoldSet) =>
  goldDocuments(set).filter(({ file, text }) => !/[|\t]/.test(text) && !brokenAlready.includes(file));

test("a notice that came broken is joined, and the others keep their lines", () => {
  const broken = goldDocuments("mixed").find(({ file }) => brokenAlready.includes(file))?.text ?? "";
  expect(unwrap(broken)).toContain("inform staff members of the arrangements for education grant claims");
  expect(
    goldSets
      .flatMap(documentsOf)
      .filter(({ text }) => unwrap(text) !== text)
      .map(({ file }) => file),
  ).toEqual([]);
});

describe.each([80, 100])("broken at %i characters, a notice gives the same rows", (width) => {
  test.each(goldSets)("%s", (set) => {
    // A dash between two words would open an item where a line begins with it.
    const texts = documentsOf(set).map(({ text }) => text.replace(/ [-–—] /gu, ", "));
    const wrapped = texts.map((text) => ({ text, broken: wrap(text, width) }));
    // A page with hardly a sentence that is broken may as well have been written so.
    const seen = wrapped.filter(({ broken }) => unwrap(broken) !== broken);
    expect(seen.length).toBeGreaterThanOrEqual(texts.length * 0.9);
    for (const { text, broken } of seen) expect(rowsOf(broken)).toEqual(rowsOf(text));
  });
});
