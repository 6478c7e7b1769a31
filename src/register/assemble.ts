import type { Dictionary } from "../dictionary/agency.js";
import generator from "../generated/generator.json" with { type: "json" };
import type { Extraction } from "../pipeline.js";
import type { Directive, Register } from "../schema/register.js";

/** A notice with its rows. */
export type Part = Pick<Extraction, "notice" | "directives">;

/** A directive under its notice's other id: `315-tb-vpcp/3fa94c1e` becomes `315-tb-vpcp-2/3fa94c1e`. */
export const under = (id: string, directive: Directive): Directive => ({
  ...directive,
  id: directive.id.startsWith(`${directive.notice}/`) ? id + directive.id.slice(directive.notice.length) : directive.id,
  notice: id,
});

/** A notice and its rows under another id of the notice. */
export function renamed(part: Part, id: string): Part {
  if (part.notice.id === id) return part;
  return { notice: { ...part.notice, id }, directives: part.directives.map((directive) => under(id, directive)) };
}

/**
 * Ids of notices, each once: of two notices of one number the first keeps its id, the next take -2, -3 … as far as those
 * are free.
 */
export function idsApart(parts: readonly Pick<Part, "notice">[]): string[] {
  const taken = new Set(parts.map(({ notice }) => notice.id));
  const seen = new Set<string>();
  const last = new Map<string, number>();
  return parts.map(({ notice: { id } }) => {
    let own = id;
    let count = last.get(id) ?? 1;
    while (seen.has(own) || (own !== id && taken.has(own))) own = `${id}-${++count}`;
    last.set(id, count);
    seen.add(own);
    return own;
  });
}

/** One register out of what was extracted from each notice, in that order. */
export function assembleRegister(
  extractions: readonly Part[],
  { name, version }: Pick<Dictionary, "name" | "version">,
): Register {
  const ids = idsApart(extractions);
  const parts = extractions.map((part, at) => renamed(part, ids[at] ?? part.notice.id));
  return {
    format: "directives/1",
    generator,
    dictionary: { name, version },
    notices: parts.map(({ notice }) => notice),
    directives: parts.flatMap(({ directives }) => directives),
  };
}
