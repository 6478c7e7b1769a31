import { aims } from "../../lexicon/rules/aims.js";
import { fragments } from "../../lexicon/rules/fragments.js";
import { imperativeOrders, impersonal, orders } from "../../lexicon/rules/orders.js";
import { partnerCues, partnerVerbs, supervisorCues } from "../../lexicon/rules/partners.js";
import { predicates } from "../../lexicon/rules/predicates.js";
import { roleFrames } from "../../lexicon/rules/role-frames.js";
import { compileRules } from "./scan.js";

/** The tables of `lexicon/rules`, compiled once. */
export const grammar = {
  aims: compileRules(aims),
  fragments: compileRules(fragments),
  imperativeOrders: compileRules(imperativeOrders),
  impersonal: compileRules(impersonal),
  orders: compileRules(orders),
  partnerCues: compileRules(partnerCues),
  partnersInside: compileRules([...partnerCues, ...partnerVerbs]),
  predicates: compileRules(predicates),
  roleFrames: compileRules(roleFrames),
  supervisorCues: compileRules(supervisorCues),
} as const;
