import type { Agency, Dictionary, Place } from "./agency.js";
import type { GroupedNames } from "./group-names.js";
import { keysOf } from "./name-keys.js";
import type { NameGroups } from "./name-trie.js";
import { type Named, namesIn } from "./names.js";

/** By first key, a line for each name: its keys, the number of the body or place, and what else is known of it. */
type PackedGroups = Readonly<Record<string, string>>;

/**
 * A dictionary's names with their words worked out, as plain data: of the built-in one they are made when the project is
 * built, and a start reads only the groups that its notices ask for.
 */
export interface PackedNames {
  readonly names: PackedGroups;
  readonly short: PackedGroups;
  readonly places: PackedGroups;
}

function pack<T>(names: readonly Named<T>[], fieldsOf: (value: T) => readonly string[]): PackedGroups {
  const groups: Record<string, string> = Object.create(null);
  for (const { name, value } of names) {
    const keys = keysOf(name);
    const [first] = keys;
    if (first === undefined) continue;
    const line = [keys.join(" "), ...fieldsOf(value)].join("\t");
    groups[first] = groups[first] === undefined ? line : `${groups[first]}\n${line}`;
  }
  return groups;
}

function unpack<T>(packed: PackedGroups, valueFrom: (...fields: readonly string[]) => T): NameGroups<T> {
  const groups = new Map(Object.entries(packed));
  return {
    firstKeys: groups.keys(),
    startingWith: (first) =>
      groups
        .get(first)
        ?.split("\n")
        .map((line) => {
          const [keys = "", ...fields] = line.split("\t");
          return { keys: keys.split(" "), value: valueFrom(...fields) };
        }),
  };
}

/** The numbers by which lines tell of things, in their order. */
const numbered = <T>(things: readonly T[]): ((thing: T) => string) => {
  const numbers = new Map(things.map((thing, number) => [thing, String(number)]));
  return (thing) => numbers.get(thing) as string;
};

export function packNames(dictionary: Dictionary): PackedNames {
  const { names, short, places } = namesIn(dictionary);
  const numberOf = numbered(dictionary.agencies);
  const placeNumberOf = numbered(dictionary.places);
  return {
    names: pack(names, ({ agency, exact, capital, head }) => [
      numberOf(agency),
      capital ? "capital" : "",
      head ? "head" : "",
      exact ?? "",
    ]),
    short: pack(short, (agency) => [numberOf(agency)]),
    places: pack(places, ({ place, exact }) => [placeNumberOf(place), exact ?? ""]),
  };
}

/** The names of the dictionary from which they were packed. */
export function unpackNames(packed: PackedNames, { agencies, places }: Dictionary): GroupedNames {
  const agencyOf = (number: string | undefined) => agencies[Number(number)] as Agency;
  return {
    names: unpack(packed.names, (number, capital, head, exact) => ({
      agency: agencyOf(number),
      exact: exact || null,
      capital: capital !== "",
      head: head !== "",
    })),
    short: unpack(packed.short, agencyOf),
    places: unpack(packed.places, (number, exact) => ({
      place: places[Number(number)] as Place,
      exact: exact || null,
    })),
  };
}
