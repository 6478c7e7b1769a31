import { canInvert, isObliging } from "../../../lexicon/auxiliaries.js";
import { isTold } from "../../../lexicon/clause-words.js";
import { isNot } from "../../../lexicon/small-words.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, norm, skipAdverbs } from "../../scan/scan.js";
import { afterDenial } from "../predicates/negated.js";
import { directsNamedBody } from "../roles/frames.js";
import { readAnaphor } from "../subjects/anaphor.js";
import { readBodies } from "../subjects/bodies.js";
import { type Junction, type JunctionReader, withSubject } from "./junctions.js";

/** "has received it, and is to reply", "must not raise fees, and will report": what a body has done, or may not do, goes on with what it must do. */
function obligesFurther(
  chunks: readonly Chunk[],
  from: number,
  { evidence, verbFrom, supervisors }: Clause,
  to: number,
): boolean {
  const isDenied = isNot(norm(chunks, verbFrom));
  const match = matchFirst(grammar.strongPredicates, chunks, skipAdverbs(chunks, from), to);
  // "directs Customs to inspect warehouses, and is to report": back to the one who directs.
  const goesBack = match?.rule.mood === "obligation" || match?.rule.mood === "announcement";
  if (supervisors.length > 0 && goesBack) return true;
  // "is assigned to open a register, and must keep it secret", "is responsible for the plan, and has to answer"
  if (evidence === "ordered" || evidence === "responsibility")
    return isObliging(norm(chunks, from)) || (evidence === "responsibility" && match?.rule.name === "has-to");
  const isBan = match?.rule.sense === "ban" || match?.rule.name === "may-not";
  // "must receive complaints, and are not allowed to ask for papers"
  if (match?.rule.mood === "ordered" && match.rule.sense === "ban") return true;
  // "must not use sand, and are not to owe wages": one ban.
  if (isDenied && isBan) return false;
  // "will keep the gate open, and is not to raise charges", "must reply, and may not ask again"
  if ((evidence === "announcement" || evidence === "obligation") && isBan) return true;
  if (evidence !== "perfect" && !isDenied) return false;
  // "has been supplying power, and is now requested to connect the line"
  if (evidence === "perfect" && match?.rule.mood === "ordered") return true;
  return match?.rule.mood === "obligation" || (isDenied && match?.rule.mood === "announcement");
}

/** ", and under no circumstances are banks allowed to": a ban with its verb before its subject. */
function deniesInverted(chunks: readonly Chunk[], from: number): boolean {
  const auxiliary = afterDenial(chunks, from);
  return auxiliary !== null && canInvert(norm(chunks, auxiliary));
}

/** Whether an "and" stands right before the words of a further clause. */
const followsAnd = (chunks: readonly Chunk[], { at, from }: Junction): boolean =>
  from > at && norm(chunks, from - 1) === "and";

/** ", and asked the Confederation to": the order goes on with others. */
export const readToldAgain: JunctionReader = ({ at, from }, { chunks, clause, to, text }) => {
  if (clause.evidence !== "ordered" || !isTold(norm(chunks, from))) return null;
  const told = readAnaphor(chunks, from + 1) ?? readBodies(chunks, from + 1, to, text);
  return told === null ? null : { kind: "told-again", cut: at, from };
};

export const readObligedFurther: JunctionReader = (junction, { chunks, clause, to }) =>
  followsAnd(chunks, junction) && obligesFurther(chunks, junction.from, clause, to)
    ? { kind: "goes-on", cut: junction.at, from: junction.from }
    : null;

/** "suggested that the Ministry provide scripts, and that banks hold up transfers": the second of two things asked, of bodies in the base form. */
export const readThatFurther: JunctionReader = ({ at, from }, { chunks, clause, to, text }) => {
  if (clause.evidence !== "ordered" || norm(chunks, from - 1) !== "that") return null;
  const bodies = readBodies(chunks, from, to, text);
  const isAsked = bodies !== null && (formsAt(chunks, skipAdverbs(chunks, bodies.next)) & Form.base) !== 0;
  return isAsked ? { kind: "goes-on", cut: at, from } : null;
};

/** "balance supply, and (to) direct Vietnam Electricity to build reserves": a task of the one that is directed. */
export const readDirecting: JunctionReader = (junction, { chunks, to, text }) => {
  const { from } = junction;
  const verb = norm(chunks, from) === "to" ? from + 1 : from;
  return followsAnd(chunks, junction) && directsNamedBody(chunks, verb, to, text)
    ? { kind: "goes-on", cut: junction.at, from: junction.from }
    : null;
};

export const readInverted: JunctionReader = (junction, { chunks }) =>
  deniesInverted(chunks, junction.from) ? withSubject(junction) : null;
