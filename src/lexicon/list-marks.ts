import type { MarkerKind } from "../model/block.js";
import { fits } from "../model/matches.js";

export interface ListMark {
  readonly kind: MarkerKind;
  readonly pattern: RegExp;
  /** How every such line begins. A pattern that takes long to compile is compiled when one of them comes. */
  readonly begins?: RegExp;
}

const letterAndStop = /^.[.)]/;
const decimal = /^\d{1,2}\.\d/;
const letterAndNumber = /^[A-Z]{1,2}\d/;
const spacedNumber = /^\d{1,2}\s\s/;

/** Marks of unnumbered lists, as a pattern's class of characters has them; those of Word's own fonts stand in the private use area. */
export const bulletMarks = "\\-–—•*·●▪■□◦‣➢➤❖✓✔\\uE000-\\uF8FF";

/** Marks that a line of a list begins with, tried in order. */
const listMarks: readonly ListMark[] = [
  { kind: "roman", pattern: /^[IVX]{1,5}[.)]\s+/ },
  { kind: "capital", begins: letterAndStop, pattern: /^[A-HJ-UWYZĐ][.)]\s+(?=\p{Lu})/u },
  { kind: "decimal", begins: decimal, pattern: /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u },
  // "3.1 identify posts", but not "3.5 million people".
  {
    kind: "decimal",
    begins: decimal,
    pattern:
      /^\d{1,2}\.\d{1,2}\s+(?=\p{Ll}{2})(?!(?:million|billion|trillion|per|percent|times|points?|hectares|ha|km|tonn?e?s|kg|degrees|years|months|hours)\b)/u,
  },
  { kind: "number", pattern: /^(?:Article \d+\.|\d{1,2}(?:\.\d{1,2}){0,2}[.)])\s*(?=\D)/ },
  // "3   Builders shall": a number that only spaces set off.
  { kind: "number", begins: spacedNumber, pattern: /^\d{1,2}\s{2,9}(?=\p{Lu}[\p{L}’']{0,20}\s\p{L})/u },
  // "6  directed the Ministry to": as minutes of cabinets number what was decided.
  {
    kind: "number",
    begins: spacedNumber,
    pattern:
      /^\d{1,2}\s{2,9}(?=(?:noted|agreed|directed|invited|instructed|requested|authori[sz]ed|approved|decided|recommended|endorsed|resolved|asked)\s)/,
  },
  // "A5.1  CPO to tender": actions of a meeting, by letter and number; "Q1.2026" is a quarter.
  { kind: "number", begins: letterAndNumber, pattern: /^(?!Q\d)[A-Z]{1,2}\d{1,2}\.\d{1,2}[.:)]?\s+(?=\p{Lu})/u },
  { kind: "number", pattern: /^(?:Task|Action|Item) \d{1,3}[.:)]\s+/ },
  { kind: "bracketed", pattern: /^\((?:\d{1,2}|[a-zđ]|dd|[ivx]{1,4})\)\s*/ },
  // Without its stroke, "đ" is written "dd"; "i.", "ii.", "iii." are letters too.
  { kind: "letter", pattern: /^(?:[a-zđ]|dd|[ivx]{2,4})[.)/]\s+/ },
  // A circle and a square of Word's second and third levels are "o" and "§"; "§ 5" is a section of a law.
  { kind: "plus", begins: /^[+\uF0A7◦o§]/, pattern: /^(?:\+\s*|[\uF0A7◦]\s*(?=\S)|(?:o|§)\s+(?=\p{L}))/u },
  { kind: "dash", pattern: new RegExp(`^[${bulletMarks}]\\s*(?=\\S)`, "u") },
];

/** The mark that a line begins with, white space before it left out. */
export const listMarkOf = (line: string): ListMark | undefined =>
  listMarks.find(({ begins, pattern }) => (begins?.test(line) ?? true) && fits(pattern, line));
