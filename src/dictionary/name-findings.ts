import type { DictionaryFile } from "../schema/dictionary.js";
import type { Agency, Dictionary, Place } from "./agency.js";
import { type Entry, entriesOf, plainNames } from "./entries.js";
import type { Finding } from "./finding.js";
import { foldName } from "./fold.js";
import { meet } from "./lifetime.js";
import { mergeDictionaries } from "./merge.js";
import { ministryNames } from "./names.js";

/** Names that matching makes of the short names of a ministry: "Ministry of Health", and "Health" in a list. */
function derivedNames(agency: Agency): Map<string, string> {
  const { names, heads } = ministryNames(agency);
  return new Map([
    ...[...names, ...heads].map((name) => [foldName(name), name] as const),
    ...agency.short.map((name) => [`short ${foldName(name)}`, name] as const),
  ]);
}

const lists = ["agencies", "places"] as const;

function replacing(file: DictionaryFile, known: Dictionary): Finding[] {
  return lists.flatMap((list) => {
    const ids = new Set<string>(known[list].map(({ id }) => id));
    return file[list].flatMap(({ id }, at): Finding[] => {
      const message = `${id} replaces the entry of that id in ${known.name}`;
      return ids.has(id) ? [{ severity: "info", code: "REPLACES-ENTRY", path: [list, at], message }] : [];
    });
  });
}

/** Names that bodies of the known dictionary give up to those of the file. */
function taking(own: readonly Entry[], known: Dictionary): Finding[] {
  const others = known.agencies.map((agency) => ({ agency, names: plainNames(agency) }));
  return own.flatMap(({ agency, path }) => {
    const names = plainNames(agency);
    return others.flatMap(({ agency: other, names: theirs }): Finding[] => {
      if (other.id === agency.id || !meet(other, agency)) return [];
      const shared = [...theirs].filter(([key]) => names.has(key)).map(([, name]) => `"${name}"`);
      if (shared.length === 0) return [];
      const message = `${agency.id} takes ${shared.join(", ")} from ${other.id} of ${known.name}`;
      return [{ severity: "info", code: "TAKES-NAME", path, message }];
    });
  });
}

/** Names by which two bodies would be meant, so that neither is found. */
function ambiguous(own: readonly Entry[], merged: Dictionary): Finding[] {
  const holders = new Map<string, Agency[]>();
  const hold = (key: string, agency: Agency): void => {
    holders.set(key, [...(holders.get(key) ?? []), agency]);
  };
  for (const agency of merged.agencies)
    for (const key of new Set([...plainNames(agency).keys(), ...derivedNames(agency).keys()])) hold(key, agency);
  const ids = new Set(own.map(({ agency }) => agency.id));
  const told = new Set<string>();
  return own.flatMap(({ agency, path }): Finding[] => {
    const plain = plainNames(agency);
    const shared = new Map<string, string[]>();
    for (const [key, name] of new Map([...plain, ...derivedNames(agency)])) {
      const rivals = (holders.get(key) ?? []).filter((other) => other.id !== agency.id && meet(other, agency));
      for (const other of rivals) {
        // Two names of the file itself that are the same are an error, which `rules.ts` says.
        const isSaid = plain.has(key) && ids.has(other.id) && plainNames(other).has(key);
        if (!isSaid && !told.has(`${other.id} ${agency.id}`)) {
          shared.set(other.id, [...(shared.get(other.id) ?? []), `"${name}"`]);
        }
      }
    }
    return [...shared].map(([id, names]) => {
      told.add(`${agency.id} ${id}`);
      const message = `${names.join(", ")} would mean ${agency.id} or ${id}, and so is neither; change the short name of one`;
      return { severity: "warning", code: "AMBIGUOUS-NAME", path, message };
    });
  });
}

function places(file: DictionaryFile, compiled: Dictionary, merged: Dictionary, known: Dictionary | null): Finding[] {
  const keys = ({ names }: Place): string[] => names.map(foldName);
  return file.places.flatMap(({ id }, at): Finding[] => {
    const place = compiled.places[at];
    const path = ["places", at];
    if (place === undefined) return [];
    const found: Finding[] = [];
    if (file.families.length === 0 && known?.places.some((other) => other.id === id) !== true) {
      const message = `${id} has no body of its own: the file has no families, and those of other dictionaries do not reach it; add families`;
      found.push({ severity: "warning", code: "PLACE-WITHOUT-BODY", path, message });
    }
    const rival = merged.places.find(
      (other) => other.id !== id && meet(other, place) && keys(other).some((key) => keys(place).includes(key)),
    );
    if (rival !== undefined) {
      const message = `a name of ${id} is one of ${rival.id} too, so that it is neither; remove it from one, or date them`;
      found.push({ severity: "warning", code: "AMBIGUOUS-PLACE", path, message });
    }
    return found;
  });
}

/** Names that mean several bodies or none, and what the file takes from the dictionary that it is added to. */
export function nameFindings(file: DictionaryFile, compiled: Dictionary, known: Dictionary | null): Finding[] {
  const own = entriesOf(file, compiled);
  const merged = known === null ? compiled : mergeDictionaries(known, compiled);
  return [
    ...(known === null ? [] : [...replacing(file, known), ...taking(own, known)]),
    ...ambiguous(own, merged),
    ...places(file, compiled, merged, known),
  ];
}
