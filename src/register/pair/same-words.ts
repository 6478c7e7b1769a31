import { plainWords } from "../../model/plain-words.js";
import type { Directive } from "../../schema/register.js";
import type { Features } from "./features.js";
import type { IndexPair, Lists } from "./index-pair.js";
import { similarityOf } from "./similarity.js";
import type { Taken } from "./taken.js";

/** Two lists of rows, the same taken apart, and who of them has found a partner. */
export interface Search {
  readonly old: readonly Directive[];
  readonly fresh: readonly Directive[];
  readonly lists: Lists;
  readonly taken: Taken;
}

type KeyOf = (row: Directive, features: Features) => string;

const joined = (words: Iterable<string>): string => [...words].sort().join(" ");

/** When a task is due: the days, or where its words name none, the words. */
function termsOf({ deadline }: Directive): string {
  if (deadline === null) return "";
  const terms = [deadline.start, deadline.due, deadline.event, deadline.repeat].map((term) => term ?? "");
  return terms.some((term) => term !== "") ? terms.join("\t") : plainWords(deadline.text);
}

/** Rows of one key, as indices; `wanted` leaves out those that are not asked for. */
function pairsOfKey(
  { old, fresh, lists, taken }: Search,
  keyOf: KeyOf,
  wanted: (row: Directive) => boolean = () => true,
): IndexPair[] {
  const keyAt = (rows: readonly Directive[], features: readonly Features[], at: number): string | null => {
    const [row, own] = [rows[at], features[at]];
    return row === undefined || own === undefined || !wanted(row) ? null : keyOf(row, own);
  };
  const waiting = new Map<string, number[]>();
  for (const at of taken.oldLeft().reverse()) {
    const key = keyAt(old, lists.old, at);
    if (key === null) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [at]);
    else queue.push(at);
  }
  const pairs = taken.newLeft().flatMap((at): IndexPair[] => {
    const key = keyAt(fresh, lists.fresh, at);
    const other = key === null ? undefined : waiting.get(key)?.pop();
    const [before, after] = [other === undefined ? undefined : lists.old[other], lists.fresh[at]];
    if (other === undefined || before === undefined || after === undefined) return [];
    if (old[other]?.id === fresh[at]?.id) return [{ old: other, new: at, by: "id", sameWords: true, similarity: 1 }];
    const similarity = similarityOf(before, after, lists.rarity);
    if (similarity < lists.threshold) return [];
    return [{ old: other, new: at, by: "content", sameWords: true, similarity }];
  });
  taken.add(pairs);
  return pairs;
}

/** What rows of the same words are told apart by, the closest first. */
const sameWordsKeys: readonly KeyOf[] = [
  (row, { sequence, leads, context }) => [sequence.join(" "), joined(leads), termsOf(row), joined(context)].join("\n"),
  (row, { sequence, leads }) => [sequence.join(" "), joined(leads), termsOf(row)].join("\n"),
  (_, { sequence, leads, context }) => [sequence.join(" "), joined(leads), joined(context)].join("\n"),
  (_, { sequence, leads }) => [sequence.join(" "), joined(leads)].join("\n"),
  (_, { sequence }) => sequence.join(" "),
];

/** Rows of the same words, however many: those with the same leads and terms first, and each in the order of its list. */
export const pairsBySameWords = (search: Search): IndexPair[] =>
  sameWordsKeys.flatMap((keyOf) => pairsOfKey(search, keyOf));

const wordsIn = ({ notice, action }: Directive): string => `${notice}\n${plainWords(action.text)}`;

/** Words that stand in more than one row of a notice, on either side. */
function repeatedWords(lists: readonly (readonly Directive[])[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const rows of lists) {
    const seen = new Set<string>();
    for (const row of rows) {
      const words = wordsIn(row);
      if (seen.has(words)) repeated.add(words);
      seen.add(words);
    }
  }
  return repeated;
}

/** The same within the words of one notice. Whose task it is counts before its id, and its id before its place. */
const repeatedKeys: readonly KeyOf[] = [
  (row, { leads }) => [wordsIn(row), joined(leads), termsOf(row), row.id].join("\n"),
  (row, { leads, context }) => [wordsIn(row), joined(leads), termsOf(row), joined(context)].join("\n"),
  (row, { leads }) => [wordsIn(row), joined(leads), termsOf(row)].join("\n"),
  (row, { leads }) => [wordsIn(row), joined(leads), row.id].join("\n"),
  (row, { leads }) => [wordsIn(row), joined(leads)].join("\n"),
];

/**
 * Rows whose words stand in several rows of their notice, before or after. Ids that are made of such words may have gone
 * from one to another of them; whose task it is, and by when, tells them apart.
 */
export function pairsByRepeatedWords(search: Search): IndexPair[] {
  const repeated = repeatedWords([search.old, search.fresh]);
  if (repeated.size === 0) return [];
  return repeatedKeys.flatMap((keyOf) => pairsOfKey(search, keyOf, (row) => repeated.has(wordsIn(row))));
}
