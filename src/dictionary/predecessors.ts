import type { Dictionary } from "./agency.js";

/**
 * The ids of a body and of every body that it continues, at any distance: of the Ministry of Construction also the
 * Ministry of Transport, not the other way round. An unknown id is alone.
 */
export function withPredecessors(id: string, { agencies }: Pick<Dictionary, "agencies">): ReadonlySet<string> {
  const line = new Set([id]);
  // A set can grow while it is walked; what is in it already is not added again, so a circle ends.
  for (const later of line) {
    for (const earlier of agencies) if (earlier.successors.includes(later)) line.add(earlier.id);
  }
  return line;
}
