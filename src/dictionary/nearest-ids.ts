import { nearest } from "../model/nearest.js";
import type { Agency } from "./agency.js";
import { foldName } from "./fold.js";

const asId = (text: string): string => foldName(text).replace(/[^a-z0-9]+/gu, "-");

const namesIt = (agency: Agency, folded: string): boolean =>
  [...agency.names, ...agency.abbreviations, ...agency.short, ...agency.heads].some(
    (name) => foldName(name) === folded,
  );

/**
 * Ids of the bodies that somebody may have meant who wrote `asked`, at most three: those that have it as a name or an
 * abbreviation ("MOF"), else those whose ids are like it.
 */
export function nearestIds(asked: string, agencies: readonly Agency[]): string[] {
  const named = agencies.filter((agency) => namesIt(agency, foldName(asked)));
  if (named.length > 0) return named.slice(0, 3).map(({ id }) => id);
  return nearest(
    asId(asked),
    agencies.map(({ id }) => id),
  );
}
