import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { successionOf } from "../../../src/dictionary/succession.js";
import { diffRegisters } from "../../../src/register/diff/diff.js";
import { pairRows } from "../../../src/register/pair/pair.js";
import type { Directive } from "../../../src/schema/register.js";
import { goldDocuments } from "../../support/gold.js";
import { linksOf, type PairCase, pairCases, pairSets, pairWords } from "../../support/pairs.js";
import { extract } from "../../support/read.js";
import { directive } from "../sample.js";

const succession = successionOf(builtInDictionary);

const floors = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../fixtures/pairs/floors.json"), "utf8"));

const linksFound = ({ old, new: fresh }: PairCase): string[] =>
  pairRows(old, fresh, { succession }).matches.flatMap((match) => linksOf(pairWords(match.old, match.new)));

describe.each(pairSets)("the hand-written pairs of %s", (set) => {
  const cases = pairCases(set);
  const found = cases.map(linksFound);
  const wanted = cases.map(({ pairs }) => pairs.flatMap(linksOf));
  const right = found.map((links, at) => links.filter((link) => wanted[at]?.includes(link)).length);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

  test("precision does not fall", () => {
    expect(sum(right) / sum(found.map(({ length }) => length))).toBeGreaterThanOrEqual(floors[set].precision);
  });

  test("recall does not fall", () => {
    expect(sum(right) / sum(wanted.map(({ length }) => length))).toBeGreaterThanOrEqual(floors[set].recall);
  });

  /** The classes of what is paired rightly. */
  const classed = cases.flatMap((one) =>
    diffRegisters({ directives: [...one.old] }, { directives: [...one.new] }, { succession }).changes.flatMap(
      (change) => {
        const pair = pairWords(change.old, change.new);
        const want = one.changes[pair];
        return want === undefined ? [] : [{ name: `${one.file}: ${one.name}: ${pair}`, want, change }];
      },
    ),
  );

  test("classes of most changes can be checked", () => {
    expect(classed.length).toBeGreaterThanOrEqual(floors[set].classed);
  });

  test.each(classed)("$name", ({ want, change }) => {
    // The cases do not give all of a row's details.
    const classes = change.classes.filter((name) => name !== "details-changed");
    expect(classes.length === 0 ? ["unchanged"] : classes.toSorted()).toEqual(want.classes.toSorted());
    if (want.days !== undefined) expect(change.days).toBe(want.days);
  });
});

describe("rows of the seeds", () => {
  const rows = goldDocuments("seeds").flatMap(({ text, file }) => [...extract(text, {}, file).directives]);

  /** The same rows as another notice's: no id is the same. */
  const elsewhere = (row: Directive): Directive => ({ ...row, id: `other/${row.id}`, notice: `other-${row.notice}` });
  const here = (row: Directive): Directive => row;

  test.each([
    ["by their ids", here],
    ["by what they say", elsewhere],
  ])("in any order each finds its own, %s", (_, move) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const { matches, added, removed } = pairRows(rows, shuffled.map(move), { succession });
        expect([added, removed]).toEqual([[], []]);
        expect(matches).toHaveLength(rows.length);
        for (const { old, new: fresh } of matches) expect(fresh[0]?.action.text).toBe(old[0]?.action.text);
      }),
      { numRuns: 5 },
    );
  });

  test("a part of them finds its own, and no other", () => {
    fc.assert(
      fc.property(fc.subarray(rows, { minLength: 1 }), (part) => {
        const { matches, added } = pairRows(rows, part.map(elsewhere), { succession });
        expect(added).toEqual([]);
        for (const { old, new: fresh } of matches.filter((match) => match.new.length === 1 && match.old.length === 1))
          expect(fresh[0]?.action.text).toBe(old[0]?.action.text);
      }),
      { numRuns: 10 },
    );
  });

  test("a register has not changed from itself", () => {
    const { changes } = diffRegisters({ directives: rows }, { directives: rows }, { succession });
    expect(changes.every(({ classes }) => classes.join() === "unchanged")).toBe(true);
  });

  test("every row of both sides is told of once", () => {
    const half = Math.floor(rows.length / 2);
    const [old, fresh] = [rows.slice(0, half + 20), rows.slice(half - 20)];
    const { changes } = diffRegisters({ directives: old }, { directives: fresh }, { succession });
    const ids = (side: "old" | "new"): string[] => changes.flatMap((change) => change[side].map(({ id }) => id)).sort();
    expect(ids("old")).toEqual(old.map(({ id }) => id).sort());
    expect(ids("new")).toEqual(fresh.map(({ id }) => id).sort());
  });
});

describe("many rows that look alike", () => {
  const row = (notice: string, at: number, text: string, lead: string): Directive => ({
    ...directive,
    id: `${notice}/${at}`,
    notice,
    action: { verbs: [], text },
    assignees: [{ agency: lead, role: "lead", name: lead, mention: lead }],
    deadline: null,
    product: null,
    references: [],
    source: {
      line: at + 1,
      start: at * 100,
      end: at * 100 + text.length,
      sentence: { start: at * 100, end: at * 100 + 99 },
    },
  });
  const leadsOf = ({ assignees }: Directive): string => assignees.map(({ name }) => name).join();

  test.each([30, 300])("one task for each of %i bodies pairs by the body, in any order", (count) => {
    const rows = (notice: string): Directive[] =>
      Array.from({ length: count }, (_, at) => row(notice, at, "hand over clean land for the ring road", `body-${at}`));
    const { matches, added, removed } = pairRows(rows("old"), rows("new").reverse(), { succession });
    expect([matches.length, added, removed]).toEqual([count, [], []]);
    for (const { old, new: fresh } of matches) expect(fresh.map(leadsOf)).toEqual(old.map(leadsOf));
  });

  test("rows made of the same few words pair with the same words, in any order", () => {
    const words = "dredge canal repair dyke plant forest train nurse audit fund pave road".split(" ");
    const texts = words.flatMap((a) => words.flatMap((b) => words.slice(0, 3).map((c) => `${a} ${b} ${c}`)));
    const rows = (notice: string, list: readonly string[]): Directive[] =>
      list.map((text, at) => row(notice, at, text, "body"));
    const { matches } = pairRows(rows("old", texts), rows("new", texts.toReversed()), { succession });
    expect(matches).toHaveLength(texts.length);
    for (const { old, new: fresh } of matches) expect(fresh[0]?.action.text).toBe(old[0]?.action.text);
  });

  test("an id that stands twice names its first row", () => {
    const old = row("n", 0, "submit the alpha report", "body");
    const fresh = [old, { ...row("n", 1, "build the gamma bridge", "body"), id: old.id }];
    const { matches, added } = pairRows([old], fresh, { succession });
    expect([matches.map((match) => match.new), added]).toEqual([[[old]], [fresh[1]]]);
  });

  test("rows without words, or without a lead, are the same as themselves", () => {
    const bare = (notice: string): Directive[] =>
      ["", "to be by the", "pave the road"].map((text, at) => ({ ...row(notice, at, text, "body"), assignees: [] }));
    const { matches } = pairRows(bare("old"), bare("new"), { succession, threshold: 1 });
    expect(matches.map(({ similarity }) => similarity)).toEqual([1, 1, 1]);
  });
});
