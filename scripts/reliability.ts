/**
 * How far stated confidence can be believed: of the rows that state 0.8, how many are right in every field? Counted over
 * the notices that people have checked (`fixtures/gold`), rows that the gold leaves open left out.
 */
import { figuresOf } from "../src/register/score/figures.js";
import { type JudgedRow, scoreNotice } from "../src/register/score/score-notice.js";
import { addUp } from "../src/register/score/tally.js";
import { goldDocuments, goldSets } from "../tests/support/gold.js";
import { extract } from "../tests/support/read.js";

const buckets = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => ({ from, to: from + 0.1 }));

/** The last bucket holds 1 as well; what lies below the first is counted in it. */
const bucketOf = ({ directive }: JudgedRow): number =>
  Math.min(Math.max(Math.floor(directive.confidence * 10 + 1e-9) - 5, 0), buckets.length - 1);

const cells = (...columns: string[]): string => columns.map((column) => column.padStart(12)).join("");

const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

function printTable(rows: readonly JudgedRow[]): void {
  console.log(cells("stated", "rows", "mean stated", "right"));
  for (const [at, { from, to }] of buckets.entries()) {
    const inside = rows.filter((row) => bucketOf(row) === at);
    const stated = inside.reduce((sum, { directive }) => sum + directive.confidence, 0);
    const right = inside.filter(({ clean }) => clean).length;
    const range = `${from.toFixed(1)}-${to.toFixed(1)}`;
    console.log(cells(range, String(inside.length), share(stated, inside.length), share(right, inside.length)));
  }
}

for (const set of goldSets) {
  const judgements = goldDocuments(set).map((gold) => scoreNotice(extract(gold.text, {}, gold.file), gold));
  const tally = addUp(judgements.map((judgement) => judgement.tally));
  const rows = judgements.flatMap((judgement) => judgement.rows);
  const { cleanF1, detectionF1 } = figuresOf(tally);
  const figures = `clean F1 ${cleanF1.toFixed(3)}, detection F1 ${detectionF1.toFixed(3)}`;
  console.log(`\n${set}: ${rows.length} rows that count, ${tally.clean} right in every field; ${figures}`);
  printTable(rows);
}
