import { bodyNouns } from "../../lexicon/agency-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { fits } from "../../model/matches.js";
import type { Token } from "../../model/token.js";
import { type AgencyContext, type ItemMatch, mentionAt, normOf } from "./context.js";
import { skipModifiers } from "./modifiers.js";
import { isUnit } from "./places.js";

/** "the City Police", "City police": a word for a place before another name, or a noun of bodies, is part of it. */
const isInLongerName = (context: AgencyContext, at: number): boolean => {
  const next = context.tokens[at + 1];
  return isUnit(normOf(context, at)) && next?.kind === "word" && (next.capital || bodyNouns.has(next.norm));
};

const standsBeforeName = anyOf("the|each|every|all|other");
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && !standsBeforeName(token.norm) && !token.joined;

/** In words. */
const longestName = 5;

/** "Lan Anh", "Le Thanh Long", "Provincial PCs": a form of several words in capitals that begins at `at` and is not part of a longer name. */
export function readIntroducedName(context: AgencyContext, at: number): ItemMatch | null {
  const { text, tokens, introduced } = context;
  if (!isNameWord(tokens[at]) || !isNameWord(tokens[at + 1]) || isNameWord(tokens[at - 1])) return null;
  let next = at + 2;
  while (next - at <= longestName && isNameWord(tokens[next])) next++;
  if (next - at > longestName) return null;
  const words = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  // Of several "Provincial PCs", "each Provincial PC" is one.
  const bodies = introduced.get(words) ?? introduced.get(`${words}s`);
  return bodies === undefined ? null : { next, mentions: bodies.map((body) => mentionAt(context, body, at, next)) };
}

const pluralForm = /^\p{Lu}{2,10}s$/u;

/** A short form that the notice itself introduced in brackets, or that stands for the place it is about. */
export function readIntroduced(context: AgencyContext, at: number): ItemMatch | null {
  const form = skipModifiers(context, at, null);
  const token = context.tokens[form];
  if (token?.kind !== "word" || !token.capital) return null;
  // "Provincial PCs": a modifier can be the first word of the form.
  const name = (form > at ? readIntroducedName(context, form - 1) : null) ?? readIntroducedName(context, form);
  if (name !== null) return name;
  const word = context.text.slice(token.start, token.end);
  // Introduced as "Agency (MDA)", they are "MDAs" too.
  const bodies =
    context.introduced.get(word) ?? (fits(pluralForm, word) ? context.introduced.get(word.slice(0, -1)) : undefined);
  if (bodies === undefined || isInLongerName(context, form)) return null;
  // A person's name or "Group" between other words in capitals is part of a longer name ("Ha Long", "the Working Group").
  const isWord = /^\p{Lu}\p{Ll}/u.test(word);
  if (isWord && (isNameWord(context.tokens[form - 1]) || isNameWord(context.tokens[form + 1]))) return null;
  // "all MDAs", "such MDAs"
  if (form > at && bodies.length === 1) return null;
  return { next: form + 1, mentions: bodies.map((body) => mentionAt(context, body, at, form + 1)) };
}
