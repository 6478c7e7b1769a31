/** What a folder of many small notices takes: `npm run many-files -- 100000`. Prints seconds and megabytes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveInputs } from "../src/io/inputs.js";

const count = Number(process.argv[2] ?? 100_000);
const inFolder = 1_000;
const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";

const root = mkdtempSync(join(tmpdir(), "directives-many-"));
try {
  for (let at = 0; at < count; at++) {
    const folder = join(root, "in", String(Math.floor(at / inFolder)));
    if (at % inFolder === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${at}.txt`), `${notice}${at}\n`);
  }
  for (const input of ["in", "in/**/*.txt"]) {
    const start = performance.now();
    const { files } = await resolveInputs([join(root, input)]);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(`${input}: ${files.length} files found in ${Math.round(performance.now() - start)} ms, ${memory} MB`);
  }
  const start = performance.now();
  const program = join(import.meta.dirname, "../bin/directives.js");
  const { status } = spawnSync(process.execPath, [program, "extract", "in", "--quiet", "--output", "r.yaml"], {
    cwd: root,
  });
  console.log(`extract: exit ${status} after ${Math.round((performance.now() - start) / 100) / 10} s`);
} finally {
  rmSync(root, { recursive: true });
}
