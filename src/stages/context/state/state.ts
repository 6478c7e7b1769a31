import type { Block } from "../../../model/block.js";
import { type AgencyMention, sameBodies, type TimeExpression } from "../../../model/mention.js";
import { carried, cutAt } from "./carry.js";

/** A clause that ended in a colon: who does the items below it. */
export interface ListHeader {
  /** Level of the block that opened it; its items stand deeper. */
  readonly level: number;
  readonly subject: readonly AgencyMention[];
  readonly partners: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  readonly authority: readonly AgencyMention[];
  readonly times: readonly TimeExpression[];
  /**
   * Where a line of its own names the bodies, the level of that line's list mark (0 without one): the header holds until the
   * next such line, or the next item of that line's own list. Null where a clause opened the list.
   */
  readonly headingLevel: number | null;
}

/** A header that a line of its own opens, without what only some of them say. */
export const noHeader: Omit<ListHeader, "subject" | "headingLevel"> = {
  level: 0,
  partners: [],
  supervisors: [],
  authority: [],
  times: [],
};

/** A heading with a list mark: how deep it stands, and its mark. */
interface MarkedHeading {
  readonly depth: number;
  readonly marker: Block["marker"];
}

/** A line that dates what stands below it. */
export interface DeadlineHeading {
  readonly times: readonly TimeExpression[];
  /** How deep it stands; a heading that stands deeper leaves it in force. */
  readonly depth: number;
  /** The level of its list mark; 0 without one. */
  readonly level: number;
  /** The marked heading above it, with whose section it ends: "By May:" below "I. Goals"; null without one. */
  readonly section: MarkedHeading | null;
  /** Where the paragraph begins whose first sentence it is, and in which it holds; null of a line of its own. */
  readonly within: number | null;
}

export const noDeadline: DeadlineHeading = { times: [], depth: 0, level: 0, section: null, within: null };

export type Section = "neutral" | "tasks" | "assessment";

/** What the text has said up to a sentence, as far as later sentences can lean on it. */
export interface State {
  /** The actors of the last directive. */
  readonly subject: readonly AgencyMention[];
  readonly earlier: readonly (readonly AgencyMention[])[];
  readonly lists: readonly ListHeader[];
  /** The deadline heading that is in force; `noDeadline` where none is. */
  readonly deadline: DeadlineHeading;
  /** The level of the list mark of the last line that named bodies as a heading; 0 without one. */
  readonly bodyLevel: number;
  readonly section: Section;
  /** The last marked heading; null above the first. */
  readonly marked: MarkedHeading | null;
  /** Lemma of the verb that the last heading opens with ("Developing documents"); null where it opens with none. */
  readonly headingVerb: string | null;
  /** An order has been given: plain announcements count from here on. */
  readonly started: boolean;
  /** The line below the one that is read says who does it, or by when: it is an item of a list of tasks. */
  readonly labelled: boolean;
  readonly authority: readonly AgencyMention[];
  /** To whom the notice says it was sent. */
  readonly addressees: readonly AgencyMention[];
  /** The lines that follow name further addressees. */
  readonly addressing: boolean;
  /** Bodies that the action of the last directive names, or a later sentence that asks for nothing. */
  readonly objects: readonly AgencyMention[];
  /** Every body of the dictionary that the text has named so far, once; no more than a text about a few matters names. */
  readonly known: readonly AgencyMention[];
  /** Bodies that the last sentence spoke of, though it asked nothing of them, and the block it stands in. */
  readonly mentioned: { readonly mentions: readonly AgencyMention[]; readonly block: number } | null;
  /** Where the first list of bodies begins that is too long to be handed on whole; null where none is. */
  readonly cut: number | null;
  /** The last time that each of the two sentences before names, the nearer first: at what "by the same date" points back. */
  readonly lastTerms: readonly (TimeExpression | null)[];
  /** Where the block of the last directive begins. */
  readonly lastBlock: number;
}

export const initialState: State = {
  subject: [],
  earlier: [],
  lists: [],
  deadline: noDeadline,
  bodyLevel: 0,
  section: "neutral",
  marked: null,
  headingVerb: null,
  started: false,
  labelled: false,
  authority: [],
  addressees: [],
  addressing: false,
  objects: [],
  known: [],
  mentioned: null,
  cut: null,
  lastTerms: [],
  lastBlock: -1,
};

/**
 * The state with something of it changed. Written out field by field: what a spread makes has a hidden class of its own in
 * V8, and every later look at it is a slow one.
 */
export const changed = (state: State, change: Partial<State>): State => ({
  subject: change.subject ?? state.subject,
  earlier: change.earlier ?? state.earlier,
  lists: change.lists ?? state.lists,
  deadline: change.deadline ?? state.deadline,
  bodyLevel: change.bodyLevel ?? state.bodyLevel,
  section: change.section ?? state.section,
  marked: change.marked ?? state.marked,
  headingVerb: change.headingVerb === undefined ? state.headingVerb : change.headingVerb,
  started: change.started ?? state.started,
  labelled: change.labelled ?? state.labelled,
  authority: change.authority ?? state.authority,
  addressees: change.addressees ?? state.addressees,
  addressing: change.addressing ?? state.addressing,
  objects: change.objects ?? state.objects,
  known: change.known ?? state.known,
  mentioned: change.mentioned === undefined ? state.mentioned : change.mentioned,
  cut: change.cut === undefined ? state.cut : change.cut,
  lastTerms: change.lastTerms ?? state.lastTerms,
  lastBlock: change.lastBlock ?? state.lastBlock,
});

/** Whether what is read is an item of a list. */
export const isInList = ({ lists, labelled }: State): boolean => lists.length > 0 || labelled;

/** Whether a line of its own names the bodies of a list. */
export const isHeaded = ({ headingLevel }: ListHeader): boolean => headingLevel !== null;

/** Whether the text stands below a heading that dates it. */
export const isDated = ({ deadline }: State): boolean => deadline.times.length > 0;

const sectionDepths = { first: 1, last: 3 } as const;

/** Whether a deadline holds whoever gives the orders below it: a numbered line dates its whole section ("1. To be completed before December 15"), a first sentence its paragraph. */
export const isDatedSection = ({ deadline: { depth, within } }: State): boolean =>
  within !== null || (depth >= sectionDepths.first && depth <= sectionDepths.last);

/** The innermost list that names who does its items. */
export const openList = (state: State): ListHeader | undefined =>
  state.lists.findLast(({ subject }) => subject.length > 0);

/** A text that names more bodies has no "the Ministry" that only one can be. */
const mostKnown = 60;

/** The bodies named so far with those that a sentence names. */
export function withKnown(known: readonly AgencyMention[], named: readonly AgencyMention[]): readonly AgencyMention[] {
  const added = named.filter(
    (one, at) =>
      one.agency !== null &&
      one.kind !== "collective" &&
      !known.some(({ agency }) => agency === one.agency) &&
      named.findIndex(({ agency }) => agency === one.agency) === at,
  );
  return added.length === 0 || known.length >= mostKnown ? known : [...known, ...added];
}

/** The state with `mentions` as the actors of the last directive. */
export function withSubject(state: State, mentions: readonly AgencyMention[]): State {
  if (mentions.length === 0) return state;
  const subject = carried(mentions);
  const same = state.subject === subject || sameBodies(state.subject, subject);
  return changed(state, {
    subject,
    cut: state.cut ?? cutAt(mentions),
    earlier: same ? state.earlier : [state.subject, ...state.earlier].filter((set) => set.length > 0).slice(0, 6),
  });
}
