import { chairTitles, headTitles, rankWords } from "../../lexicon/titles.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import { fits } from "../../model/matches.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form, type Token } from "../../model/token.js";
import type { AgencyContext } from "./context.js";
import { readItem, readName } from "./item.js";

const offices = new Set([
  "office-holder",
  "ministry",
  "ministerial-level-agency",
  "peoples-committee",
  "president",
  "national-assembly-body",
  "party-body",
  "court",
  "procuracy",
]);

/** In characters: "Chairman of the municipal ". */
const longestOffice = 28;
const headOfCommittee = new RegExp(`\\b(?:${chairTitles}) of (?:the )?(?:[a-z]+ )?people['’]s committee$`, "i");
const office = /(minister|prime minister|deputy|chair|head|governor|president|secretary|general|^PM|^DPM)/i;

/** "Director of", "Deputy General Director of the" before a body. */
const isHeadOf = new RegExp(`^(?:the )?(?:(?:${rankWords}) ){0,2}(?:${headTitles}|head|chief) of `, "i");

/** Whether the words name an office that one person holds; in "Chairman of the City People's Committee" they stand before the mention. */
function isOfPerson({ text }: AgencyContext, { kind, start, end }: AgencyMention): boolean {
  if (kind === null) return false;
  if (offices.has(kind)) return office.test(text.slice(start, end));
  if (kind !== "collective" && isHeadOf.test(text.slice(start, end))) return true;
  return fits(headOfCommittee, text.slice(Math.max(0, start - longestOffice), end));
}

/** "Phan The Vinh": inside a name, "The" in capitals is one of it. */
const isMiddleName = ({ tokens }: AgencyContext, at: number, from: number): boolean =>
  at === from + 1 && tokens[at]?.norm === "the" && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.capital === true;

/** "General Secretary To Lam": a family name that looks like a small word, with one name behind it. */
const isFamilyName = ({ tokens }: AgencyContext, at: number, from: number): boolean =>
  at === from && tokens[at]?.norm === "to" && tokens[at + 1]?.capital === true && tokens[at + 2]?.capital !== true;

/** "THE PRIME MINISTER SENDS TELEGRAM TO": in a line of capitals, a verb is no name. */
const isShoutedVerb = ({ text }: AgencyContext, { start, end, norm }: Token): boolean =>
  end - start > 2 &&
  text.slice(start, end) === text.slice(start, end).toUpperCase() &&
  ((verbOf(norm)?.forms ?? 0) & Form.thirdPerson) !== 0;

const isSmallWord = anyOf("at|the|on|of|and|in|for|to|has|is|will|shall");

/** A person's name after an office: "Nguyen Chi Dung". */
export function readPerson(
  context: AgencyContext,
  at: number,
  mention: AgencyMention,
): { next: number; person: string } | null {
  if (!isOfPerson(context, mention)) return null;
  let next = at;
  while (next - at < 5) {
    const token = context.tokens[next];
    if (
      token?.kind !== "word" ||
      !token.capital ||
      (isSmallWord(token.norm) && !isMiddleName(context, next, at) && !isFamilyName(context, next, at)) ||
      (next > at && readName(context, next) !== null) ||
      isShoutedVerb(context, token)
    )
      break;
    next++;
  }
  if (next === at || readItem(context, at) !== null) return null;
  return { next, person: context.text.slice(context.tokens[at]?.start, context.tokens[next - 1]?.end) };
}

/** "Phan The Vinh": in Viet Nam people are called by their whole name, by its last word, or by the last two of four. */
export function calledBy(person: string): string[] {
  const words = person.split(" ");
  if (words.length < 2) return [];
  const pair = words.length < 4 ? [] : [words.slice(-2).join(" ")];
  return [person, ...words.slice(-1), ...pair].filter((name) => /^\p{Lu}\p{Ll}/u.test(name));
}
