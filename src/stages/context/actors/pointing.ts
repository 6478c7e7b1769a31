import { anaphoricNouns } from "../../../lexicon/agency-words.js";
import { lowerUnitWords } from "../../../lexicon/lower-units.js";
import { smallNumbers } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Clause } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { countIn, type Resolution, resolveAnaphor } from "../../resolve.js";
import type { ReadingContext } from "../state/inputs.js";
import type { SentenceScope } from "../state/scope.js";
import { openList, type State } from "../state/state.js";
import { antecedentsOf, spokenLast } from "./antecedents.js";
import { bodyOfOffice } from "./office-by-name.js";
import { allNamedBefore, namedBefore } from "./spoken.js";

/** Ids of bodies that "the above-mentioned provinces" can stand behind. */
const ofPlaces = anyOf("peoples-committees|provincial-peoples-committees|localities");
const isOther = /\bother\b/i;
const pointsBack = /\b(?:above|aforementioned|aforesaid|abovementioned)\b/i;

/** "the People's Committees of the above-mentioned provinces", "the five provinces and cities": those that the notice is addressed to by name. */
function addressedCommittees(
  mention: AgencyMention,
  end: number,
  { addressees, subject, earlier }: State,
  text: string,
): readonly AgencyMention[] {
  if (!ofPlaces(mention.agency ?? "")) return [];
  const words = text.slice(mention.start, end);
  // "the six other localities above": but those that have had their tasks.
  const told = isOther.test(words) ? [subject, ...earlier].flat() : [];
  const committees = addressees.filter(
    ({ kind, agency }) => kind === "peoples-committee" && !told.some((one) => one.agency === agency),
  );
  // "the five provinces and cities": as many as the dispatch is addressed to.
  const isTheirNumber = countIn(words) === committees.length && committees.length > 1;
  return pointsBack.test(words) || isTheirNumber ? committees : [];
}

const isOfPlace = ({ kind }: AgencyMention): boolean => kind === "peoples-committee";

/** Nothing but what it is: "Bac Ninh Provincial People's Committee" says whose. */
const localCommitteeWords = /^(?:the )?(?:municipal|provincial|city) people['’]s committee$/i;
const tierBefore = /\b(?:municipal|provincial|city) $/i;
/** In characters: "provincial ". */
const longestTier = 11;

/** "Hanoi gets the longest list. The municipal People's Committee must …": that of the place that was named last. */
function localCommittee(
  { start, end }: AgencyMention,
  state: State,
  scope: SentenceScope,
  text: string,
): AgencyMention | null {
  const tier = tierBefore.exec(text.slice(Math.max(0, start - longestTier), start))?.[0] ?? "";
  if (!localCommitteeWords.test(tier + text.slice(start, end))) return null;
  // "In Hanoi, where they are sold, the municipal People's Committee must …"
  const own = allNamedBefore(scope.chunks, start).flat();
  const spoken = own.some(isOfPlace) ? own : spokenLast(state, scope);
  const [only, ...others] = spoken.filter(isOfPlace);
  return only === undefined || others.length > 0 ? null : { ...only, person: null, start, end };
}

const number = smallNumbers.join("|");
const countedOrShown = new RegExp(
  `^(?:(?:these|those)(?: (?:${number}))?|the (?:${number}|above|aforementioned|same)) ([a-z]+)$`,
  "i",
);

/** "the two ministries", "these provinces": the several bodies of that kind that were named before, or null. */
function severalNamed(
  mention: AgencyMention,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Resolution | null {
  const { index, text } = reading;
  const noun =
    mention.kind === "collective" ? countedOrShown.exec(text.slice(mention.start, mention.end))?.[1] : undefined;
  if (noun === undefined) return null;
  const anaphor = { kind: "anaphor", number: "plural", noun: noun.toLowerCase(), mention } as const;
  const resolution = resolveAnaphor(anaphor, antecedentsOf(anaphor, [], state, scope, reading), index, text);
  return resolution.unresolved || resolution.mentions.length < 2 ? null : resolution;
}

const theirCommitteesWords = /^their (?:(?:provincial|city|municipal) )?people['’]s committees$/i;

/** "Lam Dong and Dak Lak were picked; their People's Committees will": those of the places named last; null for other words. */
function theirCommittees(
  { start, end }: AgencyMention,
  state: State,
  scope: SentenceScope,
  text: string,
): Resolution | null {
  if (!theirCommitteesWords.test(text.slice(start, end))) return null;
  for (const named of [namedBefore(scope.chunks, start), spokenLast(state, scope), state.objects]) {
    const committees = named.filter(isOfPlace);
    if (committees.length > 1) return { mentions: committees, inherited: true, unresolved: false };
  }
  return null;
}

const anyDepartments = /^(?:(?:all|each|every|the|these|those) )?departments?$/i;

/** "Provincial departments of education must draw up a list. Every department is also to": those of the sort named before; null where none were. */
function departmentsNamed(
  { agency, start, end }: AgencyMention,
  state: State,
  scope: SentenceScope,
  text: string,
): Resolution | null {
  if (agency !== "agencies" || !anyDepartments.test(text.slice(start, end))) return null;
  for (const set of [spokenLast(state, scope), ...state.earlier]) {
    const departments = set.filter((one) => one.agency !== agency && /\bdepartments\b/i.test(one.name));
    if (departments.length > 0) return { mentions: departments, inherited: true, unresolved: false };
  }
  return null;
}

const provincesWords = /^(?:all )?(?:the )?provinces and cities\b/i;

/** Below "People's Committees of provinces and cities", "All provinces and cities: …" are those; null elsewhere. */
function committeesOfList({ start, end }: AgencyMention, state: State, text: string): Resolution | null {
  const heads = provincesWords.test(text.slice(start, end)) ? (openList(state)?.subject ?? []) : [];
  const [only, ...others] = heads;
  const areThose = only?.agency === "provincial-peoples-committees" && others.length === 0;
  return areThose ? { mentions: heads, inherited: true, unresolved: false } : null;
}

const eachOfSort = /^(?:each|every) (ministry|province)$/i;
const eachLowerWords = new RegExp(`^(?:each|every) (?:${lowerUnitWords})$`, "i");

/** "People's Committees of communes … Each commune sets up a team": those committees; null where they were not spoken of. */
function eachCommune({ agency, start, end }: AgencyMention, state: State, text: string): Resolution | null {
  if (agency !== null || !eachLowerWords.test(text.slice(start, end))) return null;
  const [only, ...others] = state.subject;
  const areThose = only?.agency === "peoples-committees" && others.length === 0;
  return areThose ? { mentions: state.subject, inherited: true, unresolved: false } : null;
}

/** Below "Ministry of Education - Ministry of Home Affairs": "each ministry" is each of those that head the list; null where it has no such head. */
function eachOfList({ start, end }: AgencyMention, state: State, text: string): Resolution | null {
  const noun = eachOfSort.exec(text.slice(start, end))?.[1]?.toLowerCase();
  const heads = noun === undefined ? [] : (openList(state)?.subject ?? []);
  const kind = noun === "ministry" ? "ministry" : "peoples-committee";
  const areSuch = heads.length > 1 && heads.every((one) => one.kind === kind);
  return areSuch ? { mentions: heads, inherited: true, unresolved: false } : null;
}

const asNamed = (mentions: readonly AgencyMention[]): Resolution => ({ mentions, inherited: false, unresolved: false });

/** The bodies that a clause names as its subject, under their own names where its words only point at them. */
export function bodiesMeant(
  mentions: readonly AgencyMention[],
  clause: Clause,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Resolution {
  const [only, ...others] = mentions;
  // "the Ministry of Construction and the province agree on": one of several is only pointed at.
  if (only === undefined || others.length > 0) return asNamed(partnersMeant(mentions, [], state, reading));
  const headed = bodyOfOffice(only, state, reading);
  if (headed !== null) return asNamed([headed]);
  const local = localCommittee(only, state, scope, reading.text);
  if (local !== null) return { mentions: [local], inherited: true, unresolved: false };
  const several =
    severalNamed(only, state, scope, reading) ??
    eachOfList(only, state, reading.text) ??
    eachCommune(only, state, reading.text) ??
    committeesOfList(only, state, reading.text) ??
    departmentsNamed(only, state, scope, reading.text) ??
    theirCommittees(only, state, scope, reading.text);
  if (several !== null) return several;
  const end = scope.chunks[clause.actionFrom]?.start ?? scope.chunks.at(-1)?.end ?? only.end;
  const addressed = addressedCommittees(only, end, state, reading.text);
  return asNamed(addressed.length > 0 ? addressed : mentions);
}

/** The bodies that a heading names, up to `end`: "Chairmen of the People's Committees of the above provinces" are those that the notice is addressed to. */
export function headedBodies(
  mentions: readonly AgencyMention[],
  end: number,
  state: State,
  text: string,
): readonly AgencyMention[] {
  const [only, ...others] = mentions;
  const addressed = only === undefined || others.length > 0 ? [] : addressedCommittees(only, end, state, text);
  return addressed.length > 0 ? addressed : mentions;
}

const pointed = /^the ([a-z]+)$/i;

/** "ministry" of "the Ministry", where nothing else says which; null for a body with a name. */
function pointingNoun({ agency, start, end }: AgencyMention, text: string): string | null {
  const noun = agency === null ? pointed.exec(text.slice(start, end))?.[1]?.toLowerCase() : undefined;
  return noun !== undefined && anaphoricNouns[noun] === "singular" ? noun : null;
}

/** Partners under their own names: "the Ministry" is one that the text has spoken of before, and not the one who leads. */
export function partnersMeant(
  partners: readonly AgencyMention[],
  lead: readonly AgencyMention[],
  { subject, earlier, objects }: State,
  { index, text, introduced }: ReadingContext,
): readonly AgencyMention[] {
  if (!partners.some((mention) => pointingNoun(mention, text) !== null)) return partners;
  const others = [subject, ...earlier].map((set) =>
    set.filter(({ agency }) => !lead.some((one) => one.agency === agency)),
  );
  const [last = [], ...before] = others.filter((set) => set.length > 0);
  return partners.flatMap((mention) => {
    const noun = pointingNoun(mention, text);
    if (noun === null) return [mention];
    const anaphor = { kind: "anaphor", number: "singular", noun, mention } as const;
    return resolveAnaphor(anaphor, { last, earlier: before, objects, introduced }, index, text).mentions;
  });
}
