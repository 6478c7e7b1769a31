import rows from "../generated/verb-forms.json" with { type: "json" };
import { Form, type VerbEntry } from "../model/token.js";
import { factOf } from "../model/word.js";
import { wordTable } from "./word-table.js";

type Row = readonly [
  base: string,
  thirdPerson: string,
  past: string,
  participle: string,
  gerund: string,
  ambiguous: number,
];

const bits = [Form.base, Form.thirdPerson, Form.past, Form.participle, Form.gerund] as const;

/** Spellings that two verbs share: the one that notices mean. */
const preferredLemma = wordTable<string>({
  found: "find",
  founded: "found",
  lay: "lay",
  left: "leave",
  felt: "feel",
  fell: "fall",
  saw: "see",
  wound: "wind",
  ground: "grind",
  bore: "bear",
});

function buildTable(): Map<string, VerbEntry> {
  const table = new Map<string, VerbEntry>();
  for (const row of rows as unknown as readonly Row[]) {
    const [lemma] = row;
    for (const [index, bit] of bits.entries()) {
      const form = row[index] as string;
      const known = table.get(form);
      const preferred = preferredLemma[form];
      if (known !== undefined && known.lemma !== lemma && preferred !== lemma) continue;
      const forms = known?.lemma === lemma ? known.forms | bit : bit;
      table.set(form, { lemma, forms, ambiguous: row[5] === 1 });
    }
  }
  return table;
}

const table = buildTable();

/** What the word can be as a verb; null for a word that no verb is spelled like. */
export const verbOf = (norm: string): VerbEntry | null => table.get(norm) ?? null;

/** As `verbOf`, remembered by the word. */
export const verbOfWord = factOf(verbOf);

/** A guess at the lemma of a verb that the table lacks, by its ending. */
export function guessLemma(norm: string): string {
  return norm
    .replace(/(?<=[^aeiou])ies$/, "y")
    .replace(/(?<=sh|ch|ss|x|z)es$/, "")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?:(?<=[a-z]{3}[^aeiou])([^aeioulsz])\1)ing$/, "$1")
    .replace(/(?<=[a-z]{3})ing$/, "")
    .replace(/(?<=[a-z]{3})ed$/, "");
}
