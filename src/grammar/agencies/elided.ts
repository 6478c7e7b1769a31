import type { Agency } from "../../dictionary/agency.js";
import { bodyOn } from "../../dictionary/agency-index.js";
import { elidedHeads, headNouns, namedByLast, tierWords } from "../../lexicon/agency-words.js";
import { byFirstWord } from "../../lexicon/by-first-word.js";
import { joinsNames } from "../../lexicon/small-words.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import { type AgencyMention, changedMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { type AgencyContext, agencyAt, type ItemMatch, isCapitalAt, normOf, widen } from "./context.js";
import { nameGoesOn } from "./name-end.js";
import { bodyMention, readPlaceList, skipUnitsOf } from "./places.js";

const goesOnGenerally = anyOf("agencies|level");
const isAndOrComma = anyOf("and|,");
const opensGeneral = anyOf("agencies|sectors|branches|ministries|heads|ministerial|level");

/** "Party Secretaries and" before an office. */
export const officeWords: ReadonlySet<string> = new Set(["party", "secretary", "secretaries"]);
const branchHeads: ReadonlySet<string> = new Set(["department", "departments", "service", "services"]);

/** The first words of what this file reads, behind offices, tiers and articles. */
export const elidedOpenings: ReadonlySet<string> = new Set([
  ...elidedHeads.map(({ words: [first = ""] }) => first),
  ...branchHeads,
]);

const elidedByWord = byFirstWord(elidedHeads, ({ words }) => words);

/** "Chairmen of the", "Chairpersons and Party Secretaries of": index after an office before a shared head. */
function skipOffices(context: AgencyContext, at: number): number {
  let here = normOf(context, at) === "the" ? at + 1 : at;
  if (
    normOf(context, here) === "party" &&
    officeWords.has(normOf(context, here + 1)) &&
    normOf(context, here + 2) === "and"
  )
    here += 3;
  if (!headNouns.has(normOf(context, here)) || normOf(context, here + 1) !== "of") return skipTiers(context, here);
  return skipTiers(context, normOf(context, here + 2) === "the" ? here + 3 : here + 2);
}

/** "provincial and municipal", "provincial-level" before a head whose places are then named. */
function skipTiers(context: AgencyContext, at: number): number {
  let here = at;
  while (tierWords.has(normOf(context, here))) {
    const next = normOf(context, here + 1) === "level" ? here + 2 : here + 1;
    here = normOf(context, next) === "and" ? next + 1 : next;
  }
  return here;
}

const personAfter = anyOf("chairmen|chairpersons|chairman|chairperson|chairs|presidents|leaders");

/** Ministries by what follows an elided "Ministry of": the mentions and the index after them. */
function readShortNames(
  context: AgencyContext,
  at: number,
  anyCase = false,
): { mentions: AgencyMention[]; next: number } {
  const { tokens, index, date } = context;
  const mentions: AgencyMention[] = [];
  let here = at;
  let next = at;
  for (;;) {
    const article = normOf(context, here) === "the" ? here + 1 : here;
    if (!anyCase && tokens[article]?.capital !== true) break;
    const match = index.short.find(tokens, article, () => true);
    const agency: Agency | null = match === null ? null : bodyOn([...new Set(match.values)], date);
    // "Government Inspectorate", "Finance Ministry": a full name is read as an item of its own.
    const longer = match === null ? null : index.names.find(tokens, article, (entry) => entry.exact === null);
    if (match === null || agency === null || (longer !== null && longer.next > match.next)) break;
    mentions.push(agencyAt(context, agency, false, article, match.next));
    next = match.next;
    const comma = normOf(context, next) === "," ? next + 1 : next;
    const and = joinsNames(normOf(context, comma)) ? comma + 1 : comma;
    if (and === next) break;
    here = normOf(context, and) === "of" ? and + 1 : and;
  }
  return { mentions, next };
}

/** "Department of Culture, Sports and Tourism", "Departments of Health and Finance": a province's branches, which no dictionary lists one by one. */
export function readLocalBranches(context: AgencyContext, at: number): ItemMatch | null {
  const article = normOf(context, at) === "the" ? at + 1 : at;
  const headAt = tierWords.has(normOf(context, article)) ? article + 1 : article;
  if (!branchHeads.has(normOf(context, headAt)) || normOf(context, headAt + 1) !== "of") return null;
  // "departments of science and technology", as newspapers write them
  const isPlainPlural = normOf(context, headAt).endsWith("s") && context.tokens[headAt + 2]?.capital !== true;
  const { mentions, next: end } = readShortNames(context, headAt + 2, isPlainPlural);
  if (mentions.length === 0) return null;
  // "the Department of Transport and Traffic Safety": one body, whose name goes on.
  if (!normOf(context, headAt).endsWith("s") && nameGoesOn(context, end)) return null;
  // "the Department of Health Insurance"
  if (isCapitalAt(context, end) && namedByLast.has(normOf(context, end))) return null;
  const next = skipEverywhere(context, end);
  const head =
    mentions.length > 1 ? "Department" : context.text.slice(context.tokens[headAt]?.start, context.tokens[headAt]?.end);
  return {
    next,
    mentions: mentions.map((mention) => branchMention(context, mention, head, at, mention === mentions[0])),
  };
}

/** In tokens; "Agriculture and Environment, Industry and Trade" is no longer. */
const longestLabel = 14;

/** Whether a colon stands near the beginning of a sentence that begins at `at`: few have one there. */
export const mayBeShortLabel = ({ tokens }: AgencyContext, at: number): boolean =>
  at === 0 && tokens.slice(1, longestLabel).some(({ norm }) => norm === ":");

/** "Industry and Trade: instructs dam owners": ministries by their short names, before what they do. */
export function readShortLabel(context: AgencyContext, at: number): ItemMatch | null {
  if (!mayBeShortLabel(context, at)) return null;
  const { mentions, next } = readShortNames(context, at, false);
  const verb = context.tokens[next + 1];
  if (mentions.length === 0 || normOf(context, next) !== ":" || verb?.kind !== "word" || verb.capital) return null;
  // "Health: build hospitals" tells the field; only a verb that agrees with its subject tells who acts.
  const forms = verbOf(verb.norm)?.forms ?? 0;
  const agrees = mentions.length > 1 ? verb.norm === "have" : (forms & Form.thirdPerson) !== 0;
  return agrees ? { next, mentions } : null;
}

/** "Departments of Health *of provinces and centrally run cities*", "*of Hanoi, Hai Phong and Hue*": those of everywhere, or of several places. */
function skipEverywhere(context: AgencyContext, at: number): number {
  if (normOf(context, at) !== "of") return at;
  const places = readPlaceList(context, skipUnitsOf(context, at + 1));
  if (places !== null && places.places.length > 1) return places.next;
  let here = normOf(context, at + 1) === "the" ? at + 2 : at + 1;
  const from = here;
  while (isPlaces(normOf(context, here))) {
    const second = skipCentrallyRun(context, here + 2);
    here = isAndOrComma(normOf(context, here + 1)) && isPlaces(normOf(context, second)) ? second : here + 1;
  }
  return here === from ? at : here;
}

const isPlaces = anyOf("provinces|cities|localities");
const isRun = anyOf("run|governed|managed|affiliated");

/** "(provinces and) centrally run cities": the cities that stand beside provinces. */
const skipCentrallyRun = (context: AgencyContext, at: number): number =>
  normOf(context, at) === "centrally" && isRun(normOf(context, at + 1)) ? at + 2 : at;

const branchMention = (
  context: AgencyContext,
  mention: AgencyMention,
  head: string,
  at: number,
  isFirst: boolean,
): AgencyMention =>
  changedMention(mention, {
    agency: null,
    kind: null,
    plural: head.endsWith("s"),
    name: `${head} of ${context.text.slice(mention.start, mention.end)}`,
    start: isFirst ? (context.tokens[at]?.start ?? mention.start) : mention.start,
  });

/** "ministries and agencies", "ministries, sectors": index after a chain of collectives that shares one "of" or colon. */
function skipCollectives(context: AgencyContext, at: number): number {
  let here = at;
  for (;;) {
    const and = isAndOrComma(normOf(context, here)) ? here + 1 : here;
    const word = normOf(context, and);
    if (and === here || !opensGeneral(word)) return here;
    here = and + 1;
    while (goesOnGenerally(normOf(context, here))) here++;
  }
}

function readMinistries(context: AgencyContext, at: number): ItemMatch | null {
  const afterHead = skipCollectives(context, at);
  const link = normOf(context, afterHead);
  if (link !== "of" && link !== ":") return null;
  const { mentions, next } = readShortNames(
    context,
    normOf(context, afterHead + 1) === "the" ? afterHead + 2 : afterHead + 1,
  );
  if (mentions.length === 0 || (link === ":" && mentions.length < 2)) return null;
  return { next, mentions };
}

function readBodiesOfPlaces(context: AgencyContext, at: number, family: string): ItemMatch | null {
  const person = personAfter(normOf(context, at)) ? at + 1 : at;
  if (normOf(context, person) !== "of" && normOf(context, person) !== ":") return null;
  const units = skipUnitsOf(context, person + 1);
  const list = readPlaceList(context, normOf(context, units) === "the" ? units + 1 : units);
  if (list === null) return null;
  const mentions = list.places
    .map((place) => bodyMention(context, place, family))
    .filter((mention) => mention !== null);
  return mentions.length === 0 ? null : { next: list.next, mentions };
}

/**
 * Several bodies under one head that is said once: "the Ministries of Health
 * and Finance", "Ministries and agencies: Finance, Health", "the People's
 * Committees of Da Nang and Hue cities".
 */
export function readElided(context: AgencyContext, at: number): ItemMatch | null {
  const start = skipOffices(context, at);
  const article = normOf(context, at) === "the" ? at + 1 : at;
  for (const from of [start, article, at]) {
    for (const { words, of } of elidedByWord.get(normOf(context, from)) ?? []) {
      if (!standAt(context.tokens, from, ...words)) continue;
      const after = from + words.length;
      const match = of === "ministry" ? readMinistries(context, after) : readBodiesOfPlaces(context, after, of);
      if (match === null) continue;
      return widen(context, match, at);
    }
  }
  return null;
}
