import { standAt } from "../../../grammar/stand-at.js";
import { bodyNouns, headNouns, isPlaceNoun } from "../../../lexicon/agency-words.js";
import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import { relates } from "../../../lexicon/clause-words.js";
import { isArticle, isIndefinite, isPossessive, joinsNames, smallNumbers } from "../../../lexicon/small-words.js";
import { headTitles, qualifiesTitle } from "../../../lexicon/titles.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { append } from "../../../model/append.js";
import type { AgencyChunk, Chunk } from "../../../model/chunk.js";
import { type AgencyMention, isProperName, unlistedBody } from "../../../model/mention.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { isCapital, isMark, norm } from "../../scan/scan.js";
import { afterExample } from "./asides.js";
import { afterCommittees, afterDashes, afterNumber, afterParent, afterPointer, isTitle } from "./behind-body.js";
import { readHighOffice, readOfficer } from "./officer.js";
import { readQualified, readSorted, readSortOf } from "./sorted-collective.js";
import { readUnknownBody } from "./unknown-body.js";

const isPart = anyOf(
  "branches|offices|units|departments|stations|teams|subsidiaries|affiliates|forces|delegations|police",
);
const isWhere = anyOf("regional|provincial|local|district");

/** "SBV branches", "Hue provincial police", "State Bank Regional Branches", "the Provincial People's Committee Office": not the body before the noun, but what belongs to it; null where no such noun follows. */
function readParts(
  chunks: readonly Chunk[],
  at: number,
  { phrase, start }: AgencyChunk,
  text: string,
): BodiesMatch | null {
  const isQualified = isWhere(norm(chunks, at + 1));
  const nounAt = isQualified ? at + 2 : at + 1;
  const noun = chunks[nounAt];
  const [body, ...others] = phrase.mentions;
  // "Hanoi police", and no police station.
  if (noun?.norm === "police" && bodyNouns.has(norm(chunks, nounAt + 1))) return null;
  const isOffice = noun?.norm === "office" && isCapital(noun) && !isQualified;
  if (noun?.type !== "word" || !(isOffice || (isPart(noun.norm) && (isQualified || !isCapital(noun))))) return null;
  if (body === undefined || others.length > 0 || (body.kind === "collective" && !isOffice) || body.person !== null)
    return null;
  const name = text.slice(body.start, noun.end).replace(/^the /i, "");
  // "National Assembly delegations of provinces and cities"
  const ofPlaces = norm(chunks, nounAt + 1) === "of" && chunks[nounAt + 2]?.type === "agency";
  const mention = unlistedBody(name, { start, end: noun.end }, !isOffice);
  return { mentions: [mention], next: ofPlaces ? nounAt + 3 : nounAt + 1 };
}

/** "Investigators from the Ministry of Public Security" act for it. */
const represents = anyOf("investigators|inspectors|officials|officers|experts|specialists|staff|teams");
const isFrom = anyOf("from|of");
const isSecretary = anyOf("secretary|secretaries");
const opensOwnName = anyOf("the|its|their|a");
const qualifiesBody = anyOf(
  "provincial|local|municipal|national|central|regional|general|said|competent|city|district",
);

/** Index after ", and", "/", "and", "as well as" before a further body; `at` where there is none. */
export function separatorEnd(chunks: readonly Chunk[], at: number): number {
  const comma = isMark(chunks[at], ",", "/") ? at + 1 : at;
  if (standAt(chunks, comma, "as", "well", "as")) return comma + 3;
  return joinsNames(norm(chunks, comma)) ? comma + 1 : comma;
}

/** "Its General Department of Customs": a body by name that belongs to the one before. */
const isOwn = (chunks: readonly Chunk[], at: number, own: AgencyChunk): boolean =>
  own === chunks[at + 1] && isPossessive(norm(chunks, at)) && own.phrase.mentions[0]?.kind !== "collective";

/** "Investigators from the Ministry of Public Security", "The Secretary to the Ministry of Education": where the body would stand for which they act; null for other words. */
function afterRepresentative(chunks: readonly Chunk[], at: number): number | null {
  const noun = norm(chunks, at) === "the" ? at + 1 : at;
  const link = norm(chunks, noun + 1);
  if (represents(norm(chunks, noun)) && isFrom(link)) return noun + 2;
  return isSecretary(norm(chunks, noun)) && link === "to" ? noun + 2 : null;
}

/** A phrase of the dictionary's bodies, or one other; "the coal group TKV" is TKV. */
function readOne(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  const chunk = chunks[at];
  if (chunk?.type === "agency")
    return (
      readParts(chunks, at, chunk, text) ?? {
        mentions: chunk.phrase.mentions,
        next: afterNumber(chunks, afterCommittees(chunks, at + 1), chunk),
      }
    );
  const general = chunks[at + 1];
  // "A working group must report", "all MDAs shall"
  const isGeneral = isIndefinite(norm(chunks, at)) || norm(chunks, at) === "all";
  if (isGeneral && general?.type === "agency" && general.phrase.mentions[0]?.kind === "collective")
    return { mentions: general.phrase.mentions, next: at + 2 };
  // "the city's Department of Health"
  const owned = standAt(chunks, at + 2, "'s") && isPlaceNoun(norm(chunks, at + 1)) ? chunks[at + 3] : undefined;
  if (owned?.type === "agency" && norm(chunks, at) === "the") return { mentions: owned.phrase.mentions, next: at + 4 };
  const inner = opensOwnName(norm(chunks, at)) ? 2 : 1;
  for (let skip = 1; skip <= inner; skip++) {
    const later = chunks[at + skip];
    if (later?.type === "agency" && (qualifiesBody(norm(chunks, at + skip - 1)) || isOwn(chunks, at, later))) {
      return { mentions: later.phrase.mentions, next: at + skip + 1 };
    }
  }
  const represented = afterRepresentative(chunks, at);
  const body = represented === null ? undefined : chunks[represented];
  if (represented !== null && body?.type === "agency") return { mentions: body.phrase.mentions, next: represented + 1 };
  const office = readHighOffice(chunks, at, text) ?? readOfficer(chunks, at, text);
  const collective = office === null ? (readQualified(chunks, at) ?? readSorted(chunks, at)) : null;
  if (collective !== null) return collective;
  const match = office ?? readUnknownBody(chunks, at, to, text);
  const named = match === null ? undefined : chunks[match.next];
  return match !== null && named?.type === "agency" ? { mentions: named.phrase.mentions, next: match.next + 1 } : match;
}

/** "The Minister of Industry and Trade" */
const officer = new RegExp(`\\b(?:${headTitles})\\b`, "i");

/** "Deputy Head of the Committee": an office, whose body stands behind it. */
const namesOffice = (chunks: readonly Chunk[], at: number): boolean => {
  const head = qualifiesTitle(norm(chunks, at)) ? at + 1 : at;
  return headNouns.has(norm(chunks, head)) && norm(chunks, head + 1) === "of";
};

/**
 * "A, the standing agency, shall", "Deputy Prime Minister A, Deputy Head of the Committee, will": what stands between
 * commas says what A is, or which office a person has.
 */
function isApposition(
  chunks: readonly Chunk[],
  at: number,
  before: AgencyMention | undefined,
  match: BodiesMatch,
  text: string,
): boolean {
  const [only] = match.mentions;
  if (!isMark(chunks[at - 1], ",") || chunks[at]?.type === "agency" || only?.agency !== null) return false;
  const isOfficer =
    before !== undefined && (before.person !== null || officer.test(text.slice(before.start, before.end)));
  if (isOfficer && namesOffice(chunks, at)) return true;
  // "the Ministry of Health, standing agency of the program, shall"
  if (isTitle(chunks, at) && isMark(chunks[match.next], ",") && before !== undefined && before.agency !== null)
    return true;
  // "the Airports Corporation of Vietnam, investor of component 3, was told": what it is, in small letters and in the singular.
  const isInSmall = /^\p{Ll}/u.test(text.slice(only.start, only.end)) && !only.plural;
  // A list would go on with further bodies.
  const behind = norm(chunks, match.next + 1);
  const isClosed = isMark(chunks[match.next], ",") && (relates(behind) || isAuxiliaryOrModal(behind));
  const isByName = before !== undefined && (before.agency !== null || (isProperName(before) && !before.plural));
  if (isInSmall && isClosed && isByName) return true;
  if (!isArticle(norm(chunks, at))) return false;
  // "the police, the border guard and the coast guard": the next in a row of bodies.
  if (joinsNames(norm(chunks, match.next)) && isArticle(norm(chunks, match.next + 1))) return false;
  return /^(?:[Tt]he|[Aa]n?) \p{Ll}/u.test(text.slice(only.start, only.end));
}

/** An office by its title alone, as letters name whoever they ask. */
const bareOffice =
  /^(?:(?:director|commissioner|controller|accountant|registrar)[- ]general|chief executive(?: officer)?|permanent secretary|managing director|executive (?:director|secretary)|commissioner|registrar)$/i;

/** "The Director General, Fire and Rescue Services": the office, and behind a comma the body that counts. */
function holdsOffice(
  chunks: readonly Chunk[],
  at: number,
  before: readonly AgencyMention[],
  { mentions: [body] }: BodiesMatch,
): boolean {
  const [office] = before;
  if (office === undefined || before.length > 1 || body === undefined) return false;
  if (!isMark(chunks[at - 1], ",") || isArticle(norm(chunks, at))) return false;
  return bareOffice.test(office.name) && !bareOffice.test(body.name);
}

const counts = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "number" || smallNumbers.includes(norm(chunks, at));

/** Bodies of the dictionary and others, joined by commas and "and". */
export function readBodies(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  const mentions: AgencyMention[] = [];
  let here = at;
  let next = at;
  for (;;) {
    const match =
      readOne(chunks, here, to, text) ?? (mentions.length > 0 && here > next ? readSortOf(chunks, here) : null);
    if (match === null || match.next > to) break;
    if (mentions.length > 0 && isApposition(chunks, here, mentions.at(-1), match, text)) break;
    if (holdsOffice(chunks, here, mentions, match)) mentions.length = 0;
    // "the Committees and their Chairmen": those who head the bodies count as the bodies.
    if (!(mentions.length > 0 && isPossessive(norm(chunks, here)) && headNouns.has(norm(chunks, here + 1))))
      append(mentions, match.mentions);
    next = afterPointer(chunks, afterDashes(chunks, afterParent(chunks, match.next)));
    const separated = separatorEnd(chunks, next);
    // Bodies of the dictionary in a row are one chunk already: a comma between two chunks parts two parties.
    const parted =
      isMark(chunks[separated - 1], ",") && chunks[separated]?.type === "agency" && chunks[next - 1]?.type === "agency";
    // "with A and B, two inspection teams": behind the last of them, what is counted is something else.
    const isCounted =
      isMark(chunks[separated - 1], ",") && joinsNames(norm(chunks, here - 1)) && counts(chunks, separated);
    if (separated === next || parted || isCounted) break;
    here = separated;
  }
  const aside = afterExample(chunks, next);
  if (aside > next && mentions.length > 1 && mentions[0]?.plural === true) {
    // "The provinces, ministries, Ca Mau excepted, must": several sorts, and then who is left out.
    const named = mentions.findIndex(({ plural }) => !plural);
    return { mentions: mentions.slice(0, named > 0 ? named : 1), next: aside };
  }
  return mentions.length === 0 ? null : { mentions, next };
}
