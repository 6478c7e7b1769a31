import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { type AgencyContext, type ItemMatch, mentionAt, normOf } from "./context.js";
import { skipModifiers } from "./modifiers.js";
import { isUnit } from "./places.js";

const isCapital = (token: Token | undefined): boolean => token?.capital === true;

/** "the City Police": a word for a place before another name is part of it. */
const isInLongerName = (context: AgencyContext, at: number): boolean =>
  isUnit(normOf(context, at)) && isCapital(context.tokens[at + 1]) && context.tokens[at + 1]?.kind === "word";

const isDeterminer = anyOf("the|each|every|all|other");
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && !isDeterminer(token.norm) && !token.joined;

/** "Lan Anh": a person by the last two words of the name. */
function readIntroducedPair(context: AgencyContext, at: number): ItemMatch | null {
  if (!isNameWord(context.tokens[at + 1]) || isNameWord(context.tokens[at - 1])) return null;
  const words = context.text.slice(context.tokens[at]?.start, context.tokens[at + 1]?.end);
  // Of several "Provincial PCs", "each Provincial PC" is one.
  const bodies = context.introduced.get(words) ?? context.introduced.get(`${words}s`);
  if (bodies === undefined || isNameWord(context.tokens[at + 2])) return null;
  return { next: at + 2, mentions: bodies.map((body) => mentionAt(context, body, at, at + 2)) };
}

const pluralForm = /^\p{Lu}{2,10}s$/u;

/** A short form that the notice itself introduced in brackets, or that stands for the place it is about. */
export function readIntroduced(context: AgencyContext, at: number): ItemMatch | null {
  const form = skipModifiers(context, at, null);
  const token = context.tokens[form];
  if (token?.kind !== "word" || !token.capital) return null;
  // "Provincial PCs": a modifier can be the first word of the form.
  const pair = (form > at ? readIntroducedPair(context, form - 1) : null) ?? readIntroducedPair(context, form);
  if (pair !== null) return pair;
  const word = context.text.slice(token.start, token.end);
  // Introduced as "Agency (MDA)", they are "MDAs" too.
  const bodies =
    context.introduced.get(word) ?? (pluralForm.test(word) ? context.introduced.get(word.slice(0, -1)) : undefined);
  if (bodies === undefined || isInLongerName(context, form)) return null;
  // A person's name or "Group" between other words in capitals is part of a longer name ("Ha Long", "the Working Group").
  const isWord = /^\p{Lu}\p{Ll}/u.test(word);
  if (isWord && (isNameWord(context.tokens[form - 1]) || isNameWord(context.tokens[form + 1]))) return null;
  // "all MDAs", "such MDAs"
  if (form > at && bodies.length === 1) return null;
  return { next: form + 1, mentions: bodies.map((body) => mentionAt(context, body, at, form + 1)) };
}
