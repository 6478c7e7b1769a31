import type { Chunk } from "../../model/chunk.js";
import { type Clause, changedClause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import { type AgencyMention, isProperName, type TimeExpression } from "../../model/mention.js";
import type { Reason, ReasonName } from "../../model/reason.js";
import { isInside } from "../../model/span.js";
import type { Step } from "../clauses/steps.js";
import { type Fragment, findCoveringFragment } from "../clauses/times/fragments.js";
import { relevantTimes, stillToCome } from "../deadlines.js";
import type { Resolution } from "../resolve.js";
import { rejectionOf } from "./accept/accept.js";
import { opensItem } from "./accept/circumstances.js";
import { actorsOf } from "./actors/actors.js";
import { mentionsBetween } from "./actors/spoken.js";
import { resolveSubject, topicOf } from "./actors/subjects.js";
import { draftsOf } from "./clause-drafts.js";
import { DraftList, withFragment } from "./drafts/draft-list.js";
import { announcesDuties, announcesOpinions, isEmptyHeader, openListOf } from "./headings/lists.js";
import { carried } from "./state/carry.js";
import type { ReadingContext } from "./state/inputs.js";
import type { SentenceScope } from "./state/scope.js";
import { changed, isDatedSection, noDeadline, type State, withSubject } from "./state/state.js";

/** How many sets of bodies that a clause has named an anaphor may go back to. */
const mostEarlier = 8;

/** A clause with as many of its bodies as the next clauses can take over, among them `directing`: whoever directs its subject. */
function handedOn(clause: Clause, directing = clause.supervisors): Clause {
  const [partners, supervisors] = [carried(clause.partners), carried(directing)];
  const isWhole = partners === clause.partners && supervisors === clause.supervisors;
  return isWhole ? clause : changedClause(clause, { partners, supervisors });
}

/** An order, or what a body by name must do. */
const asks = ({ evidence }: Clause): boolean => evidence === "ordered" || evidence === "obligation";

const announcesList = (clause: Clause, chunks: readonly Chunk[]): boolean =>
  announcesDuties(clause, chunks) || announcesOpinions(chunks);

/**
 * Takes in the clauses of one sentence one after the other, each as the state stands: the list it opens, the directives
 * it makes, or nothing. What it holds grows: a copy for every clause would cost their square.
 */
export class ClauseReader {
  readonly #reading: ReadingContext;
  /** The sentence stands under a deadline of its own. */
  readonly #isDated: boolean;
  readonly #drafts = new DraftList();
  readonly #reasons: Reason[] = [];
  #state: State;
  #scope: SentenceScope;
  #previous: Draft | null;
  #overAbove: Fragment | null = null;
  #isFirst = true;

  constructor(
    reading: ReadingContext,
    scope: SentenceScope,
    before: { readonly state: State; readonly previous: Draft | null; readonly isDated: boolean },
  ) {
    this.#reading = reading;
    this.#scope = scope;
    this.#state = before.state;
    this.#previous = before.previous;
    this.#isDated = before.isDated;
  }

  /** The state behind the clauses read so far. */
  get state(): State {
    return this.#state;
  }

  /** The directives of the sentence. */
  get drafts(): readonly Draft[] {
    return this.#drafts.all();
  }

  /** The directive before the sentence, dated where the sentence dates it. */
  get previous(): Draft | null {
    return this.#previous;
  }

  /** A deadline for the directives of the list above, or of the sentence before; null where the sentence says none. */
  get overAbove(): Fragment | null {
    return this.#overAbove;
  }

  /** Why clauses are no directives. */
  get reasons(): readonly Reason[] {
    return this.#reasons;
  }

  read(step: Step): void {
    if (step.kind === "fragment") this.#readFragment(step.fragment);
    else this.#readClause(step.clause);
    this.#isFirst = false;
  }

  /** A deadline that stands alone goes to the directives before it in the sentence, or to the one before the sentence. */
  #readFragment(fragment: Fragment): void {
    // "The review is to be finished by June" is a task of its own: it only adds a day that the work before it lacks.
    const target = this.#drafts.last ?? this.#previous;
    if (fragment.rule === "known-work-ends" && target !== null && target.times.length > 0) return;
    if (this.#drafts.size > 0) {
      this.#drafts.date(fragment);
      return;
    }
    this.#pass(this.#previous === null ? "dates-nothing" : "dates-row", fragment.rule);
    if (fragment.reach !== "last") this.#overAbove = fragment;
    if (fragment.reach !== "list" && this.#previous !== null) this.#previous = withFragment(this.#previous, fragment);
  }

  #readClause(clause: Clause): void {
    // A new matter, or an order of its own, ends the deadline heading above.
    const isNewOrder = clause.evidence === "ordered" && clause.authority.length > 0 && !this.#isDated;
    if (clause.newTopic || (isNewOrder && !isDatedSection(this.#state)))
      this.#state = changed(this.#state, { deadline: noDeadline });
    const resolution = resolveSubject(clause, this.#state, this.#scope, this.#reading);
    if (clause.opensList && isEmptyHeader(clause, this.#scope.chunks)) {
      this.#openList(clause, resolution);
      return;
    }
    const rejected = this.#rejectionOf(clause, resolution);
    if (rejected === null) this.#accept(clause, resolution);
    else if (clause.opensList && announcesList(clause, this.#scope.chunks)) this.#openList(clause, resolution);
    else this.#reject(clause, resolution, rejected);
  }

  #openList(clause: Clause, resolution: Resolution): void {
    const { front, chunks, sentence } = this.#scope;
    const { mentions } = resolution;
    const namesActor = clause.subject.kind !== "none" && !announcesOpinions(chunks);
    const opened = openListOf(this.#state, clause, resolution, sentence.block.level, chunks);
    this.#state = namesActor ? withSubject(opened, mentions) : opened;
    this.#goBehind(handedOn(clause), namesActor ? carried(mentions) : [], front);
    this.#pass("opens-list", clause.rule);
  }

  #rejectionOf(clause: Clause, { mentions }: Resolution): ReasonName | null {
    const { chunks, sentence, before, beforeLead } = this.#scope;
    return rejectionOf(clause, {
      state: this.#state,
      chunks,
      subject: mentions,
      anchor: this.#reading.anchor,
      text: this.#reading.text,
      continues: beforeLead.length > 0 || before !== null,
      isItem: opensItem(sentence),
      isOfStranger: isInside(this.#reading.strangers, chunks[clause.verbFrom]?.start ?? 0),
    });
  }

  #reject({ subject, rule, evidence }: Clause, { mentions }: Resolution, reason: ReasonName): void {
    const { beforeLead, front } = this.#scope;
    // "has received it, and is to reply": of whom it only tells, the next part may ask something.
    const isNamed = subject.kind === "bodies" && mentions.some((one) => one.agency !== null || isProperName(one));
    // "Department of Health / Is the standing agency of the campaign; guides communes": what the heading's body is, then does.
    const isKnown = isNamed || (subject.kind === "none" && evidence === "present");
    this.#goBehind(null, isKnown ? carried(mentions) : beforeLead, front);
    this.#pass(reason, rule);
  }

  #accept(clause: Clause, resolution: Resolution): void {
    const { chunks, sentence, before, beforeLead } = this.#scope;
    const { anchor } = this.#reading;
    const front = this.#isFirst ? relevantTimes(stillToCome(clause.front, anchor)) : this.#scope.front;
    const scope = { sentence, chunks, before, beforeLead, front };
    const actors = actorsOf(clause, resolution, this.#state, scope, this.#reading);
    const made = draftsOf(clause, actors, this.#state, scope, this.#reading);
    this.#noteActors(clause, resolution, topicOf(clause, resolution, actors.supervisors));
    if (clause.opensList) this.#state = openListOf(this.#state, clause, resolution, sentence.block.level, chunks);
    const covering = findCoveringFragment(chunks, clause.actionFrom, clause.actionTo);
    if (covering !== null) this.#drafts.cover(covering);
    this.#drafts.add(made);
    this.#goBehind(handedOn(clause, actors.supervisors), carried(resolution.mentions), front);
  }

  /** What the next clauses can point at: who acts, who has acted, what it is about. */
  #noteActors(clause: Clause, { mentions }: Resolution, topic: readonly AgencyMention[]): void {
    const { chunks, sentence } = this.#scope;
    const state = this.#state;
    // "directs the State Securities Commission to …. The Commission announces": who is directed can be named again.
    const directed = topic === mentions ? [] : carried(mentions);
    const named = [directed, ...state.earlier, carried(clause.partners)].filter((set) => set.length > 0);
    const noted = changed(state, {
      // An order tells that the heading stands over more than an assessment.
      section: asks(clause) && state.section === "assessment" ? "neutral" : state.section,
      started: true,
      lastBlock: sentence.block.start,
      authority: clause.authority.length > 0 ? clause.authority : state.authority,
      earlier: named.slice(0, mostEarlier),
      objects: mentionsBetween(chunks, clause.actionFrom, clause.actionTo),
    });
    // A body that the dictionary lacks, named in passing, is not whom the text goes on to speak of.
    const isTopic = this.#isFirst || mentions.some(({ agency }) => agency !== null);
    this.#state = isTopic ? withSubject(noted, topic) : noted;
  }

  #pass(name: ReasonName, rule: string | null): void {
    this.#reasons.push({ name, rule });
  }

  #goBehind(before: Clause | null, beforeLead: readonly AgencyMention[], front: readonly TimeExpression[]): void {
    const { sentence, chunks } = this.#scope;
    this.#scope = { sentence, chunks, before, beforeLead, front };
  }
}
