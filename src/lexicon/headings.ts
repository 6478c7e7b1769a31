import { termNames } from "./term-names.js";
import { anyOf } from "./word-set.js";

const { nouns, heads, work } = termNames;

/** Words by which a heading tells what stands below it. */
export const headingCues = {
  /** "1. On the draft Decree", "2. Phase 2 - Collection": a numbered line that names a matter and is no task. */
  numbered: /^(?:on|regarding|about|concerning|with regard to|as for|for the|(?:stage|phase) (?:\d|[ivx]))\b/i,
  /** What the time in a heading's brackets is the term of. */
  term: /^(?:stage|phase)$/,
  /** Below it stand tasks. */
  tasks:
    /^(?:stage|phase) (?:\d|[ivx])|\b(?:tasks?|solutions?|directions?|to-do|actions?|assignments?|requirements?|next steps|what happens next|orders?|implementation|groups? of work|the following (?:was|were) (?:decided|agreed|resolved))\b/i,
  /** What a line before a time calls the tasks below it. */
  work: /^(?:tasks?|works?|jobs?|contents|assignments?|targets?|items)$/,
  /** What a sentence that counts tasks calls them: "Three pieces of work". */
  counted: /^(?:tasks|jobs|works?|things|steps|measures|assignments|items|matters)$/,
  /** Before the time by which the tasks below are done. */
  done: /^(?:completed|finished|done|performed|fulfilled|delivered|accomplished|implemented|submitted|due)$/,
  /** Below it stands what has been. */
  assessment:
    /\b(?:assessments?|evaluation|results?|achievements?|limitations?|shortcomings?|causes?|reasons?|background|situation|review of|context|lessons?|overview|objectives?|purposes?|goals?|aims)\b/i,
} as const;

/** Nouns of bodies that, as a whole heading, rather name a matter: rules, and how work is organised. */
export const namesMatterAlone = anyOf("institutions|organization|organisation|administration");

/** What a label before a colon says of a task, below or above it. */
export type TaskLabel = "lead" | "partners" | "deadline";

const bodies = "agency|agencies|unit|units|body|bodies|ministry|ministries|department|departments";

interface LabelRule {
  readonly label: TaskLabel;
  readonly pattern: RegExp;
  /** Behind the colon stand names alone: the same words also stand before a task. */
  readonly names?: true;
}

/** Among labels of a task, those that say something else of it: whom it reaches, what comes of it, where, and who pays. */
export const otherLabels =
  /^(?:participants?|beneficiaries|products?|outputs?|outcomes?|deliverables?|expected (?:products?|results?|outputs?)|venue|location|place|funding|source of funding|budget|form|format|method)$/;

/** Labels before a colon: who does a task, with whom, and by when. */
export const taskLabels: readonly LabelRule[] = [
  { label: "lead", pattern: /^(?:action|action by)$/, names: true },
  {
    label: "lead",
    pattern: new RegExp(
      `^(?:lead|in charge|person in charge|responsible|responsibility|owner|assigned to|(?:lead|leading|presiding|chairing|responsible|implementing|executing|issuing|drafting|submitting|advising|main) (?:${bodies})|(?:${bodies}) (?:in charge|responsible|presiding|assigned))$`,
    ),
  },
  {
    label: "partners",
    pattern: new RegExp(
      `^(?:support|supporting|supported by|coordinates?|coordinating|coordination|coordinators?|cooperates?|cooperation|in cooperation(?: with)?|collaboration|partners|with|together with|jointly with|in coordination|in coordination with|(?:coordinating|cooperating|collaborating|participating|supporting) (?:${bodies}))$`,
    ),
  },
  {
    label: "deadline",
    pattern: new RegExp(
      `^(?:by|by when|when|frequency|progress|finish|finish by|finished by|completion|complete by|completed by|to be completed|(?:the )?(?:(?:(?:${work}) )?(?:${nouns})(?: (?:${heads}))?|(?:${work}) (?:${heads}))(?: (?:for|of) (?:${work})(?: (?:to|by) (?:the )?[a-z]{2,20}(?: [a-z]{2,20})?)?)?)$`,
    ),
  },
];
