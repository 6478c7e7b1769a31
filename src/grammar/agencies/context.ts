import type { Agency } from "../../dictionary/agency.js";
import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { type AgencyMention, changedMention } from "../../model/mention.js";
import type { Token } from "../../model/token.js";

/** A body that a short form of the notice's own stands for: "(ACV)", "(hereinafter called …)". */
export interface Introduced {
  readonly agency: string | null;
  readonly name: string;
  readonly kind: AgencyMention["kind"];
  readonly plural: boolean;
  /** Of a person's given name, the whole name. */
  readonly person?: string | null;
}

/** The bodies of every short form that the notice has introduced; of "MDAs" several. */
export type ShortFormTable = ReadonlyMap<string, readonly Introduced[]>;

export type ShortForms = Pick<ShortFormTable, "get">;

/** What finding agencies needs to know beside the tokens. */
export interface AgencyContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: AgencyIndex;
  /** The notice's date: which of two bodies of one name existed. */
  readonly date: string | null;
  /** Short forms that the notice has introduced up to here. */
  readonly introduced: ShortForms;
}

/** Mentions that stand at a token, and the index of the first token after them. */
export interface ItemMatch {
  readonly next: number;
  readonly mentions: readonly AgencyMention[];
}

export const normOf = (context: Pick<AgencyContext, "tokens">, at: number): string =>
  at < 0 ? "" : (context.tokens[at]?.norm ?? "");

export const isCapitalAt = ({ tokens }: Pick<AgencyContext, "tokens">, at: number): boolean =>
  tokens[at]?.capital === true;

/** The tokens from `from` up to `next` as a mention of a body. */
export const mentionAt = (
  { tokens }: AgencyContext,
  { agency, name, kind, plural, person }: Introduced,
  from: number,
  next: number,
): AgencyMention => ({
  agency,
  name,
  kind,
  plural,
  person: person ?? null,
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

/** The tokens from `from` up to `next` as a mention of a body of the dictionary. */
export const agencyAt = (
  context: AgencyContext,
  { id, name, kind }: Agency,
  plural: boolean,
  from: number,
  next: number,
): AgencyMention => mentionAt(context, { agency: id, name, kind, plural }, from, next);

/** The match with its first mention begun at the token `at`: at an article, a modifier, a headship. */
export function widen({ tokens }: AgencyContext, match: ItemMatch, at: number): ItemMatch {
  const [first, ...rest] = match.mentions;
  if (first === undefined) return match;
  const start = tokens[at]?.start ?? first.start;
  return start === first.start ? match : { next: match.next, mentions: [changedMention(first, { start }), ...rest] };
}
