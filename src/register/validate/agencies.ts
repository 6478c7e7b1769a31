import { distance } from "fastest-levenshtein";
import { lowerBody } from "../../dictionary/lower-body.js";
import type { Issue, Path } from "../../schema/issues.js";
import type { Surroundings } from "./rule.js";

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(", ");

/** An id that the dictionary lacks, with what it may have been meant to be; nothing for null or an id that it has. */
export function unknownAgency(id: string | null, path: Path, against: Surroundings): Issue[] {
  const { dictionary, knownAgencies, madeWith, propose } = against;
  if (id === null || knownAgencies.has(id) || lowerBody(dictionary, id) !== null) return [];
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

/** "ministry-of-public-service", "cabinet-office", "secretary-for-education": words for a body or for who heads it stand in it. */
const namesBody = (id: string): boolean =>
  /^[a-z0-9-]{3,200}$/u.test(id) &&
  /(?:^|-)(?:ministry|department|office|directorate|bureau|secretariat|division|inspectorate|treasury|authority|commission|agency|secretary|head|accountant)(?:-|$)/u.test(
    id,
  );

/** In letters: "finence" is a slip, "service" for "security" another body. */
const longestSlip = 3;

/** As `unknownAgency`, but a letterhead may name a body that no dictionary has: its id says what it is, and is no slip of one that it has. */
export function unknownIssuer(id: string | null, path: Path, against: Surroundings): Issue[] {
  const isOther =
    id !== null && namesBody(id) && against.propose(id).every((proposal) => distance(id, proposal) > longestSlip);
  return isOther ? [] : unknownAgency(id, path, against);
}
