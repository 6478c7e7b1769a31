/**
 * Reads every hostile text at full size, each in a process of its own, beside ordinary text of the same size:
 * `npm run hostile [-- megabytes [words of the names]]`. `npm run hostile -- --write` writes them to fixtures/hostile.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { costInProcess, ordinary } from "./bench/growth.js";
import { hostileTexts } from "./hostile/texts.js";

const bound = 10;
const folder = "fixtures/hostile";
const [first = "1", words = ""] = process.argv.slice(2);

function writeAll(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(hostileTexts))
    writeFileSync(`${folder}/${name.replace(/\W+/g, "-")}.txt`, make(1e6));
  console.log(`${Object.keys(hostileTexts).length} texts of a megabyte in ${folder}`);
}

function measureAll(size: number): void {
  const usual = costInProcess(ordinary, size);
  if (usual === null) throw new Error("ordinary text could not be read");
  const usualFigures = `${usual.milliseconds.toFixed(0)} ms of processor time, ${usual.megabytes.toFixed(0)} MB`;
  console.log(
    `${ordinary}: ${usualFigures} for ${size / 1e6} MB of text\n\n| time | memory | text |\n| --- | --- | --- |`,
  );
  let worst = 0;
  for (const name of Object.keys(hostileTexts).filter((one) => one.includes(words))) {
    const cost = costInProcess(name, size);
    const time = cost === null ? Number.POSITIVE_INFINITY : cost.milliseconds / usual.milliseconds;
    const memory = cost === null ? Number.NaN : cost.megabytes / usual.megabytes;
    worst = Math.max(worst, time);
    console.log(`| ${time.toFixed(2)} | ${memory.toFixed(2)} | ${name} |`);
  }
  console.log(`\nat most ${worst.toFixed(2)} times ordinary text; ${bound} is the bound`);
  if (worst > bound) process.exitCode = 1;
}

if (first === "--write") writeAll();
else measureAll(Number(first) * 1e6);
