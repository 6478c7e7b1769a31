import { isSaying } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { isMark, norm } from "../../scan/scan.js";

const opensClause = anyOf("and|while|whereas|but");
const opensModifier = anyOf("with|in|of|along|near|under");

/** Where a further clause begins inside an action, and how it is to be read. */
export type SecondClause = {
  /** Index of the "," or "and" before it. */
  readonly cut: number;
  readonly from: number;
} & (
  | {
      /**
       * `subject`: it has a subject of its own. `goes-on`: it has none, and says what the subject before is to do besides.
       * `told-again`: the order of the clause before goes on with other bodies and "to".
       */
      readonly kind: "subject" | "goes-on" | "told-again";
    }
  | {
      /** It tells a body that stands before it what to do. */
      readonly kind: "of-antecedent";
      /** Index of that body. */
      readonly antecedent: number;
    }
  | {
      /** The passive before it goes on with another participle, and another agent. */
      readonly kind: "by-another";
      /** Index of that body. */
      readonly agent: number;
    }
);

/** Where a further clause would begin: its link, and its first word. */
export interface Junction {
  /** Index of the comma or "and". */
  readonly at: number;
  readonly comma: boolean;
  /** An "and", a "while" or a verb of saying stands behind the comma. */
  readonly linked: boolean;
  readonly from: number;
}

/** What a further clause is looked for in. */
interface Searched {
  readonly chunks: readonly Chunk[];
  readonly clause: Clause;
  /** Index after the action's last chunk. */
  readonly to: number;
  readonly text: string;
  /** Index of the action's first deadline; its end where it has none. */
  readonly firstDeadline: () => number;
}

/** The junction at a comma or a link; null at any other chunk. */
export function junctionAt(chunks: readonly Chunk[], at: number): Junction | null {
  const comma = isMark(chunks[at], ",");
  if (!comma && !opensClause(norm(chunks, at))) return null;
  // "…, adding that the Ministry of Home Affairs should help"
  const linked = opensClause(norm(chunks, at + 1)) || isSaying(norm(chunks, at + 1));
  const behind = comma && linked ? at + 2 : at + 1;
  // "…, and that localities must": the second of two things said.
  return { at, comma, linked, from: norm(chunks, behind) === "that" ? behind + 1 : behind };
}

/** A further clause that a junction opens; null where it opens none of its kind. */
export type JunctionReader = (junction: Junction, searched: Searched) => SecondClause | null;

export const withSubject = ({ at, from }: Junction): SecondClause => ({ kind: "subject", cut: at, from });

/** In chunks; what says which of a collective takes no more. */
const longestModifier = 5;

/** Whether what a subject shall do stands behind it, or behind a few words that say which bodies are meant ("the provinces with beaches were urged to"). */
export function hasPredicate(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (isMark(chunks[from], ",")) return false;
  if (matchFirst(grammar.strongPredicates, chunks, from, to) !== null) return true;
  if (!opensModifier(norm(chunks, from))) return false;
  for (let at = from + 1; at <= from + longestModifier && chunks[at]?.type === "word"; at++)
    if (matchFirst(grammar.strongPredicates, chunks, at, to) !== null) return true;
  return false;
}
