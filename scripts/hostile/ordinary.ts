import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineRules } from "../../src/lexicon/lines/rules.js";

const root = join(import.meta.dirname, "../..");

const ends = lineRules.filter(({ kind }) => kind === "end" || kind === "closing");

/** Without the lines that end a notice: below them nothing would be read, and the text would be cheaper than it looks. */
const withoutEnd = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !ends.some(({ pattern }) => pattern.test(line.trim())))
    .join("\n");

/** What hostile texts are measured beside: the seeds and the development notices, one after the other. */
const corpus: string = ["seeds", "fixtures/notices/development"]
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => withoutEnd(readFileSync(join(root, folder, name), "utf8"))),
  )
  .join("\n\n");

/** Ordinary text of `size` UTF-16 units, as one notice. */
export const ordinaryText = (size: number): string => corpus.repeat(Math.ceil(size / corpus.length)).slice(0, size);
