/**
 * Fits the weights of `src/lexicon/confidence.ts`: a logistic regression, with
 * a ridge penalty, of "right in every field" on the evidence of each row of
 * the gold sets. Prints the table to put there.
 */

import { indexDictionary } from "../src/dictionary/agency-index.js";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { isFromAbove, suffixOf } from "../src/lexicon/document-kinds.js";
import { scoreNotice } from "../src/register/score/score-notice.js";
import { readBlocks } from "../src/stages/blocks.js";
import { evidenceOf } from "../src/stages/confidence.js";
import { readDrafts } from "../src/stages/context/read.js";
import { flagsOf } from "../src/stages/directives.js";
import { effectiveDay } from "../src/stages/notice/effective-day.js";
import { readHead } from "../src/stages/notice/head.js";
import { wordsOfStrangers } from "../src/stages/strangers/words-of-strangers.js";
import { type GoldDocument, type GoldSet, goldDocuments, goldSets } from "../tests/support/gold.js";
import { extract } from "../tests/support/read.js";

/** The share of rows that were right in every field on the 84 notices of `latest` and `newest`, each read before any work on it. */
const firstSight = 0.8;

interface Sample {
  readonly evidence: readonly string[];
  readonly right: boolean;
  readonly fresh: boolean;
}

const index = indexDictionary(builtInDictionary);

function samplesOf(gold: GoldDocument, fresh: boolean): Sample[] {
  const { text } = gold;
  const extraction = extract(text, {}, gold.file);
  const blocks = readBlocks(text);
  const head = readHead(text, blocks);
  const anchor = head.date ?? head.articleDate;
  const { drafts } = readDrafts({
    text,
    index,
    anchor,
    effective: effectiveDay(text, blocks),
    fromAbove: isFromAbove(head.number),
    issuer: suffixOf(head.number)?.issuer ?? null,
    author: null,
    blocks,
    strangers: wordsOfStrangers(text, blocks),
  });
  const { rows } = scoreNotice(extraction, gold);
  return rows.map(({ directive, clean }) => {
    const draft = drafts[extraction.directives.indexOf(directive)];
    if (draft === undefined) throw new Error(`${gold.file}: rows and drafts differ`);
    return { evidence: evidenceOf(draft, flagsOf(draft)), right: clean, fresh };
  });
}

/** Not fitted on, so that `npm run reliability` shows on it what the weights are worth. */
const heldOut: ReadonlySet<GoldSet> = new Set([
  "last",
  "pages",
  "mixed",
  "varied",
  "wide",
  "broad",
  "diverse",
  "sundry",
  "assorted",
  "various",
  "manifold",
  "motley",
]);

const samples = goldSets
  .filter((set) => !heldOut.has(set))
  .flatMap((set) => goldDocuments(set).flatMap((gold) => samplesOf(gold, set !== "seeds" && set !== "development")));
const names = [...new Set(samples.flatMap(({ evidence }) => evidence))].sort();
const weights = new Map<string, number>(names.map((name) => [name, 0]));
let intercept = 2;

const chance = ({ evidence }: Sample): number => {
  const sum = evidence.reduce((total, name) => total + (weights.get(name) ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
};

const [rate, penalty, rounds] = [0.5, 2, 4000];
for (let round = 0; round < rounds; round++) {
  const gradient = new Map<string, number>(names.map((name) => [name, -penalty * (weights.get(name) ?? 0)]));
  let shift = 0;
  for (const sample of samples) {
    const error = (sample.right ? 1 : 0) - chance(sample);
    shift += error;
    for (const name of sample.evidence) gradient.set(name, (gradient.get(name) ?? 0) + error);
  }
  intercept += (rate * shift) / samples.length;
  for (const name of names) {
    weights.set(name, (weights.get(name) ?? 0) + (rate * (gradient.get(name) ?? 0)) / samples.length);
  }
}

const fresh = samples.filter((sample) => sample.fresh);
const meanOf = (): number => fresh.reduce((sum, sample) => sum + chance(sample), 0) / fresh.length;
for (let step = 0; step < 200 && Math.abs(meanOf() - firstSight) > 0.001; step++) {
  intercept += meanOf() > firstSight ? -0.02 : 0.02;
}

console.log(`${samples.length} rows, ${samples.filter(({ right }) => right).length} right in every field`);
console.log(`intercept: ${intercept.toFixed(2)}`);
for (const name of names) console.log(`${JSON.stringify(name)}: ${(weights.get(name) ?? 0).toFixed(2)},`);
