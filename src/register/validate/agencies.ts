import type { Dictionary } from "../../dictionary/agency.js";
import { foldName } from "../../dictionary/fold.js";
import { nearest } from "../../model/nearest.js";
import type { Issue, Path } from "../../schema/issues.js";
import type { Surroundings } from "./rule.js";

/** A word as ids are compared: a name and its id are the same. */
const spelt = (words: string): string => foldName(words).replace(/[^\p{L}\p{N}]+/gu, "-");

/** Which ids of the dictionary a wrong one may have been meant to be: the bodies of that name, else the nearest ids. */
export function proposalsFrom({ agencies }: Dictionary): Surroundings["propose"] {
  const ids = agencies.map(({ id }) => id);
  const named = new Map<string, string>();
  for (const { id, name, names, abbreviations } of agencies) {
    for (const each of [name, ...names, ...abbreviations]) named.set(spelt(each), id);
  }
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = named.get(spelt(id));
    const proposals = known.get(id) ?? (found === undefined ? nearest(id, ids) : [found]);
    known.set(id, proposals);
    return proposals;
  };
}

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
