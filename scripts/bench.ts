/**
 * How fast it is, beside what it could be: `npm run bench`. Everything is measured side by side in one run, warmed up, as the
 * median of several repeats, and told as ratios: machines differ, and are noisy.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { strict } from "chrono-node/en";
import nlp from "compromise";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { extractNotice } from "../src/pipeline.js";
import { growth } from "./bench/growth.js";
import { benchManyFiles } from "./bench/many-files.js";
import { wholeRun } from "./bench/whole-run.js";

// Certificates that this names are read at every start of Node, in several times the time that the start itself takes.
delete process.env.NODE_EXTRA_CA_CERTS;

const repeats = 5;
const folders = ["seeds", "fixtures/notices/development"];

const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Documents repeated up to about `megabytes`, one a call. */
function corpus(megabytes: number): string[] {
  const texts: string[] = [];
  for (let size = 0, at = 0; size < megabytes * 1e6; at++) {
    const text = documents[at % documents.length] ?? "";
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}

/** Megabytes a second. */
function throughput(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const once = (): number => {
    const start = performance.now();
    for (const text of texts) work(text);
    return bytes / 1e3 / (performance.now() - start);
  };
  once();
  return median(Array.from({ length: repeats }, once));
}

const options = { dictionary: builtInDictionary };
const extract = (text: string): unknown => extractNotice({ file: "notice.txt", text, sha256: "" }, options);

/** Milliseconds of a whole process. */
function startUp(args: readonly string[]): number {
  const once = (): number => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    if (status !== 0) throw new Error(`failed: node ${args.join(" ")}`);
    return performance.now() - start;
  };
  once();
  return median(Array.from({ length: repeats * 2 + 1 }, once));
}

const megabytes = Number(process.argv[2] ?? 10);
const bin = "bin/directives.js";
const seed = `seeds/${readdirSync("seeds").sort()[4]}`;

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${cpus()[0]?.model.trim() ?? "unknown"}; ${megabytes} MB, medians of ${repeats}\n`,
);

const ours = throughput(corpus(megabytes), extract);
const chrono = throughput(corpus(megabytes), (text) => strict.parse(text, new Date(0)));
const tagging = throughput(corpus(Math.min(megabytes, 0.2)), (text) => nlp(text).json());
console.log("| over one document a call, warm | MB/s | times chrono.strict |\n| --- | --- | --- |");
for (const [name, figure] of [
  ["extraction", ours],
  ["chrono.strict alone", chrono],
  ["compromise, full tagging alone", tagging],
] as const)
  console.log(`| ${name} | ${figure.toFixed(2)} | ${(figure / chrono).toFixed(3)} |`);
console.log(`\nextraction is ${(ours / tagging).toFixed(1)} times as fast as compromise's tagging`);

const folder = mkdtempSync(join(tmpdir(), "directives-bench-"));
const register = join(folder, "register.yaml");
const { peak } = await wholeRun(["extract", seed, "--output", register]);
const bare = startUp(["-e", "0"]);
console.log("\n| start-up | ms | times node -e 0 |\n| --- | --- | --- |");
for (const [name, args] of [
  ["node -e 0", ["-e", "0"]],
  ["--version", [bin, "--version"]],
  ["extract, one seed", [bin, "extract", seed]],
  ["due, of that seed", [bin, "due", register, "--today", "2025-07-01"]],
] as const) {
  const time = startUp(args);
  console.log(`| ${name} | ${time.toFixed(0)} | ${(time / bare).toFixed(2)} |`);
}

rmSync(folder, { recursive: true });
console.log(`\npeak memory of extract, one seed: ${peak.toFixed(0)} MB`);

await benchManyFiles({ megabytes: megabytes * 2, files: megabytes * 100 });
const { time, memory } = growth();
console.log(
  `\none text of 10 MB takes ${time.toFixed(1)} times the time of one of 1 MB, and ${memory.toFixed(1)} times the memory`,
);
