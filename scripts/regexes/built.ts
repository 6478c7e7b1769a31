import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { FoundRegex } from "./literals.js";

/** They begin their work when they are loaded, or need a browser; their patterns are found as literals. */
const programs = /(?:cli\/main|run\/extract-worker|io\/document-thread)\.ts$|report\/page\/|\.d\.ts$/u;

const here = "scripts/regexes/built";

/** The line that calls the constructor; null where it belongs to a package, or to Node. */
function callerOf(stack: string): string | null {
  const frame = stack.split("\n").find((line) => /^\s+at /.test(line) && !line.includes(here));
  return /(?<!node_modules.*)\/(?<line>src\/[^):]+:\d+)/.exec(frame ?? "")?.groups?.line ?? null;
}

/** Runs work while every call of the RegExp constructor is noted. */
async function noting(found: FoundRegex[], work: () => Promise<void>): Promise<void> {
  const own = globalThis.RegExp;
  const note = (regex: RegExp): RegExp => {
    globalThis.RegExp = own;
    const place = callerOf(new Error().stack ?? "");
    globalThis.RegExp = noted;
    if (place !== null) found.push({ source: regex.source, flags: regex.flags, place });
    return regex;
  };
  const noted: RegExpConstructor = new Proxy(own, {
    construct: (target, values) => note(Reflect.construct(target, values)),
    apply: (target, self, values) => note(Reflect.apply(target, self, values)),
  });
  globalThis.RegExp = noted;
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
  }
}

const load = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(file).href);

/**
 * Every RegExp that the sources put together at run time, out of tables and the dictionary: those of loading each module,
 * and those of reading the seeds once. Those of packages are theirs: they are given short, located words only
 * (`docs/decisions.md`).
 */
export async function built(): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const files = (await glob("src/**/*.ts")).filter((file) => !programs.test(file)).sort();
  const seeds = await glob("seeds/*.txt");
  await noting(found, async () => {
    for (const file of files) await load(file);
    const { builtInDictionary, explainNotice } = (await load("src/index.ts")) as typeof import("../../src/index.js");
    for (const file of seeds)
      explainNotice({ file, text: readFileSync(file, "utf8"), sha256: "" }, { dictionary: builtInDictionary });
  });
  return found;
}
