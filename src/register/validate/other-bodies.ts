import type { Agency } from "../../dictionary/agency.js";
import type { Issue } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import type { Surroundings } from "./rule.js";

/** A name without what may stand before it. */
const bareName = (mention: string): string => mention.replace(/^the /iu, "").replace(/\s+/gu, " ").trim();

/** Who has a name, whatever its time; of a collective's name nobody, for in its place it may mean one of those. */
export function holdersByName(agencies: readonly Agency[]): Surroundings["holdersOf"] {
  let holders: Map<string, string[]> | undefined;
  return (name) => {
    if (holders === undefined) {
      holders = new Map();
      for (const { id, names, abbreviations, heads } of agencies)
        for (const own of [...names, ...abbreviations, ...heads]) holders.set(own, [...(holders.get(own) ?? []), id]);
      for (const { kind, names } of agencies) if (kind === "collective") for (const own of names) holders.delete(own);
    }
    return holders.get(bareName(name)) ?? [];
  };
}

/** Assignees whose mention is the whole name of another body, and of none that their agency continues or is continued by. */
export function otherBodies(
  { assignees, review }: Directive,
  { knownAgencies, holdersOf, succession: { heirsOf } }: Surroundings,
): Issue[] {
  if (review === "edited") return [];
  return assignees.flatMap(({ agency, mention }, at) => {
    if (agency === null || !knownAgencies.has(agency)) return [];
    const holders = holdersOf(mention);
    const [first] = holders;
    const own = heirsOf(agency);
    if (first === undefined || holders.some((id) => id === agency || heirsOf(id).some((heir) => own.includes(heir))))
      return [];
    const message = `is ${agency}, though "${mention}" names ${first}; correct one of them, or write "review: edited"`;
    return [{ path: ["assignees", at, "agency"], message }];
  });
}
