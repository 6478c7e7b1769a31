import { neverFinal, sentenceOpeners, sometimesFinal } from "../lexicon/abbreviations.js";
import type { Block, Sentence } from "../model/block.js";
import { eachMatch, fits, prepare } from "../model/matches.js";

const stop = /[.!?…]+["”’)\]]*/g;

/** "…by July 31 The Ministry of Health shall": a full stop was lost before a capitalised article. */
const lostStop = / (?:The|All|Each) (?:Ministr|Government|People|State Bank|Prime Minister|Deputy Prime)/g;

const endsSomething = /[\p{Ll}\d)”"]/u;

const isApostrophe = /['’]/u;

const lastWord = /[\p{L}\p{N}.]{0,20}$/u;

function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at);
  return prepare(lastWord, before).exec(before)?.[0] ?? "";
}

const opening = /^["“‘'(]*[\p{Lu}\d]/u;
const openingAfterDash = /^[-–•]\s*\p{Lu}/u;

const address = /(?:https?:|www)\S*/g;

/** Tells of marks, asked in the order of the text, whether they stand inside an address. */
function addressFinder(text: string): (at: number) => boolean {
  let addresses: RegExpStringIterator<RegExpExecArray> | undefined;
  let current: RegExpExecArray | undefined;
  return (at) => {
    if (addresses === undefined) {
      addresses = text.matchAll(address);
      current = addresses.next().value;
    }
    while (current !== undefined && current.index + current[0].length < at) current = addresses.next().value;
    // Its first letters have to stand before the mark: "www." is no address yet, "www.a." is.
    return current !== undefined && current.index + "www".length <= at;
  };
}

/** "Can an employee work from abroad? No. Employees must …": an answer, and no number of a document. */
const answers = (text: string, at: number, before: string, next: string): boolean =>
  before === "no" &&
  /^\p{Lu}\p{Ll}+ \p{L}/u.test(next) &&
  /(?:^|[.?!:–-]\s{1,9})$/u.test(text.slice(Math.max(0, at - 12), at - 2));

/** "at 1.5 m. Ponds must be", "below 12 °C. Schools may": behind a number, a letter that is a unit and no initial. */
const closesMeasure = (text: string, at: number): boolean =>
  /\d ?(?:°[CF]|[gmlt]|[MkK]?W|V)$/u.test(text.slice(Math.max(0, at - 6), at));

/** Whether the mark that ends at `after` ends a sentence of `text`. Looks at a few characters around it only. */
function isBoundary(text: string, at: number, after: number, isInAddress: (at: number) => boolean): boolean {
  const rest = text.slice(after, after + 40);
  if (rest.trim() === "") return true;
  const mark = text.slice(at, after);
  const spaced = /^\s/.test(rest);
  const next = rest.trimStart();
  if (!spaced) {
    // A missing space: "nationwide.The Ministry", but not "U.S." or "No.9/4".
    return (
      mark === "." &&
      /[\p{Ll}\d)]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      /^\p{Lu}\p{Ll}+[\s,]/u.test(next) &&
      !isInAddress(at)
    );
  }
  const opens = fits(opening, next) || openingAfterDash.test(next);
  if (!opens) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const before = wordBefore(text, at).toLowerCase();
  if (answers(text, at, before, next)) return true;
  if (neverFinal.has(before) || (neverFinal.has(before.replace(/^.*\./, "")) && /^\d/.test(next))) return false;
  // "A. Nguyen", but not "those that don't. The Office".
  if (/^\p{L}$/u.test(before) && !isApostrophe.test(text.charAt(at - 2)) && !closesMeasure(text, at)) return false;
  if (sometimesFinal.has(before)) return sentenceOpeners.has(/^["“(]*(\p{L}+)/u.exec(next)?.[1] ?? "");
  return true;
}

function boundariesOf(text: string): number[] {
  const ends: number[] = [];
  const isInAddress = addressFinder(text);
  eachMatch(stop, text, ({ index, 0: marks }) => {
    const after = index + marks.length;
    if (isBoundary(text, index, after, isInAddress)) ends.push(after);
  });
  eachMatch(lostStop, text, ({ index }) => {
    if (endsSomething.test(text.charAt(index - 1))) ends.push(index);
  });
  return ends.sort((a, b) => a - b);
}

const readable = new Set(["paragraph", "item", "heading", "title"]);

/** The sentences of one block, in order; white space around them is outside. */
export function readSentences(text: string, block: Block): Sentence[] {
  if (!readable.has(block.kind)) return [];
  const content = text.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of [...boundariesOf(content), content.length]) {
    const raw = content.slice(from, end);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const start = block.start + from + raw.indexOf(trimmed);
      sentences.push({ block, start, end: start + trimmed.length });
    }
    from = end;
  }
  return sentences;
}
