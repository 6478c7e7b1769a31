import type { GoldDirective } from "../../schema/gold.js";
import type { Directive } from "../../schema/register.js";
import { idsInRole, sameBodies } from "./compare-bodies.js";
import { sameDeadline } from "./compare-deadlines.js";
import { sameVerb } from "./compare-verbs.js";

/** The fields of a matched row that are checked, each right or wrong. */
export interface Verdict {
  readonly lead: boolean;
  readonly coordinating: boolean;
  readonly deadline: boolean;
  readonly verb: boolean;
}

export const scoredFields = ["lead", "coordinating", "deadline", "verb"] as const satisfies readonly (keyof Verdict)[];

export const isAllRight = (verdict: Verdict): boolean => scoredFields.every((field) => verdict[field]);

export function judge(directive: Directive, wanted: GoldDirective): Verdict {
  const lead = idsInRole(directive, "lead");
  const leads = wanted.orLead === null ? [wanted.lead] : [wanted.lead, wanted.orLead];
  return {
    lead: leads.some((ids) => sameBodies(lead, ids, wanted.maybe)),
    coordinating: sameBodies(idsInRole(directive, "coordinating"), wanted.coordinating, wanted.maybe),
    deadline: sameDeadline(directive.deadline, wanted.deadline ?? null),
    verb: sameVerb(directive.action.verbs[0], wanted.verbs),
  };
}
