import { nearest } from "../model/nearest.js";
import type { Agency } from "./agency.js";
import { foldName } from "./fold.js";

/** A word as ids are compared: a name and its id are the same. */
const spelt = (words: string): string => foldName(words).replace(/[^\p{L}\p{N}]+/gu, "-");

/**
 * Tells which ids somebody may have meant who wrote another, at most three: that of the body with such a name, office or
 * abbreviation ("MOF"), else those that are like it.
 */
export function nearestIds(agencies: readonly Agency[]): (asked: string) => readonly string[] {
  const ids = agencies.map(({ id }) => id);
  const named = new Map<string, string>();
  for (const { id, name, names, short, heads, abbreviations } of agencies) {
    for (const each of [...short, ...heads, ...abbreviations, ...names, name]) named.set(spelt(each), id);
  }
  const known = new Map<string, readonly string[]>();
  return (asked) => {
    const found = named.get(spelt(asked));
    const proposals = known.get(asked) ?? (found === undefined ? nearest(spelt(asked), ids) : [found]);
    known.set(asked, proposals);
    return proposals;
  };
}
