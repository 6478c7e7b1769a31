import { anaphoricNouns } from "../../lexicon/agency-words.js";
import { topicOpeners } from "../../lexicon/connectives.js";
import { smallNumbers } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Clause } from "../../model/clause.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { type Resolution, resolveAnaphor } from "../resolve.js";
import { carried } from "./carry.js";
import type { ReadingContext } from "./inputs.js";
import type { SentenceScope } from "./scope.js";
import { namedBefore } from "./spoken.js";
import { openList, type State } from "./state.js";

/** Ids of bodies that "the above-mentioned provinces" can stand behind. */
const ofPlaces = anyOf("peoples-committees|provincial-peoples-committees|localities");
const pointed = /^the ([a-z]+)$/i;
const pointsBack = /\b(?:above|aforementioned|aforesaid|abovementioned)\b/i;

/** "the People's Committees of the above-mentioned provinces": those that the notice is addressed to by name. */
function named(
  mentions: readonly AgencyMention[],
  clause: Clause,
  state: State,
  { chunks }: SentenceScope,
  text: string,
): readonly AgencyMention[] {
  const [first] = mentions;
  if (first === undefined || mentions.length !== 1 || !ofPlaces(first.agency ?? "")) return mentions;
  const end = chunks[clause.actionFrom]?.start ?? chunks.at(-1)?.end ?? first.end;
  if (!pointsBack.test(text.slice(first.start, end))) return mentions;
  const addressed = state.addressees.filter(({ kind }) => kind === "peoples-committee");
  return addressed.length > 0 ? addressed : mentions;
}

const localCommitteeWords = /\b(?:municipal|provincial|city) people['’]s committee$/i;
/** In characters: "provincial ". */
const longestTier = 11;

/** "Hanoi gets the longest list. The municipal People's Committee must …": that of the place that was named last. */
function localCommittee(
  mentions: readonly AgencyMention[],
  state: State,
  scope: SentenceScope,
  text: string,
): AgencyMention | null {
  const [first] = mentions;
  if (
    first === undefined ||
    mentions.length !== 1 ||
    !localCommitteeWords.test(text.slice(Math.max(0, first.start - longestTier), first.end))
  )
    return null;
  const [only, ...others] = antecedents(state, scope).filter(({ kind }) => kind === "peoples-committee");
  return only === undefined || others.length > 0 ? null : { ...only, person: null, start: first.start, end: first.end };
}

const number = smallNumbers.join("|");
const countedOrShown = new RegExp(
  `^(?:(?:these|those)(?: (?:${number}))?|the (?:${number}|above|aforementioned|same)) ([a-z]+)$`,
  "i",
);
const counted = new RegExp(`^(?:the|these|those) (${number})\\b`, "i");
const counts: ReadonlyMap<string | undefined, number> = new Map(smallNumbers.map((word, at) => [word, at + 2]));
const countIn = (words: string): number | undefined => counts.get(counted.exec(words)?.[1]?.toLowerCase());

/** "the two ministries", "these provinces": the several bodies of that kind that were named before, or null. */
function severalNamed(
  mentions: readonly AgencyMention[],
  state: State,
  scope: SentenceScope,
  { index, text, introduced }: ReadingContext,
): Resolution | null {
  const [mention] = mentions;
  if (mention === undefined || mentions.length !== 1 || mention.kind !== "collective") return null;
  const words = text.slice(mention.start, mention.end);
  const noun = countedOrShown.exec(words)?.[1];
  if (noun === undefined) return null;
  const subject = { kind: "anaphor", number: "plural", noun: noun.toLowerCase(), mention } as const;
  const known = { last: antecedents(state, scope), earlier: earlierActors(state), objects: state.objects, introduced };
  const resolution = resolveAnaphor(subject, known, index, text, countIn(words));
  return resolution.unresolved || resolution.mentions.length < 2 ? null : resolution;
}

/** The bodies that "it" or "they" can mean here: of the sentence, of the sentence before in its block, of the last directive. */
function antecedents({ mentioned, subject }: State, { beforeLead, sentence }: SentenceScope): readonly AgencyMention[] {
  if (beforeLead.length > 0) return beforeLead;
  return mentioned?.block === sentence.block.start ? mentioned.mentions : subject;
}

/** "directs A to forecast …; presides over …", "…; must not …": a finite verb goes back to the one who directs. */
function goesBack(clause: Clause, before: Clause): boolean {
  if (before.supervisors.length === 0) return false;
  // "is assigned to direct A to supply gas; to work with B": the infinitive goes on with the order.
  if (clause.rule === "infinitive" && before.evidence === "ordered") return true;
  if (["perfect", "obligation", "announcement"].includes(clause.evidence)) return true;
  // "directs Customs to pilot it; presides over and coordinates with A in": a ministry's formula.
  if (clause.cues.some(({ name }) => name === "lead-and-coordinate" || name === "lead-and-consult")) return true;
  const agrees = (clause.form & Form.thirdPerson) !== 0 && (clause.form & Form.base) === 0;
  return agrees && (before.evidence === "present" || before.evidence === "perfect");
}

/** "Regarding the proposal of Quang Tri province: the province is requested to wait": bodies that the sentence names before it says anything. */
const topicBefore = (
  { noun, mention }: Extract<Clause["subject"], { kind: "anaphor" }>,
  { chunks, beforeLead }: SentenceScope,
): readonly AgencyMention[] =>
  noun === null || beforeLead.length > 0 || !topicOpeners.has(chunks[0]?.norm ?? "")
    ? []
    : namedBefore(chunks, mention.start);

/** "It is agreed with the proposal of the Ministry of Construction. The Ministry is requested to": named in a paragraph where nobody has acted yet. */
const namedInParagraph = (
  { noun }: Extract<Clause["subject"], { kind: "anaphor" }>,
  { lastBlock, objects }: State,
  { beforeLead, sentence: { block } }: SentenceScope,
): readonly AgencyMention[] =>
  noun === null || beforeLead.length > 0 || lastBlock === block.start
    ? []
    : objects.filter(({ start }) => start >= block.start);

/** Actors of earlier directives; those of the last too, where the text has spoken of others since. */
const earlierActors = (state: State): State["earlier"] =>
  state.mentioned === null || state.subject.length === 0 ? state.earlier : [state.subject, ...state.earlier];

/** Who goes on acting where a clause names nobody. */
function inheritedSubject(clause: Clause, state: State, scope: SentenceScope): readonly AgencyMention[] {
  const { before, beforeLead, sentence } = scope;
  if (beforeLead.length > 0) return before !== null && goesBack(clause, before) ? before.supervisors : beforeLead;
  if (state.lastBlock === sentence.block.start && clause.subject.kind === "thing") return state.subject;
  const list = openList(state);
  // A paragraph that has named its own actors goes on of them, whatever list stands above it.
  const goesOnHere = state.lastBlock === sentence.block.start && list?.level === 0;
  if (goesOnHere && state.subject.length > 0) return state.subject;
  if (list !== undefined && (sentence.block.level > list.level || list.level === 0)) return list.subject;

  // "Bank reconciliation shall be done monthly", in a paragraph of its own: by those to whom the letter goes.
  const addressed = state.addressees.filter(({ kind }) => kind !== "office-holder");
  const isOwnMatter = clause.subject.kind === "thing" && state.lastBlock !== sentence.block.start;
  if (isOwnMatter && addressed.length > 0) return carried(addressed);
  if (state.subject.length > 0) return state.subject;
  return state.lists.length > 0 || state.started ? carried(state.addressees) : [];
}

/** The bodies that do what the clause says. */
export function resolveSubject(
  clause: Clause,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Resolution {
  const { subject } = clause;
  const { index, text } = reading;
  if (subject.kind === "bodies") {
    const local = localCommittee(subject.mentions, state, scope, text);
    if (local !== null) return { mentions: [local], inherited: true, unresolved: false };
    const several = severalNamed(subject.mentions, state, scope, reading);
    if (several !== null) return several;
    const mentions = named(subject.mentions, clause, state, scope, text);
    // "the Ministry of Construction and the province agree on": one of several is only pointed at.
    const meant = mentions.length > 1 ? partnersMeant(mentions, [], state, reading) : mentions;
    return { mentions: meant, inherited: false, unresolved: false };
  }
  if (subject.kind === "anaphor") {
    const topic = topicBefore(subject, scope);
    const meant = resolveAnaphor(
      subject,
      {
        topic: topic.length > 0 ? topic : namedInParagraph(subject, state, scope),
        near: subject.noun === null ? [] : namedBefore(scope.chunks, subject.mention.start),
        last: antecedents(state, scope),
        earlier: earlierActors(state),
        objects: state.objects,
        introduced: reading.introduced,
      },
      index,
      text,
      countIn(text.slice(subject.mention.start, subject.mention.end)),
    );
    return subject.beside === undefined ? meant : { ...meant, mentions: [...meant.mentions, ...subject.beside] };
  }
  return { mentions: inheritedSubject(clause, state, scope), inherited: true, unresolved: false };
}

export const supervisorsOf = (clause: Clause, state: State, scope: SentenceScope): readonly AgencyMention[] =>
  clause.supervisors.length > 0 || !clause.supervised ? clause.supervisors : inheritedSubject(clause, state, scope);

/** Of whom the text goes on to speak: of a ministry that directs another body, rather than of that body. */
export function topicOf(
  clause: Clause,
  { mentions }: Resolution,
  supervisors: readonly AgencyMention[],
): readonly AgencyMention[] {
  if (clause.subject.kind !== "bodies") return mentions;
  const outer = supervisors.filter(({ kind }) => kind !== "office-holder");
  return outer.length > 0 ? outer : mentions;
}

/** Partners under their own names: "the Ministry" is one that the text has spoken of before, and not the one who leads. */
export function partnersMeant(
  partners: readonly AgencyMention[],
  lead: readonly AgencyMention[],
  { subject, earlier, objects }: State,
  { index, text, introduced }: ReadingContext,
): readonly AgencyMention[] {
  const named = (noun: string | undefined): boolean => noun !== undefined && anaphoricNouns[noun] === "singular";
  const pointing = (mention: AgencyMention): string | undefined =>
    mention.agency === null ? pointed.exec(text.slice(mention.start, mention.end))?.[1]?.toLowerCase() : undefined;
  if (!partners.some((mention) => named(pointing(mention)))) return partners;
  const others = [subject, ...earlier].map((set) =>
    set.filter(({ agency }) => !lead.some((one) => one.agency === agency)),
  );
  const [last = [], ...before] = others.filter((set) => set.length > 0);
  return partners.flatMap((mention) => {
    const noun = pointing(mention);
    if (!named(noun)) return [mention];
    const anaphor = { kind: "anaphor", number: "singular", noun: noun ?? null, mention } as const;
    return resolveAnaphor(anaphor, { last, earlier: before, objects, introduced }, index, text).mentions;
  });
}
