import type { Clause } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { Resolution } from "../../resolve.js";
import type { ReadingContext } from "../state/inputs.js";
import type { SentenceScope } from "../state/scope.js";
import { type ListHeader, openList, type State } from "../state/state.js";
import { partnersMeant } from "./pointing.js";
import { supervisorsOf } from "./subjects.js";

/** The bodies of a clause in every role: those that it names, and those that the sentence or the list above adds. */
export interface Actors {
  readonly lead: Resolution;
  readonly partners: readonly AgencyMention[];
  /** Whoever directs the lead, by the clause or the sentence. */
  readonly supervisors: readonly AgencyMention[];
  /** Who orders it. */
  readonly authority: readonly AgencyMention[];
  /** The head of the list that the clause stands in, where it names nobody itself. */
  readonly list: ListHeader | undefined;
}

/** Whether the partners of the clause before go on to hold. */
function sharesPartners(clause: Clause, before: Clause): boolean {
  if (clause.subject.kind !== "none") return false;
  const isInfinitive = (clause.form & (Form.base | Form.gerund)) !== 0 && clause.evidence !== "obligation";
  return before.partnersReach === "sentence" || (before.partnersReach === "infinitives" && isInfinitive);
}

function partnersOf(clause: Clause, { before }: SentenceScope, list: ListHeader | undefined): readonly AgencyMention[] {
  if (clause.partners.length > 0) return clause.partners;
  return before !== null && sharesPartners(clause, before) ? before.partners : (list?.partners ?? []);
}

/** Who orders it: the clause says so, or the one that it goes on from, or the head of its list. */
function authorityOf(
  clause: Clause,
  { before }: SentenceScope,
  list: ListHeader | undefined,
): readonly AgencyMention[] {
  if (clause.authority.length > 0) return clause.authority;
  const continued = clause.subject.kind === "none" ? (before?.authority ?? []) : [];
  return continued.length > 0 ? continued : (list?.authority ?? []);
}

/** The bodies of a clause whose lead is known. */
export function actorsOf(
  clause: Clause,
  lead: Resolution,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Actors {
  const isUnnamed = clause.subject.kind === "none" || clause.subject.kind === "thing";
  const list = isUnnamed ? openList(state) : undefined;
  const actsForList = list !== undefined && (list.subject === lead.mentions || list.subject.length === 0);
  const partners = partnersOf(clause, scope, actsForList ? list : undefined);
  return {
    lead,
    partners: partnersMeant(partners, lead.mentions, state, reading),
    supervisors: supervisorsOf(clause, state, scope, reading),
    authority: authorityOf(clause, scope, list),
    list,
  };
}
