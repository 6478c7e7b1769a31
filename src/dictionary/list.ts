import { type AgencyKind, agencyKinds } from "../schema/agency-kinds.js";
import type { Agency, Dictionary } from "./agency.js";
import { standsOn } from "./lifetime.js";

export interface ListOptions {
  /** Bodies of this kind only. */
  readonly kind?: AgencyKind | null;
  /** Bodies that stood on this day only, `YYYY-MM-DD`. */
  readonly on?: string | null;
}

/** The bodies of a dictionary, by kind in the order of `agencyKinds`, and by id within a kind. */
export function listAgencies(
  { agencies }: Pick<Dictionary, "agencies">,
  { kind = null, on = null }: ListOptions = {},
): Agency[] {
  const rank = new Map<AgencyKind, number>(agencyKinds.map((one, at) => [one, at]));
  return agencies
    .filter((agency) => (kind === null || agency.kind === kind) && (on === null || standsOn(agency, on)))
    .sort((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1));
}
