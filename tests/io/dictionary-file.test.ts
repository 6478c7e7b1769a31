import { describe, expect, test } from "vitest";
import { parseDictionary } from "../../src/io/dictionary-file.js";

const head = "format: directives-dictionary/1\nname: test\nversion: '1'\n";

const good = `${head}agencies:
  - { id: finance, name: Ministry of Finance, vietnamese: Bộ Tài chính, kind: ministry, abbreviations: [MOF], short: [Finance], heads: [Minister of Finance] }
  - { id: transport, name: Ministry of Transport, kind: ministry, until: 2025-02-28, successors: [construction] }
  - { id: construction, name: Ministry of Construction, kind: ministry, aliases: [Ministry of Transport], since: 2025-03-01 }
places:
  - { id: hue, name: Hue, vietnamese: Huế, unit: city, since: 2025-01-01 }
  - { id: thua-thien-hue, name: Thua Thien Hue, unit: province, until: 2024-12-31, successors: [hue] }
  - { id: hcmc, name: Ho Chi Minh City, vietnamese: Hồ Chí Minh, unit: city, aliases: [Saigon] }
families:
  - { id: "committee-of-{id}", name: "People's Committee of {name} {Unit}", vietnamese: "Ủy ban nhân dân {đơn vị} {vietnamese}", kind: peoples-committee, actsFor: true }
  - { id: "council-of-{id}", name: "People's Council of {name} {Unit}", kind: peoples-council }
`;

describe("a good dictionary", () => {
  const { dictionary, diagnostics } = parseDictionary(good, "d.yaml");
  const agency = (id: string) => dictionary?.agencies.find((one) => one.id === id);

  test("has no diagnostics", () => {
    expect(diagnostics).toEqual([]);
    expect(dictionary).toMatchObject({ name: "test", version: "1" });
  });

  test("agencies: every name together, what is not said empty or null", () => {
    expect(agency("finance")).toEqual({
      id: "finance",
      name: "Ministry of Finance",
      vietnamese: "Bộ Tài chính",
      kind: "ministry",
      names: ["Ministry of Finance", "Bộ Tài chính"],
      abbreviations: ["MOF"],
      short: ["Finance"],
      heads: ["Minister of Finance"],
      place: null,
      since: null,
      until: null,
      successors: [],
    });
  });

  test("a name may pass from one body to the next", () => {
    expect(agency("construction")?.names).toContain("Ministry of Transport");
  });

  test.each([
    ["committee-of-hue", "People's Committee of Hue City", "Ủy ban nhân dân thành phố Huế"],
    [
      "committee-of-thua-thien-hue",
      "People's Committee of Thua Thien Hue Province",
      "Ủy ban nhân dân tỉnh Thua Thien Hue",
    ],
    ["committee-of-hcmc", "People's Committee of Ho Chi Minh City", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ["council-of-hcmc", "People's Council of Ho Chi Minh City", null],
  ])("%s is made of its place and family", (id, name, vietnamese) => {
    expect(agency(id)).toMatchObject({ name, vietnamese });
  });

  test("a body of a place goes by the place's other names, and without the unit's word", () => {
    expect(agency("committee-of-hcmc")?.names).toEqual([
      "People's Committee of Ho Chi Minh City",
      "People's Committee of Saigon City",
      "People's Committee of Saigon",
      "Ủy ban nhân dân thành phố Hồ Chí Minh",
      "Ủy ban nhân dân Hồ Chí Minh",
    ]);
  });

  test("a body of a place lives as long as the place, and is succeeded as the place is", () => {
    expect(agency("committee-of-thua-thien-hue")).toMatchObject({
      place: "thua-thien-hue",
      until: "2024-12-31",
      successors: ["committee-of-hue"],
    });
  });

  test("a place knows its bodies, and which of them acts for it", () => {
    expect(dictionary?.places[0]).toEqual({
      id: "hue",
      name: "Hue",
      unit: "city",
      names: ["Hue", "Huế"],
      actor: "committee-of-hue",
      bodies: { "peoples-committee": "committee-of-hue", "peoples-council": "council-of-hue" },
      since: "2025-01-01",
      until: null,
    });
  });
});

describe("mistakes are named at their place", () => {
  const agencies = (...entries: string[]): string =>
    `${head}agencies:\n${entries.map((one) => `  - ${one}\n`).join("")}`;
  const ministry = (rest: string): string => `{ kind: ministry, ${rest} }`;
  const family = "families:\n  - { id: 'pc-{id}', name: 'PC of {name}', kind: peoples-committee";

  test.each([
    ["broken YAML", `${head}agencies: [`, 4, 12, /./],
    [
      "a wrong format",
      "format: directives/1\nname: a\nversion: b\n",
      1,
      1,
      /^format: "directives\/1" does not fit; write "directives-dictionary\/1"/,
    ],
    ["a missing key", "format: directives-dictionary/1\nname: a\n", 1, 1, /^version: is missing; add it: a text$/],
    [
      "a number for a text",
      "format: directives-dictionary/1\nname: a\nversion: 1.2\n",
      3,
      1,
      /^version: 1\.2 does not fit; write a text, in quotes: "1\.2"$/,
    ],
    ["an unknown key", `${head}agences: []\n`, 4, 1, /^agences: unknown key; .*; did you mean "agencies"\?$/],
    [
      "an unknown kind",
      agencies("{ id: a, name: A, kind: mnistry }"),
      5,
      23,
      /^agencies\[0\]\.kind: "mnistry" does not fit; write one of "ministry", .*; did you mean "ministry"\?$/,
    ],
    ["an id that is no slug", agencies(ministry("id: A B, name: A")), 5, 23, /^agencies\[0\]\.id: .*lower-case/],
    [
      "a day that is none",
      agencies(ministry("id: a, name: A, since: 2025-02-30")),
      5,
      39,
      /^agencies\[0\]\.since: 2025-02-30 is no date/,
    ],
    ["an id twice", agencies(ministry("id: a, name: A"), ministry("id: a, name: B")), 6, 23, /id a stands twice/],
    [
      "an end before the start",
      agencies(ministry("id: a, name: A, since: 2025-01-02, until: 2025-01-01")),
      5,
      58,
      /is before since, 2025-01-02/,
    ],
    [
      "an unknown successor",
      agencies(ministry("id: a, name: A, successors: [b]")),
      5,
      52,
      /^agencies\[0\]\.successors\[0\]: no entry of agencies has the id b/,
    ],
    [
      "a shared name",
      agencies(ministry("id: a, name: A b"), ministry("id: b, name: B, aliases: [Á  B]")),
      6,
      5,
      /"Á {2}B" names a and b at the same time/,
    ],
    [
      "a shared head",
      agencies(ministry("id: a, name: A, heads: [H]"), ministry("id: b, name: B, heads: [h]")),
      6,
      5,
      /"h" names a and b/,
    ],
    [
      "a shared abbreviation",
      agencies(ministry("id: a, name: X, abbreviations: [A]"), ministry("id: b, name: B, abbreviations: [A]")),
      6,
      5,
      /"A" names a and b/,
    ],
    [
      "names that overlap by a day",
      agencies(ministry("id: a, name: N, until: 2025-03-01"), ministry("id: b, name: N, since: 2025-03-01")),
      6,
      5,
      /"N" names a and b/,
    ],
    [
      "a place twice",
      `${head}places:\n  - { id: a, name: A, unit: city }\n  - { id: a, name: B, unit: city }\n`,
      6,
      7,
      /^places\[1\]\.id: id a stands twice/,
    ],
    [
      "an unknown placeholder",
      `${head}${family.replace("PC of", "{Title} of")} }\n`,
      5,
      22,
      /^families\[0\]\.name: \{Title\} is no placeholder; use \{id\}/,
    ],
    ["a key twice", `${head}name: again\n`, 4, 1, /stands twice/],
    ["a second document", `${head}---\na: 1\n`, 5, 1, /second document/],
    ["an anchor", `${head}agencies: &a []\nplaces: *a\n`, 4, 11, /anchor &a is not allowed/],
    ["a tag", `${head}agencies: !!set {}\n`, 4, 11, /tag .*set is not allowed/],
    [
      "more entries than a dictionary may have",
      `${head}agencies:\n${"  - { id: a, name: A, kind: unit }\n".repeat(20_001)}`,
      4,
      1,
      /^agencies: has 20001 entries; a dictionary may have 20000$/,
    ],
    [
      "more bodies of places",
      `${head}places:\n${"  - { id: a, name: A, unit: city }\n".repeat(11_000)}families:\n${`${family.replace("families:\n", "")} }\n`.repeat(10)}`,
      11_005,
      1,
      /^families: would make 110000 bodies of 11000 places/,
    ],
    ["a list", "- a\n", 1, 1, /^a list does not fit; write a map of keys and values$/],
    ["an empty file", "", 1, 1, /^the file is empty; write a map of keys and values$/],
  ])("%s", (_, text, line, column, message) => {
    const { dictionary, diagnostics } = parseDictionary(text, "d.yaml");
    expect(dictionary).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      severity: "error",
      file: "d.yaml",
      message: expect.stringMatching(message),
      line,
      column,
    });
  });

  test("all of them at once", () => {
    const { diagnostics } = parseDictionary(agencies("{ id: a, kind: x }", "{ id: B, name: '', kind: y }"), "d.yaml");
    expect(diagnostics.map(({ line }) => line)).toEqual([5, 5, 6, 6, 6]);
  });

  test("aliases that would grow without bound cost nothing", () => {
    const bomb = Array.from({ length: 30 }, (_, at) => `k${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    const { diagnostics } = parseDictionary(["k0: &a0 [x]", ...bomb].join("\n"), "d.yaml");
    expect(diagnostics[0]?.message).toMatch(/^anchor &a0 is not allowed/);
  });

  test("nesting without end is an error, not a crash", () => {
    expect(parseDictionary("[".repeat(100_000), "d.yaml").diagnostics[0]).toMatchObject({ severity: "error" });
  });
});

test("an added dictionary may name bodies of the one it is added to", () => {
  const added = `${head}agencies:\n  - { id: old-finance, name: Old, kind: ministry, successors: [finance] }\n`;
  expect(parseDictionary(added, "a.yaml").dictionary).toBeNull();
  expect(parseDictionary(added, "a.yaml", parseDictionary(good, "d.yaml").dictionary).diagnostics).toEqual([]);
});

test("a dictionary may be JSON", () => {
  const json = JSON.stringify({ format: "directives-dictionary/1", name: "j", version: "1", agencies: [] }, null, "\t");
  expect(parseDictionary(json, "d.json")).toMatchObject({ dictionary: { name: "j" }, diagnostics: [] });
});

test("successors that go round in a circle are refused", () => {
  const circle = `${head}agencies:
  - { id: a, name: A Board, kind: unit, until: 2024-12-31, successors: [b] }
  - { id: b, name: B Board, kind: unit, until: 2024-12-31, successors: [a] }
`;
  const { dictionary, diagnostics } = parseDictionary(circle, "d.yaml");
  expect(dictionary).toBeNull();
  expect(diagnostics).toEqual([expect.objectContaining({ severity: "error", code: "SUCCESSOR-CIRCLE", line: 5 })]);
});
