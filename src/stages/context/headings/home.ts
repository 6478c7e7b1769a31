import type { AgencyIndex } from "../../../dictionary/agency-index.js";
import type { AgencyContext, Introduced } from "../../../grammar/agencies/context.js";
import { readPhrase } from "../../../grammar/agencies/phrase.js";
import { bodyMention, readPlaceList } from "../../../grammar/agencies/places.js";
import { tokenize } from "../../../grammar/tokenize.js";
import { standingForms } from "../../../lexicon/agency-words.js";
import type { ReadingContext } from "../state/inputs.js";

/** A body that a title names, and the word by which the text goes on to call it. */
interface Named {
  readonly form: string;
  readonly body: Introduced;
}

const titleOnly = { introduced: new Map() } as const;

function placesIn(context: AgencyContext): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const list = readPlaceList(context, at);
    for (const match of list?.places ?? []) {
      const body = bodyMention(context, match, null);
      if (body !== null) found.push({ form: match.place.unit === "city" ? "City" : "Province", body });
    }
    at = list?.next ?? at + 1;
  }
  return found;
}

/** "the Vietnam Rubber Group", "Vietnam National University": names in capitals that end in the word for what the body is. */
const companies =
  /(?:\p{Lu}[\p{L}&'’]*\s(?:of\s|for\s|and\s|-\s)?){1,8}(Group|Corporation|Company|Bank|University|Academy|Institute|Association|Exchange)\b/gu;

/** The bodies of this kind in a title: under the dictionary's name where it has one. */
function companiesIn(context: AgencyContext): Named[] {
  const { text, tokens } = context;
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return [...text.slice(start, end).matchAll(companies)].map(({ 0: name, 1: form = "", index }) => {
    const at = tokens.findIndex((token) => token.start === start + index);
    const [known, ...others] = (at < 0 ? null : readPhrase(context, at))?.phrase.mentions ?? [];
    const isKnown =
      known !== undefined && others.length === 0 && known.agency !== null && known.end - known.start >= name.length;
    return { form, body: isKnown ? known : { agency: null, name, kind: null, plural: false } };
  });
}

/** The only body of its kind that titles name, by the word that stands for it; nothing where they name several. */
function onlyOne(named: readonly Named[]): (readonly [string, readonly Introduced[]])[] {
  const bodies = new Map(named.map((one) => [one.body.agency ?? one.body.name, one]));
  const [home] = bodies.values();
  return bodies.size === 1 && home !== undefined ? [[home.form, [home.body]]] : [];
}

/** What "MDAs" stands for, as far as the dictionary has the bodies. */
const standing = ({ byId }: AgencyIndex): (readonly [string, readonly Introduced[]])[] =>
  Object.entries(standingForms).map(([form, ids]) => [
    form,
    ids.flatMap((id) => byId.get(id) ?? []).map(({ id, name, kind }) => ({ agency: id, name, kind, plural: true })),
  ]);

/**
 * What "MDAs" stands for in any notice, and what "the Province", "the City" or "the Group" does where a title names one
 * place or company ("Conclusions … at the working session with leaders of Tuyen Quang Province") and no other.
 */
export function homeForms({
  text,
  blocks,
  index,
  anchor,
}: Omit<ReadingContext, "introduced" | "readers">): Map<string, readonly Introduced[]> {
  const titles = blocks
    .filter(({ kind }) => kind === "title")
    .map(
      ({ start, end }): AgencyContext => ({
        text,
        tokens: tokenize(text, start, end),
        index,
        date: anchor,
        ...titleOnly,
      }),
    );
  return new Map([...standing(index), ...onlyOne(titles.flatMap(placesIn)), ...onlyOne(titles.flatMap(companiesIn))]);
}
