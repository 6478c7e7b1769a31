import type { Agency } from "./agency.js";

/** A body, and which bodies continue it. */
export type Successive = Pick<Agency, "id" | "successors">;

/** Which bodies continue which: the Ministry of Construction the Ministry of Transport, from 1 March 2025. */
export interface Succession {
  /** The bodies that an id stands for in the end: its last successors, or itself. An unknown id is itself. */
  readonly heirsOf: (id: string) => readonly string[];
  /** Whether two ids name one body, or bodies of which one continues the other, or both are continued by one. */
  readonly continues: (a: string, b: string) => boolean;
  /**
   * The body and every body that it continues, at any distance: of the Ministry of Construction also the Ministry of
   * Transport, not the other way round. An unknown id is alone.
   */
  readonly predecessorsOf: (id: string) => ReadonlySet<string>;
}

export function successionOf({ agencies }: { readonly agencies: readonly Successive[] }): Succession {
  const byId = new Map<string, Successive>(agencies.map((agency) => [agency.id, agency]));
  const known = new Map<string, readonly string[]>();
  const follow = (id: string, above: readonly string[]): readonly string[] => {
    const earlier = known.get(id);
    if (earlier !== undefined) return earlier;
    // A circle of successors is a mistake of the dictionary; it ends where it closes.
    const next = (byId.get(id)?.successors ?? []).filter((successor) => successor !== id && !above.includes(successor));
    const heirs =
      next.length === 0 ? [id] : [...new Set(next.flatMap((successor) => follow(successor, [...above, id])))];
    if (above.length === 0) known.set(id, heirs);
    return heirs;
  };
  const heirsOf = (id: string): readonly string[] => follow(id, []);
  const predecessorsOf = (id: string): ReadonlySet<string> => {
    const line = new Set([id]);
    // A set grows while it is walked, and takes nothing twice, so that a circle ends here too.
    for (const later of line) {
      for (const earlier of agencies) if (earlier.successors.includes(later)) line.add(earlier.id);
    }
    return line;
  };
  return {
    heirsOf,
    continues: (a, b) => a === b || heirsOf(a).some((heir) => heirsOf(b).includes(heir)),
    predecessorsOf,
  };
}
