import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. */
const sources = ["src", "scripts", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
const made = join("src", "generated");

export const stampFile = join("dist", ".stamp");

function* filesIn(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory() && child !== made) yield* filesIn(child);
    if (entry.isFile()) yield child;
  }
}

/**
 * A hash of the sources' contents. Times of files are no measure: a checkout, an archive or a copied folder sets them
 * as it likes. A hundred small files take a few milliseconds.
 */
export function sourceStamp() {
  const hash = createHash("sha256");
  for (const source of sources.filter((path) => existsSync(path))) {
    const files = source.includes(".") ? [source] : filesIn(source);
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
