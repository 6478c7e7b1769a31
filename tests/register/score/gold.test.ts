import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseGold } from "../../../src/register/score/gold.js";
import { placeGold } from "../../../src/register/score/place-gold.js";

const row = "  - { quote: act, verbs: [act] }\n";
const head = "doc: a.txt\ndirectives:\n";

test("a row with nothing but its words and its verbs", () => {
  expect(parseGold(head + row, "a.yaml")).toEqual({
    gold: {
      doc: "a.txt",
      directives: [
        { quote: "act", verbs: ["act"], lead: [], orLead: null, coordinating: [], supervising: [], maybe: [] },
      ],
    },
    diagnostics: [],
  });
});

test("a single word may stand without brackets, in JSON as in YAML", () => {
  const json = JSON.stringify({ doc: "a.txt", directives: [{ quote: "act", verbs: "act", lead: "a", orLead: "b" }] });
  expect(parseGold(json, "a.json").gold?.directives).toMatchObject([{ verbs: ["act"], lead: ["a"], orLead: ["b"] }]);
});

test.each([
  ["a list of agencies", "government: Government\n"],
  ["a register", "format: directives/1\ndirectives: []\n"],
  ["an empty file", ""],
  ["a list", "- doc\n"],
])("%s is no gold, and no mistake", (_, text) => {
  expect(parseGold(text, "a.yaml")).toEqual({ gold: null, diagnostics: [] });
});

test.each([
  ["broken YAML", "doc: [", 1, 7, /./],
  ["no notice named", `directives:\n${row}`, 1, 1, /^doc: is missing/],
  [
    "a notice with its folder",
    `doc: in/a.txt\n`,
    1,
    1,
    /^doc: .*expected the name of the notice's file, without a folder/,
  ],
  [
    "a number for a list",
    `${head}  - { quote: act, verbs: 5 }\n`,
    3,
    19,
    /verbs: .*expected one word, or a list of them/,
  ],
  ["no verbs", `${head}  - { quote: act }\n`, 3, 5, /^directives\[0\]\.verbs: .*expected one word, or a list of them/],
  ["no quote", `${head}  - { verbs: [act] }\n`, 3, 5, /^directives\[0\]\.quote: .*a row needs a quote/],
  ["a misspelt field", `${head}  - { quote: act, verbs: [act], laed: [a] }\n`, 3, 33, /laed: unknown key; remove it/],
  [
    "a day that is none",
    `${head}  - { quote: act, verbs: [act], deadline: { due: 2025-06-31 } }\n`,
    3,
    45,
    /deadline\.due: .*expected a calendar day, YYYY-MM-DD, or several/,
  ],
])("%s", (_, text, line, column, message) => {
  const { gold, diagnostics } = parseGold(text, "a.yaml");
  expect(gold).toBeNull();
  expect(diagnostics).toMatchObject([
    { severity: "error", file: "a.yaml", line, column, message: expect.stringMatching(message) },
  ]);
});

const place = (rows: string, text: string) => {
  const { gold } = parseGold(head + rows, "a.yaml");
  if (gold === null) throw new Error("no gold");
  return placeGold(gold, text);
};

test.each([
  ["the first", row, [{ start: 0, end: 3 }]],
  ["the second", "  - { quote: act, nth: 2, verbs: [act] }\n", [{ start: 7, end: 10 }]],
  ["one that overlaps the one before", "  - { quote: aa, nth: 2, verbs: [act] }\n", [{ start: 13, end: 15 }]],
  ["by offsets", "  - { start: 4, end: 6, verbs: [or] }\n", [{ start: 4, end: 6 }]],
])("the occurrence of a quote: %s", (_, rows, spans) => {
  expect(place(rows, "act or act. aaa")).toMatchObject({ value: { spans } });
});

test.each([
  ["words that are not there", "  - { quote: Act, verbs: [act] }\n", "quote", /does not hold these words; .*: "Act"$/],
  ["too late an occurrence", "  - { quote: act, nth: 3, verbs: [act] }\n", "quote", /hold these words 3 times; /],
  ["offsets behind the end", "  - { start: 4, end: 99, verbs: [act] }\n", "start", /^4 to 99 is no part of the notice/],
  ["offsets the wrong way round", "  - { start: 4, end: 4, verbs: [act] }\n", "start", /^4 to 4 is no part/],
])("%s", (_, rows, key, message) => {
  expect(place(row + rows, "act or act").issues).toEqual([
    { path: ["directives", 1, key], message: expect.stringMatching(message) },
  ]);
});

test.each(["txt", "yaml"])("the page on gold shows the example as it is scored: .%s", (ending) => {
  const read = (path: string): string => readFileSync(resolve(import.meta.dirname, "../../../fixtures", path), "utf8");
  expect(read("gold/README.md")).toContain(`\n${read(`score/example/online-services.${ending}`)}\`\`\`\n`);
});
