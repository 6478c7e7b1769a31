import type { Issue, Path } from "../../schema/issues.js";
import type { Surroundings } from "./rule.js";

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(", ");

/** An id that the dictionary lacks, with what it may have been meant to be; nothing for null or an id that it has. */
export function unknownAgency(id: string | null, path: Path, against: Surroundings): Issue[] {
  const { dictionary, knownAgencies, madeWith, propose } = against;
  if (id === null || knownAgencies.has(id)) return [];
  const proposals = propose(id);
  const remedy =
    proposals.length > 0
      ? `did you mean ${quoted(proposals)}?`
      : "correct the id, or add it to a dictionary of your own";
  const hint =
    madeWith === null || madeWith.name === dictionary.name
      ? ""
      : ` The register was made with ${madeWith.name}: name its files with --dictionary.`;
  return [{ path, message: `"${id}" is no agency of the dictionary ${dictionary.name}; ${remedy}${hint}` }];
}
