import { diffArrays } from "diff";
import { wordsOf } from "../pair/words.js";
import type { WordRun } from "./change.js";

const pieces = (text: string): string[] => text.split(/\s+/u).filter((piece) => piece !== "");

/** Punctuation and case make no other word; a piece that is punctuation only is itself. */
const keyOf = (piece: string): string => wordsOf(piece).join(" ") || piece;

/** Words taken away and put in at most; the work grows with their square. */
const mostEdits = 1000;

/** Two texts as runs of words that both have, or one of them only, in reading order. Case and punctuation are each text's own. */
export function markWords(old: string, fresh: string): WordRun[] {
  const [before, after] = [pieces(old), pieces(fresh)];
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  // Texts that have next to nothing in common are shown whole.
  if (runs === undefined)
    return [
      { old: before.join(" "), new: null },
      { old: null, new: after.join(" ") },
    ];
  let [oldAt, newAt] = [0, 0];
  return runs.map(({ added, removed, count }): WordRun => {
    const oldWords = added ? null : before.slice(oldAt, oldAt + count).join(" ");
    const newWords = removed ? null : after.slice(newAt, newAt + count).join(" ");
    if (!added) oldAt += count;
    if (!removed) newAt += count;
    return { old: oldWords, new: newWords };
  });
}
