import type { DictionaryFile } from "../schema/dictionary.js";
import type { Agency, Dictionary, Place } from "./agency.js";
import { bodyOf, type Family } from "./family.js";

type AgencyEntry = DictionaryFile["agencies"][number];
type PlaceEntry = DictionaryFile["places"][number];

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const namesOf = ({ name, vietnamese, aliases = [] }: AgencyEntry | PlaceEntry): string[] =>
  unique([name, vietnamese, ...aliases]);

const compileAgency = (entry: AgencyEntry): Agency => ({
  id: entry.id,
  name: entry.name,
  vietnamese: entry.vietnamese ?? null,
  kind: entry.kind,
  names: namesOf(entry),
  abbreviations: entry.abbreviations ?? [],
  short: entry.short ?? [],
  heads: entry.heads ?? [],
  place: null,
  since: entry.since ?? null,
  until: entry.until ?? null,
  successors: entry.successors ?? [],
});

function compilePlace(entry: PlaceEntry, families: readonly Family[]): Place {
  const idOf = (family: Family): string => bodyOf(family, entry).id;
  const actor = families.find(({ actsFor }) => actsFor === true);
  return {
    id: entry.id,
    name: entry.name,
    unit: entry.unit,
    names: namesOf(entry),
    actor: actor === undefined ? null : idOf(actor),
    bodies: Object.fromEntries(families.map((family) => [family.kind, idOf(family)])),
    since: entry.since ?? null,
    until: entry.until ?? null,
  };
}

/** The file in the shape that matching needs: every place has its own body of every family. */
export const compileDictionary = (file: DictionaryFile): Dictionary => ({
  name: file.name,
  version: file.version,
  agencies: [
    ...file.agencies.map(compileAgency),
    ...file.places.flatMap((place) => file.families.map((family) => bodyOf(family, place))),
  ],
  places: file.places.map((place) => compilePlace(place, file.families)),
  lower: file.families.flatMap(({ below, kind, id, name }) => (below === true ? [{ kind, id, name }] : [])),
});
