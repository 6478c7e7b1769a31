/** What `check` writes for code reviews. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { renderCheckGithub } from "../../../src/cli/render/check-github.js";
import { renderCheckSarif } from "../../../src/cli/render/check-sarif.js";
import { type Unclear, unclearRows } from "../../../src/cli/render/unclear.js";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { checkRegisters } from "../../../src/register/check/check.js";
import type { Directive, Notice } from "../../../src/schema/register.js";
import { registerOf, row } from "../../register/due/rows.js";
import { notice } from "../../register/sample.js";
import { hostileNotice, hostileRow, hostileTexts } from "./hostile.js";

const text = "Heading\nThe Ministry shall raise\ntheir determination.\n";
const words = "raise\ntheir determination";

const vague = row("315-tb-vpcp/vague", {
  action: { verbs: ["raise"], text: words },
  assignees: [],
  source: { line: 2, start: 27, end: 27 + words.length, sentence: { start: 8, end: text.length - 1 } },
});

function unclear(directives: readonly Directive[], notices: readonly Notice[] = [notice], texts = [text]): Unclear[] {
  const register = { ...registerOf(...directives), notices: [...notices] };
  const at = new Map(texts.map((one) => [notice.sha256, one]));
  return unclearRows(checkRegisters([register], { dictionary: builtInDictionary }), at);
}

const schema = resolve(import.meta.dirname, "../../../fixtures/sarif/sarif-2.1.0.schema.json");
// The schema has a pattern of before Unicode patterns.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

function sarif(rows: readonly Unclear[], ...gates: Parameters<typeof renderCheckSarif>[1]): Log {
  const log = JSON.parse(renderCheckSarif(rows, gates));
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log;
}

test("the schema finds what is wrong", () => {
  expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
});

describe("sarif", () => {
  const [run] = sarif(unclear([vague]), "time").runs;

  test("a result for each of the six that is open, on the words of the row", () => {
    const results = run?.results ?? [];
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["personnel", "warning"],
      ["time", "error"],
      ["responsibility", "warning"],
    ]);
    expect(results[1]?.message.text).toBe("no deadline: raise their determination");
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "seeds/004.txt", uriBaseId: "%SRCROOT%" },
          region: { startLine: 2, startColumn: 20, endLine: 3, endColumn: 20 },
        },
      },
    ]);
    expect(results[1]?.partialFingerprints).toEqual({ "directives/v1": "315-tb-vpcp/vague#time" });
  });

  test("the rules that results name", () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id).slice(0, 2)).toEqual(["personnel", "task"]);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test.each<[string, string[]]>([
    ["not at hand", []],
    ["another by now", ["Another text."]],
  ])("a text that is %s leaves the line", (_, texts) => {
    const [other] = sarif(unclear([vague], [notice], texts)).runs;
    expect(other?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 2 });
  });

  test("a notice without a file has no place", () => {
    expect(sarif(unclear([vague], [{ ...notice, file: null }])).runs[0]?.results?.[0]?.locations).toEqual([]);
  });

  test("nothing open is a log without results", () => {
    expect(sarif([]).runs[0]?.results).toEqual([]);
  });

  test.each(hostileTexts)("%j", (hostile) => {
    const [found] = sarif(unclear([hostileRow(hostile)], [hostileNotice(hostile)])).runs;
    expect(found?.results?.length).toBeGreaterThan(0);
  });
});

describe("github", () => {
  const lines = (rows: readonly Unclear[], gates: Parameters<typeof renderCheckGithub>[1] = [], limit = 20): string[] =>
    renderCheckGithub(rows, gates, limit).split("\n").slice(0, -1);

  test("a command for each row, on its lines", () => {
    expect(lines(unclear([vague]))).toEqual([
      "::warning file=seeds/004.txt,line=2,endLine=3,title=Unclear%3A personnel%2C time%2C responsibility::" +
        "raise their determination (personnel: nobody is named to do it; time: no deadline; responsibility: no body leads)",
    ]);
  });

  test("columns, where it is one line", () => {
    const short = { ...vague, action: { verbs: ["raise"], text: "raise" }, source: { ...vague.source, end: 32 } };
    expect(lines(unclear([short]))[0]).toContain("line=2,endLine=2,col=20,endColumn=25,");
  });

  test("what is named is an error", () => {
    expect(lines(unclear([vague]), ["time"])[0]).toMatch(/^::error /u);
    expect(lines(unclear([vague]), ["product"])[0]).toMatch(/^::warning /u);
  });

  test("the worst of many, and how many more there are", () => {
    const many = unclear([vague, { ...vague, id: "b" }, { ...vague, id: "c" }]);
    expect(lines(many, [], 2)).toHaveLength(3);
    expect(lines(many, [], 2)[2]).toBe("::notice::1 more row leaves something open; see --limit");
    expect(lines(many, [], 1)[1]).toBe("::notice::2 more rows leave something open; see --limit");
  });

  test.each(hostileTexts)("%j is one command", (hostile) => {
    const [command = "", ...rest] = lines(unclear([hostileRow(hostile)], [hostileNotice(hostile)]));
    expect(rest).toEqual([]);
    const [, properties = ""] = /^::warning ([^:]*)::/u.exec(command) ?? [];
    expect(properties.split(",").map((part) => part.split("=")[0])).toEqual(["file", "line", "title"]);
    expect(command.match(/%(?!25|3A|2C)/gu)).toBeNull();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(command).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/u);
  });
});
