/** The kinds of bodies, those of the Government first; apart from the schema, so that a list of them loads no zod. */
export const agencyKinds = [
  "ministry",
  "ministerial-level-agency",
  "government-agency",
  "government",
  "party-body",
  "national-assembly-body",
  "president",
  "court",
  "procuracy",
  "steering-committee",
  "committee",
  "mass-organisation",
  "corporation",
  "unit",
  "media",
  "office-holder",
  "peoples-committee",
  "peoples-council",
  "collective",
] as const;

export type AgencyKind = (typeof agencyKinds)[number];
