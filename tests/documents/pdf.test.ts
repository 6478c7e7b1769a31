import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DocumentError, type DocumentText } from "../../src/documents/document.js";
import { joinLines, wordsOf } from "../../src/documents/pdf/hyphens.js";
import { linesOf } from "../../src/documents/pdf/lines.js";
import { runningHeads } from "../../src/documents/pdf/running-heads.js";
import { readDocument } from "../../src/documents/read.js";
import { pdfOf } from "../support/pdf.js";

const fixture = (name: string): Buffer => readFileSync(`fixtures/documents/${name}`);
const read = (name: string): Promise<DocumentText> => readDocument(fixture(name), "pdf");

describe("a printed notice of three pages", () => {
  it("is its paragraphs and its table, without running heads, feet, page numbers, notes' marks and line ends", async () => {
    const { text, pageStarts, warnings } = await read("printed.pdf");
    expect(text).toBe(fixture("printed.txt").toString());
    expect(warnings).toEqual([]);
    const [first, second, third] = pageStarts ?? [];
    expect(first).toBe(0);
    // The second page begins in the middle of a paragraph or before the table, the third behind a row that its end cuts.
    expect(text.slice(second).trim()).toMatch(/^\| No\./);
    expect(text.slice(third)).toMatch(/^\| 6 \| Publish the monthly figures/);
  });
});

it("columns are read one after the other, what stands over them before and below them after", async () => {
  const { text } = await read("columns.pdf");
  const openings = text.split("\n").map((line) => line.split(" ").slice(0, 3).join(" "));
  expect(openings).toEqual([
    "Directive on the",
    "The Prime Minister",
    "The Ministry of",
    "The People's Committees",
    "The Ministry of",
    "The Ministry of",
    "The Government Office",
    "",
  ]);
});

it("a table of tasks without borders is one", async () => {
  const { text } = await read("unruled.pdf");
  expect(text).toContain(
    [
      "| No. | Content of the task | Responsible unit | Due date |",
      "| --- | --- | --- | --- |",
      "| 1 | Review the fees for public services, and cut those that hinder the use of online services at all levels | Ministry of Finance | June 30, 2025 |",
      "| 2 | Publish the list of medicines | Ministry of Health, in coordination with the provinces | Q4/2025 |",
      "| 3 | Digitise the records of land |  | 2025-2026 |",
      "",
      "The Ministry of Justice shall monitor",
    ].join("\n"),
  );
});

it("the same annex is the same table as HTML, Word file and PDF", async () => {
  const table = ({ text }: DocumentText): string[] => text.split("\n").filter((line) => line.startsWith("|"));
  const page = table(await readDocument(fixture("annex.html"), "html"));
  expect(page).toHaveLength(10);
  expect(table(await read("annex.pdf"))).toEqual(page);
  expect(table(await readDocument(fixture("annex.docx"), "docx"))).toEqual(page);
});

describe("pages that cannot be read", () => {
  const one = { lines: ["The Ministry of Finance shall report by May 5, 2025."] };
  const strange = { lines: ["The Ministry of Justice shall report."], isPrivate: true };
  const empty = { lines: [] };
  const last = { lines: ["The Ministry of Health shall report by June 5, 2025."] };
  const ocr = "run OCR first (ocrmypdf in.pdf out.pdf)";

  it("are left out and told of, and the others are read, each under its number", async () => {
    const { text, pageStarts, warnings } = await readDocument(pdfOf([one, strange, empty, last]), "pdf");
    expect(text).toBe(`${one.lines[0]}\n${last.lines[0]}\n`);
    expect(text.slice(pageStarts?.[3])).toBe(`${last.lines[0]}\n`);
    expect(warnings).toEqual([
      `page 3 has no text layer: if it is a scan, ${ocr}`,
      `the text layer of page 2 says no letters: ${ocr}`,
    ]);
  });

  it.each([
    ["empty", [empty, empty], `no text layer: ${ocr}`],
    ["without letters", [strange, strange], `the text layer of page 1, 2 says no letters: ${ocr}`],
    ["the one or the other", [empty, strange], `the text layer of page 2 says no letters: ${ocr}`],
  ])("are the whole document: %s", async (_, pages, message) => {
    await expect(readDocument(pdfOf(pages), "pdf")).rejects.toMatchObject({ code: "NO-TEXT-LAYER", message });
  });

  it("are not there", async () => {
    expect(await readDocument(pdfOf([one, last]), "pdf")).toMatchObject({ warnings: [], pageStarts: [0, 53] });
  });
});

describe("a PDF that cannot be read", () => {
  const fault = (bytes: Uint8Array): Promise<unknown> =>
    readDocument(bytes, "pdf").then(
      () => null,
      (error: unknown) => error,
    );

  it.each([
    ["a scan", fixture("scanned.pdf"), "NO-TEXT-LAYER", /^no text layer: run OCR first/],
    ["an encrypted one", fixture("encrypted.pdf"), "ENCRYPTED", /^it is encrypted; open it with its password/],
    ["a cut one", fixture("columns.pdf").subarray(0, 5000), "CORRUPT", /^not a whole PDF: .*; get it again/],
    ["only a mark", Buffer.from("%PDF-1.7\n"), "CORRUPT", /^not a whole PDF/],
  ])("%s", async (_, bytes, code, message) => {
    const error = await fault(bytes);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe("what a line's end cuts", () => {
  const words = wordsOf(["the socio-economic plan", "implementation", "e-government and re-election", "a cut in-"]);
  it.each([
    ["the imple-", "mentation of it", "the implementation of it"],
    ["its socio-", "economic plan", "its socio-economic plan"],
    ["a re-", "election", "a re-election"],
    ["at provincial-", "level", "at provincial-level"],
    ["the non-", "state sector", "the non-state sector"],
    ["Resolution No. 57-", "NQ/TW", "Resolution No. 57-NQ/TW"],
    ["in 2026-", "2030", "in 2026-2030"],
    ["https://a.example/b-c-", "d.html", "https://a.example/b-c-d.html"],
    ["Hanoi -", "Hai Phong", "Hanoi - Hai Phong"],
    ["the Hanoi-", "Hai Phong road", "the Hanoi-Hai Phong road"],
    ["the law", "and its", "the law and its"],
    ["unre-", "lated words", "unrelated words"],
  ])("%s + %s", (before, after, whole) => {
    expect(joinLines(before, after, words)).toBe(whole);
  });

  it("is no word to learn from", () => {
    expect([...words]).not.toContain("in");
  });
});

describe("running heads", () => {
  const line = (text: string, y: number, page = 1) => ({ text, y, x: 50, right: 300, size: 10, page });
  const page = (number: number, body: string) => ({
    height: 800,
    lines: [
      line(`Notice, page ${number}`, 30),
      line(body, 90),
      line("The same words in the text", 400),
      line(`- ${number} -`, 780),
    ],
  });
  it("are the lines of the margins that come again, and page numbers", () => {
    const found = runningHeads([page(1, "One"), page(2, "Two"), page(3, "Three")]);
    expect([...found].map(({ text }) => text)).toEqual([
      "Notice, page 1",
      "- 1 -",
      "Notice, page 2",
      "- 2 -",
      "Notice, page 3",
      "- 3 -",
    ]);
  });

  it("are not the first words of one page", () => {
    const found = runningHeads([page(1, "One")]);
    expect([...found].map(({ text }) => text)).toEqual(["- 1 -"]);
  });
});

describe("words of a line", () => {
  const word = (text: string, x: number, right: number, y = 100, size = 10) => ({ text, x, right, y, size });
  it("join where their letters touch, and part where a column begins", () => {
    const words = [
      word("O", 0, 10),
      word("ffi", 10, 18),
      word("ce", 18, 30),
      word("and", 33, 50),
      word("Lead", 90, 110),
    ];
    expect(linesOf(words, 1).map(({ text }) => text)).toEqual(["Office and", "Lead"]);
  });

  it("leave out a note's mark, and keep a raised letter", () => {
    expect(linesOf([word("data", 0, 20), word("1", 20, 23, 96, 6), word(", and", 24, 40)], 1)[0]?.text).toBe(
      "data, and",
    );
    expect(linesOf([word("10", 0, 10), word("th", 10, 16, 96, 6)], 1)[0]?.text).toBe("10th");
  });
});
