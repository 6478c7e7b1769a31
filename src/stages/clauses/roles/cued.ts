import type { RoleStructure } from "../../../lexicon/rules/structures.js";
import { type Adjuncts, bodiesAs } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { isMark, norm } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";
import { readParties } from "./parties.js";

/** Bodies behind a cue, the index after them, and the name of the cue's rule. */
export interface CuedBodies {
  readonly mentions: readonly AgencyMention[];
  readonly next: number;
  readonly rule: string;
}

/** Names the cue of partners that no pattern opens. */
export const plainWith: RoleStructure = "with";

/** Adjuncts from a chunk on, and the index after them. */
export interface AdjunctsMatch {
  readonly adjuncts: Adjuncts;
  readonly next: number;
}

/** Partners, or else overseers, that a cue at `at` opens; null where none stand. */
export function readRole(chunks: readonly Chunk[], at: number, to: number, text: string): AdjunctsMatch | null {
  const partners = readCued(grammar.partnerCues, chunks, at, to, text);
  if (partners !== null) return { adjuncts: partnersOf(partners), next: partners.next };
  const overseers = readCued(grammar.supervisorCues, chunks, at, to, text);
  return overseers && { adjuncts: bodiesAs("supervisors", overseers.mentions, overseers.rule), next: overseers.next };
}

export const partnersOf = ({ mentions, rule }: CuedBodies): Adjuncts => bodiesAs("partners", mentions, rule);

/** "with the Ministry of Justice": partners that only "with" opens, where a comma closes them; null for anything else. */
export function readWith(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const bodies = norm(chunks, at) === "with" ? readBodies(chunks, at + 1, to, text) : null;
  return bodies !== null && isMark(chunks[bodies.next], ",")
    ? { ...bodies, next: bodies.next + 1, rule: plainWith }
    : null;
}

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
