import type { Agency } from "./agency.js";
import { foldName } from "./fold.js";

/** Levenshtein's distance: how many letters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const asId = (text: string): string => foldName(text).replace(/[^a-z0-9]+/gu, "-");

const namesIt = (agency: Agency, folded: string): boolean =>
  [...agency.names, ...agency.abbreviations, ...agency.short, ...agency.heads].some(
    (name) => foldName(name) === folded,
  );

/**
 * Ids of the bodies that somebody may have meant who wrote `asked`, at most three: those that have it as a name or an
 * abbreviation ("MOF"), else those whose ids hold its words or differ from it by a few letters, the nearest first.
 */
export function nearestIds(asked: string, agencies: readonly Agency[]): string[] {
  const named = agencies.filter((agency) => namesIt(agency, foldName(asked)));
  if (named.length > 0) return named.slice(0, 3).map(({ id }) => id);
  const wanted = asId(asked);
  const near = agencies.flatMap(({ id }) => {
    const far = distance(wanted, id);
    const holds = wanted.length > 3 && `-${id}-`.includes(`-${wanted}-`);
    return holds || far <= Math.max(2, wanted.length / 4) ? [{ id, far }] : [];
  });
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id);
}
