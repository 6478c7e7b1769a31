import nlp from "compromise/three";

/** The inflected forms of a verb: base, third person, past, participle, gerund. */
export type Inflections = readonly [
  base: string,
  thirdPerson: string,
  past: string,
  participle: string,
  gerund: string,
];

interface CompromiseModel {
  one: { lexicon: Record<string, string | string[]> };
  two: { switches: Record<string, string> };
}

interface Conjugation {
  Infinitive: string;
  PresentTense?: string;
  PastTense?: string;
  Participle?: string;
  Gerund?: string;
}

type Conjugate = (infinitive: string, model: CompromiseModel) => Conjugation;

// compromise's own types do not describe its model; the shapes above are read off release 14.
const model = nlp.model() as unknown as CompromiseModel;
const methods = nlp.methods() as unknown as {
  two: { transform: { verb: { conjugate: Conjugate } } };
};

const plainWord = /^[a-z]+$/;

const tagsOf = (word: string): readonly string[] => {
  const tags = model.one.lexicon[word];
  return tags === undefined ? [] : Array.isArray(tags) ? tags : [tags];
};

/** Every one-word infinitive of compromise's lexicon. */
export const knownInfinitives = (): string[] =>
  Object.keys(model.one.lexicon).filter((word) => plainWord.test(word) && tagsOf(word).includes("Infinitive"));

/** Words that compromise takes for a verb or a noun, by the words around them. */
export const nounVerbs = (): string[] =>
  Object.keys(model.two.switches).filter((word) => plainWord.test(word) && model.two.switches[word] === "Noun|Verb");

/** Whether compromise holds the word for a noun or adjective as readily as for a verb. */
export const isAmbiguous = (word: string): boolean =>
  model.two.switches[word] !== undefined || tagsOf(word).some((tag) => tag === "Singular" || tag === "Adjective");

export function inflect(lemma: string): Inflections {
  const forms = methods.two.transform.verb.conjugate(lemma, model);
  const past = forms.PastTense ?? lemma;
  return [lemma, forms.PresentTense ?? lemma, past, forms.Participle ?? past, forms.Gerund ?? lemma];
}
