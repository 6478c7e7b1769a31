import type { Agency, Dictionary, Place } from "./agency.js";
import { foldName } from "./fold.js";
import { meet } from "./lifetime.js";

/** Entries of the second list replace those of the first by id, in their place, or stand after them. */
function replaceById<T extends { readonly id: string }>(base: readonly T[], added: readonly T[]): T[] {
  const later = new Map(added.map((entry) => [entry.id, entry]));
  const kept = base.map((entry) => later.get(entry.id) ?? entry);
  const known = new Set(base.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !known.has(id))];
}

/** A name means one body: where the added dictionary claims a name, a body of the base that stands at the same time gives it up. */
function yieldNames(base: readonly Agency[], added: readonly Agency[]): Agency[] {
  const claims = new Map<string, Agency[]>();
  for (const agency of added) {
    for (const name of [...agency.names, ...agency.heads].map(foldName).concat(agency.abbreviations)) {
      claims.set(name, [...(claims.get(name) ?? []), agency]);
    }
  }
  return base.map((agency) => {
    const free = (name: string): boolean => !(claims.get(name) ?? []).some((claimant) => meet(claimant, agency));
    return {
      ...agency,
      names: agency.names.filter((name) => free(foldName(name))),
      heads: agency.heads.filter((name) => free(foldName(name))),
      abbreviations: agency.abbreviations.filter(free),
    };
  });
}

/** A place that is described again keeps the bodies that only the base has families for. */
function keepBodies(base: readonly Place[], added: readonly Place[]): Place[] {
  const earlier = new Map(base.map((place) => [place.id, place]));
  return added.map((place) => ({
    ...place,
    actor: place.actor ?? earlier.get(place.id)?.actor ?? null,
    bodies: { ...earlier.get(place.id)?.bodies, ...place.bodies },
  }));
}

/** Both dictionaries as one, the added one first in rank. Its name and version tell of both. */
export const mergeDictionaries = (base: Dictionary, added: Dictionary): Dictionary => ({
  name: `${base.name}+${added.name}`,
  version: `${base.version}+${added.version}`,
  agencies: replaceById(yieldNames(base.agencies, added.agencies), added.agencies),
  places: replaceById(base.places, keepBodies(base.places, added.places)),
  // The first of a kind counts.
  lower: [...added.lower, ...base.lower],
});
