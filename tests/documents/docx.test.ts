import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/documents/document.js";
import { readDocument } from "../../src/documents/read.js";
import { docxOf, type WordParts, zipOf } from "../support/docx.js";

const linesOf = async (parts: WordParts): Promise<string[]> => {
  const { text } = await readDocument(docxOf(parts), "docx");
  return text.split("\n").slice(0, -1);
};

const p = (words: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const item = (words: string, list: number, level = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, pattern: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
const lists = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;

const nested = lists(
  level(0, "upperRoman", "%1.") +
    level(1, "decimal", "%2.") +
    level(2, "decimal", "%2.%3.") +
    level(3, "lowerLetter", "%4)"),
);

describe("numbers of lists", () => {
  it("are those that Word shows, level by level", async () => {
    const body = [
      [0, "A"],
      [1, "B"],
      [2, "C"],
      [2, "D"],
      [3, "E"],
      [1, "F"],
      [2, "G"],
      [0, "H"],
      [1, "I"],
    ] as const;
    const lines = await linesOf({ body: body.map(([at, words]) => item(words, 1, at)).join(""), numbering: nested });
    expect(lines).toEqual(["I. A", "1. B", "1.1. C", "1.2. D", "a) E", "2. F", "2.1. G", "II. H", "1. I"]);
  });

  it("go on in another list of the same kind, unless that begins anew", async () => {
    const nums = [1, 2, 3].map((id) => {
      const anew = id === 3 ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : "";
      return `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${anew}</w:num>`;
    });
    const numbering = lists(level(0, "decimal", "Task %1:"), nums.join(""));
    const body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3);
    expect(await linesOf({ body, numbering })).toEqual(["Task 1: a", "Task 2: b", "Task 1: c", "Task 2: d"]);
  });

  it("come with a paragraph's style, and can be taken out", async () => {
    const numbering = lists(level(0, "decimalZero", "%1."));
    const styles =
      '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Item"><w:basedOn w:val="Base"/></w:style>';
    const body =
      p("a", '<w:pStyle w:val="Item"/>') +
      p("b", '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p("c", '<w:pStyle w:val="Item"/>');
    expect(await linesOf({ body, numbering, styles })).toEqual(["01. a", "b", "02. c"]);
  });

  it("are marks where the list has no numbers", async () => {
    const numbering = lists(
      level(0, "bullet", "\uf0b7") + level(1, "bullet", "o") + level(2, "bullet", "–") + level(3, "none", ""),
    );
    const body = [0, 1, 2, 3].map((at) => item("a", 1, at)).join("");
    expect(await linesOf({ body, numbering })).toEqual(["- a", "+ a", "– a", "a"]);
  });

  it("circle in no style that is based on itself", async () => {
    const styles = '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>';
    expect(await linesOf({ body: p("a", '<w:pStyle w:val="A"/>'), styles })).toEqual(["a"]);
  });
});

describe("words of a paragraph", () => {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const t = (words: string): string => `<w:t>${words}</w:t>`;
  it.each([
    [
      "runs, tabs and hyphens",
      run(`${t("a")}<w:tab/>${t("b")}<w:noBreakHyphen/>${t("c")}<w:softHyphen/>${t("d")}`),
      ["a b-cd"],
    ],
    ["line breaks, but no page breaks", run(`${t("a")}<w:br/>${t("b")}<w:br w:type="page"/>${t("c")}`), ["a", "b c"]],
    [
      "line breaks that say that they are",
      run(
        `${t("a")}<w:br w:type="textWrapping" w:clear="all"/>${t("b")}<w:br w:type="column"/>${t("c")}<w:cr/>${t("d")}`,
      ),
      ["a", "b c", "d"],
    ],
    [
      "what was inserted, not what was deleted",
      `<w:ins>${run(t("a"))}</w:ins><w:del>${run("<w:delText>b</w:delText>")}</w:del>`,
      ["a"],
    ],
    [
      "what was moved here, not from here",
      `<w:moveFrom>${run(t("a"))}</w:moveFrom><w:moveTo>${run(t("b"))}</w:moveTo>`,
      ["b"],
    ],
    [
      "no hidden text",
      run(`<w:rPr><w:vanish/></w:rPr>${t("a")}`) + run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${t("b")}`),
      ["b"],
    ],
    [
      "nothing that is struck out",
      run(`<w:rPr><w:strike/></w:rPr>${t("a")}`) +
        run(`<w:rPr><w:dstrike w:val="true"/></w:rPr>${t("b")}`) +
        run(`<w:rPr><w:strike w:val="0"/></w:rPr>${t("c")}`),
      ["c"],
    ],
    [
      "no commands of fields",
      `${run("<w:instrText>HYPERLINK</w:instrText>")}<w:hyperlink>${run(t("a"))}</w:hyperlink>`,
      ["a"],
    ],
    ["no marks of notes", run(t("a")) + run('<w:footnoteReference w:id="1"/>') + run(t("b")), ["ab"]],
    [
      "boxes behind their paragraph, once",
      run(
        `${t("a")}<mc:AlternateContent><mc:Choice><w:txbxContent>${p("b")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("b")}</w:txbxContent></mc:Fallback></mc:AlternateContent>`,
      ),
      ["a", "b"],
    ],
    ["content controls", `<w:sdt><w:sdtPr/><w:sdtContent>${run(t("a"))}</w:sdtContent></w:sdt>`, ["a"]],
  ])("%s", async (_, inner, lines) => {
    expect(await linesOf({ body: `<w:p>${inner}</w:p>` })).toEqual(lines);
  });

  it("stand in content controls around paragraphs too, and entities are characters", async () => {
    expect(await linesOf({ body: `<w:sdt><w:sdtContent>${p("R&amp;D &#272;")}</w:sdtContent></w:sdt>` })).toEqual([
      "R&D Đ",
    ]);
  });
});

it("reads tables with cells that span rows and columns", async () => {
  const tc = (words: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const [from, on] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];
  const rows = [
    tc("Task") + tc("Lead") + tc("Deadline"),
    tc("I. Group", '<w:gridSpan w:val="3"/>'),
    `<w:tc>${p("a")}${p("b")}</w:tc>${tc("X", from)}${tc("2025")}`,
    tc("c") + tc("", on) + tc(""),
  ];
  const body = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}<w:tr><w:trPr><w:del/></w:trPr>${tc("z")}</w:tr></w:tbl>`;
  expect(await linesOf({ body })).toEqual([
    "| Task | Lead | Deadline |",
    "| --- | --- | --- |",
    "| I. Group |  |  |",
    "| a<br>b | X | 2025 |",
    "| c | X |  |",
  ]);
});

it("leaves footnotes out of a file as a word processor writes it", async () => {
  const { text } = await readDocument(readFileSync("fixtures/documents/notice.docx"), "docx");
  expect(text).toContain("b) Report the results to the Prime Minister.");
  expect(text).not.toMatch(/footnote|As in the report/);
});

describe("a hostile file", () => {
  const fault = async (bytes: Uint8Array): Promise<DocumentError> => {
    const error = await readDocument(bytes, "docx").then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DocumentError);
    return error as DocumentError;
  };
  const documentOf = (content: Buffer, size?: number): Buffer =>
    zipOf([{ name: "word/document.xml", content, ...(size === undefined ? {} : { size }) }]);

  it("that unpacks to too much is not unpacked", async () => {
    expect(await fault(documentOf(Buffer.alloc(65_000_000)))).toMatchObject({ code: "TOO-LARGE" });
  });

  it("that unpacks to more than it says is stopped", async () => {
    expect(await fault(documentOf(Buffer.alloc(30_000_000), 1000))).toMatchObject({ code: "CORRUPT" });
  });

  it("that is nested too deep, or expands entities of its own, is refused", async () => {
    expect(await fault(documentOf(Buffer.from("<a>".repeat(2000))))).toMatchObject({ code: "CORRUPT" });
    const laughs = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    expect(await fault(documentOf(Buffer.from(laughs)))).toMatchObject({ code: "CORRUPT" });
  });

  it("that is cut anywhere is refused", async () => {
    const bytes = readFileSync("fixtures/documents/notice.docx");
    for (let part = 1; part < 20; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20));
      expect(await fault(cut)).toMatchObject({
        code: "CORRUPT",
        message: expect.stringMatching(/^not a whole Word file: .*; open it/),
      });
    }
  });

  it("without a document in it is refused", async () => {
    expect(await fault(zipOf([{ name: "a.txt", content: Buffer.from("a") }]))).toMatchObject({ code: "CORRUPT" });
  });
});
