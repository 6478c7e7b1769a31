import { lowerBodyId } from "../../dictionary/lower-body.js";
import { lowerUnitPlurals } from "../../lexicon/lower-units.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { AgencyMention } from "../../model/mention.js";
import { type AgencyContext, type ItemMatch, mentionAt, normOf } from "./context.js";
import {
  isLowerUnit,
  isUnit,
  peoplesCommittee,
  placeSeparatorEnd,
  readCommitteeHead,
  readPlaceList,
} from "./places.js";

const isCityOrTown = anyOf("city|town");
const longestName = 4;

/** A name from one token up to another, the word for its unit where it has one of its own, and the index after both. */
interface LowerPlace {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly next: number;
}

function readLowerPlace(context: AgencyContext, at: number): LowerPlace | null {
  const from = normOf(context, at) === "the" ? at + 1 : at;
  let to = from;
  while (to - from < longestName && context.tokens[to]?.kind === "word" && context.tokens[to]?.capital === true) to++;
  // "PEOPLE'S COMMITTEES OF WARDS": in a line of capitals, the word for the units is no name.
  if (to === from || isLowerUnit(normOf(context, from))) return null;
  // "Binh Quoi Ward", "Phu Quoc Special Zone": the word for the unit has a capital too.
  const last = normOf(context, to - 1);
  if (to - from > 2 && last === "zone" && normOf(context, to - 2) === "special")
    return { from, to: to - 2, unit: "special zone", next: to };
  const isUnitWord = isLowerUnit(last) || (isCityOrTown(last) && readPlaceList(context, from) === null);
  if (to - from > 1 && isUnitWord && last !== "special") return { from, to: to - 1, unit: last, next: to };
  const unit = normOf(context, to);
  if (unit === "special")
    return normOf(context, to + 1).startsWith("zone") ? { from, to, unit: "special zone", next: to + 2 } : null;
  // "A and B communes": each of them is one.
  // "Da Lat city": below a province too, where the dictionary has no such place.
  const isLowerCity = isCityOrTown(unit) && readPlaceList(context, from) === null;
  return isLowerUnit(unit) || isLowerCity
    ? { from, to, unit: unit.replace(/s$/, ""), next: to + 1 }
    : { from, to, unit: null, next: to };
}

/** ", An Giang province": where the place lies, behind one committee. */
function skipProvince(context: AgencyContext, at: number): number {
  const list = normOf(context, at) === "," ? readPlaceList(context, at + 1) : null;
  return list?.unit === true && list.places.length === 1 ? list.next : at;
}

/** "Lien Chieu Ward People's Committee": the place stands before. */
function readCommitteeBehindPlace(context: AgencyContext, at: number): ItemMatch | null {
  const place = readPlaceAndUnit(context, at);
  if (place === null || peoplesCommittee(context, place.next) !== "one") return null;
  const whole = { ...place, next: place.next + 3 };
  return { next: whole.next, mentions: [committeeOf(context, whole, whole.unit, at)] };
}

/** "Lien Chieu Ward": a name in capitals that ends in the word for its unit; null where none stands. */
function readPlaceAndUnit(context: AgencyContext, at: number): (LowerPlace & { readonly unit: string }) | null {
  const from = normOf(context, at) === "the" ? at + 1 : at;
  for (let to = from; to - from <= longestName && context.tokens[to]?.capital === true; to++) {
    const unit = normOf(context, to);
    if (to > from && isLowerUnit(unit) && unit !== "special") return { from, to, unit, next: to + 1 };
  }
  return null;
}

/** Whether the name of a place below a province begins at `at`, with its People's Committee behind it. */
export const opensLowerCommittee = (context: AgencyContext, at: number): boolean => {
  const place = readPlaceAndUnit(context, at);
  return place !== null && peoplesCommittee(context, place.next) === "one";
};

/** The names of places below a province in a row, as a list writes them. */
function readLowerPlaces(context: AgencyContext, at: number): LowerPlace[] {
  const places: LowerPlace[] = [];
  for (let here = at; ; ) {
    const place = readLowerPlace(context, here);
    if (place === null) return places;
    places.push(place);
    here = placeSeparatorEnd(context, place.next);
    if (here === place.next) return places;
  }
}

export const areLowerUnits = anyOf(lowerUnitPlurals.join("|"));

/** Whether "wards of" stands at `at`. */
const opensUnitsOf = (context: AgencyContext, at: number): boolean =>
  areLowerUnits(normOf(context, at)) && normOf(context, at + 1) === "of";

/** "(the) wards of Hoan Kiem and Cua Nam": the places in a row, each of them one such unit; none where they are what lies in another place ("the communes of Son La province"). */
function readPlacesOfUnits(context: AgencyContext, at: number): readonly LowerPlace[] {
  const head = normOf(context, at) === "the" ? at + 1 : at;
  if (!opensUnitsOf(context, head)) return [];
  const places = readLowerPlaces(context, head + 2);
  const next = places.at(-1)?.next ?? at;
  const areOfProvince = places.some(({ unit }) => unit !== null) || isUnit(normOf(context, next));
  if (places.length < 2 || areOfProvince || readPlaceList(context, head + 2)?.next === next) return [];
  const unit = normOf(context, head).replace(/s$/, "");
  return places.map((place) => ({ ...place, unit }));
}

/** "the wards of Hoan Kiem and Cua Nam": each of the places. */
function readUnitsOf(context: AgencyContext, at: number): ItemMatch | null {
  const places = readPlacesOfUnits(context, at);
  const next = places.at(-1)?.next;
  if (next === undefined) return null;
  return {
    next,
    mentions: places.map((place, order) => {
      const body = { agency: null, name: `${nameOf(context, place)} ${place.unit}`, kind: null, plural: false };
      return mentionAt(context, body, order === 0 ? at : place.from, place.next);
    }),
  };
}

/** "the People's Committee of Phu Quoc special zone", "the People's Committees of A and B communes", "of the communes of A and B": bodies that no dictionary lists one by one. */
export function readLowerCommittee(context: AgencyContext, at: number): ItemMatch | null {
  const head = readCommitteeHead(context, at);
  if (head === null) return readCommitteeBehindPlace(context, at) ?? readUnitsOf(context, at);
  const ofUnits = readPlacesOfUnits(context, head.next);
  const places = ofUnits.length > 0 ? ofUnits : readLowerPlaces(context, head.next);
  const named = places.slice(0, places.findLastIndex(({ unit }) => unit !== null) + 1);
  const end = named.at(-1)?.next;
  if (end === undefined) return null;
  const next = head.plural ? end : skipProvince(context, end);
  return {
    next,
    mentions: named.map((place, order) =>
      // "of A, B and C wards, D special zone": the next word for a unit is that of those before it.
      committeeOf(context, place, unitFrom(named, order), order === 0 ? at : place.from),
    ),
  };
}

const unitFrom = (places: readonly LowerPlace[], order: number): string =>
  places.slice(order).find(({ unit }) => unit !== null)?.unit ?? "";

const nameOf = (context: AgencyContext, { from, to }: LowerPlace): string =>
  context.text.slice(context.tokens[from]?.start, context.tokens[to - 1]?.end);

function committeeOf(context: AgencyContext, place: LowerPlace, unit: string, start: number): AgencyMention {
  const own = nameOf(context, place);
  const kind = "peoples-committee";
  const agency = lowerBodyId(context.index.dictionary, kind, own, unit);
  const body = { agency, name: `People's Committee of ${own} ${unit}`, kind, plural: false } as const;
  return mentionAt(context, body, start, place.next);
}
