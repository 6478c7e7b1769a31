/**
 * Checks every RegExp of the tool for super-linear backtracking, with recheck: `npm run regexes`. What was found to be
 * linear stands in `regexes/linear.json`, by version of recheck, so that a run checks what has changed; without the file,
 * everything.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { built } from "./regexes/built.js";
import { isSlow } from "./regexes/confirm.js";
import { type FoundRegex, literals } from "./regexes/literals.js";

const memory = "scripts/regexes/linear.json";
const { version } = JSON.parse(readFileSync("node_modules/recheck/package.json", "utf8")) as { version: string };
const atOnce = 2;

const nameOf = ({ source, flags }: Pick<FoundRegex, "source" | "flags">): string => `/${source}/${flags}`;

/** Patterns once each, with every place at which they stand. */
function distinct(found: readonly FoundRegex[]): Map<string, FoundRegex[]> {
  const byName = new Map<string, FoundRegex[]>();
  for (const one of found) {
    const same = byName.get(nameOf(one)) ?? [];
    if (!same.some(({ place }) => place === one.place)) same.push(one);
    byName.set(nameOf(one), same);
  }
  return byName;
}

const known = new Set<string>(existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8"))[version] : []);
const all = distinct([...literals(), ...(await built())]);
const linear = new Set([...all.keys()].filter((name) => known.has(name)));
const open = [...all.entries()].filter(([name]) => !linear.has(name));
const faults: string[] = [];

/** Beyond this many states recheck looks for attacks in place of a proof, which would take minutes. */
const maxNFASize = 5_000;
const timeout = 30_000;

/** recheck's own limit of time is not always kept. */
const givenUp = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), timeout + 5_000).unref());

/** What is wrong with a pattern, or null where it is linear. */
async function faultOf({ source, flags }: FoundRegex): Promise<string | null> {
  const result = await Promise.race([check(source, flags, { maxNFASize, timeout }), givenUp()]);
  if (result === null) return "not decided (no answer)";
  if (result.status === "unknown") return `not decided (${result.error.kind})`;
  if (result.status === "safe" || !isSlow(source, flags, result)) return null;
  return `${result.complexity.summary} backtracking, as on ${JSON.stringify(result.attack.pattern)}`;
}

await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [name, places] = next;
      const fault = await faultOf(places[0] as FoundRegex);
      if (fault === null) linear.add(name);
      else faults.push(`${places.map(({ place }) => place).join(", ")}\n  ${name}\n  ${fault}`);
    }
  }),
);

const remembered = `${JSON.stringify({ [version]: [...linear].sort() }, null, 1)}\n`;
if (!existsSync(memory) || readFileSync(memory, "utf8") !== remembered) writeFileSync(memory, remembered);

if (faults.length > 0) {
  console.error(faults.sort().join("\n\n"));
  console.error(`\nregexes: ${faults.length} of ${all.size} may take more than linear time: rewrite them`);
  process.exitCode = 1;
} else {
  console.log(`regexes: ${all.size} patterns, all linear`);
}
