import type { GivingRule } from "./givings.js";
import type { ImpersonalRule, OrderRule } from "./orders.js";
import type { PredicateRule } from "./predicates.js";
import type { ClauseStructure, StructureSuffix } from "./structures.js";

/** What can make a clause: a row with a pattern, or a structure. */
export type PlainClauseRule = (PredicateRule | OrderRule | ImpersonalRule | GivingRule)["name"] | ClauseStructure;

/** The same with what stands behind it where something is said of a thing: "obligation-passive". */
export type ClauseRule = PlainClauseRule | `${PlainClauseRule}-${StructureSuffix}`;
