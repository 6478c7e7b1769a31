import type { Agency, Dictionary, Place } from "./agency.js";

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

export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

const isLower = (name: string): boolean => name.charAt(0) === name.charAt(0).toLowerCase();

const ministryKinds = new Set(["ministry", "ministerial-level-agency"]);

/** "Ministry of Finance", "the finance ministry" and "Minister of Finance", "the deputy finance minister" for every short name of a ministry. */
export const ministryNames = (agency: Agency): { names: string[]; heads: string[] } =>
  agency.kind === "ministry"
    ? {
        names: agency.short.flatMap((short) => [`Ministry of ${short}`, `${short.toLowerCase()} ministry`]),
        heads: agency.short.flatMap((short) => [
          `Minister of ${short}`,
          `${short.toLowerCase()} minister`,
          `Deputy Minister of ${short}`,
          `deputy ${short.toLowerCase()} minister`,
        ]),
      }
    : { names: [], heads: [] };

function namesOfAgency(agency: Agency): Named<NameEntry>[] {
  const extra = ministryNames(agency);
  return [
    ...[...agency.names, ...extra.names].map((name) => ({
      name,
      value: { agency, exact: null, capital: agency.kind !== "collective" && !isLower(name), head: false },
    })),
    ...[...agency.heads, ...extra.heads].map((name) => ({
      name,
      value: { agency, exact: null, capital: !isLower(name), head: true },
    })),
    ...agency.abbreviations.map((name) => ({ name, value: { agency, exact: name, capital: true, head: false } })),
  ];
}

const abbreviation = /^[A-Z]{2,6}$/;

/** Everything that a dictionary's bodies and places are called. */
export interface Names {
  readonly names: readonly Named<NameEntry>[];
  /** What stands after an elided head: "Health", "Culture, Sports and Tourism". */
  readonly short: readonly Named<Agency>[];
  readonly places: readonly Named<PlaceEntry>[];
}

export const namesIn = ({ agencies, places }: Dictionary): Names => ({
  names: agencies.flatMap(namesOfAgency),
  short: agencies
    .filter(({ kind }) => ministryKinds.has(kind))
    .flatMap((agency) => agency.short.map((name) => ({ name, value: agency }))),
  places: places.flatMap((place) =>
    place.names.map((name) => ({ name, value: { place, exact: abbreviation.test(name) ? name : null } })),
  ),
});
