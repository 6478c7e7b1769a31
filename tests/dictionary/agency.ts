import type { Agency } from "../../src/dictionary/agency.js";

/** A ministry that has its id as its name, and else what it is given. */
export const agency = (id: string, rest: Partial<Agency> = {}): Agency => ({
  id,
  name: id,
  vietnamese: null,
  kind: "ministry",
  names: [id],
  abbreviations: [],
  short: [],
  heads: [],
  place: null,
  since: null,
  until: null,
  successors: [],
  ...rest,
});
