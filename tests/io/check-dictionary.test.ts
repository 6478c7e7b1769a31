import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/cli/render/diagnostics.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { checkDictionary } from "../../src/io/dictionary-file.js";

const head = "format: directives-dictionary/1\nname: ours\nversion: '1'\n";

/** A dictionary whose n-th entry stands on line 4 + n. */
const agencies = (...entries: readonly string[]): string =>
  `${head}agencies:\n${entries.map((entry) => `  - { kind: unit, ${entry} }\n`).join("")}`;

const checked = (text: string): string[] =>
  checkDictionary(text, "d.yaml", builtInDictionary).diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic).replace(/^d\.yaml:/, ""),
  );

const ends = "id: old, name: Old Board, until: 2025-02-28, successors: [new]";

describe("nothing is found in", () => {
  test.each<[string, string]>([
    ["one body", agencies("id: a, name: A Board")],
    ["a body that passes into the next", agencies(ends, "id: new, name: New Board, since: 2025-03-01")],
    [
      "a body that another takes over, which stood already",
      agencies(ends, "id: new, name: New Board, since: 2002-01-01"),
    ],
    ["a successor whose first day is not known", agencies(ends, "id: new, name: New Board")],
    [
      "a successor in the built-in dictionary",
      agencies("id: a, name: A Board, until: 2025-02-28, successors: [ministry-of-health]"),
    ],
    [
      "two that become one",
      agencies(ends, "id: b, name: B Board, until: 2025-02-28, successors: [new]", "id: new, name: N Board"),
    ],
    [
      "a name that passes from one body to the next",
      agencies("id: a, name: Board, until: 2025-02-28", "id: b, name: Board, since: 2025-03-01"),
    ],
    [
      "a place with its families",
      `${head}places: [{ id: atlantis, name: Atlantis, unit: city }]\nfamilies: [{ id: 'pc-{id}', name: 'PC of {name}', kind: peoples-committee }]\n`,
    ],
  ])("%s", (_, text) => {
    expect(checked(text)).toEqual([]);
  });

  test("the built-in dictionary, taken by itself", () => {
    const file = resolve(import.meta.dirname, "../../src/dictionary/vn-government.yaml");
    expect(checkDictionary(readFileSync(file, "utf8"), "vn.yaml").diagnostics).toEqual([]);
  });
});

describe("found, at its place", () => {
  test.each<[string, string, string[]]>([
    [
      "a circle, once",
      agencies(
        "id: a, name: A, until: 2024-01-01, successors: [b]",
        "id: b, name: B, until: 2024-01-01, successors: [c]",
        "id: c, name: C, until: 2024-01-01, successors: [a]",
      ),
      [
        "5:54: error SUCCESSOR-CIRCLE: agencies[0].successors: the successors go round in a circle: a → b → c → a; correct one of them",
      ],
    ],
    [
      "a body that succeeds itself",
      agencies("id: a, name: A, until: 2024-01-01, successors: [a]"),
      [
        "5:54: error SUCCESSOR-CIRCLE: agencies[0].successors: the successors go round in a circle: a → a; correct one of them",
      ],
    ],
    [
      "a successor that begins before its predecessor ends",
      agencies(ends, "id: new, name: New Board, since: 2025-02-01"),
      [
        "5:77: warning SUCCESSOR-OVERLAP: agencies[0].successors[0]: new begins on 2025-02-01, before old ends on 2025-02-28; correct one of the days",
      ],
    ],
    [
      "days between the two",
      agencies(ends, "id: new, name: New Board, since: 2025-03-02"),
      [
        "5:77: warning SUCCESSOR-GAP: agencies[0].successors[0]: old ends on 2025-02-28, and new begins on 2025-03-02 only; correct one of the days",
      ],
    ],
    [
      "a successor that ends first",
      agencies(ends, "id: new, name: New Board, until: 2024-12-31"),
      [
        "5:77: warning SUCCESSOR-ENDED: agencies[0].successors[0]: new ends on 2024-12-31, before old does on 2025-02-28; correct one of the days",
      ],
    ],
    [
      "a body that has successors and goes on",
      agencies("id: a, name: A Board, successors: [b]", "id: b, name: B Board"),
      [
        "5:41: warning NO-LAST-DAY: agencies[0].successors: a has successors and no last day, so it counts as standing; add until",
      ],
    ],
    [
      "an entry of the built-in dictionary that is replaced",
      agencies("id: ministry-of-health, name: Ministry of Health"),
      ["5:5: info REPLACES-ENTRY: agencies[0]: ministry-of-health replaces the entry of that id in vn-government"],
    ],
    [
      "a name that the built-in dictionary gives up",
      agencies("id: guard, name: Our Guard, abbreviations: [TANDTC]"),
      ['5:5: info TAKES-NAME: agencies[0]: guard takes "TANDTC" from supreme-peoples-court of vn-government'],
    ],
    [
      "a name that is made of a ministry's short name",
      agencies("id: a, name: Ministry of Sorrow", "id: b, name: Bureau, kind: ministry, short: [Sorrow]").replace(
        "kind: unit, id: b",
        "id: b",
      ),
      [
        '5:5: warning AMBIGUOUS-NAME: agencies[0]: "Ministry of Sorrow" would mean a or b, and so is neither; change the short name of one',
      ],
    ],
    [
      "a place that no family gives a body",
      `${head}places: [{ id: atlantis, name: Atlantis, unit: city }]\n`,
      [
        "4:10: warning PLACE-WITHOUT-BODY: places[0]: atlantis has no body of its own: the file has no families, and those of other dictionaries do not reach it; add families",
      ],
    ],
    [
      "mistakes of every kind together, in the order of the lines",
      agencies("id: a, name: A, successors: [nobody]", "id: a, name: B, since: 2025-01-01, until: 2024-01-01"),
      [
        "5:35: warning NO-LAST-DAY: agencies[0].successors: a has successors and no last day, so it counts as standing; add until",
        "5:48: error BAD-DICTIONARY: agencies[0].successors[0]: no entry of agencies has the id nobody; add it, or correct the id",
        "6:19: error BAD-DICTIONARY: agencies[1].id: id a stands twice; give one of them another",
        "6:54: error BAD-DICTIONARY: agencies[1].until: 2024-01-01 is before since, 2025-01-01",
      ],
    ],
  ])("%s", (_, text, messages) => {
    expect(checked(text)).toEqual(messages);
  });
});

test.each<[string, string, boolean]>([
  ["no YAML", "agencies: [", false],
  ["another shape", "format: other", true],
])("%s holds no dictionary", (_, text, isYaml) => {
  const { file, diagnostics, ...rest } = checkDictionary(text, "d.yaml");
  expect([file, rest.isYaml]).toEqual([null, isYaml]);
  expect(diagnostics).not.toEqual([]);
});
