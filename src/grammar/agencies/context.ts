import type { AgencyIndex } from "../../dictionary/agency-index.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Token } from "../../model/token.js";

/** A body that a short form of the notice's own stands for: "(ACV)", "(hereinafter called …)". */
export interface Introduced {
  readonly agency: string | null;
  readonly name: string;
  readonly kind: AgencyMention["kind"];
  readonly plural: boolean;
}

/** Looks up a short form that the notice has introduced. */
export type ShortForms = Pick<ReadonlyMap<string, Introduced>, "get">;

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

export const normOf = (context: AgencyContext, at: number): string => context.tokens[at]?.norm ?? "";

export const spanOf = (context: AgencyContext, from: number, next: number): { start: number; end: number } => ({
  start: context.tokens[from]?.start ?? 0,
  end: context.tokens[next - 1]?.end ?? 0,
});
