import { isPlease } from "../../../lexicon/clause-words.js";
import { isPresiding } from "../../../lexicon/rules/role-frames.js";
import { goesOnWithOrder } from "../../../lexicon/rules/structures.js";
import type { Clause } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { type Resolution, resolveAnaphor } from "../../resolve.js";
import { norm } from "../../scan/scan.js";
import { carried } from "../state/carry.js";
import type { ReadingContext } from "../state/inputs.js";
import type { SentenceScope } from "../state/scope.js";
import { openList, type State } from "../state/state.js";
import { antecedentsOf, outerOf, readersMeant } from "./antecedents.js";
import { authorMeant } from "./author.js";
import { bodiesMeant } from "./pointing.js";

/** "shall direct A to forecast …; publish …", "directs A to forecast …; revokes …": a verb of the same form as the one that directs. */
function agrees({ form, rule }: Clause, before: Clause): boolean {
  // What stands behind "directs A to:" are A's tasks.
  const isBase = (form & Form.base) !== 0;
  if (isBase) return (before.form & Form.base) !== 0 && !before.opensList && !goesOnWithOrder(rule);
  return (form & before.form & Form.thirdPerson) !== 0;
}

/** "directs A to forecast …; presides over …", "…; must not …": a finite verb goes back to the one who directs. */
function goesBack(clause: Clause, before: Clause): boolean {
  if (before.supervisors.length === 0) return false;
  // "is assigned to direct A to supply gas; to work with B": the infinitive goes on with the order.
  if (goesOnWithOrder(clause.rule) && before.evidence === "ordered") return true;
  if (["perfect", "obligation", "announcement"].includes(clause.evidence)) return true;
  // "directs Customs to pilot it; presides over and coordinates with A in": a ministry's formula.
  if (clause.cues.some(({ name }) => isPresiding(name))) return true;
  return agrees(clause, before);
}

/** "Please pass this circular on": what a letter asks of those whom it goes to. */
const isAskedPolitely = ({ subject, verbFrom }: Clause, { chunks }: SentenceScope): boolean =>
  subject.kind === "none" && (isPlease(norm(chunks, verbFrom)) || isPlease(norm(chunks, verbFrom - 1)));

/** Who goes on acting where a clause names nobody. */
function inheritedSubject(
  clause: Clause,
  state: State,
  scope: SentenceScope,
  { readers }: Pick<ReadingContext, "readers">,
): readonly AgencyMention[] {
  const { before, beforeLead, sentence } = scope;
  const told = beforeLead.length === 0 && isAskedPolitely(clause, scope) ? readersMeant(state, readers) : [];
  if (told.length > 0) return carried(told);
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
  if (state.lists.length === 0 && !state.started) {
    if (clause.subject.kind !== "thing") return [];
    // "The Ministry of Construction first. The Code must be submitted by the end of August."
    const { mentioned } = state;
    if (mentioned?.block === sentence.block.start) return carried(mentioned.mentions);
  }
  return carried(state.addressees.length > 0 ? state.addressees : readers);
}

/** The bodies that do what the clause says. */
export function resolveSubject(
  clause: Clause,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Resolution {
  const { subject } = clause;
  if (subject.kind === "bodies") return bodiesMeant(subject.mentions, clause, state, scope, reading);
  if (subject.kind === "anaphor") {
    if (subject.noun === "we") return authorMeant(subject, scope, reading);
    const meant = resolveAnaphor(
      subject,
      antecedentsOf(subject, clause.authority, state, scope, reading),
      reading.index,
      reading.text,
    );
    return subject.beside === undefined ? meant : { ...meant, mentions: [...meant.mentions, ...subject.beside] };
  }
  return { mentions: inheritedSubject(clause, state, scope, reading), inherited: true, unresolved: false };
}

export const supervisorsOf = (
  clause: Clause,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): readonly AgencyMention[] =>
  clause.supervisors.length > 0 || !clause.supervised
    ? clause.supervisors
    : inheritedSubject(clause, state, scope, reading);

/** Of whom the text goes on to speak: of a ministry that directs another body, rather than of that body. */
export function topicOf(
  clause: Clause,
  { mentions }: Resolution,
  supervisors: readonly AgencyMention[],
): readonly AgencyMention[] {
  if (clause.subject.kind !== "bodies") return mentions;
  const outer = outerOf(supervisors);
  return outer.length > 0 ? outer : mentions;
}
