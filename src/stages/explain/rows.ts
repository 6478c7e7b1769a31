import { meaningOf } from "../../lexicon/rules/structures.js";
import type { Draft } from "../../model/draft.js";
import type { ExplainedAssignee, ExplainedRow, ExplainedRule } from "../../model/explanation.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Directive, Role } from "../../schema/register.js";
import { findProduct } from "../objects.js";
import { inheritedOf } from "./inherited.js";
import type { Quoter } from "./quote.js";

function assigneesOf({ lead, partners, supervisors }: Draft, { quote }: Quoter): ExplainedAssignee[] {
  const inRole = (role: Role, mentions: readonly AgencyMention[]): ExplainedAssignee[] =>
    mentions.map((mention) => ({ agency: mention.agency, role, name: mention.name, ...quote(mention) }));
  return [...inRole("lead", lead), ...inRole("coordinating", partners), ...inRole("supervising", supervisors)];
}

/** Each rule once, in the order in which they took part. */
function rulesOf({ clause, cues, times, carried }: Draft): ExplainedRule[] {
  const rules: Omit<ExplainedRule, "means">[] = [
    { kind: "clause", name: clause.rule },
    ...cues,
    ...(carried?.from === "fragment" && carried.rule !== null
      ? [{ kind: "fragment", name: carried.rule } as const]
      : []),
    ...times.map(({ form }) => ({ kind: "time", name: form }) as const),
  ];
  return rules
    .filter(({ kind, name }, at) => rules.findIndex((rule) => rule.kind === kind && rule.name === name) === at)
    .map(({ kind, name }) => ({ kind, name, means: kind === "time" ? null : meaningOf(name) }));
}

/** The row of a draft, with the places and rules of its parts. */
export function explainRow(
  draft: Draft,
  directive: Directive,
  number: number,
  text: string,
  quoter: Quoter,
): ExplainedRow {
  const { quote, lineOf } = quoter;
  const { deadline } = directive;
  const product = findProduct(draft);
  const [authority] = draft.authority;
  return {
    number,
    id: directive.id,
    ...quote(draft.action),
    sentence: directive.source.sentence,
    block: lineOf(draft.sentence.block),
    verbs: draft.verbs,
    assignees: assigneesOf(draft, quoter),
    deadline: deadline && { ...deadline, times: draft.times.map((time) => ({ form: time.form, ...quote(time) })) },
    product: product && { kind: product.kind, ...quote(product) },
    issuedBy: authority === undefined ? null : { agency: authority.agency, ...quote(authority) },
    recipients: directive.recipients,
    references: draft.references.map((mention) => ({ ...mention.reference, ...quote(mention) })),
    evidence: draft.clause.evidence,
    rules: rulesOf(draft),
    inherited: inheritedOf(draft, text, quoter),
    flags: directive.flags,
    confidence: directive.confidence,
  };
}
