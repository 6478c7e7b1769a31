import type { Place } from "../../dictionary/agency.js";
import { bodyOn } from "../../dictionary/agency-index.js";
import type { PlaceEntry } from "../../dictionary/names.js";
import { bodyNouns, tierWords } from "../../lexicon/agency-words.js";
import { lowerUnitPlurals, lowerUnits } from "../../lexicon/lower-units.js";
import { isSmallNumber, joinsNames } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Token } from "../../model/token.js";
import { type AgencyContext, agencyAt, type ItemMatch, normOf } from "./context.js";

/** The words for one place. */
export const isUnit = anyOf("province|city");
/** The words for places below a province; "special" begins "special zone". */
export const opensLowerUnit: ReadonlySet<string> = new Set([...lowerUnits, ...lowerUnitPlurals, "special"]);
export const isLowerUnit = (word: string): boolean => opensLowerUnit.has(word);

/** Whether "People's Committee" or "People's Committees" stands at `at`, three tokens long; null where neither does. */
export function peoplesCommittee(context: AgencyContext, at: number): "one" | "several" | null {
  if (normOf(context, at) !== "people" || normOf(context, at + 1) !== "'s") return null;
  const noun = normOf(context, at + 2);
  if (noun === "committee") return "one";
  return noun === "committees" ? "several" : null;
}

/** "(the) People's Committee of", "People's Committees of". */
interface CommitteeHead {
  /** Index of the first token after "of". */
  readonly next: number;
  readonly plural: boolean;
}

/** The head of one or several People's Committees at `at`, with the "of" behind it; null where none stands. */
export function readCommitteeHead(context: AgencyContext, at: number): CommitteeHead | null {
  const first = normOf(context, at) === "the" ? at + 1 : at;
  const committee = peoplesCommittee(context, first);
  if (committee === null || normOf(context, first + 3) !== "of") return null;
  return { next: first + 4, plural: committee === "several" };
}

interface PlaceMatch {
  readonly place: Place;
  readonly from: number;
  readonly next: number;
}

/** Capitalised words that stand before a place and are no part of a person's name. */
const beforePlace =
  /^(the|in|from|at|of|and|to|for|by|with|between|northern|southern|central|neighbou?ring|nearby|provinces?|city|cities|upper|lower)$/;

/** "Mr Le Thanh Hoa", "Nguyen Hoa Binh": a place's name inside a person's. */
function isInName({ tokens }: AgencyContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "word" || !before.capital || before.end + 1 !== token?.start) return false;
  return !beforePlace.test(before.norm) && !before.norm.endsWith("ly");
}

/** A place's name at `at`, its word for the unit not included, unless a person's name holds it. */
const readPlace = (context: AgencyContext, at: number): PlaceMatch | null =>
  isInName(context, at) ? null : readPlaceName(context, at);

/** A place's name at `at`, whatever stands before it. */
export function readPlaceName(context: AgencyContext, at: number): PlaceMatch | null {
  const { tokens, index, text, date } = context;
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital || token.joined) return null;
  const accept = (entry: PlaceEntry, from: number, next: number): boolean =>
    entry.exact === null || text.slice(tokens[from]?.start, tokens[next - 1]?.end) === entry.exact;
  const match = index.places.find(tokens, at, accept);
  if (match === null) return null;
  const place = bodyOn([...new Set(match.values.map((entry) => entry.place))], date);
  return place === null ? null : { place, from: at, next: match.next };
}

export const unitWords: ReadonlySet<string> = new Set(["province", "provinces", "city", "cities"]);

/** Index after "province", or "provinces and cities" behind a list of both; `at` where neither stands. */
function skipUnit(context: AgencyContext, at: number): number {
  const isUnitAt = (here: number): boolean => unitWords.has(normOf(context, here));
  if (!isUnitAt(at)) return at;
  const further = isUnitAt(at + 2) && normOf(context, at + 1) === "and" && normOf(context, at + 3) !== "of";
  return further && context.tokens[at + 2]?.capital === false ? at + 3 : at + 1;
}

/** Words of a list's head before its "of" or colon. */
export const unitListWords: ReadonlySet<string> = new Set(
  (
    "province provinces city cities and centrally run administered governed affiliated following coastal northern " +
    "central southern border mountainous midland eastern western northeastern northwestern southeastern southwestern"
  ).split(" "),
);

/** "provinces and cities of", "the two cities of", "centrally-administered cities:", "the provinces" before a place: index after it, or `at`. */
export function skipUnitsOf(context: AgencyContext, at: number): number {
  const first = normOf(context, at) === "the" ? at + 1 : at;
  let here = isSmallNumber(normOf(context, first)) || /^\d{1,2}$/.test(normOf(context, first)) ? first + 1 : first;
  let seen = false;
  while (unitListWords.has(normOf(context, here))) {
    seen ||= unitWords.has(normOf(context, here));
    here++;
  }
  if (!seen) return at;
  const link = normOf(context, here);
  if (link === "of" || link === ":") return here + 1;
  // "the provinces Dak Lak, Lam Dong and Tay Ninh"
  return unitWords.has(normOf(context, here - 1)) && readPlace(context, here) !== null ? here : at;
}

/** Index after "," or "and" between two places; `at` where none stands. */
export function placeSeparatorEnd(context: AgencyContext, at: number): number {
  const comma = normOf(context, at) === "," ? at + 1 : at;
  const and = joinsNames(normOf(context, comma)) ? comma + 1 : comma;
  if (and === at) return at;
  // "and of Can Tho City", "and the cities of Hanoi": the head is said again.
  const of = normOf(context, and) === "of" ? and + 1 : and;
  const article = normOf(context, of) === "the" ? of + 1 : of;
  return unitWords.has(normOf(context, article)) && normOf(context, article + 1) === "of" ? article + 2 : of;
}

/** Places in a row. */
interface PlaceList {
  readonly places: readonly PlaceMatch[];
  /** Index after them. */
  readonly next: number;
  /** "province" or "city" stands with one of them. */
  readonly unit: boolean;
}

/** Index after one place and its "City" or "province"; null where none stands, or several in a row. */
export function onePlaceEnd(context: AgencyContext, at: number): number | null {
  const place = readPlace(context, at);
  if (place === null) return null;
  const next = skipUnit(context, place.next);
  const isOne = next === place.next || isUnit(normOf(context, next - 1));
  return isOne && placeSeparatorEnd(context, next) === next ? next : null;
}

/** "Bac Ninh, Ha Tinh, and Thanh Hoa provinces": the places and the index after them. */
export function readPlaceList(context: AgencyContext, at: number): PlaceList | null {
  const places: PlaceMatch[] = [];
  let here = at;
  let next = at;
  let unit = false;
  for (;;) {
    const match = readPlace(context, here);
    if (match === null) break;
    places.push(match);
    next = skipUnit(context, match.next);
    unit ||= next > match.next || isUnit(normOf(context, match.next - 1));
    const after = placeSeparatorEnd(context, next);
    if (after === next) break;
    here = after;
  }
  return places.length === 0 ? null : { places, next, unit };
}

/** The body of a place that one of its families names. */
export function bodyMention(
  context: AgencyContext,
  { place, from, next }: PlaceMatch,
  family: string | null,
): AgencyMention | null {
  const id = family === null ? place.actor : (place.bodies[family] ?? null);
  const agency = id === null ? undefined : context.index.byId.get(id);
  if (agency === undefined) return null;
  return agencyAt(context, agency, false, from, next);
}

/** Up to which token the places of a sentence were read as a list that names no actors. */
const passedOver = new WeakMap<readonly Token[], number>();

/** Whether the capitalised word behind a place goes on with the name of a body: behind "City" and "Province" only a noun of bodies does. */
const isPartOfName = (context: AgencyContext, list: PlaceList): boolean =>
  list.unit || normOf(context, list.next - 1) === "city"
    ? list.places.length === 1 && endsInBody(context, list.next)
    : true;

/** In words; "Power Corporation" has two. */
const longestBody = 3;

/** Whether one of the capitalised words at `at` is a noun of bodies. */
export function endsInBody({ tokens }: AgencyContext, at: number): boolean {
  for (let here = at; here < at + longestBody && tokens[here]?.capital === true; here++)
    if (bodyNouns.has(tokens[here]?.norm ?? "")) return true;
  return false;
}

/** "Vinh Long and Ca Mau (People's Committees)": index after the committees of several places behind them; null where none stand. */
function committeesEnd(context: AgencyContext, { places, next }: PlaceList): number | null {
  if (places.length < 2) return null;
  const committee = tierWords.has(normOf(context, next)) ? next + 1 : next;
  return peoplesCommittee(context, committee) === "several" ? committee + 3 : null;
}

/** Places that are named as actors, or by their committees: "Gia Lai and Quang Ngai provinces", "the cities of Hanoi and Da Nang", "Hanoi". */
export function readPlaces(context: AgencyContext, at: number): ItemMatch | null {
  const after = skipUnitsOf(context, at);
  // What ends a list ends each later part of it: it is not read again from every place.
  if (after === at && at < (passedOver.get(context.tokens) ?? 0)) return null;
  const list = readPlaceList(context, after);
  if (list === null) return null;
  const committees = committeesEnd(context, list);
  const next = committees ?? list.next;
  const follower = context.tokens[next];
  // "Hue Central Hospital", "Ho Chi Minh City Police": the place is part of another name.
  const isOther = committees === null && follower?.kind === "word" && follower.capital && isPartOfName(context, list);
  if (after === at && isOther) {
    passedOver.set(context.tokens, list.next);
    return null;
  }
  // "Bac Giang ward": a place below, of the same name.
  if (follower?.joined === true || isLowerUnit(follower?.norm ?? "")) return null;
  const mentions = list.places.map((place) => bodyMention(context, place, null)).filter((mention) => mention !== null);
  return mentions.length === 0 ? null : { next, mentions };
}
