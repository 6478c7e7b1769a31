import type { Dictionary } from "../../dictionary/agency.js";
import { nearestIds } from "../../dictionary/nearest-ids.js";
import { successionOf } from "../../dictionary/succession.js";
import type { Notice, Register } from "../../schema/register.js";
import type { Finding } from "../finding.js";
import { noticeRules } from "./notice-rules.js";
import { holdersByName } from "./other-bodies.js";
import { registerRules } from "./register-rules.js";
import { rowRules } from "./row-rules.js";
import { findingsOf, type Parts, partsOf, type Surroundings } from "./rule.js";
import { type Sources, sourceFindings } from "./source-findings.js";

export interface ValidateOptions {
  /** In which the register's agencies must stand. */
  readonly dictionary: Dictionary;
  /** The notices' files; left out, nothing is checked against them. */
  readonly sources?: Sources;
}

function surroundingsOf({ notices, madeWith }: Parts, dictionary: Dictionary): Surroundings {
  const byId = new Map<string, Notice>(notices.map(({ value }) => [value.id, value]));
  return {
    noticeOf: (id) => byId.get(id),
    dictionary,
    knownAgencies: new Set(dictionary.agencies.map(({ id }) => id)),
    holdersOf: holdersByName(dictionary.agencies),
    succession: successionOf(dictionary),
    madeWith,
    propose: nearestIds(dictionary.agencies),
  };
}

/** What the rules find in those parts of a register that fit its schema. */
export function ruleFindings(parts: Parts, { dictionary, sources }: ValidateOptions): Finding[] {
  const surroundings = surroundingsOf(parts, dictionary);
  return [
    ...findingsOf(registerRules, parts, null, []),
    ...parts.notices.flatMap(({ value, index }) => findingsOf(noticeRules, value, surroundings, ["notices", index])),
    ...parts.directives.flatMap(({ value, index }) => findingsOf(rowRules, value, surroundings, ["directives", index])),
    ...(sources === undefined ? [] : sourceFindings(parts, sources)),
  ];
}

/** Everything that is wrong with a register beyond its schema. None of it keeps the other commands from reading it. */
export const validateRegister = (register: Register, options: ValidateOptions): Finding[] =>
  ruleFindings(partsOf(register), options);
