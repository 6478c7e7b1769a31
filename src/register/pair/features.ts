import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import { stemsOf, timelessAction } from "./words.js";

/** What a row says, taken apart for comparison. Bodies stand under their last successors. */
export interface Features {
  readonly words: ReadonlySet<string>;
  /** Words of the other rows of its sentence: what a short row ("officially from October") leans on. */
  readonly context: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  /** Kind of the product, and numbers of the documents cited. */
  readonly marks: ReadonlySet<string>;
}

/** Rows that share a sentence, by notice and span. */
const sentenceKey = ({ notice, source }: Directive): string =>
  `${notice}\n${source.sentence.start}\n${source.sentence.end}`;

function wordsBySentence(rows: readonly Directive[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const row of rows) {
    const key = sentenceKey(row);
    words.set(key, [...(words.get(key) ?? []), ...stemsOf(timelessAction(row))]);
  }
  return words;
}

const marksOf = ({ product, references }: Directive): string[] => [
  ...(product === null ? [] : [product.kind]),
  ...references.flatMap(({ number }) => (number === null ? [] : [number.toLowerCase()])),
];

/** The features of rows, in their order. */
export function featuresOf(rows: readonly Directive[], { heirsOf }: Succession): Features[] {
  const bySentence = wordsBySentence(rows);
  return rows.map((row): Features => {
    const words = stemsOf(timelessAction(row));
    const around = bySentence.get(sentenceKey(row)) ?? [];
    const bodies = (role: "lead" | "coordinating"): ReadonlySet<string> =>
      new Set(inRole(row, role).flatMap((assignee) => heirsOf(bodyKey(assignee))));
    return {
      words,
      context: new Set(around.filter((word) => !words.has(word))),
      leads: bodies("lead"),
      partners: bodies("coordinating"),
      marks: new Set(marksOf(row)),
    };
  });
}
