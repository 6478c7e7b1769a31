import { bodyOn } from "../../dictionary/agency-index.js";
import type { AgencyMention } from "../../model/mention.js";
import { makeToken, type Token } from "../../model/token.js";
import { wordOf } from "../../model/word.js";
import { type AgencyContext, agencyAt, type ItemMatch, isCapitalAt, normOf } from "./context.js";
import { placeSeparatorEnd } from "./places.js";

/** In tokens: "Military Regions". */
const longestHead = 3;
const mostNumbers = 12;
const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

/** Index after "Military Regions" where a number follows; null for other words. */
function headEnd(context: AgencyContext, at: number): number | null {
  let end = at;
  while (end - at < longestHead && isCapitalAt(context, end)) end++;
  return end > at && normOf(context, end - 1).endsWith("s") && isNumber(normOf(context, end)) ? end : null;
}

/** The head in the singular with one of the numbers, as the dictionary names the body. */
function nameOf(context: AgencyContext, at: number, end: number, number: Token): Token[] {
  const last = context.tokens[end - 1] as Token;
  const singular = makeToken("word", wordOf(last.norm.slice(0, -1)), last.start, last.end, last.capital, false);
  return [...context.tokens.slice(at, end - 1), singular, number];
}

function bodyNumbered(context: AgencyContext, name: readonly Token[], from: number, at: number): AgencyMention | null {
  const match = context.index.names.find(name, 0, () => true);
  if (match === null || match.next < name.length) return null;
  const agency = bodyOn([...new Set(match.values.map((entry) => entry.agency))], context.date);
  return agency === null ? null : agencyAt(context, agency, false, from, at + 1);
}

/** "Military Regions 4, 5 and 7": each body of the dictionary that shares the head. */
export function readNumbered(context: AgencyContext, at: number): ItemMatch | null {
  const first = normOf(context, at) === "the" ? at + 1 : at;
  const end = headEnd(context, first);
  if (end === null) return null;
  const mentions: AgencyMention[] = [];
  let next = end;
  for (let here = end; mentions.length < mostNumbers && isNumber(normOf(context, here)); ) {
    const number = context.tokens[here] as Token;
    const body = bodyNumbered(context, nameOf(context, first, end, number), mentions.length === 0 ? at : here, here);
    if (body === null) break;
    mentions.push(body);
    next = here + 1;
    here = placeSeparatorEnd(context, next);
    if (here === next) break;
  }
  // "Steering Committees 389 of the provinces": several of one number are not the body of the dictionary.
  return mentions.length < 2 ? null : { next, mentions };
}
