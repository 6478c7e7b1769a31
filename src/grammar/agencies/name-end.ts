import { keyAt } from "../../dictionary/name-keys.js";
import { bodyNouns, headNouns } from "../../lexicon/agency-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { type AgencyContext, isCapitalAt, normOf } from "./context.js";
import { readPlaceList, skipUnitsOf } from "./places.js";

const tellsNation = anyOf("vietnamese|vietnam|viet|lao|chinese|cambodian|thai|japanese|korean|asean");

/** "the Ministry of Construction of Vietnam": index after the country; `at` without it. */
export function afterCountry(context: AgencyContext, at: number): number {
  if (normOf(context, at) !== "of" || keyAt(context.tokens, at + 1) !== "vietnam") return at;
  // "Viet Nam" is two words.
  const end = normOf(context, at + 2) === "nam" ? at + 3 : at + 2;
  // "of Vietnam Airlines", "of Vietnam's rice": the country begins another name, or owns something.
  return !isCapitalAt(context, end) && normOf(context, end) !== "'s" ? end : at;
}

/** "the Office of Government Procurement": "Government" says which procurement, and the name goes on. */
export const isOfGovernment = (context: AgencyContext, next: number): boolean =>
  normOf(context, next - 1) === "government" &&
  normOf(context, next - 2) === "of" &&
  isCapitalAt(context, next) &&
  !headNouns.has(normOf(context, next));

const isTier = anyOf("local|provincial|municipal|regional|state|county|district|city");
const isOfState = anyOf("government|inspectorate");

/** "the Department of Local Government", "the City Inspectorate": not that of the country. */
export const isOfTier = (context: AgencyContext, at: number): boolean =>
  isOfState(normOf(context, at)) && isTier(normOf(context, at - 1)) && isCapitalAt(context, at - 1);

/** "the Ministry's Inspectorate", "the Inspectorate of the Department": one that belongs to another body, and not that of the country. */
export const isInspectorateOfOther = (context: AgencyContext, at: number, next: number): boolean =>
  next === at + 1 &&
  normOf(context, at) === "inspectorate" &&
  ((normOf(context, at - 1) === "'s" && normOf(context, at - 2) !== "government") ||
    (normOf(context, next) === "of" && !isOfState(normOf(context, next + 1))));

/** "the Inspectorate of Dong Nai province": that of a province, and not of the country. */
export function isOfProvince(context: AgencyContext, next: number): boolean {
  if (normOf(context, next - 1) !== "inspectorate" || normOf(context, next) !== "of") return false;
  const places = skipUnitsOf(context, next + 1);
  return [...new Set([places, next + 1])].some((at) => readPlaceList(context, at) !== null);
}

const joinsState = anyOf("for|of");
const isForeignState = anyOf("federation|republic|commonwealth|union|states");

export const isOfAnotherState = (context: AgencyContext, next: number): boolean =>
  joinsState(normOf(context, next)) &&
  normOf(context, next + 1) === "the" &&
  isForeignState(normOf(context, next + 2)) &&
  isCapitalAt(context, next + 2);

/** "Ministry of Labour and Social Security", "Ministry of Finance and Planning": the ministry of another country or time, whose name goes on. */
export function nameGoesOn(context: AgencyContext, next: number): boolean {
  const after = context.tokens[next + 1];
  if (normOf(context, next) !== "and" || after?.kind !== "word" || !after.capital) return false;
  // "the Ministry of Foreign Affairs and Vietnamese missions abroad"
  if (tellsNation(after.norm)) return false;
  const name = context.index.names.find(context.tokens, next + 1, () => true);
  // "the Interior and Local Government": what it is for, and no bodies.
  if (name !== null && name.next > next + 2 && normOf(context, name.next - 1) === "government") return true;
  const known = name ?? context.index.short.find(context.tokens, next + 1, () => true);
  return (
    known === null &&
    context.index.places.find(context.tokens, next + 1, () => true) === null &&
    !headNouns.has(after.norm) &&
    !bodyNouns.has(after.norm)
  );
}
