import type { RoleCue } from "./clause.js";
import type { AgencyMention, TimeExpression } from "./mention.js";

/** What words outside an action say of it: with whom, under whom and when; and the rules that told the roles. */
export interface Adjuncts {
  readonly partners: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  readonly cues: readonly RoleCue[];
  /** Time expressions before the action. */
  readonly front: readonly TimeExpression[];
}

export const noAdjuncts: Adjuncts = { partners: [], supervisors: [], cues: [], front: [] };

/** Bodies behind a cue of a role, as a clause's only adjunct. */
export const bodiesAs = (
  kind: "partners" | "supervisors",
  mentions: readonly AgencyMention[],
  name: string,
): Adjuncts => ({ ...noAdjuncts, [kind]: mentions, cues: [{ kind, name }] });

/** Times before the action, as a clause's only adjunct. */
export const datedBy = (front: readonly TimeExpression[]): Adjuncts =>
  front.length === 0 ? noAdjuncts : { ...noAdjuncts, front };

/** Both, in the order of the words. */
export function joinAdjuncts(first: Adjuncts, second: Adjuncts): Adjuncts {
  if (first === noAdjuncts) return second;
  if (second === noAdjuncts) return first;
  return {
    partners: [...first.partners, ...second.partners],
    supervisors: [...first.supervisors, ...second.supervisors],
    cues: [...first.cues, ...second.cues],
    front: [...first.front, ...second.front],
  };
}
