import { isTold } from "../../../lexicon/clause-words.js";
import type { Chunk } from "../../../model/chunk.js";
import { type Clause, changedClause, type Subject } from "../../../model/clause.js";
import { Form } from "../../../model/token.js";
import type { Part } from "../../scan/parts.js";
import { changedContext, type ParseContext } from "../../scan/reading.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { parseClause } from "../constructions/parse.js";
import { readAnaphor } from "../subjects/anaphor.js";
import { readBodies } from "../subjects/bodies.js";
import type { SecondClause } from "./junctions.js";
import { findSecondClause } from "./second-clause.js";

export const withEnd = (clause: Clause, actionTo: number): Clause =>
  actionTo === clause.actionTo ? clause : changedClause(clause, { actionTo });

/** A part's clause, and the clauses with subjects of their own that stand inside it. */
export function clausesOf(chunks: readonly Chunk[], part: Part, context: ParseContext): Clause[] {
  const clauses: Clause[] = [];
  const { to } = part;
  let clause = parseClause(chunks, part.from, to, context);
  while (clause !== null) {
    // "Checking wells is the job of the communes, and it must be done in May": the rest stands behind the action.
    const rest = clause.actionTo < to ? changedClause(clause, { actionFrom: clause.actionTo, actionTo: to }) : clause;
    const second = findSecondClause(chunks, rest, context.text);
    const next = second === null ? null : parseSecond(chunks, second, rest, context);
    const end = second === null || next === null ? clause.actionTo : Math.min(second.cut, clause.actionTo);
    clauses.push(withEnd(clause, next !== null && isMark(chunks[end - 1], ",") ? end - 1 : end));
    clause = next;
  }
  return clauses;
}

/** The further clause that stands inside another, up to the end of that one. */
function parseSecond(
  chunks: readonly Chunk[],
  second: SecondClause,
  before: Clause,
  context: ParseContext,
): Clause | null {
  const part = { from: second.from, to: before.actionTo };
  switch (second.kind) {
    case "of-antecedent":
      return parseOfAntecedent(chunks, part, second.antecedent, context);
    case "by-another":
      return parseByAnother(chunks, part, second.agent, before);
    case "told-again":
      return parseToldAgain(chunks, part, before, context);
    default:
      return parseClause(chunks, part.from, part.to, changedContext(context, { continues: second.kind === "goes-on" }));
  }
}

/** "(the Ministry of Home Affairs), which is to sum up the situation": what a clause asks of the body before it. */
function parseOfAntecedent(
  chunks: readonly Chunk[],
  { from, to }: Part,
  antecedent: number,
  context: ParseContext,
): Clause | null {
  const subject = subjectAt(chunks, antecedent) ?? bodiesAt(chunks, antecedent, from - 2, context.text);
  const clause = subject === null ? null : parseClause(chunks, from, to, changedContext(context, { continues: true }));
  return subject === null || clause === null ? null : changedClause(clause, { subject });
}

/** ", appraised by the Ministry of Justice before May": the passive before it, of another agent. */
function parseByAnother(chunks: readonly Chunk[], { from, to }: Part, agent: number, before: Clause): Clause | null {
  const subject = subjectAt(chunks, agent);
  if (subject === null) return null;
  const alone = { partners: [], supervisors: [], cues: [], front: [], term: [] };
  return changedClause(before, { ...alone, subject, actionFrom: from, verbFrom: from, actionTo: to });
}

/** ", and the People's Committees of … to put …": the order of the clause before, given to others. */
function parseToldAgain(
  chunks: readonly Chunk[],
  { from, to }: Part,
  before: Pick<Clause, "rule" | "sense" | "authority">,
  context: ParseContext,
): Clause | null {
  const verb = isTold(norm(chunks, from));
  const start = verb ? from + 1 : from;
  const subject = bodiesAt(chunks, start, to, context.text) ?? subjectAt(chunks, start);
  if (subject === null) return null;
  for (let at = start + 1; at < to && at - start < 30; at++) {
    const forms = formsAt(chunks, skipAdverbs(chunks, at + 1));
    const isGerund = norm(chunks, at) === "with" && (forms & Form.gerund) !== 0;
    if (!isGerund && (norm(chunks, at) !== "to" || (forms & Form.base) === 0)) continue;
    const clause = parseClause(chunks, isGerund ? at + 1 : at, to, changedContext(context, { continues: true }));
    if (clause === null) return null;
    const { rule, sense, authority } = before;
    return changedClause(clause, { rule, sense, evidence: "ordered", authority, subject });
  }
  return null;
}

/** ", and tax authorities to check invoices" */
function bodiesAt(chunks: readonly Chunk[], at: number, to: number, text: string): Subject | null {
  const bodies = readBodies(chunks, at, to, text);
  return bodies === null ? null : { kind: "bodies", mentions: bodies.mentions };
}

/** The body at a chunk, or the word there that points back to one. */
function subjectAt(chunks: readonly Chunk[], at: number): Subject | null {
  const chunk = chunks[at];
  if (chunk?.type === "agency") return { kind: "bodies", mentions: chunk.phrase.mentions };
  return readAnaphor(chunks, at)?.subject ?? null;
}
