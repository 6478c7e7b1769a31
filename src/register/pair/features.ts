import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import { namesOf, numbersOf, stemSequence, stemsOf, timelessAction } from "./words.js";

/** What a row says, taken apart for comparison; words as stems, bodies under their last successors. */
export interface Features {
  readonly words: ReadonlySet<string>;
  /** Words of the other rows of its sentence: what a short row ("officially from October") leans on. */
  readonly context: ReadonlySet<string>;
  /** Those of its words that are its verbs: translators exchange them, and keep the objects. */
  readonly verbs: ReadonlySet<string>;
  readonly sequence: readonly string[];
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  /** Kind of the product, and numbers of the documents cited. */
  readonly marks: ReadonlySet<string>;
}

/** Rows that share a sentence, by notice and span. */
const sentenceKey = ({ notice, source }: Directive): string =>
  `${notice}\n${source.sentence.start}\n${source.sentence.end}`;

function wordsBySentence(rows: readonly Directive[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySentence = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = sentenceKey(row);
    const words = bySentence.get(key) ?? new Set();
    for (const word of stemsOf(timelessAction(row))) words.add(word);
    bySentence.set(key, words);
  }
  return bySentence;
}

const marksOf = ({ product, references }: Directive): string[] => [
  ...(product === null ? [] : [product.kind]),
  ...references.flatMap(({ number }) => (number === null ? [] : [number.toLowerCase()])),
];

/** The features of rows, in their order. */
export function featuresOf(rows: readonly Directive[], { heirsOf }: Succession): Features[] {
  const bySentence = wordsBySentence(rows);
  return rows.map((row): Features => {
    const text = timelessAction(row);
    const words = stemsOf(text);
    const sequence = stemSequence(text);
    const around = bySentence.get(sentenceKey(row)) ?? new Set();
    return {
      words,
      context: new Set([...around].filter((word) => !words.has(word))),
      // The first word is a verb even where the table of verbs lacks it.
      verbs: new Set([...row.action.verbs.flatMap(stemSequence), ...sequence.slice(0, 1)]),
      sequence,
      numbers: numbersOf(text),
      names: namesOf(text),
      leads: new Set(inRole(row, "lead").flatMap((assignee) => heirsOf(bodyKey(assignee)))),
      marks: new Set(marksOf(row)),
    };
  });
}
