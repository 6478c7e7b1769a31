import type { DictionaryFile } from "../schema/dictionary.js";
import type { Path } from "../schema/issues.js";
import type { Agency, Dictionary } from "./agency.js";
import { bodyOf } from "./family.js";
import { foldName } from "./fold.js";

/** A body, with the place in the file that it comes from. */
export interface Entry {
  readonly agency: Agency;
  readonly path: Path;
}

/** Every body of a dictionary file: those that it lists, and those of its places. */
export function entriesOf(file: DictionaryFile, compiled: Dictionary): Entry[] {
  const own = compiled.agencies
    .slice(0, file.agencies.length)
    .map((agency, index) => ({ agency, path: ["agencies", index] }));
  const expanded = file.places.flatMap((place, index) =>
    file.families.map((family) => ({ agency: bodyOf(family, place), path: ["places", index] })),
  );
  return [...own, ...expanded];
}

/** The names of a body as the file gives them, each under what it is compared by. */
export const plainNames = ({ names, heads, abbreviations }: Agency): Map<string, string> =>
  new Map([
    ...[...names, ...heads].map((name) => [foldName(name), name] as const),
    ...abbreviations.map((name) => [`abbreviation ${name}`, name] as const),
  ]);
