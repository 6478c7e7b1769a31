import type { AgencyIndex } from "../dictionary/agency-index.js";
import type { ShortForms } from "../grammar/agencies/context.js";
import { anaphoricPhrases } from "../lexicon/agency-words.js";
import { smallNumbers } from "../lexicon/small-words.js";
import { anyOf } from "../lexicon/word-set.js";
import { wordTable } from "../lexicon/word-table.js";
import type { Anaphor } from "../model/clause.js";
import { type AgencyMention, areSeveral, unlistedBody } from "../model/mention.js";
import type { Span } from "../model/span.js";
import { lastNameBefore, nameBefore } from "./name-before.js";

/** Bodies that a subject stands for. */
export interface Resolution {
  readonly mentions: readonly AgencyMention[];
  readonly inherited: boolean;
  readonly unresolved: boolean;
}

const kindsOf = wordTable<RegExp>({
  ministry: /ministry|minister/,
  minister: /ministry|minister/,
  ministries: /ministry|collective/,
  ministers: /ministry|collective/,
  bank: /bank|corporation/,
  governor: /bank|ministerial/,
  province: /peoples-committee/,
  city: /peoples-committee/,
  provinces: /peoples-committee|collective/,
  cities: /peoples-committee|collective/,
  localities: /peoples-committee|collective/,
  corporation: /corporation/,
  company: /corporation/,
  group: /corporation|collective|unit/,
  corporations: /corporation/,
  groups: /corporation/,
  companies: /corporation/,
  inspectorate: /ministerial/,
  academy: /agency|unit/,
});

/** Nouns that any body can be called by. */
const isAnyBody = anyOf("bodies|units|agencies|unit|agency|body|you");
const meansAny = (noun: string | null): boolean => noun !== null && isAnyBody(noun);

/** "the city" is no province, where the dictionary knows what a body is of. */
const isOtherUnit = ({ agency }: AgencyMention, noun: string, { unitOf }: AgencyIndex): boolean => {
  const unit = agency === null ? undefined : unitOf.get(agency);
  return unit !== undefined && (noun === "city" || noun === "province") && noun !== unit;
};

const fits = (mention: AgencyMention, noun: string | null, index: AgencyIndex): boolean => {
  if (noun === null || noun === "you") return true;
  if (isOtherUnit(mention, noun, index)) return false;
  // "the Minister" is no Prime Minister.
  if (/^ministers?$/.test(noun) && mention.kind === "office-holder") return false;
  const words = mention.name.toLowerCase();
  const at = words.indexOf(noun);
  // "the city" is no "Electricity".
  if (at >= 0 && !/[a-z]/u.test(words.charAt(at - 1))) return true;
  const kinds = kindsOf[noun];
  if (mention.kind === null) return false;
  return kinds === undefined ? meansAny(noun) : kinds.test(mention.kind);
};

const unknown = (text: string, { mention }: Anaphor): AgencyMention => {
  const name = text.slice(mention.start, mention.end).replace(/^(?:the|these|those|this|that) /i, "");
  return unlistedBody(name, mention, false);
};

const counted = new RegExp(`^(?:the|these|those) (${smallNumbers.join("|")})\\b`, "i");
const counts: ReadonlyMap<string | undefined, number> = new Map(smallNumbers.map((word, at) => [word, at + 2]));

/** "the two ministries", "these five provinces": how many; undefined where the words do not say. */
export const countIn = (words: string): number | undefined => counts.get(counted.exec(words)?.[1]?.toLowerCase());

/** What has been named before, the last first. */
export interface Antecedents {
  /** Bodies that the same sentence has named before it speaks of any actor. */
  readonly topic?: readonly AgencyMention[];
  /** Bodies that the same sentence has named last, whatever it said of them; then those that the directive before named in the same paragraph. */
  readonly near?: readonly (readonly AgencyMention[])[];
  /** The actors of the directive before. */
  readonly last: readonly AgencyMention[];
  /** Actors of earlier directives, each set once, the latest first. */
  readonly earlier: readonly (readonly AgencyMention[])[];
  /** Bodies that the action of the directive before names; meant only where no actor fits. */
  readonly objects: readonly AgencyMention[];
  /** What "the Province" or "the City" stands for throughout the notice. */
  readonly introduced?: ShortForms;
  /** Every body that the notice has named so far, once. */
  readonly known?: readonly AgencyMention[];
  /** Id of the body from which the notice comes: "the Ministry" of a ministry's own letter. */
  readonly issuer?: string | null;
}

/** A mention of a body of the dictionary that stands at a span under other words; null for an id that it lacks. */
export function listedBody(index: AgencyIndex, id: string | null, { start, end }: Span): AgencyMention | null {
  const body = id === null ? undefined : index.byId.get(id);
  return body === undefined
    ? null
    : { agency: body.id, name: body.name, kind: body.kind, plural: false, person: null, start, end };
}

/** "the province", where the notice is about one. */
function homeNamed({ noun, mention }: Anaphor, introduced: ShortForms | undefined): AgencyMention | null {
  const form = noun === "province" ? "Province" : noun === "city" ? "City" : null;
  const body = form === null ? undefined : introduced?.get(form)?.[0];
  return body === undefined ? null : { ...body, person: null, start: mention.start, end: mention.end };
}

/** The Government Office ranks with ministries, and is called by that name only where it has just been named. */
const isOfSort = ({ kind }: AgencyMention, noun: string): boolean => noun !== "ministry" || kind === "ministry";

/** "the ministry", where the notice has named no more than one; none where it has named several. */
function onlyFitting(known: readonly AgencyMention[], noun: string, index: AgencyIndex): readonly AgencyMention[] {
  const fitting = known.filter((mention) => fits(mention, noun, index) && isOfSort(mention, noun));
  return fitting.length === 1 ? fitting : [];
}

/**
 * "the former", "the latter": the first or the last of those that were named together, or of one who acts and the one body
 * that the action names ("sends it to the Ministry of Finance; the latter must reply"); null for other words.
 */
function oneOfTwo(
  noun: string | null,
  { last, objects, near = [], earlier }: Pick<Antecedents, "last" | "objects" | "near" | "earlier">,
): AgencyMention | null {
  if (noun !== "latter" && noun !== "former") return null;
  const actorAndObject = last.length === 1 && objects.length === 1 ? [...last, ...objects] : [];
  const sets = [last, actorAndObject, ...near, ...earlier];
  return sets.find((set) => set.length > 1)?.at(noun === "latter" ? -1 : 0) ?? null;
}

/**
 * Bodies that "it", "they" or "the Ministry" point back to, among the actors named before; as many as the words count
 * ("the two ministries"). What fits several of them, or none, stays unresolved under its own words.
 */
export function resolveAnaphor(
  subject: Anaphor,
  { topic = [], near = [], last, earlier, objects, introduced, known = [], issuer = null }: Antecedents,
  index: AgencyIndex,
  text: string,
): Resolution {
  const words = text.slice(subject.mention.start, subject.mention.end).toLowerCase();
  const phrase = words.replace(/^the /, "");
  const count = countIn(words);
  const meant = listedBody(index, anaphoricPhrases[phrase] ?? null, subject.mention);
  if (meant !== null) return { mentions: [meant], inherited: false, unresolved: false };
  if (phrase === "both" && last.length === 1) {
    const other = earlier.find((set) => set.length === 1 && set[0]?.agency !== last[0]?.agency);
    if (other !== undefined) return { mentions: [...other, ...last], inherited: true, unresolved: false };
  }
  // "Siting is a matter for the localities. They are to …": several, where the one who acted last is one body.
  if (
    subject.noun === null &&
    subject.number === "plural" &&
    last.length === 1 &&
    !areSeveral(last) &&
    areSeveral(objects)
  )
    return { mentions: objects, inherited: true, unresolved: false };
  const shown = subject.noun === null || !words.startsWith("that ") ? null : shownBefore(subject, near, text);
  if (shown !== null) return { mentions: [shown], inherited: true, unresolved: false };
  const one = oneOfTwo(subject.noun, { last, objects, near, earlier });
  if (one !== null) return { mentions: [one], inherited: true, unresolved: false };
  // "the units" fits any bodies: without their number it means none that were only named in passing.
  const inPassing = count === undefined && meansAny(subject.noun) ? [] : [objects];
  const named = subject.noun === null ? [] : [...earlier.slice(0, 4), ...inPassing];
  const home = homeNamed(subject, introduced);
  const meantByHome = home === null ? [] : [[home]];
  // "the units" fits whoever is named.
  const [topical, nearest] = meansAny(subject.noun) ? [[], []] : [topic, near];
  const everNamed = subject.noun === null || meansAny(subject.noun) ? [] : [onlyFitting(known, subject.noun, index)];
  const author = subject.noun === null || meansAny(subject.noun) ? null : listedBody(index, issuer, subject.mention);
  const meantByNumber = author === null || !isOfSort(author, subject.noun ?? "") ? [] : [[author]];
  for (const candidates of [topical, last, ...meantByHome, ...nearest, ...named, ...everNamed, ...meantByNumber]) {
    const fitting = candidates.filter((mention) => fits(mention, subject.noun, index));
    if (fitting.length === 0 || (count !== undefined && fitting.length !== count)) continue;
    if (subject.number === "singular" && fitting.length > 1) break;
    return { mentions: fitting, inherited: true, unresolved: false };
  }
  const inTurn = count === 2 ? twoInTurn(subject.noun ?? "", last, earlier, index) : null;
  if (inTurn !== null) return { mentions: inTurn, inherited: true, unresolved: false };
  return byNameInText(subject, text) ?? { mentions: [unknown(text, subject)], inherited: false, unresolved: true };
}

const singularOf = (noun: string): string => noun.replace(/ies$/u, "y").replace(/s$/u, "");

/** "The Department of A sends a team. The Department of B repairs the tool. The two departments publish …": the one that acted last, and the one before it. */
function twoInTurn(
  noun: string,
  last: readonly AgencyMention[],
  earlier: readonly (readonly AgencyMention[])[],
  index: AgencyIndex,
): readonly AgencyMention[] | null {
  const before = earlier.find((set) => set[0]?.name !== last[0]?.name);
  if (last.length !== 1 || before?.length !== 1) return null;
  const both = [...before, ...last];
  return both.every((mention) => fits(mention, singularOf(noun), index)) ? both : null;
}

/** "to the Ministry of Works by May. That Ministry will": the last name in the paragraph that has the noun, of a body that no dictionary has; null where the dictionary has it. */
function shownBefore(
  { noun, mention }: Anaphor,
  near: readonly (readonly AgencyMention[])[],
  text: string,
): AgencyMention | null {
  const name = noun === null ? null : lastNameBefore(text, mention.start, noun);
  const isListed = near.flat().some((one) => one.name === name || text.slice(one.start, one.end).endsWith(name ?? ""));
  return name === null || isListed ? null : unlistedBody(name, mention, false);
}

/** "The Institute" behind "the National Institute of Hematology", which no dictionary has: the last name that has the noun. */
function byNameInText({ noun, number, mention }: Anaphor, text: string): Resolution | null {
  const name = noun === null || number !== "singular" ? null : nameBefore(text, mention.start, noun);
  return name === null ? null : { mentions: [unlistedBody(name, mention, false)], inherited: true, unresolved: false };
}
