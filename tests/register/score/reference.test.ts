/**
 * Every figure and fault is that of the reference scorer, whose answers on registers with mistakes of every kind are
 * recorded in fixtures/score. `npx tsx scripts/record-scores.ts PATH-OF-REFERENCE` records them anew.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parseRegister } from "../../../src/register/read.js";
import type { Figures } from "../../../src/register/score/figures.js";
import { parseGold } from "../../../src/register/score/gold.js";
import { type PlacedGold, placeGold } from "../../../src/register/score/place-gold.js";
import { type Score, scoreRegister } from "../../../src/register/score/score-register.js";

const root = resolve(import.meta.dirname, "../../..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

interface Answer {
  readonly total: Figures;
  readonly perDoc: Readonly<Record<string, Figures>>;
  /** `file:line: field: …` */
  readonly faults: readonly string[];
}

/** The folders of a notice and of its gold. */
const foldersOf = (doc: string): readonly [string, string] =>
  doc === "online-services.txt"
    ? ["fixtures/score/example", "fixtures/score/example"]
    : ["seeds", "fixtures/gold/seeds"];

function goldOf(doc: string): PlacedGold {
  const [notices, golds] = foldersOf(doc);
  const { gold } = parseGold(read(golds, doc.replace(/\.txt$/, ".yaml")), doc);
  if (gold === null) throw new Error(`no gold of ${doc}`);
  const placed = placeGold(gold, read(notices, doc).replace(/^\uFEFF/, ""));
  if (placed.issues !== undefined) throw new Error(JSON.stringify(placed.issues));
  return placed.value;
}

const answerOf = (name: string): Answer => JSON.parse(read(`fixtures/score/${name}.answer.json`));

function scoreOf(name: string): Score {
  const { register, diagnostics } = parseRegister(read(`fixtures/score/${name}.register.json`), name);
  if (register === null) throw new Error(JSON.stringify(diagnostics));
  return scoreRegister(register, Object.keys(answerOf(name).perDoc).map(goldOf));
}

const names = readdirSync(join(root, "fixtures/score"))
  .filter((name) => name.endsWith(".register.json"))
  .map((name) => name.replace(".register.json", ""))
  .sort();

test("registers of every kind are there", () => {
  expect(names).toEqual([
    "dates",
    "doubled",
    "dropped",
    "everything",
    "leads",
    "notices",
    "offsets",
    "seeds",
    "shifted",
    "verbs",
  ]);
});

test.each(names)("%s: the same figures, of all notices and of each", (name) => {
  const answer = answerOf(name);
  const { total, documents } = scoreOf(name);
  expect(total.figures).toEqual(answer.total);
  expect(Object.fromEntries(documents.map(({ doc, figures }) => [doc, figures]))).toEqual(answer.perDoc);
});

test.each(names)("%s: the same faults, in the same order", (name) => {
  const place = /^[^:]+:\d+: \w+:/;
  expect(scoreOf(name).faults.map(({ doc, line, field }) => `${doc}:${line}: ${field}:`)).toEqual(
    answerOf(name).faults.map((fault) => place.exec(fault)?.[0]),
  );
});

/** A comparison proves something only where the recorded figures differ from those of a register that is right. */
test.each<[string, keyof Figures]>([
  ["dropped", "recall"],
  ["doubled", "precision"],
  ["shifted", "detectionF1"],
  ["leads", "lead"],
  ["leads", "coordinating"],
  ["dates", "deadline"],
  ["dates", "dated"],
  ["verbs", "verb"],
  ["offsets", "badOffsets"],
  ["offsets", "cleanF1"],
  ["notices", "notices"],
])("%s: the recorded %s is of a register with mistakes", (name, figure) => {
  expect(answerOf(name).total[figure]).not.toEqual(answerOf("seeds").total[figure]);
});
