import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withForwardSlashes } from "./paths.js";
import { type ReadNotice, readNotice } from "./read-notice.js";

/** Where the files of a register's notices are looked for. */
export interface SourcePlaces {
  /** The folder that was named for them, or null. */
  readonly folder: string | null;
  /** The register's own path; null for standard input. */
  readonly register: string | null;
}

/** No notice lies deeper; a path of a hostile register may. */
const deepest = 16;

/** Paths below a folder, never out of it: the whole path, then shorter ends of it, the bare name last. */
function pathsInside(folder: string, file: string): string[] {
  const steps = file
    .split(/[/\\]/u)
    .filter((step) => !["", ".", ".."].includes(step))
    .slice(-deepest);
  return steps.map((_, from) => join(folder, ...steps.slice(from)));
}

const candidates = (file: string, { folder, register }: SourcePlaces): string[] =>
  folder === null
    ? [...new Set([join(file), join(register === null ? "." : dirname(register), file)])]
    : pathsInside(folder, file);

/** A pipe or device would never end. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (kind) => kind.isFile(),
    () => false,
  );

/** The path under which a notice's file is found; null where it is not at hand. */
export async function locateSource(file: string, places: SourcePlaces): Promise<string | null> {
  for (const path of candidates(file, places)) if (await isFile(path)) return withForwardSlashes(path);
  return null;
}

/** The file of a notice, read, with the path under which it was found; null where it is not at hand. */
export async function findSource(
  file: string,
  places: SourcePlaces,
): Promise<{ readonly path: string; readonly read: ReadNotice } | null> {
  const path = await locateSource(file, places);
  return path === null ? null : { path, read: await readNotice(path) };
}
