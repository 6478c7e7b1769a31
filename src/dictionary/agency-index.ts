import type { Agency, Dictionary, Place } from "./agency.js";
import { NameTrie } from "./name-trie.js";

/** A way to name a body, and what the text must look like for it to count. */
export interface NameEntry {
  readonly agency: Agency;
  /** An abbreviation counts in this spelling only. */
  readonly exact: string | null;
  /** A proper name counts only where its first word has a capital. */
  readonly capital: boolean;
  /** The office of the one who heads the body. */
  readonly head: boolean;
}

export interface PlaceEntry {
  readonly place: Place;
  readonly exact: string | null;
}

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

const isLower = (name: string): boolean => name.charAt(0) === name.charAt(0).toLowerCase();

const ministryKinds = new Set(["ministry", "ministerial-level-agency"]);

/** "Ministry of Finance", "the finance ministry" and "Minister of Finance" for every short name of a ministry. */
export const ministryNames = (agency: Agency): { names: string[]; heads: string[] } =>
  agency.kind === "ministry"
    ? {
        names: agency.short.flatMap((short) => [`Ministry of ${short}`, `${short.toLowerCase()} ministry`]),
        heads: agency.short.flatMap((short) => [
          `Minister of ${short}`,
          `${short.toLowerCase()} minister`,
          `Deputy Minister of ${short}`,
        ]),
      }
    : { names: [], heads: [] };

function addAgency(agency: Agency, names: NameTrie<NameEntry>, short: NameTrie<Agency>): void {
  const extra = ministryNames(agency);
  const add = (name: string, entry: Omit<NameEntry, "agency">): void => names.add(name, { agency, ...entry });
  for (const name of [...agency.names, ...extra.names])
    add(name, { exact: null, capital: agency.kind !== "collective" && !isLower(name), head: false });
  for (const name of [...agency.heads, ...extra.heads]) add(name, { exact: null, capital: !isLower(name), head: true });
  for (const name of agency.abbreviations) add(name, { exact: name, capital: true, head: false });
  if (ministryKinds.has(agency.kind)) {
    for (const name of agency.short) short.add(name, agency);
  }
}

export function indexDictionary(dictionary: Dictionary): AgencyIndex {
  const names = new NameTrie<NameEntry>();
  const short = new NameTrie<Agency>();
  const places = new NameTrie<PlaceEntry>();
  for (const agency of dictionary.agencies) addAgency(agency, names, short);
  for (const place of dictionary.places) {
    for (const name of place.names) {
      const exact = /^[A-Z]{2,6}$/.test(name) ? name : null;
      places.add(name, { place, exact });
    }
  }
  const openings = new Set([...names.openings(), ...places.openings()]);
  return {
    dictionary,
    names,
    short,
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
