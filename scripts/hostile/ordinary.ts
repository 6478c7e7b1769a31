import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What hostile texts are measured beside: the seeds and the development notices, one after the other. */
const corpus: string = ["seeds", "fixtures/notices/development"]
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  )
  .join("\n\n");

/** Ordinary text of `size` UTF-16 units, as one notice. */
export const ordinaryText = (size: number): string => corpus.repeat(Math.ceil(size / corpus.length)).slice(0, size);
