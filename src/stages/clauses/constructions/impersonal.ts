import { standAt } from "../../../grammar/stand-at.js";
import type { ImpersonalRule } from "../../../lexicon/rules/orders.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { type ClauseDraft, noSubject, type PartReading, type Reader } from "../../scan/reading.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";
import { listOrder, readTold } from "../predicates/orders.js";
import { readNamedSubject } from "../subjects/named-subject.js";
import { readThatClause } from "./subject-clause.js";

const evidence = "impersonal";

/** "It was agreed that the Ministry will pay": what was settled is due, wherever it is told. */
const settles = anyOf("agreed|decided|resolved");

/** "It is necessary to …" */
export const readImpersonal: Reader = (part, at) => {
  const match = matchFirst(grammar.impersonal, part.chunks, at, part.to);
  if (match === null) return null;
  if (match.rule.that === true) {
    const listed = readNamedSubject(part, match.end);
    // "It is requested that the People's Committee of Hanoi:"
    if (listed !== null && isMark(part.chunks[listed.next], ":"))
      return { ...listOrder(match.rule.name, [], listed.next + 1), subject: listed.subject };
    const asked = readThatClause(part, match.end);
    // "that the Ministry reply": what is asked stands in the base form, as the present of a plural does.
    const isAsked =
      asked?.evidence === "present" ||
      (asked?.evidence === "announcement" && settles(norm(part.chunks, match.end - 2)));
    return asked !== null && isAsked ? { ...asked, rule: match.rule.name, evidence: "obligation" } : asked;
  }
  if (match.rule.names === true) return readNamedDoer(part, match);
  const { name: rule, sense } = match.rule;
  return { rule, evidence, sense: sense ?? null, subject: noSubject, action: match.end };
};

/** "It is up to the chairpersons to ensure": whoever is named, and what they are to do. */
function readNamedDoer(
  part: PartReading,
  { rule: { name: rule, sense }, end }: RuleMatch<ImpersonalRule>,
): ClauseDraft | null {
  const bodies = readNamedSubject(part, end);
  const told = bodies === null ? null : readTold(part.chunks, bodies.next, part.to);
  return bodies === null || told === null
    ? null
    : { rule, evidence: "ordered", sense: sense ?? null, subject: bodies.subject, ...told };
}

/** "Priority is given to completing databases" */
export const readPriority: Reader = ({ chunks }, at) => {
  const isPriority = standAt(chunks, at, "priority", "is", "given", "to");
  if (!isPriority || (formsAt(chunks, at + 4) & Form.gerund) === 0) return null;
  return { rule: "priority-is-given-to", evidence, subject: noSubject, action: at + 4 };
};
