import { tierWords } from "../../lexicon/agency-words.js";
import { unlistedBody } from "../../model/mention.js";
import { type AgencyContext, type ItemMatch, normOf } from "./context.js";
import { readLocalBranches } from "./elided.js";
import { isLowerUnit, onePlaceEnd, readPlaceName } from "./places.js";

/** Reads a body of the dictionary by its name at a token. */
type NameReader = (context: AgencyContext, at: number) => ItemMatch | null;

/** Kinds whose names a place can stand before, so that its own branch is meant: "Hanoi Women's Union", "Da Nang Tax Department". */
const haveBranches: ReadonlySet<string> = new Set(["mass-organisation", "unit", "government-agency"]);

/**
 * "the Hanoi Department of Construction", "Ho Chi Minh City Women's Union", "the Provincial Farmers' Union": a place or its tier in
 * front of a branch of its own, which no dictionary lists, under its whole name.
 */
export function readBodyOfPlace(context: AgencyContext, at: number, readName: NameReader): ItemMatch | null {
  const isTier = tierWords.has(normOf(context, at));
  const placeEnd = isTier ? at + 1 : onePlaceEnd(context, at);
  if (placeEnd === null) return null;
  const owner = !isTier && normOf(context, placeEnd) === "'s" ? placeEnd + 1 : placeEnd;
  if (context.tokens[owner]?.capital !== true) return null;
  const branch = readLocalBranches(context, owner) ?? readName(context, owner);
  const [only, ...others] = branch?.mentions ?? [];
  if (branch === null || only === undefined || others.length > 0 || only.start !== context.tokens[owner]?.start)
    return null;
  if (only.agency !== null && !haveBranches.has(only.kind ?? "")) return null;
  const { tokens, text } = context;
  const span = { start: tokens[at]?.start ?? 0, end: only.end };
  const whose = text.slice(span.start, tokens[placeEnd - 1]?.end);
  const name = `${whose} ${only.agency === null ? only.name : text.slice(only.start, only.end)}`;
  return { next: branch.next, mentions: [unlistedBody(name, span, only.plural)] };
}

/** "VNPT Da Nang", "Viettel Ca Mau": the branch of a company in the province that stands right behind its short name, a body of its own. */
export function readBranchOfCompany(
  context: AgencyContext,
  at: number,
  { mentions, next }: ItemMatch,
): ItemMatch | null {
  const [company, ...others] = mentions;
  const { tokens, text } = context;
  if (company?.kind !== "corporation" || others.length > 0 || next !== at + 1) return null;
  const place = text[tokens[at]?.end ?? 0] === " " ? readPlaceName(context, next) : null;
  const follower = place === null ? undefined : tokens[place.next];
  if (place === null || follower?.joined === true || isLowerUnit(follower?.norm ?? "")) return null;
  // "VNPT Da Nang Hospital": the name goes on.
  const goesOn = follower?.kind === "word" && follower.capital && text[follower.start - 1] === " ";
  const span = { start: company.start, end: tokens[place.next - 1]?.end ?? company.end };
  return goesOn
    ? null
    : { next: place.next, mentions: [unlistedBody(text.slice(tokens[at]?.start, span.end), span, false)] };
}
