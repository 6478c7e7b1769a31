import {
  collectiveModifiers,
  enterpriseModifiers,
  headNouns,
  headQualifiers,
  singulars,
  tierWords,
} from "../../lexicon/agency-words.js";
import { factOf } from "../../model/word.js";
import { startsWithDigit } from "../time/scan.js";
import type { AgencyContext } from "./context.js";
import { elidedOpenings, mayBeShortLabel, officeWords } from "./elided.js";
import { readIntroducedName } from "./introduced.js";
import { opensLowerCommittee, opensUnitsOf } from "./lower-committee.js";
import { countWords } from "./modifiers.js";
import { opensLowerUnit, unitListWords } from "./places.js";

/** Words that can stand before the one that begins a body's name: articles, modifiers, numbers, offices, units. */
const leadingSets: readonly ReadonlySet<string>[] = [
  collectiveModifiers,
  enterpriseModifiers,
  headNouns,
  headQualifiers,
  countWords,
  officeWords,
  tierWords,
  unitListWords,
  opensLowerUnit,
  new Set(["the", "other", "neighbouring", "neighboring", "and", "of", "standing", "agency"]),
];

const leads = factOf((word) => startsWithDigit(word) || leadingSets.some((words) => words.has(word)));

const linking: ReadonlySet<string> = new Set(["and", "of"]);

/** Of an elided head, of a province's branches and of a collective in the singular. */
const names = factOf((word) => elidedOpenings.has(word) || singulars[word] !== undefined);

/** More words than ever stand before a name. */
const longestLead = 16;

function beginsName(context: AgencyContext, at: number): boolean {
  const { text, tokens, index, introduced } = context;
  const token = tokens[at];
  if (token === undefined) return false;
  if (names(token.word) || index.opensName(token.norm) || opensUnitsOf(context, at)) return true;
  if (!token.capital) return false;
  const word = text.slice(token.start, token.end);
  if (introduced.get(word) !== undefined || (word.endsWith("s") && introduced.get(word.slice(0, -1)) !== undefined))
    return true;
  if (opensLowerCommittee(context, at)) return true;
  return readIntroducedName(context, at) !== null;
}

/** "ward- and commune-level People's Committees" */
const hangs = ({ tokens }: AgencyContext, at: number): boolean =>
  tokens[at]?.norm === "-" && opensLowerUnit.has(tokens[at - 1]?.norm ?? "");

/**
 * False where no phrase of bodies can begin at `at`: behind the words that may
 * stand before a name comes none that begins one.
 */
export function mayBePhrase(context: AgencyContext, at: number): boolean {
  if (mayBeShortLabel(context, at)) return true;
  if (linking.has(context.tokens[at]?.norm ?? "")) return false;
  for (let here = at; here < at + longestLead; here++) {
    if (beginsName(context, here)) return true;
    const token = context.tokens[here];
    if (token === undefined || !(leads(token.word) || hangs(context, here))) return false;
  }
  return false;
}
