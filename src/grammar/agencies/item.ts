import type { Agency } from "../../dictionary/agency.js";
import { bodyOn } from "../../dictionary/agency-index.js";
import type { NameEntry } from "../../dictionary/names.js";
import {
  chairsCommittee,
  enterpriseModifiers,
  headNouns,
  headQualifiers,
  singulars,
} from "../../lexicon/agency-words.js";
import { isAnyOrEach } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { type AgencyMention, changedMention } from "../../model/mention.js";
import { makeToken } from "../../model/token.js";
import { wordOf } from "../../model/word.js";
import { type AgencyContext, agencyAt, type ItemMatch, isCapitalAt, normOf, widen } from "./context.js";
import { readElided, readLocalBranches, readShortLabel } from "./elided.js";
import { readIntroduced } from "./introduced.js";
import { readAuthoritiesOf, readCountedCommittees, readLocalCommittee } from "./local.js";
import { readLowerCommittee } from "./lower-committee.js";
import { skipModifiers } from "./modifiers.js";
import {
  afterCountry,
  isInspectorateOfOther,
  isOfAnotherState,
  isOfGovernment,
  isOfProvince,
  isOfTier,
  nameGoesOn,
} from "./name-end.js";
import { readNumbered } from "./numbered.js";
import { isPartOfName } from "./part-of-name.js";
import { readBodyOfPlace, readBranchOfCompany } from "./place-body.js";
import { readPlaces, skipUnitsOf } from "./places.js";
import { readTieredCommittees } from "./tiered-committee.js";

const isArticleOrOther = anyOf("the|other|neighbouring|neighboring");

const isConcerned = anyOf("concerned|involved");

const mentionOf = (context: AgencyContext, agency: Agency, from: number, next: number): AgencyMention =>
  agencyAt(context, agency, agency.kind === "collective", from, next);

const rawOf = (context: AgencyContext, from: number, next: number): string =>
  context.text.slice(context.tokens[from]?.start, context.tokens[next - 1]?.end);

/** A dictionary name, abbreviation or office at `at`. */
export function readName(context: AgencyContext, at: number): (ItemMatch & { head: boolean }) | null {
  const { tokens, index, date } = context;
  if (tokens[at]?.kind !== "word" || tokens[at]?.joined === true) return null;
  const accept = (entry: NameEntry, from: number, next: number): boolean => {
    if (entry.exact !== null) return rawOf(context, from, next) === entry.exact;
    return !entry.capital || isCapitalAt(context, from);
  };
  const match = index.names.find(tokens, at, accept);
  if (match === null || tokens[match.next]?.joined === true) return null;
  // "the Internal Auditor General": another office.
  if (normOf(context, at - 1) === "internal" && isCapitalAt(context, at - 1)) return null;
  // "the Office of the Government Party Committee": another body's name.
  if (normOf(context, match.next) === "party" && isCapitalAt(context, match.next)) return null;
  if (isOfTier(context, at)) return null;
  if (isInspectorateOfOther(context, at, match.next)) return null;
  // "the Auditor-General for the Federation": an office of another country.
  if (isOfAnotherState(context, match.next)) return null;
  if (isOfGovernment(context, match.next) || isOfProvince(context, match.next)) return null;
  const agency = bodyOn([...new Set(match.values.map((entry) => entry.agency))], date);
  if (agency === null) return null;
  if (agency.kind === "ministry" && nameGoesOn(context, match.next)) return null;
  if (agency.kind === "collective" && isPartOfName(context, at, match.next)) return null;
  const next = agency.kind === "collective" ? match.next : afterCountry(context, match.next);
  return {
    next,
    mentions: [mentionOf(context, agency, at, next)],
    head: match.values.some((entry) => entry.head),
  };
}

/** "no ministry or locality may": each of them by itself. */
export const standsBehindNo = (context: AgencyContext, at: number): boolean => normOf(context, at - 1) === "no";

/** "each ministry": the collective in the singular. */
export function readSingular(context: AgencyContext, at: number): ItemMatch | null {
  const plural = singulars[normOf(context, at)];
  const token = context.tokens[at];
  if (plural === undefined || token === undefined) return null;
  const match = context.index.names.find(
    [makeToken("word", wordOf(plural), token.start, token.end, token.capital, false)],
    0,
    () => true,
  );
  const agency = match?.values[0]?.agency;
  return agency === undefined ? null : { next: at + 1, mentions: [mentionOf(context, agency, at, at + 1)] };
}

const isCollective = (match: ItemMatch | null): match is ItemMatch => match?.mentions[0]?.kind === "collective";

/** "heads of", "Chairmen of the", "Vice Chairman of", "the standing agency of": index after it, or `at`. */
function skipHeadship(context: AgencyContext, at: number): number {
  let here = normOf(context, at) === "the" ? at + 1 : at;
  while (headQualifiers.has(normOf(context, here)) && headNouns.has(normOf(context, here + 1))) here++;
  if (normOf(context, here) === "standing" && normOf(context, here + 1) === "agency") here += 1;
  else if (!headNouns.has(normOf(context, here))) return at;
  here++;
  while (normOf(context, here) === "and" && headNouns.has(normOf(context, here + 1))) here += 2;
  if (normOf(context, here) === ",") {
    // "Chairman, Vice Chairman of": only the office before "of" counts.
    return at;
  }
  return normOf(context, here) === "of" ? here + 1 : at;
}

/** Words after a collective that belong to it: "localities concerned". */
function skipQualifier(context: AgencyContext, at: number): number {
  if (isConcerned(normOf(context, at))) return at + 1;
  if (normOf(context, at) === "at" && normOf(context, at + 1) === "all" && normOf(context, at + 2) === "levels")
    return at + 3;
  return at;
}

const closeCollective = (context: AgencyContext, match: ItemMatch): ItemMatch => {
  const next = skipQualifier(context, match.next);
  const last = match.mentions.at(-1);
  if (next === match.next || last === undefined) return match;
  return {
    next,
    mentions: [
      ...match.mentions.slice(0, -1),
      changedMention(last, { end: context.tokens[next - 1]?.end ?? last.end }),
    ],
  };
};

/** A collective whose name may begin with a word that is a modifier elsewhere ("six major cities"). */
function readModified(context: AgencyContext, at: number, here: number): ItemMatch | null {
  for (let from = at; from <= here; from++) {
    const name = readName(context, from);
    if (isCollective(name)) return name;
  }
  return null;
}

function readCollective(context: AgencyContext, at: number): ItemMatch | null {
  const here = skipModifiers(context, at, null);
  const singular =
    standsBehindNo(context, at) ||
    isAnyOrEach(normOf(context, at)) ||
    (here > at && isAnyOrEach(normOf(context, here - 1)));
  const direct = (singular ? readSingular(context, here) : null) ?? readModified(context, at, here);
  if (isCollective(direct)) return closeCollective(context, widen(context, direct, at));
  const wide = skipModifiers(context, at, enterpriseModifiers);
  if (wide === here) return null;
  const modified = readName(context, wide);
  if (!isCollective(modified)) return null;
  return ["enterprises", "commercial-banks"].includes(modified.mentions[0]?.agency ?? "")
    ? closeCollective(context, widen(context, modified, at))
    : null;
}

function readBare(context: AgencyContext, at: number): ItemMatch | null {
  const elided =
    readShortLabel(context, at) ??
    readNumbered(context, at) ??
    readLowerCommittee(context, at) ??
    readTieredCommittees(context, at) ??
    readCountedCommittees(context, at) ??
    readElided(context, at) ??
    readLocalBranches(context, at) ??
    readLocalCommittee(context, at) ??
    readAuthoritiesOf(context, at);
  if (elided !== null) return elided;
  // "the provinces of Thai Nguyen and Vinh Long" are those two, and not all.
  const listed = skipUnitsOf(context, at) > at ? readPlaces(context, at) : null;
  if (listed !== null) return widen(context, listed, at);
  const collective = readCollective(context, at);
  if (collective !== null) return collective;
  const article = isArticleOrOther(normOf(context, at)) ? at + 1 : at;
  const name = readName(context, article) ?? readIntroduced(context, article);
  const local = readBodyOfPlace(context, article, readName);
  if (local !== null && local.next > (name?.next ?? 0)) return widen(context, local, at);
  const places = readPlaces(context, article);
  if (places !== null && (name === null || places.next > name.next)) return widen(context, places, at);
  if (name === null) return null;
  return widen(context, readBranchOfCompany(context, article, name) ?? name, at);
}

/** One body, or the several of one elided head, that begin at `at`; articles, modifiers and headships before it included. */
export function readItem(context: AgencyContext, at: number): ItemMatch | null {
  const bare = readBare(context, at);
  const after = skipHeadship(context, at);
  if (after === at) return bare;
  // "Chairpersons of People's Committees" is an office by name; with the provinces and cities behind it, another.
  const headed = readBare(context, after);
  const isLonger = headed !== null && (bare === null || (bare.next > after && headed.next > bare.next));
  return isLonger ? widen(context, ofChairs(context, headed, at), at) : bare;
}

/** "Chairpersons of provinces and cities": only their committees have such. */
function ofChairs(context: AgencyContext, match: ItemMatch, at: number): ItemMatch {
  const first = normOf(context, at) === "the" ? at + 1 : at;
  const [only, ...others] = match.mentions;
  const committees = context.index.byId.get("provincial-peoples-committees");
  const isOfPlaces = only?.agency === "localities" && others.length === 0 && namesProvinces(context, at, match.next);
  if (!isOfPlaces || !chairsCommittee(normOf(context, first)) || committees === undefined) return match;
  return { ...match, mentions: [mentionOf(context, committees, at, match.next)] };
}

const namesProvinces = ({ tokens }: AgencyContext, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === "provinces");
