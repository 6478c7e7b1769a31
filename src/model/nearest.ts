import { distance } from "fastest-levenshtein";
import { byCodeUnit } from "./code-units.js";

/** Beyond this length a word is no slip of the keyboard, and comparing it costs too much. */
const longest = 80;

/** Below it two words are not alike. */
const threshold = 0.6;

/** What is less like the word than the likest by more than this was hardly meant. */
const margin = 0.1;

const wordsOf = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));

/** Share of words that both hold, from 0 to 1: "health-ministry" and "ministry-of-health" differ in order only. */
function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/** How like two words of the same letters in another order are: "knid" is "kind". */
const anagram = 0.75;

const lettersOf = (word: string): string => [...word].sort().join("");

function likeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length, 1);
  const words = sharedWords(a, b);
  // What the lengths alone rule out needs no comparing.
  if (Math.abs(a.length - b.length) > length * (1 - threshold)) return words;
  const swapped = a.length === b.length && lettersOf(a) === lettersOf(b) ? anagram : 0;
  return Math.max(words, swapped, 1 - distance(a, b) / length);
}

/** The known words that a word may have been meant to be, the likest first, at most `count`; none where nothing is like it. */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  if (word.length > longest) return [];
  const folded = word.toLowerCase();
  const alike = [...new Set(known)]
    .map((candidate) => ({ candidate, like: likeness(folded, candidate.toLowerCase()) }))
    .filter(({ like }) => like >= threshold)
    .sort((a, b) => b.like - a.like || byCodeUnit(a.candidate, b.candidate));
  return alike
    .filter(({ like }) => like >= (alike[0]?.like ?? 0) - margin)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
