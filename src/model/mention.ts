import type { AgencyKind } from "../schema/dictionary.js";
import type { Bound, Precision, Reference } from "../schema/register.js";
import type { Span } from "./span.js";

/** One body as the text names it, resolved against the dictionary where that knows it. */
export interface AgencyMention extends Span {
  readonly agency: string | null;
  /** Official name, or the body's own words. */
  readonly name: string;
  readonly kind: AgencyKind | null;
  /** More than one body, or a kind of bodies ("localities"). */
  readonly plural: boolean;
  /** A person named after the office ("Deputy Prime Minister Nguyen Chi Dung"). */
  readonly person: string | null;
}

/** A body that no dictionary lists, by its own words; `span` may begin before them, at an article. */
export const unlistedBody = (name: string, { start, end }: Span, plural: boolean): AgencyMention => ({
  agency: null,
  name: name.replace(/\s+/gu, " "),
  kind: null,
  plural,
  person: null,
  start,
  end,
});

/** Whether its words are a name of several words in capitals ("Department of Disease Prevention"), and no common noun ("Local police"). */
export const isProperName = ({ name }: AgencyMention): boolean => /^\p{Lu}.* \p{Lu}/u.test(name);

/** Whether bodies are more than one: several mentions, or one in the plural or of two names. */
export const areSeveral = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length > 1 || mentions.some(({ agency, name, plural }) => plural || (agency === null && / and /.test(name)));

/** Whether a dictionary lists one of the bodies. */
export const hasListed = (mentions: readonly AgencyMention[]): boolean =>
  mentions.some(({ agency }) => agency !== null);

/** The Government, and those who hold its highest offices: they give orders, and a notice only tells what they do themselves. */
export const isCommanding = ({ kind }: AgencyMention): boolean => kind === "government" || kind === "office-holder";

/** Whether both lists name the same bodies in the same order. */
export const sameBodies = (some: readonly AgencyMention[], others: readonly AgencyMention[]): boolean =>
  some.length === others.length && some.every(({ name }, at) => name === others[at]?.name);

/** Each body once, and none of `except`: those of no dictionary are told apart by their words. */
export function distinctBodies(
  mentions: readonly AgencyMention[],
  except: readonly AgencyMention[] = [],
): AgencyMention[] {
  const key = ({ agency, name }: AgencyMention): string => agency ?? name.toLowerCase();
  const seen = new Set(except.map(key));
  return mentions.filter((mention) => {
    if (seen.has(key(mention))) return false;
    seen.add(key(mention));
    return true;
  });
}

/** The mention with something of it changed. Written out, as a spread's copies each have a hidden class of their own in V8. */
export const changedMention = (mention: AgencyMention, change: Partial<AgencyMention>): AgencyMention => ({
  agency: change.agency === undefined ? mention.agency : change.agency,
  name: change.name ?? mention.name,
  kind: change.kind === undefined ? mention.kind : change.kind,
  plural: change.plural ?? mention.plural,
  person: change.person === undefined ? mention.person : change.person,
  start: change.start ?? mention.start,
  end: change.end ?? mention.end,
});

/** Several bodies that stand as one phrase ("the Ministries of Health and Finance"). */
export interface AgencyPhrase extends Span {
  readonly mentions: readonly AgencyMention[];
}

/** When the words of a time expression say, once counted from the notice's date. */
interface TimeValue {
  readonly bound: Bound;
  /** First day of a period or of a `from`. */
  readonly startDay: string | null;
  /** Last day that the words name. */
  readonly due: string | null;
  readonly precision: Precision | null;
  readonly event: string | null;
  readonly repeat: string | null;
}

/** How a time is put in words: each form has a reader of its own in `grammar/time`. */
export type TimeForm =
  /** "before August 31", "in the third quarter", "this year" */
  | "period"
  /** "before 3 p.m. on September 18" */
  | "clock-time"
  /** "from July 1 to July 15" */
  | "range"
  /** "within 10 days" */
  | "duration"
  /** "10 days after the notice", "10 days before the session" */
  | "duration-after"
  | "duration-before"
  /** "at the 10th session" */
  | "event"
  /** "by then", "before that date" */
  | "pointing-back"
  /** "monthly", "before the 25th of each month" */
  | "recurrence";

export interface TimeExpression extends Span, TimeValue {
  /** The words need a date to be counted from, and there is none. */
  readonly unresolved: boolean;
  /** No preposition says that it is a limit: "August 15", "2025". */
  readonly bare: boolean;
  readonly form: TimeForm;
}

export interface ReferenceMention extends Span {
  readonly reference: Reference;
}
