import type { Agency } from "./agency.js";
import { firstKey, keysOf } from "./name-keys.js";
import type { NameGroups } from "./name-trie.js";
import type { Named, NameEntry, Names, PlaceEntry } from "./names.js";

/** What a dictionary's bodies and places are called, ready for looking it up. */
export interface GroupedNames {
  readonly names: NameGroups<NameEntry>;
  readonly short: NameGroups<Agency>;
  readonly places: NameGroups<PlaceEntry>;
}

/** Names by their first keys; the rest of a name's keys are worked out when its group is asked for. */
function grouped<T>(names: readonly Named<T>[]): NameGroups<T> {
  const groups = new Map<string, Named<T>[]>();
  for (const one of names) {
    const key = firstKey(one.name);
    if (key === undefined) continue;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [one]);
    else there.push(one);
  }
  return {
    firstKeys: groups.keys(),
    startingWith: (key) => groups.get(key)?.map(({ name, value }) => ({ keys: keysOf(name), value })),
  };
}

export const groupNames = ({ names, short, places }: Names): GroupedNames => ({
  names: grouped(names),
  short: grouped(short),
  places: grouped(places),
});
