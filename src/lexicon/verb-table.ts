import shelves from "../generated/verb-forms.json" with { type: "json" };
import { fits } from "../model/matches.js";
import type { VerbEntry } from "../model/token.js";
import { factOf } from "../model/word.js";

/** "went go 4 0": a spelling, its lemma, the bits of `Form` that it can be, and 1 where it is a noun as readily. */
const fields = 4;

/** Forms by their first two letters, each shelf one line: a text needs few of them. */
const packed = shelves as Readonly<Record<string, string>>;
const unpacked = new Map<string, ReadonlyMap<string, VerbEntry>>();

function unpack(shelf: string): ReadonlyMap<string, VerbEntry> {
  const words = (packed[shelf] ?? "").split(" ");
  const entries = new Map<string, VerbEntry>();
  for (let at = 0; at + fields <= words.length; at += fields) {
    const [form = "", lemma = "", forms, ambiguous] = words.slice(at, at + fields);
    entries.set(form, { lemma, forms: Number(forms), ambiguous: ambiguous === "1" });
  }
  return entries;
}

function shelfOf(norm: string): ReadonlyMap<string, VerbEntry> {
  const shelf = norm.slice(0, 2);
  // Words of a notice begin in countless ways, and shelves are few.
  if (!Object.hasOwn(packed, shelf)) return nothing;
  const there = unpacked.get(shelf) ?? unpack(shelf);
  unpacked.set(shelf, there);
  return there;
}

const nothing: ReadonlyMap<string, VerbEntry> = new Map();

const again = "re";
/** Letters of a verb behind "re"; "red" and "reed" have none. */
const shortest = 5;

/** "re-appropriate", "reissue": a verb of the table, done again. */
function verbDoneAgain(norm: string): VerbEntry | null {
  if (!norm.startsWith(again) || norm.length < again.length + shortest) return null;
  const rest = norm.slice(again.length);
  const verb = shelfOf(rest).get(rest);
  return verb === undefined ? null : { ...verb, lemma: `${again}${verb.lemma}` };
}

/** What the word can be as a verb; null for a word that no verb is spelled like. */
export const verbOf = (norm: string): VerbEntry | null => shelfOf(norm).get(norm) ?? verbDoneAgain(norm);

/** As `verbOf`, remembered by the word. */
export const verbOfWord = factOf(verbOf);

/** Stems that lack the "e" of their verb: "patronis", "constru", "legislat"; and those of one short syllable, whose last letter would be doubled ("fin"). */
const lacksE =
  /(?:[aeiouy][^aeiou]{0,2}[^aeioubm]at|[a-z]{2}(?:[cuv]|[aeiou]z|[^aeiou][iou]s)|^[^aeiou]{1,4}[aeiou][^aeiouwxy])$/;

/** A guess at the lemma of a verb that the table lacks, by its ending. */
export function guessLemma(norm: string): string {
  const stem = stemOf(norm);
  return stem !== norm && /(?:ed|ing)$/.test(norm) && fits(lacksE, stem) ? `${stem}e` : stem;
}

function stemOf(norm: string): string {
  return norm
    .replace(/(?<=[^aeiou])ies$/, "y")
    .replace(/(?<=sh|ch|ss|x|z)es$/, "")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?:(?<=[a-z]{3}[^aeiou])([^aeioulsz])\1)ing$/, "$1")
    .replace(/(?<=[a-z]{3})ing$/, "")
    .replace(/(?<=[a-z]{3})ed$/, "");
}
