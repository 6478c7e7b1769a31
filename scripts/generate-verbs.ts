import { irregularVerbs } from "../src/lexicon/irregular-verbs.js";
import { mostlyNouns, notVerbs } from "../src/lexicon/not-verbs.js";
import { loneParticiples, sharedForms } from "../src/lexicon/shared-verb-forms.js";
import { administrativeVerbs } from "../src/lexicon/verbs.js";
import { Form, type VerbEntry } from "../src/model/token.js";
import { type Inflections, inflect, isAmbiguous, knownInfinitives, nounVerbs } from "../src/nlp/compromise.js";

/** The forms of a verb, and whether the base form is a noun or adjective as well. */
interface VerbRow {
  readonly forms: Inflections;
  readonly ambiguous: boolean;
  /** Whether it is a noun in notices too, whose plural looks like the third person ("stations"). */
  readonly noun: boolean;
}

const british = (form: string): string =>
  form.replace(/([^aeiou])iz(e|es|ed|ing)$/, "$1is$2").replace(/yz(e|es|ed|ing)$/, "ys$1");

function verbRows(): VerbRow[] {
  const excluded = new Set(notVerbs);
  const nouns = new Set(mostlyNouns);
  const doubtful = nounVerbs().filter((word) => !nouns.has(word));
  const lemmas = [...new Set([...administrativeVerbs, ...knownInfinitives(), ...doubtful])]
    .filter((lemma) => !excluded.has(lemma))
    .sort();
  return lemmas.flatMap((lemma) => {
    const forms = irregularVerbs[lemma] ?? inflect(lemma);
    const ambiguous = isAmbiguous(lemma);
    const noun = nouns.has(lemma);
    const spelled = forms.map(british) as unknown as Inflections;
    const hasOther = spelled[0] !== lemma && !lemmas.includes(spelled[0]);
    return [{ forms, ambiguous, noun }, ...(hasOther ? [{ forms: spelled, ambiguous, noun }] : [])];
  });
}

const bits = [Form.base, Form.thirdPerson, Form.past, Form.participle, Form.gerund] as const;

/** Every form and what it can be; of two verbs that share a spelling, the one that notices mean, or else the first. */
function entriesOf(rows: readonly VerbRow[]): Map<string, VerbEntry> {
  const table = new Map<string, VerbEntry>();
  for (const { forms: spelled, ambiguous, noun } of rows) {
    const [lemma] = spelled;
    for (const [index, bit] of bits.entries()) {
      const form = spelled[index] as string;
      const known = table.get(form);
      if (known !== undefined && known.lemma !== lemma && sharedForms[form] !== lemma) continue;
      const forms = known?.lemma === lemma ? known.forms | bit : bit;
      table.set(form, { lemma, forms, ambiguous: ambiguous || (noun && bit === Form.thirdPerson) });
    }
  }
  for (const [form, lemma] of Object.entries(loneParticiples))
    table.set(form, { lemma, forms: Form.past | Form.participle, ambiguous: false });
  return table;
}

/** The verb table that words are looked up in, in the shape that `src/lexicon/verb-table.ts` unpacks. */
export function generateVerbForms(): Record<string, string> {
  const shelves = new Map<string, string[]>();
  for (const [form, { lemma, forms, ambiguous }] of entriesOf(verbRows())) {
    const fields = [form, lemma, forms, ambiguous ? 1 : 0];
    if (fields.some((field) => /\s/.test(String(field)))) throw new Error(`a verb form has a space in it: ${form}`);
    const shelf = form.slice(0, 2);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), fields.join(" ")]);
  }
  return Object.fromEntries([...shelves].map(([shelf, lines]) => [shelf, lines.join(" ")]));
}
