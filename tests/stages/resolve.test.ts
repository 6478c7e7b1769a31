import { describe, expect, test } from "vitest";
import { indexDictionary } from "../../src/dictionary/agency-index.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import type { Subject } from "../../src/model/clause.js";
import type { AgencyMention } from "../../src/model/mention.js";
import { readAnaphor } from "../../src/stages/clauses/subjects/anaphor.js";
import { resolveAnaphor } from "../../src/stages/resolve.js";
import { chunksOf, extract, mentionsIn } from "../support/read.js";
import { type Summary, summaryOf } from "../support/rows.js";

type Anaphor = Extract<Subject, { kind: "anaphor" }>;

const index = indexDictionary(builtInDictionary);

function anaphorIn(text: string): Anaphor {
  const subject = readAnaphor(chunksOf(text), 0)?.subject;
  if (subject?.kind !== "anaphor") throw new Error(`points to nobody: ${text}`);
  return subject;
}

/** What `text` points back to, once `last` and, further off, `earlier` have been named. */
function resolve(text: string, last: string, ...earlier: string[]) {
  const antecedents = { last: mentionsIn(last), earlier: earlier.map((words) => mentionsIn(words)), objects: [] };
  const { mentions, inherited, unresolved } = resolveAnaphor(anaphorIn(text), antecedents, index, text);
  const names = mentions.map(({ agency, name }: AgencyMention) => agency ?? name);
  return { names, inherited, unresolved };
}

const found = (...names: string[]) => ({ names, inherited: true, unresolved: false });
const nobody = (name: string) => ({ names: [name], inherited: false, unresolved: true });

const finance = "the Ministry of Finance";
const justice = "the Ministry of Justice";

describe("words that point back", () => {
  test.each([
    ["It shall report.", { number: "singular", noun: null }],
    ["They shall report.", { number: "plural", noun: null }],
    ["Both shall report.", { number: "plural", noun: null }],
    ["The Ministry shall report.", { number: "singular", noun: "ministry" }],
    ["The two banks shall report.", { number: "plural", noun: "banks" }],
    ["These cities shall report.", { number: "plural", noun: "cities" }],
    ["The latter shall report.", { number: "singular", noun: "latter" }],
  ])("%s", (text, expected) => {
    expect(anaphorIn(text)).toMatchObject(expected);
  });

  test.each([
    "The group of experts shall report.",
    "The bank's loans shall fall.",
    "The plan shall be approved.",
    "Ministry shall report.",
  ])("none in: %s", (text) => {
    expect(readAnaphor(chunksOf(text), 0)).toBeNull();
  });
});

describe("whom they mean", () => {
  test("it: the one body named last", () => {
    expect(resolve("It shall report.", finance)).toEqual(found("ministry-of-finance"));
  });

  test("it: no one of two", () => {
    expect(resolve("It shall report.", `${finance} and ${justice}`)).toEqual(nobody("It"));
  });

  test("it: nobody before the sentence before", () => {
    expect(resolve("It shall report.", "", finance)).toEqual(nobody("It"));
  });

  test("they: all that were named last", () => {
    expect(resolve("They shall report.", `${finance} and ${justice}`)).toEqual(
      found("ministry-of-finance", "ministry-of-justice"),
    );
  });

  test("the Ministry: the only ministry among those named last", () => {
    expect(resolve("The Ministry shall report.", `${finance} and Vietnam Electricity`)).toEqual(
      found("ministry-of-finance"),
    );
  });

  test("the Ministry: no one of two", () => {
    expect(resolve("The Ministry shall report.", `${finance} and ${justice}`)).toEqual(nobody("Ministry"));
  });

  test("the Ministry: further back, where no ministry was named last", () => {
    expect(resolve("The Ministry shall report.", "Vietnam Electricity", finance)).toEqual(found("ministry-of-finance"));
  });

  test("the Ministry: no guess past a set that holds two", () => {
    expect(resolve("The Ministry shall report.", "Vietnam Electricity", `${finance} and ${justice}`, finance)).toEqual(
      nobody("Ministry"),
    );
  });

  test("the Minister: the ministry", () => {
    expect(resolve("The Minister shall report.", finance)).toEqual(found("ministry-of-finance"));
  });

  test("the corporation: a company, and no ministry", () => {
    expect(resolve("The corporation shall report.", `${finance} and Vietnam Electricity`)).toEqual(
      found("vietnam-electricity"),
    );
  });

  test("the cities: their People's Committees", () => {
    expect(resolve("These cities shall report.", "the People's Committees of Hanoi and Hue")).toEqual(
      found("peoples-committee-of-hanoi", "peoples-committee-of-hue"),
    );
  });

  test("the cities: no ministry", () => {
    expect(resolve("These cities shall report.", finance)).toEqual(nobody("cities"));
  });

  test.each(["", finance, `${finance} and the State Bank of Vietnam`])("the central bank after %j", (last) => {
    expect(resolve("The central bank shall report.", last)).toEqual({
      names: ["state-bank-of-vietnam"],
      inherited: false,
      unresolved: false,
    });
  });
});

describe("in a notice", () => {
  const summaries = (text: string): Summary[] => extract(text).directives.map(summaryOf);
  const inherited = ["assignee-inherited"];
  const unresolved = ["assignee-unresolved", "agency-unresolved"];

  test.each<readonly [text: string, lead: readonly string[], flags: readonly string[]]>([
    ["The Ministry of Finance shall act. It shall report.", ["ministry-of-finance"], inherited],
    ["The Ministry of Finance shall act. They shall report.", ["ministry-of-finance"], inherited],
    ["The Ministry of Finance and the Ministry of Justice shall act. It shall report.", ["It"], unresolved],
    [
      "The Ministry of Finance and the Ministry of Justice shall act; they shall report.",
      ["ministry-of-finance", "ministry-of-justice"],
      inherited,
    ],
    // With whom is not who.
    [
      "The Ministry of Finance shall act in coordination with the Ministry of Justice. It shall report.",
      ["ministry-of-finance"],
      inherited,
    ],
    // Who directs another goes on acting.
    [
      "The Ministry of Finance shall direct Vietnam Electricity to restore the grid. It shall report.",
      ["ministry-of-finance"],
      inherited,
    ],
    [
      "The Ministry of Health shall act. Hanoi shall act. The Ministry shall report.",
      ["ministry-of-health"],
      inherited,
    ],
    [
      "The Ministry of Finance and the Ministry of Justice shall act. The Ministry shall report.",
      ["Ministry"],
      unresolved,
    ],
    [
      "The Ministry of Finance and the Ministry of Justice shall act. The two ministries shall report.",
      ["ministry-of-finance", "ministry-of-justice"],
      inherited,
    ],
    [
      "The People's Committees of Lao Cai and Son La shall act. These provinces shall report.",
      ["peoples-committee-of-lao-cai", "peoples-committee-of-son-la"],
      inherited,
    ],
    // Of three, nothing says which two; without several named before, ministries are ministries.
    ["The Ministries of Finance, Justice and Health shall act. The two ministries shall report.", ["ministries"], []],
    ["The Ministry of Finance shall act. These ministries shall report.", ["ministries"], []],
    ["Vietnam Electricity shall act. The corporation shall report.", ["vietnam-electricity"], inherited],
    ["The Foo Bank shall act. The bank shall report.", ["Foo Bank"], [...inherited, "agency-unresolved"]],
    ["The Ministry of Finance shall act. The central bank shall report.", ["state-bank-of-vietnam"], []],
    ["It shall report.", ["It"], unresolved],
    ["The Ministry shall report.", ["Ministry"], unresolved],
  ])("%s", (text, lead, flags) => {
    const last = summaries(text).at(-1);
    expect(last).toMatchObject({ verbs: ["report"], lead });
    expect(last?.flags ?? []).toEqual(flags);
  });
});
