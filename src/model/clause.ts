import type { AgencyMention, TimeExpression } from "./mention.js";
import type { Span } from "./span.js";

/** Who or what a clause speaks of. */
export type Subject =
  /** Bodies by name, or phrases that plainly mean a body. */
  | { readonly kind: "bodies"; readonly mentions: readonly AgencyMention[] }
  /** "it", "they", "the Ministry": bodies named before. */
  | {
      readonly kind: "anaphor";
      readonly number: "singular" | "plural" | "any";
      readonly noun: string | null;
      readonly mention: Span;
      /** Bodies by name beside it ("the Province and the Ministry of Finance"). */
      readonly beside?: readonly AgencyMention[];
    }
  /** Something that is no actor ("the study must be submitted"). */
  | { readonly kind: "thing" }
  /** Nobody: an imperative, or a verb that goes on from the clause before. */
  | { readonly kind: "none" };

/** A word that points back to bodies named before. */
export type Anaphor = Extract<Subject, { kind: "anaphor" }>;

/** What kind of statement a predicate makes of its subject. */
export type Mood =
  /** The subject is told to do it. */
  | "ordered"
  /** shall, must, should, need to, is to */
  | "obligation"
  /** will */
  | "announcement"
  /** is responsible for, is in charge of */
  | "responsibility"
  | "progressive"
  | "perfect"
  | "present";

/** What a predicate can say besides, or instead of, that its subject is to do something. */
export type Sense =
  /** What follows is forbidden, in words that stand before it. */
  | "ban"
  /** It can as well say only what is planned: "is to open in May". */
  | "plan"
  /** Of a thing or of somebody without a body it is a forecast: "is expected to rise". */
  | "forecast";

/** How the clause shows that it asks for something. */
export type Evidence = Mood | "imperative" | "gerund" | "impersonal" | "continuation" | "passive";

/** A rule that told who does it with whom, or under whom. */
export interface RoleCue {
  readonly kind: "role-frame" | "partners" | "supervisors";
  /** Of its row in `lexicon/rules`. */
  readonly name: string;
}

/** One statement of a sentence: who, under which obligation, with whom; and where its action stands. */
export interface Clause {
  /**
   * Name of the row in `lexicon/rules` that made it a clause: one with a pattern, or a structure, which code reads; with a
   * suffix where it is said of a thing ("obligation-passive"). `ClauseRule` there lists them all.
   */
  readonly rule: string;
  readonly evidence: Evidence;
  readonly sense: Sense | null;
  readonly subject: Subject;
  /** Who orders it. */
  readonly authority: readonly AgencyMention[];
  readonly partners: readonly AgencyMention[];
  /**
   * How far the partners hold: for the whole sentence where they stand with
   * its subject, for the infinitives that follow where they stand with "shall
   * preside over", else for this clause only.
   */
  readonly partnersReach: "sentence" | "infinitives" | "clause";
  readonly supervisors: readonly AgencyMention[];
  /** The subject is a body that the actor carried over directs ("Directing the Tax Department to …"). */
  readonly supervised: boolean;
  /** The rules behind partners and supervisors, in the order of the words. */
  readonly cues: readonly RoleCue[];
  /** Time expressions before the action. */
  readonly front: readonly TimeExpression[];
  /** The time that its predicate gives, of this clause alone: "have until June 30 to close the accounts". */
  readonly term: readonly TimeExpression[];
  /** Chunk index of the action's first chunk. */
  readonly actionFrom: number;
  /** Chunk index of the verb, or of the adverbs before it: inside the action, behind the subject of a passive. */
  readonly verbFrom: number;
  /** Chunk index after the action's last chunk. */
  readonly actionTo: number;
  /** The clause ends in a colon: what follows are its actions. */
  readonly opensList: boolean;
  /** A phrase such as "Regarding cybersecurity" stands before it: a new subject begins. */
  readonly newTopic: boolean;
  /** The verb form of the first word of the action, as bits of `Form`. */
  readonly form: number;
}

/** The clause with something of it changed. Written out, as a spread's copies each have a hidden class of their own in V8. */
export const changedClause = (clause: Clause, change: Partial<Clause>): Clause => ({
  rule: change.rule ?? clause.rule,
  evidence: change.evidence ?? clause.evidence,
  sense: change.sense === undefined ? clause.sense : change.sense,
  subject: change.subject ?? clause.subject,
  authority: change.authority ?? clause.authority,
  partners: change.partners ?? clause.partners,
  partnersReach: change.partnersReach ?? clause.partnersReach,
  supervisors: change.supervisors ?? clause.supervisors,
  cues: change.cues ?? clause.cues,
  supervised: change.supervised ?? clause.supervised,
  front: change.front ?? clause.front,
  term: change.term ?? clause.term,
  actionFrom: change.actionFrom ?? clause.actionFrom,
  verbFrom: change.verbFrom ?? clause.verbFrom,
  actionTo: change.actionTo ?? clause.actionTo,
  opensList: change.opensList ?? clause.opensList,
  newTopic: change.newTopic ?? clause.newTopic,
  form: change.form ?? clause.form,
});
