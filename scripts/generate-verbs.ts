import { irregularVerbs } from "../src/lexicon/irregular-verbs.js";
import { mostlyNouns, notVerbs } from "../src/lexicon/not-verbs.js";
import { administrativeVerbs } from "../src/lexicon/verbs.js";
import { type Inflections, inflect, isAmbiguous, knownInfinitives, nounVerbs } from "../src/nlp/compromise.js";

/** A line of the table: the forms, and 1 where the base form is a noun or adjective as well. */
export type VerbRow = readonly [...Inflections, ambiguous: 0 | 1];

const british = (form: string): string =>
  form.replace(/([^aeiou])iz(e|es|ed|ing)$/, "$1is$2").replace(/yz(e|es|ed|ing)$/, "ys$1");

/** The verb table that the tokeniser looks words up in. */
export function generateVerbForms(): VerbRow[] {
  const excluded = new Set(notVerbs);
  const nouns = new Set(mostlyNouns);
  const doubtful = nounVerbs().filter((word) => !nouns.has(word));
  const lemmas = [...new Set([...administrativeVerbs, ...knownInfinitives(), ...doubtful])]
    .filter((lemma) => !excluded.has(lemma))
    .sort();
  const rows: VerbRow[] = [];
  for (const lemma of lemmas) {
    const forms = irregularVerbs[lemma] ?? inflect(lemma);
    const ambiguous = isAmbiguous(lemma) ? 1 : 0;
    rows.push([...forms, ambiguous]);
    const spelled = forms.map(british) as unknown as Inflections;
    if (spelled[0] !== lemma && !lemmas.includes(spelled[0])) {
      rows.push([...spelled, ambiguous]);
    }
  }
  return rows;
}
