import { aims, completions } from "../../lexicon/rules/aims.js";
import { formulas } from "../../lexicon/rules/formulas.js";
import { fragments } from "../../lexicon/rules/fragments.js";
import { givings } from "../../lexicon/rules/givings.js";
import { imperativeOrders, impersonal, orders, participleOrders } from "../../lexicon/rules/orders.js";
import { partnerCues, partnerVerbs, supervisorCues } from "../../lexicon/rules/partners.js";
import { type PredicateRule, predicates } from "../../lexicon/rules/predicates.js";
import { roleFrames } from "../../lexicon/rules/role-frames.js";
import { compileRules, joined, narrowed } from "./rule-table.js";

const strongMoods: ReadonlySet<PredicateRule["mood"]> = new Set([
  "ordered",
  "obligation",
  "announcement",
  "responsibility",
]);

const ofPartners = compileRules(partnerCues);
const ofPredicates = compileRules(predicates);

/** The tables of `lexicon/rules`, compiled once. */
export const grammar = {
  aims: compileRules(aims),
  completions: compileRules(completions),
  fragments: compileRules(fragments),
  formulas: compileRules(formulas),
  givings: compileRules(givings),
  imperativeOrders: compileRules(imperativeOrders),
  impersonal: compileRules(impersonal),
  orders: compileRules(orders),
  participleOrders: compileRules(participleOrders),
  partnerCues: ofPartners,
  partnersInside: joined(ofPartners, compileRules(partnerVerbs)),
  predicates: ofPredicates,
  /** Of the predicates, those that plainly ask something. */
  strongPredicates: narrowed(ofPredicates, ({ mood }) => strongMoods.has(mood)),
  /** Those that say what is due, or will be. */
  duePredicates: narrowed(ofPredicates, ({ mood }) => mood === "obligation" || mood === "announcement"),
  orderedPredicates: narrowed(ofPredicates, ({ mood }) => mood === "ordered"),
  roleFrames: compileRules(roleFrames),
  supervisorCues: compileRules(supervisorCues),
} as const;
