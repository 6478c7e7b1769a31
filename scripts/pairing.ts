/** How well rows are paired: precision and recall over the hand-written cases of fixtures/pairs, beside jsondiffpatch with an id hash. */
import { create } from "jsondiffpatch";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { successionOf } from "../src/dictionary/succession.js";
import { defaultThreshold, pairRows } from "../src/register/pair/pair.js";
import type { Directive } from "../src/schema/register.js";
import { linksOf, type PairCase, pairCases, pairSets, pairWords } from "../tests/support/pairs.js";

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

const succession = successionOf(builtInDictionary);

const ours =
  (threshold: number) =>
  ({ old, new: fresh }: PairCase): string[] =>
    pairRows(old, fresh, { succession, threshold }).matches.flatMap((match) =>
      linksOf(pairWords(match.old, match.new)),
    );

/** A row under the id that extraction would give it: one that its words decide. */
const hashed = ({ action, assignees, deadline }: Directive) => ({ id: action.text, assignees, deadline });

/** The usual way to compare lists of JSON: items are one where an id is the same. */
function byIdHash({ old, new: fresh }: PairCase): string[] {
  const differ = create({ objectHash: (row) => (row as { id: string }).id });
  const delta = differ.diff(old.map(hashed), fresh.map(hashed));
  const entries = Object.entries((delta ?? {}) as Record<string, unknown>);
  const gone = new Set(
    entries
      .filter(([key, value]) => /^_\d/.test(key) && (value as unknown[])[2] === 0)
      .map(([key]) => Number(key.slice(1))),
  );
  const come = new Set(
    entries.filter(([key, value]) => /^\d/.test(key) && Array.isArray(value)).map(([key]) => Number(key)),
  );
  const kept = fresh.filter((_, at) => !come.has(at));
  return old
    .filter((_, at) => !gone.has(at))
    .flatMap((row) => {
      const at = kept.findIndex(({ action }) => action.text === row.action.text);
      const [partner] = at < 0 ? [] : kept.splice(at, 1);
      return partner === undefined ? [] : [pairWords([row], [partner])];
    });
}

function measure(cases: readonly PairCase[], pair: (one: PairCase) => string[]): Tally {
  const tally: Tally = { right: 0, found: 0, wanted: 0 };
  for (const one of cases) {
    const wanted = new Set(one.pairs.flatMap(linksOf));
    const found = pair(one);
    tally.wanted += wanted.size;
    tally.found += found.length;
    tally.right += found.filter((link) => wanted.has(link)).length;
  }
  return tally;
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

const cells = ({ right, found, wanted }: Tally): string =>
  `${share(right, found)} | ${share(right, wanted)} | ${share(2 * right, found + wanted)}`;

function tell(cases: readonly PairCase[]): void {
  for (const one of cases) {
    const found = ours(defaultThreshold)(one);
    const wanted = one.pairs.flatMap(linksOf);
    const missed = wanted.filter((link) => !found.includes(link));
    const spurious = found.filter((link) => !wanted.includes(link));
    if (missed.length + spurious.length > 0)
      console.log(`${one.file}: ${one.name}: missed ${missed.join(" ") || "-"}, spurious ${spurious.join(" ") || "-"}`);
  }
}

for (const set of pairSets) {
  const cases = pairCases(set);
  const kinds = [...new Set(cases.map(({ file }) => file))];
  const parts = [
    ...kinds.map((kind) => [kind.replace(".yaml", ""), cases.filter(({ file }) => file === kind)] as const),
    ["all", cases] as const,
  ];
  console.log(`\n${set}: ${cases.length} cases\n`);
  if (process.argv.includes("--verbose")) tell(cases);
  console.log("| kind | precision | recall | F1 | jsondiffpatch: precision | recall | F1 |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  for (const [name, part] of parts)
    console.log(`| ${name} | ${cells(measure(part, ours(defaultThreshold)))} | ${cells(measure(part, byIdHash))} |`);
}

console.log("\n| threshold, development | precision | recall | F1 |\n| --- | --- | --- | --- |");
for (const threshold of [0.3, 0.35, 0.4, 0.42, 0.44, 0.46, 0.5, 0.55, 0.6])
  console.log(`| ${threshold} | ${cells(measure(pairCases("development"), ours(threshold)))} |`);
