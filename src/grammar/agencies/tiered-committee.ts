import { bodyNouns, chairsCommittee } from "../../lexicon/agency-words.js";
import { isTheOrAll, separatesItems } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { type AgencyContext, agencyAt, type ItemMatch, isCapitalAt, normOf } from "./context.js";
import { isLowerUnit, peoplesCommittee, readCommitteeHead } from "./places.js";

const isCityOrTown = anyOf("city|cities|town|towns");

/** In words: "Con Dao", "Ly Son". */
const longestZone = 3;

/** "special zones", "Phu Quy special zone", "special zone of Con Dao": index after it; null where none stands. */
function zoneEnd(context: AgencyContext, at: number): number | null {
  let special = at;
  while (special < at + longestZone && normOf(context, special) !== "special" && isCapitalAt(context, special))
    special++;
  if (normOf(context, special) !== "special" || !/^zones?$/.test(normOf(context, special + 1))) return null;
  if (special > at || normOf(context, special + 2) !== "of" || !isCapitalAt(context, special + 3)) return special + 2;
  let end = special + 3;
  while (end < special + 3 + longestZone && isCapitalAt(context, end)) end++;
  return end;
}

/** "commune", "ward-level", "special zones": index after one word for a place below a province; `at` where none stands. */
function unitEnd(context: AgencyContext, at: number): number {
  const norm = normOf(context, at);
  const zone = zoneEnd(context, at);
  if (zone !== null) return zone;
  if (!isLowerUnit(norm) && !isCityOrTown(norm)) return at;
  // "ward- and commune-level"
  const hangs = normOf(context, at + 1) === "-" && separatesItems(normOf(context, at + 2));
  return hangs || normOf(context, at + 1) === "level" ? at + 2 : at + 1;
}

/** More tiers than there are are no list of them. */
const mostUnits = 8;

/**
 * "communes, wards and special zones": index after the units from `at` on; null
 * where none stands that is below a province for certain, as no city is.
 */
function unitsEnd(context: AgencyContext, at: number): number | null {
  let here = isTheOrAll(normOf(context, at)) ? at + 1 : at;
  let next = here;
  let lower = false;
  for (let count = 0; count < mostUnits; count++) {
    const end = unitEnd(context, here);
    if (end === here) break;
    lower ||= !isCityOrTown(normOf(context, here));
    next = end;
    here = end;
    if (separatesItems(normOf(context, here))) here++;
    if (separatesItems(normOf(context, here))) here++;
    if (normOf(context, here) === "the") here++;
    if (here === end) break;
  }
  return lower ? next : null;
}

/** Index after "commune and ward People's Committees", "ward and commune chairpersons" or "the People's Committees of communes and wards"; null where neither stands. */
function committeesEnd(context: AgencyContext, at: number): number | null {
  const before = unitsEnd(context, at);
  if (before !== null) {
    if (peoplesCommittee(context, before) !== null) return before + 3;
    // "Ward and commune chairpersons"
    return chairsCommittee(normOf(context, before)) ? before + 1 : null;
  }
  const head = readCommitteeHead(context, at);
  return head?.plural === true ? unitsEnd(context, head.next) : null;
}

const leads = anyOf("leaders|heads");
const isOwner = anyOf("city|province|capital");

/** "Chairpersons of the city's 126 communes and wards": index after whose committees they head; null where no such words stand. */
function chairedEnd(context: AgencyContext, at: number): number | null {
  const chair = normOf(context, at) === "the" ? at + 1 : at;
  const office = normOf(context, chair);
  if (!(chairsCommittee(office) || leads(office)) || normOf(context, chair + 1) !== "of") return null;
  let here = isTheOrAll(normOf(context, chair + 2)) ? chair + 3 : chair + 2;
  if (isOwner(normOf(context, here)) && normOf(context, here + 1) === "'s") here += 2;
  if (context.tokens[here]?.kind === "number") here++;
  const end = unitsEnd(context, here);
  // "heads of commune centers" head something else.
  return end !== null && !bodyNouns.has(normOf(context, end)) && normOf(context, end) !== "people" ? end : null;
}

/** The People's Committees of a tier below the province, whichever words and order tell it: a collective. */
export function readTieredCommittees(context: AgencyContext, at: number): ItemMatch | null {
  const next = committeesEnd(context, at) ?? chairedEnd(context, at);
  const committees = context.index.byId.get("peoples-committees");
  if (next === null || committees === undefined) return null;
  return { next, mentions: [agencyAt(context, committees, true, at, next)] };
}
