import vnGovernmentNames from "../generated/vn-government-names.json" with { type: "json" };
import type { Agency, Dictionary, Place } from "./agency.js";
import { builtInDictionary } from "./builtin.js";
import { type GroupedNames, groupNames } from "./group-names.js";
import { NameTrie } from "./name-trie.js";
import { type NameEntry, namesIn, type PlaceEntry } from "./names.js";
import { unpackNames } from "./packed-names.js";

/** The dictionary made ready for finding names in tokens. */
export interface AgencyIndex {
  readonly dictionary: Dictionary;
  readonly names: NameTrie<NameEntry>;
  /** What stands after an elided head: "Health", "Culture, Sports and Tourism". */
  readonly short: NameTrie<Agency>;
  readonly places: NameTrie<PlaceEntry>;
  /** Whether some name, of a body or a place, begins with the word. */
  readonly opensName: (word: string) => boolean;
  readonly byId: ReadonlyMap<string, Agency>;
  /** Of the ids of a place's bodies, whether the place is a province or a city. */
  readonly unitOf: ReadonlyMap<string, Place["unit"]>;
}

function groupedNames(dictionary: Dictionary): GroupedNames {
  // Those of the built-in dictionary were cut into words when the project was built.
  return dictionary === builtInDictionary
    ? unpackNames(vnGovernmentNames, dictionary)
    : groupNames(namesIn(dictionary));
}

export function indexDictionary(dictionary: Dictionary): AgencyIndex {
  const grouped = groupedNames(dictionary);
  const names = new NameTrie(grouped.names);
  const places = new NameTrie(grouped.places);
  const openings = new Set([...names.openings(), ...places.openings()]);
  return {
    dictionary,
    names,
    short: new NameTrie(grouped.short),
    places,
    opensName: (word) => openings.has(word),
    byId: new Map(dictionary.agencies.map((agency) => [agency.id, agency])),
    unitOf: new Map(dictionary.places.flatMap(({ bodies, unit }) => Object.values(bodies).map((id) => [id, unit]))),
  };
}

const indexes = new WeakMap<Dictionary, AgencyIndex>();

/** A dictionary is indexed once, however often names are looked up in it. */
export function indexOf(dictionary: Dictionary): AgencyIndex {
  const known = indexes.get(dictionary);
  if (known !== undefined) return known;
  const index = indexDictionary(dictionary);
  indexes.set(dictionary, index);
  return index;
}

interface Lifetime {
  readonly since: string | null;
  readonly until: string | null;
}

const existsOn = ({ since, until }: Lifetime, day: string): boolean =>
  (since === null || since <= day) && (until === null || day <= until);

/**
 * Of the bodies that one name stands for, the one that existed on the day; with
 * no day, the one that exists still. Null where that leaves several.
 */
export function bodyOn<T extends Lifetime>(candidates: readonly T[], day: string | null): T | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first ?? null;
  const alive =
    day === null ? candidates.filter(({ until }) => until === null) : candidates.filter((one) => existsOn(one, day));
  return alive.length === 1 ? (alive[0] ?? null) : null;
}
