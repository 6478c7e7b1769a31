import { standingForms } from "../../lexicon/agency-words.js";
import { isAddress, isReporting } from "../../lexicon/clause-words.js";
import { isEach, joinsNames } from "../../lexicon/small-words.js";
import { chairTitles } from "../../lexicon/titles.js";
import { anyOf } from "../../lexicon/word-set.js";
import { append } from "../../model/append.js";
import { type AgencyMention, type AgencyPhrase, changedMention } from "../../model/mention.js";
import { type AgencyContext, type Introduced, type ItemMatch, normOf, type ShortFormTable } from "./context.js";
import { readItem, readSingular, standsBehindNo } from "./item.js";
import { mayBePhrase } from "./opening.js";
import { calledBy, readPerson } from "./person.js";
import { readBracketed } from "./short-form.js";

const headsBody = anyOf(`${chairTitles}|head|director|chief|deputy`);
const isPrime = anyOf("prime|pm");
/** A phrase of bodies, the index after it, and the short forms it introduces. */
export interface PhraseMatch {
  readonly next: number;
  readonly phrase: AgencyPhrase;
  readonly introduced: ShortFormTable;
  /** The phrase up to its last comma that no "and" follows, where it has one: "with A, B shall" names two parties. */
  readonly beforeComma: { readonly next: number; readonly phrase: AgencyPhrase } | null;
}

/** In letters. */
const longestForm = 6;

/** "Ministries, Departments and Agencies (MDAs)": how many of the bodies before it a short form stands for. */
function countNamed(form: string, bodies: readonly AgencyMention[], text: string): number {
  const letters = /^(\p{Lu}{2,6})s?$/u.exec(form)?.[1];
  if (letters === undefined) return 1;
  const initials = bodies.map(({ start, end }) => /\p{Lu}/u.exec(text.slice(start, end))?.[0] ?? "").join("");
  return initials.endsWith(letters) ? letters.length : 1;
}

const introducedAs = ({ agency, name, kind, plural }: AgencyMention): Introduced => ({ agency, name, kind, plural });

/** Index after ", and", "and", "as well as", "/" between two items; `at` where none stands. */
function separatorEnd(context: AgencyContext, at: number): number {
  const comma = normOf(context, at) === "," || normOf(context, at) === "/" ? at + 1 : at;
  // "Heads of ministerial-level agencies and of agencies under the Government": the head is not said again.
  if (joinsNames(normOf(context, comma))) return normOf(context, comma + 1) === "of" ? comma + 2 : comma + 1;
  if (normOf(context, comma) === "as" && normOf(context, comma + 1) === "well" && normOf(context, comma + 2) === "as")
    return comma + 3;
  return comma;
}

/** "the Minister of X, Head of the Working Group": an office in the singular after a comma says who somebody is. */
const isApposition = (context: AgencyContext, at: number): boolean =>
  normOf(context, at - 1) === "," &&
  context.tokens[at]?.capital === true &&
  headsBody(normOf(context, at)) &&
  !isPrime(normOf(context, at + 1));

/**
 * The longest phrase of bodies at `at`: items joined by commas and "and".
 * Names that are possessive ("the Government's programme") are no phrase.
 */
export function readPhrase(context: AgencyContext, at: number): PhraseMatch | null {
  const name = skipAddress(context, at);
  if (name > at) return readAddressed(context, at, name);
  return mayBePhrase(context, at) ? readAnyPhrase(context, at) : null;
}

/** Index after "Mr."; `at` where no such word stands. */
function skipAddress(context: AgencyContext, at: number): number {
  if (context.tokens[at]?.capital !== true || !isAddress(normOf(context, at))) return at;
  return normOf(context, at + 1) === "." ? at + 2 : at + 1;
}

/** "Mr. Vinh": somebody who was named before. */
function readAddressed(context: AgencyContext, at: number, name: number): PhraseMatch | null {
  const match = readAnyPhrase(context, name);
  const [first, ...rest] = match?.phrase.mentions ?? [];
  if (match === null || first === undefined || first.person === null) return null;
  const start = context.tokens[at]?.start ?? first.start;
  const mentions = [changedMention(first, { start }), ...rest];
  return { ...match, phrase: { ...match.phrase, mentions, start } };
}

/** "the Ministry of Health's", "the Ministry of Foreign Affairs' Consular Department": an apostrophe behind an "s" right before a name. */
function isPossessiveAt(context: AgencyContext, at: number): boolean {
  if (normOf(context, at) === "'s") return true;
  const [before, mark, after] = [context.tokens[at - 1], context.tokens[at], context.tokens[at + 1]];
  return mark?.norm === "'" && mark.start === before?.end && before.norm.endsWith("s") && after?.capital === true;
}

type IntroducedNames = Map<string, readonly Introduced[]>;

/** A body of a phrase. */
interface Member {
  readonly mentions: readonly AgencyMention[];
  readonly next: number;
}

/** The body with the person who is named behind it; what people call the person is introduced. */
function withPerson(context: AgencyContext, { mentions, next }: Member, introduced: IntroducedNames): Member {
  const last = mentions.at(-1);
  const person = last === undefined ? null : readPerson(context, next, last);
  if (last === undefined || person === null) return { mentions, next };
  for (const called of calledBy(person.person))
    introduced.set(called, [{ ...introducedAs(last), person: person.person }]);
  const end = context.tokens[person.next - 1]?.end ?? last.end;
  return {
    mentions: [...mentions.slice(0, -1), changedMention(last, { person: person.person, end })],
    next: person.next,
  };
}

/** The body with the bracket behind it; the form that it gives for the body, or for those before it as well, is introduced. */
function withBracket(
  context: AgencyContext,
  { mentions, next }: Member,
  before: readonly AgencyMention[],
  introduced: IntroducedNames,
): Member {
  const bracketed = readBracketed(context, next);
  if (bracketed === null) return { mentions, next };
  if (bracketed.form !== null && standingForms[bracketed.form] === undefined && mentions.length > 0) {
    const named = [...before.slice(-longestForm), ...mentions];
    const meant = named.slice(-countNamed(bracketed.form, named, context.text));
    introduced.set(bracketed.form, withoutRepeats(meant).map(introducedAs));
  }
  return { mentions, next: bracketed.next };
}

/** As `readPhrase`, whatever the first words are. */
export function readAnyPhrase(context: AgencyContext, at: number): PhraseMatch | null {
  const mentions: AgencyMention[] = [];
  const introduced: IntroducedNames = new Map();
  let here = at;
  let next = at;
  let bareComma: { count: number; next: number } | null = null;
  const each = isEach(normOf(context, at)) || standsBehindNo(context, at);
  for (;;) {
    const item: ItemMatch | null =
      readItem(context, here) ?? (each && mentions.length > 0 ? readSingular(context, here) : null);
    if (item === null || isPossessiveAt(context, item.next)) break;
    // "The Ministry of Finance, Vinh said,": a person by the given name is no further body of a list.
    if (mentions.length > 0 && item.mentions.some(({ person }) => person !== null)) break;
    // "Ministers and chairpersons, the Prime Minister said, have to": who says so is none either.
    if (mentions.length > 0 && normOf(context, here - 1) === "," && isReporting(normOf(context, item.next))) break;
    const member = withBracket(context, withPerson(context, item, introduced), mentions, introduced);
    if (normOf(context, here - 1) === "," && mentions.length > 0) bareComma = { count: mentions.length, next };
    append(mentions, member.mentions);
    next = member.next;
    const separated = separatorEnd(context, next);
    if (separated === next || isApposition(context, separated)) break;
    here = separated;
  }
  const [first] = mentions;
  if (first === undefined) return null;
  const upTo = (count: number, end: number): AgencyPhrase => ({
    mentions: withoutRepeats(mentions.slice(0, count)),
    start: first.start,
    end: context.tokens[end - 1]?.end ?? first.end,
  });
  const cut = bareComma as { count: number; next: number } | null;
  const beforeComma = cut === null ? null : { next: cut.next, phrase: upTo(cut.count, cut.next) };
  return { next, introduced, phrase: upTo(mentions.length, next), beforeComma };
}

/** "ministries, sectors and agencies" names one collective twice. */
function withoutRepeats(mentions: readonly AgencyMention[]): AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ agency }) => {
    if (agency === null) return true;
    if (seen.has(agency)) return false;
    seen.add(agency);
    return true;
  });
}
