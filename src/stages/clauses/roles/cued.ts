import type { RoleStructure } from "../../../lexicon/rules/structures.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import type { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { readParties } from "./parties.js";

/** Bodies behind a cue, the index after them, and the name of the cue's rule. */
export interface CuedBodies {
  readonly mentions: readonly AgencyMention[];
  readonly next: number;
  readonly rule: string;
}

/** Names the cue of partners that no pattern opens. */
export const plainWith: RoleStructure = "with";

/** Partners or overseers that a cue at `at` opens, and the index after them. */
export function readCued(
  table: typeof grammar.partnerCues,
  chunks: readonly Chunk[],
  at: number,
  to: number,
  text: string,
): CuedBodies | null {
  const cue = matchFirst(table, chunks, at, to);
  if (cue === null) return null;
  const bodies = readParties(chunks, cue.end, to, text);
  if (bodies === null || bodies.next > to) return null;
  return { mentions: bodies.mentions, next: bodies.next, rule: cue.rule.name };
}
