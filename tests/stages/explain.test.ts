import { describe, expect, test } from "vitest";
import type { ExplainedRow, Explanation } from "../../src/model/explanation.js";
import { unwrap } from "../../src/stages/unwrap.js";
import { goldDocuments, goldSets } from "../support/gold.js";
import { explain, extract } from "../support/read.js";

const dated = "The Government Office has issued Notice No. 5/TB-VPCP dated June 1, 2025.\n";

const rulesOf = ({ rules }: ExplainedRow): string[] => rules.map(({ kind, name }) => `${kind} ${name}`);

const inheritedOf = ({ inherited }: ExplainedRow): string[] =>
  inherited.map(({ field, by, word, from }) => [field, by ?? "-", word ?? "-", from.line, from.text].join(" | "));

const lastRow = ({ rows }: Explanation): ExplainedRow => {
  const row = rows.at(-1);
  if (row === undefined) throw new Error("the notice gave no row");
  return row;
};

describe("the rules behind a row", () => {
  test.each<[string, string[]]>([
    ["The Ministry of Finance shall report.", ["clause obligation"]],
    ["The Ministry of Finance is responsible for reviewing the fees.", ["clause is-responsible-for"]],
    [
      "The Ministry of Finance shall preside over and coordinate with the Ministry of Health to review the fees.",
      ["clause obligation", "role-frame lead-and-coordinate"],
    ],
    [
      "The Ministry of Finance shall review the fees together with the Ministry of Health.",
      ["clause obligation", "partners together-with"],
    ],
    [
      "In coordination with the Ministry of Health, the Ministry of Finance shall review the fees.",
      ["clause obligation", "partners in-coordination-with"],
    ],
    [
      "The Ministry of Finance shall take the lead, with the Ministry of Health, in reviewing the fees.",
      ["clause obligation", "role-frame take-the-lead", "partners with"],
    ],
    [
      "Under the direction of the Prime Minister, the Ministry of Finance shall review the fees.",
      ["clause obligation", "supervisors under-the-direction-of"],
    ],
    [
      "The Ministry of Finance shall directly supervise the Ministry of Home Affairs to issue a document.",
      ["clause obligation", "role-frame supervise-body"],
    ],
    [
      "The Ministry of Finance shall monthly report until August 31, 2025.",
      ["clause obligation", "time recurrence", "time period"],
    ],
    ["The Ministry of Finance shall report within 10 days.", ["clause obligation", "time duration"]],
    [
      "The Ministry of Finance shall report. To be completed before June 30, 2025.",
      ["clause obligation", "fragment to-be-completed", "time period"],
    ],
  ])("%s", (sentence, rules) => {
    expect(rulesOf(lastRow(explain(dated + sentence)))).toEqual(rules);
  });
});

test("a rule without a pattern says what it reads, by its structure or its suffix", () => {
  const meaningsOf = (sentence: string) => lastRow(explain(sentence)).rules.map(({ name, means }) => [name, means]);
  expect(meaningsOf(`${dated}Ports shall report. Never dredge the channel in May.`)).toEqual([
    ["do-not", expect.stringMatching(/^an imperative that/)],
    ["period", null],
  ]);
  expect(meaningsOf("The list must be published by the Ministry of Finance.")).toEqual([
    ["obligation-passive", expect.stringMatching(/^the predicate is a passive/)],
  ]);
  expect(meaningsOf("The Ministry of Finance shall report.")).toEqual([["obligation", null]]);
});

describe("what a row has from elsewhere", () => {
  test.each<[string, string[]]>([
    ["The Ministry of Finance shall report before June 30, 2025.", []],
    [
      "The Ministry of Finance shall report. They shall review the fees.",
      ["lead | - | They | 2 | The Ministry of Finance"],
    ],
    [
      "The Ministries of Finance and Health shall:\n- Review the fees.",
      ["lead | - | - | 2 | The Ministries of Finance and Health"],
    ],
    [
      "The Ministry of Finance shall report. To be completed before June 30, 2025.",
      ["deadline | fragment | - | 2 | before June 30, 2025"],
    ],
    [
      "Before June 30, 2025:\n- The Ministry of Finance shall report.",
      ["deadline | heading | - | 2 | Before June 30, 2025"],
    ],
    [
      "Before June 30, 2025, the Ministry of Finance shall:\n- Review the fees.",
      ["lead | - | - | 2 | the Ministry of Finance", "deadline | list | - | 2 | Before June 30, 2025"],
    ],
    [
      "1. Review the fees\nLead: Ministry of Finance\nDeadline: June 30, 2025",
      ["lead | - | - | 3 | Ministry of Finance", "deadline | label | - | 4 | June 30, 2025"],
    ],
    [
      "In coordination with the Ministry of Health, the Ministry of Finance shall:\n- Review the fees.",
      ["lead | - | - | 2 | the Ministry of Finance", "coordinating | - | - | 2 | the Ministry of Health"],
    ],
    [
      "The Prime Minister requests the Ministry of Finance to:\n- Review the fees.",
      ["lead | - | - | 2 | the Ministry of Finance", "issuedBy | - | - | 2 | The Prime Minister"],
    ],
  ])("%j", (text, inherited) => {
    expect(inheritedOf(lastRow(explain(dated + text)))).toEqual(inherited);
  });
});

test("a product, the one who orders and cited documents are quoted at their places", () => {
  const text =
    "The Prime Minister requests the Ministry of Finance to develop a Resolution on fees under Plan No. 02/KH-TTg.";
  const { product, issuedBy, references } = lastRow(explain(text));
  const place = (words: string) => ({ line: 1, start: text.indexOf(words), text: words });
  expect(product).toMatchObject({ kind: "resolution", ...place("a Resolution on fees") });
  expect(issuedBy).toMatchObject({ agency: "prime-minister", ...place("The Prime Minister") });
  expect(references).toMatchObject([{ number: "02/KH-TTg", ...place("Plan No. 02/KH-TTg") }]);
});

test("marks: actions by their row, bodies and documents wherever they stand, times only as deadlines of rows", () => {
  const text =
    "The Ministry of Health opened on May 2, 2025.\nThe Ministry of Finance shall review Plan No. 02/KH-TTg in 2026.";
  const marks = explain(text).marks.map(({ kind, row, start, end }) => [kind, row, text.slice(start, end)]);
  expect(marks).toEqual([
    ["agency", null, "The Ministry of Health"],
    ["agency", null, "The Ministry of Finance"],
    ["action", 1, "review Plan No. 02/KH-TTg in 2026"],
    ["reference", null, "Plan No. 02/KH-TTg"],
    ["deadline", null, "in 2026"],
  ]);
});

test("a sentence of several clauses has the reason of each", () => {
  const text = "Fees rose in May; reviewing the list; completes the list.";
  expect(explain(text).sentences).toMatchObject([
    { line: 1, start: 0, end: text.length, reasons: [{ name: "no-list", rule: "gerund" }, { name: "nothing-before" }] },
  ]);
});

test("a notice without text has nothing to explain", () => {
  expect(explain("")).toMatchObject({ rows: [], sentences: [], marks: [] });
});

const documents = goldSets.flatMap((set) => goldDocuments(set).map(({ file, text }) => ({ file, text })));

describe.each(documents)("$file", ({ text }) => {
  const { rows, sentences, marks } = explain(text);
  const { directives } = extract(text);

  test("the rows are those of extraction, in its order", () => {
    expect(rows.map(({ number, id, text: words }) => [number, id, words])).toEqual(
      directives.map(({ id, action }, at) => [at + 1, id, action.text]),
    );
    expect(
      rows.map(({ assignees }) => assignees.map(({ agency, role, text: mention }) => [agency, role, mention])),
    ).toEqual(directives.map(({ assignees }) => assignees.map(({ agency, role, mention }) => [agency, role, mention])));
  });

  test("what is flagged as carried over says from where", () => {
    for (const { id, flags, inherited } of rows) {
      const fields = new Set(inherited.map(({ field }) => field));
      expect(fields.has("lead"), id).toBe(flags.includes("assignee-inherited"));
      expect(fields.has("deadline"), id).toBe(flags.includes("deadline-inherited"));
    }
  });

  test("every quote is the text at its place, on its line", () => {
    const quotes = rows.flatMap((row) => [
      row,
      ...row.assignees,
      ...(row.deadline?.times ?? []),
      ...row.inherited.map(({ from }) => from),
    ]);
    for (const { start, end, line, text: words } of [...quotes, ...sentences]) {
      expect(text.slice(start, end)).toBe(words);
      expect(text.slice(0, start).split("\n")).toHaveLength(line);
    }
  });

  test("every line that is not blank is explained", () => {
    const explained = new Set([...rows, ...sentences].map(({ block }) => block.line));
    const whole = unwrap(text);
    const starts = [0, ...[...whole.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const lines = starts
      .filter((start) => /^.*\S/.test(whole.slice(start)))
      .map((start) => text.slice(0, start).split("\n").length);
    expect(lines.filter((line) => !explained.has(line))).toEqual([]);
  });

  test("every sentence without a row has a reason, and gave none", () => {
    const withRows = new Set(rows.map(({ sentence }) => sentence.start));
    for (const { start, reasons } of sentences) {
      expect(reasons).not.toEqual([]);
      expect(withRows.has(start)).toBe(false);
    }
  });

  test("marks lie in the text, in its order", () => {
    for (const [at, { start, end }] of marks.entries()) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.start ?? 0);
    }
  });
});
