import { addDays } from "../model/calendar.js";
import type { DictionaryFile } from "../schema/dictionary.js";
import type { Dictionary } from "./agency.js";
import type { Finding } from "./finding.js";
import type { Lifetime } from "./lifetime.js";

/** A body or place, and what continues it. */
interface Entry extends Lifetime {
  readonly id: string;
  readonly successors: readonly string[];
}

const lists = ["agencies", "places"] as const;

/** A body that begins this many days before its predecessor ends stood already, and took it over. */
const takesOver = 366;

const entryOf = ({ id, since, until, successors }: DictionaryFile["agencies" | "places"][number]): Entry => ({
  id,
  since: since ?? null,
  until: until ?? null,
  successors: successors ?? [],
});

/** The way along successors from an entry back to itself; null where there is none. */
function circleFrom(id: string, byId: ReadonlyMap<string, Entry>): readonly string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): readonly string[] | null => {
    for (const next of byId.get(at)?.successors ?? []) {
      if (next === id) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = walk(next, [...way, next]);
      if (rest !== null) return rest;
    }
    return null;
  };
  return walk(id, [id]);
}

/** What is odd in the days of an entry and one that continues it; null where they fit. */
function misfit(earlier: Entry, later: Entry): { readonly code: string; readonly message: string } | null {
  const { id, until } = earlier;
  if (until === null) return null;
  if (later.until !== null && later.until < until)
    return { code: "SUCCESSOR-ENDED", message: `${later.id} ends on ${later.until}, before ${id} does on ${until}` };
  if (later.since === null) return null;
  if (later.since > addDays(until, 1))
    return { code: "SUCCESSOR-GAP", message: `${id} ends on ${until}, and ${later.id} begins on ${later.since} only` };
  if (later.since <= until && later.since > addDays(until, -takesOver))
    return {
      code: "SUCCESSOR-OVERLAP",
      message: `${later.id} begins on ${later.since}, before ${id} ends on ${until}`,
    };
  return null;
}

function findingsIn(list: (typeof lists)[number], own: readonly Entry[], byId: ReadonlyMap<string, Entry>): Finding[] {
  const inCircle = new Set<string>();
  return own.flatMap((entry, at): Finding[] => {
    const path = [list, at, "successors"];
    const found: Finding[] = [];
    const circle = inCircle.has(entry.id) ? null : circleFrom(entry.id, byId);
    if (circle !== null) {
      for (const id of circle) inCircle.add(id);
      const message = `the successors go round in a circle: ${circle.join(" → ")}; correct one of them`;
      found.push({ severity: "error", code: "SUCCESSOR-CIRCLE", path, message });
    }
    if (entry.successors.length > 0 && entry.until === null) {
      const message = `${entry.id} has successors and no last day, so it counts as standing; add until`;
      found.push({ severity: "warning", code: "NO-LAST-DAY", path, message });
    }
    for (const [number, id] of entry.successors.entries()) {
      const later = byId.get(id);
      const odd = later === undefined ? null : misfit(entry, later);
      if (odd === null) continue;
      const message = `${odd.message}; correct one of the days`;
      found.push({ severity: "warning", code: odd.code, path: [...path, number], message });
    }
    return found;
  });
}

/** Circles of successors, and days of a body and its successor that do not fit. */
export function successionFindings(file: DictionaryFile, known: Dictionary | null): Finding[] {
  return lists.flatMap((list) => {
    const own = file[list].map(entryOf);
    const others: Entry[] = (known?.[list] ?? []).map((one) => ({ successors: [], ...one }));
    return findingsIn(list, own, new Map([...others, ...own].map((entry) => [entry.id, entry])));
  });
}
