import { isPresentBe } from "../../../lexicon/auxiliaries.js";
import { topicOpeners } from "../../../lexicon/connectives.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Anaphor } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import type { Antecedents } from "../../resolve.js";
import { isMark, norm } from "../../scan/scan.js";
import { carried } from "../state/carry.js";
import type { ReadingContext } from "../state/inputs.js";
import type { SentenceScope } from "../state/scope.js";
import type { State } from "../state/state.js";
import { allNamedBefore, namedBefore } from "./spoken.js";

/** Of those who direct a body, the ones that the text can go on to speak of. */
export const outerOf = (supervisors: readonly AgencyMention[]): readonly AgencyMention[] =>
  supervisors.filter(({ kind }) => kind !== "office-holder");

/** The bodies that "it" or "they" can mean here: of the sentence, of the sentence before in its block, of the last directive. */
export function spokenLast(
  { mentioned, subject }: State,
  { before, beforeLead, sentence }: SentenceScope,
): readonly AgencyMention[] {
  // "The Ministry of Finance shall direct the Exchange to test it; it shall also fix the fees": the one who directs.
  const directs = before?.subject.kind === "bodies" ? outerOf(before.supervisors) : [];
  if (beforeLead.length > 0) return directs.length > 0 ? directs : beforeLead;
  return mentioned?.block === sentence.block.start ? mentioned.mentions : subject;
}

/** "Regarding the proposal of Quang Tri province: the province is requested to wait": bodies that the sentence names before it says anything. */
const topicBefore = ({ mention }: Anaphor, { chunks }: SentenceScope): readonly AgencyMention[] =>
  topicOpeners.has(chunks[0]?.norm ?? "") ? namedBefore(chunks, mention.start) : [];

/** "It is agreed with the proposal of the Ministry of Construction. The Ministry is requested to": named in a paragraph where nobody has acted yet. */
const namedInParagraph = (
  { lastBlock, objects }: State,
  { sentence: { block } }: SentenceScope,
): readonly AgencyMention[] => (lastBlock === block.start ? [] : objects.filter(({ start }) => start >= block.start));

/** "Provinces report to the Ministry of Health monthly. The Ministry will": whom the action before it in the paragraph names. */
const toldOfHere = ({ objects }: State, { sentence: { block } }: SentenceScope): readonly AgencyMention[] =>
  objects.filter(({ start }) => start >= block.start);

/** "applauded the Ministry of Health for it, and asked it to": the bodies that the sentence has named last, besides who speaks. */
const toldBefore = ({ mention }: Anaphor, authority: readonly AgencyMention[], { chunks }: SentenceScope) =>
  authority.length === 0
    ? []
    : namedBefore(chunks, mention.start).filter(({ start }) => !authority.some((one) => one.start === start));

/** "The Ministry of Public Security is the standing body: it shall inspect": of whom the words before the colon say what they are. */
function saidBefore({ mention }: Anaphor, { chunks }: SentenceScope): readonly AgencyMention[] {
  const [first] = chunks;
  const at = chunks.findIndex(({ start }) => start >= mention.start);
  const isIntroduced = first?.type === "agency" && isPresentBe(norm(chunks, 1)) && isMark(chunks[at - 1], ":");
  return isIntroduced ? first.phrase.mentions : [];
}

/** Of whom the sentence speaks by name before anybody acts in it; of a bare pronoun, whom it tells to act. */
function topic(
  anaphor: Anaphor,
  authority: readonly AgencyMention[],
  state: State,
  scope: SentenceScope,
): readonly AgencyMention[] {
  const isFirst = scope.beforeLead.length === 0;
  if (anaphor.noun === null) {
    if (!isFirst) return [];
    const introduced = saidBefore(anaphor, scope);
    return introduced.length > 0 ? introduced : toldBefore(anaphor, authority, scope);
  }
  const named = topicBefore(anaphor, scope);
  return named.length > 0 || !isFirst ? named : namedInParagraph(state, scope);
}

/** Actors of earlier directives; those of the last too, where the text has spoken of others since. */
const actedBefore = ({ mentioned, subject, earlier }: State): State["earlier"] =>
  mentioned === null || subject.length === 0 ? earlier : [subject, ...earlier];

const opensPartners = anyOf("together|jointly|along|alongside");

/** Bodies that the sentence names before, but none of "Together with the State Bank, the ministry must": who helps is not who acts. */
const namedActorsBefore = ({ mention }: Anaphor, { chunks }: SentenceScope): readonly (readonly AgencyMention[])[] =>
  opensPartners(norm(chunks, 0)) && norm(chunks, 1) === "with" ? [] : allNamedBefore(chunks, mention.start);

/** Whom a letter means by "you": those that it names line by line, or else whom its text says it was sent to. */
export const readersMeant = (
  { addressees }: Pick<State, "addressees">,
  readers: readonly AgencyMention[],
): readonly AgencyMention[] => (readers.length > 0 ? readers : addressees);

/** All that words pointing back can mean where they stand in a sentence. */
export const antecedentsOf = (
  anaphor: Anaphor,
  authority: readonly AgencyMention[],
  state: State,
  scope: SentenceScope,
  { introduced, issuer, readers }: ReadingContext,
): Antecedents => {
  if (anaphor.noun === "you") {
    return { last: carried(readersMeant(state, readers)), earlier: [], objects: [] };
  }
  return {
    topic: topic(anaphor, authority, state, scope),
    near: anaphor.noun === null ? [] : [...namedActorsBefore(anaphor, scope), toldOfHere(state, scope)],
    last: spokenLast(state, scope),
    earlier: actedBefore(state),
    objects: state.objects,
    known: state.known,
    introduced,
    issuer,
  };
};
