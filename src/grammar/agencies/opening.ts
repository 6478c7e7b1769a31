import {
  collectiveModifiers,
  enterpriseModifiers,
  headNouns,
  headQualifiers,
  singulars,
  tierWords,
} from "../../lexicon/agency-words.js";
import type { Token } from "../../model/token.js";
import { factOf } from "../../model/word.js";
import { startsWithDigit } from "../time/scan.js";
import type { AgencyContext } from "./context.js";
import { elidedOpenings, mayBeShortLabel, officeWords } from "./elided.js";
import { readIntroducedName } from "./introduced.js";
import { areLowerUnits, opensLowerCommittee } from "./lower-committee.js";
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

const linking: ReadonlySet<string> = new Set(["and", "of"]);

/** What a word is to a phrase of bodies, in bits: each is looked up once a word. */
const Role = { links: 1, leads: 2, names: 4, counts: 8 } as const;

const rolesOf = factOf((word) => {
  const leads = startsWithDigit(word) || leadingSets.some((words) => words.has(word));
  // Of an elided head, of a province's branches and of a collective in the singular.
  const names = elidedOpenings.has(word) || singulars[word] !== undefined;
  return (
    (linking.has(word) ? Role.links : 0) |
    (leads ? Role.leads : 0) |
    (names ? Role.names : 0) |
    (areLowerUnits(word) ? Role.counts : 0)
  );
});

/** More words than ever stand before a name. */
const longestLead = 16;

function beginsName(context: AgencyContext, at: number, token: Token, roles: number): boolean {
  const { text, tokens, index, introduced } = context;
  if ((roles & Role.names) !== 0 || index.opensName(token.norm)) return true;
  // "the wards of"
  if ((roles & Role.counts) !== 0 && tokens[at + 1]?.norm === "of") return true;
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
  for (let here = at; here < at + longestLead; here++) {
    const token = context.tokens[here];
    if (token === undefined) return false;
    const roles = rolesOf(token.word);
    if (here === at && (roles & Role.links) !== 0) return false;
    if (beginsName(context, here, token, roles)) return true;
    if ((roles & Role.leads) === 0 && !hangs(context, here)) return false;
  }
  return false;
}
