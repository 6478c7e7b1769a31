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

/** As many words as a row may have that leans on its sentence. */
const shortRow = 4;

const none: ReadonlySet<string> = new Set();

/** What only rows that are compared closely need, and what is then worked out once. */
class RowFeatures implements Features {
  readonly words: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly #row: Directive;
  readonly #text: string;
  #sequence: readonly string[] | undefined;
  #verbs: ReadonlySet<string> | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #names: ReadonlySet<string> | undefined;
  #marks: ReadonlySet<string> | undefined;

  constructor(row: Directive, around: ReadonlySet<string>, { heirsOf }: Succession) {
    this.#row = row;
    this.#text = timelessAction(row);
    const words = stemsOf(this.#text);
    this.words = words;
    // Longer rows say enough for themselves, and a sentence may hold hundreds of them.
    this.context = words.size > shortRow ? none : new Set([...around].filter((word) => !words.has(word)));
    this.leads = new Set(inRole(row, "lead").flatMap((assignee) => heirsOf(bodyKey(assignee))));
  }

  get sequence(): readonly string[] {
    this.#sequence ??= stemSequence(this.#text);
    return this.#sequence;
  }

  /** The first word is a verb even where the table of verbs lacks it. */
  get verbs(): ReadonlySet<string> {
    this.#verbs ??= new Set([...this.#row.action.verbs.flatMap(stemSequence), ...this.sequence.slice(0, 1)]);
    return this.#verbs;
  }

  get numbers(): ReadonlySet<string> {
    this.#numbers ??= numbersOf(this.#text);
    return this.#numbers;
  }

  get names(): ReadonlySet<string> {
    this.#names ??= namesOf(this.#text);
    return this.#names;
  }

  get marks(): ReadonlySet<string> {
    this.#marks ??= new Set(marksOf(this.#row));
    return this.#marks;
  }
}

/** The features of rows, in their order. */
export function featuresOf(rows: readonly Directive[], succession: Succession): Features[] {
  const bySentence = wordsBySentence(rows);
  return rows.map((row) => new RowFeatures(row, bySentence.get(sentenceKey(row)) ?? new Set(), succession));
}
