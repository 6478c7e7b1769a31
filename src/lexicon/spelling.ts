import { wordTable } from "./word-table.js";
/** British and American spellings that stand for one word when names are compared. */
export const spellings = wordTable<string>({
  centre: "center",
  centres: "centers",
  defence: "defense",
  labour: "labor",
  organisation: "organization",
  organisations: "organizations",
  programme: "program",
  mobilisation: "mobilization",
  digitalisation: "digitalization",
  "&": "and",
});

/** Tokens that names are compared without, once inside a name. */
export const skippedInNames: ReadonlySet<string> = new Set([",", "the", "'s", "-", "'", ""]);
