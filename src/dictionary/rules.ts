import type { DictionaryFile } from "../schema/dictionary.js";
import type { Issue } from "../schema/issues.js";
import type { Dictionary } from "./agency.js";
import { type Entry, entriesOf, plainNames } from "./entries.js";
import { placeholders } from "./family.js";
import { meet } from "./lifetime.js";

/** Calls back for every entry whose key an earlier one has. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string, report: (item: T, first: T) => Issue): Issue[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const earlier = first.get(keyOf(item));
    if (earlier === undefined) first.set(keyOf(item), item);
    return earlier === undefined ? [] : [report(item, earlier)];
  });
}

const duplicateIds = (file: DictionaryFile, entries: readonly Entry[]): Issue[] => [
  ...repeated(
    entries,
    ({ agency }) => agency.id,
    ({ agency, path }) => ({
      path: [...path, "id"],
      message: `id ${agency.id} stands twice; give one of them another`,
    }),
  ),
  ...repeated(
    file.places.map(({ id }, index) => ({ id, index })),
    ({ id }) => id,
    ({ id, index }) => ({ path: ["places", index, "id"], message: `id ${id} stands twice; give one of them another` }),
  ),
];

const lists = ["agencies", "places"] as const;

function lifetimes(file: DictionaryFile): Issue[] {
  return lists.flatMap((list) =>
    file[list].flatMap(({ since, until }, index) =>
      since !== undefined && until !== undefined && until < since
        ? [{ path: [list, index, "until"], message: `${until} is before since, ${since}` }]
        : [],
    ),
  );
}

function unknownSuccessors(file: DictionaryFile, entries: readonly Entry[], known: Dictionary | null): Issue[] {
  const ids = {
    agencies: new Set([...entries.map(({ agency }) => agency.id), ...(known?.agencies ?? []).map(({ id }) => id)]),
    places: new Set([...file.places, ...(known?.places ?? [])].map(({ id }) => id)),
  };
  return lists.flatMap((list) =>
    file[list].flatMap(({ successors = [] }, index) =>
      successors.flatMap((id, at) =>
        ids[list].has(id)
          ? []
          : [
              {
                path: [list, index, "successors", at],
                message: `no entry of ${list} has the id ${id}; add it, or correct the id`,
              },
            ],
      ),
    ),
  );
}

/** A name that two bodies have on the same day would resolve to either. */
function sharedNames(entries: readonly Entry[]): Issue[] {
  const holders = new Map<string, Entry[]>();
  return entries.flatMap((entry) => {
    const { agency, path } = entry;
    const names = plainNames(agency);
    return [...names].flatMap(([key, name]) => {
      const earlier = holders.get(key) ?? [];
      const rival = earlier.find((other) => meet(other.agency, agency));
      earlier.push(entry);
      holders.set(key, earlier);
      if (rival === undefined) return [];
      const message = `"${name}" names ${rival.agency.id} and ${agency.id} at the same time; remove it from one, or date them`;
      return [{ path, message }];
    });
  });
}

function unknownPlaceholders(file: DictionaryFile): Issue[] {
  return file.families.flatMap((family, index) =>
    (["id", "name", "vietnamese"] as const).flatMap((key) =>
      [...(family[key] ?? "").matchAll(/\{([^{}]*)\}/gu)]
        .filter(([, word = ""]) => !placeholders.includes(word))
        .map(([braced]) => ({
          path: ["families", index, key],
          message: `${braced} is no placeholder; use ${placeholders.map((word) => `{${word}}`).join(", ")}`,
        })),
    ),
  );
}

/** What a dictionary has to be beyond its schema. `known` is what its entries may refer to besides one another. */
export function ruleIssues(file: DictionaryFile, compiled: Dictionary, known: Dictionary | null): Issue[] {
  const unfilled = unknownPlaceholders(file);
  // Names that were not filled in would all clash.
  if (unfilled.length > 0) return unfilled;
  const entries = entriesOf(file, compiled);
  return [
    ...duplicateIds(file, entries),
    ...lifetimes(file),
    ...unknownSuccessors(file, entries, known),
    ...sharedNames(entries),
  ];
}
