import { isDueOrPresent } from "../../lexicon/auxiliaries.js";
import { isReporting, isTold } from "../../lexicon/clause-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause, Subject } from "../../model/clause.js";
import { Form } from "../../model/token.js";
import { readAnaphor } from "./anaphor.js";
import { readBodies } from "./bodies.js";
import { type Fragment, readFragment } from "./fragments.js";
import type { SecondClause } from "./junctions.js";
import { isLabelled } from "./lead-in.js";
import { parseClause } from "./parse.js";
import { contentEnd, type Part, splitAtSemicolons } from "./parts.js";
import { findPredicate } from "./predicate.js";
import type { ParseContext } from "./reading.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";
import { findSecondClause } from "./second-clause.js";
import { verbsOf } from "./verbs.js";

/** A step of a sentence: a clause, or a deadline for what stands before. */
export type Step =
  | { readonly kind: "clause"; readonly clause: Clause }
  | { readonly kind: "fragment"; readonly fragment: Fragment };

const isPreposition = anyOf("of|in|for");

/** "said", "stresses", but not "points", which is a noun as well. */
function reports(chunk: Chunk): boolean {
  if (chunk.type !== "word" || chunk.verb === null) return false;
  const isVerb = !chunk.verb.ambiguous || (chunk.verb.forms & Form.past) !== 0;
  return isVerb && (isReporting(chunk.norm) || chunk.norm === "told" || chunk.norm === "quoted");
}

/** Where an action ends before words that only report who said it: `,” the Deputy Prime Minister said`. */
function trimReporting(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = to - 1; at > from && to - at < 12; at--) {
    if (!isMark(chunks[at], ",", '"')) continue;
    const tail = chunks.slice(at + 1, to);
    if (tail.some(reports) && !tail.some((chunk) => isMark(chunk, ","))) {
      return isMark(chunks[at - 1], ",", '"') ? at - 1 : at;
    }
  }
  return to;
}

/** "…does the following itself: Issue the documents": an inline list, whose items begin after its colon. */
function inlineList(chunks: readonly Chunk[], clause: Clause): number | null {
  for (let at = clause.actionFrom; at < clause.actionTo - 1; at++) {
    if (!isMark(chunks[at], ":")) continue;
    if (/^(including|includes?|as|areas|namely)$/.test(norm(chunks, at - 1))) return null;
    const mark = isMark(chunks[at + 1], "(") && isMark(chunks[at + 3], ")") ? at + 4 : at + 1;
    const verb = skipAdverbs(chunks, norm(chunks, mark) === "to" ? mark + 1 : mark);
    const chunk = chunks[verb];
    const capital = chunk?.type === "word" && (chunk.token.capital || mark > at + 1);
    // "take charge of: (i) counting houses"
    const isCounted = mark > at + 1 && isPreposition(norm(chunks, at - 1));
    return capital && (formsAt(chunks, verb) & (isCounted ? Form.gerund : Form.base)) !== 0 ? at + 1 : null;
  }
  return null;
}

const withEnd = (clause: Clause, actionTo: number): Clause =>
  actionTo === clause.actionTo ? clause : { ...clause, actionTo };

/** A part's clause, and the clauses with subjects of their own that stand inside it. */
function clausesOf(chunks: readonly Chunk[], part: Part, context: ParseContext): Clause[] {
  const clauses: Clause[] = [];
  const { to } = part;
  let clause = parseClause(chunks, part.from, to, context);
  while (clause !== null) {
    // "Checking wells is the job of the communes, and it must be done in May": the rest stands behind the action.
    const rest = clause.actionTo < to ? { ...clause, actionFrom: clause.actionTo, actionTo: to } : clause;
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
    case "told-again":
      return parseToldAgain(chunks, part, before, context);
    default:
      return parseClause(chunks, part.from, part.to, { ...context, continues: second.kind === "goes-on" });
  }
}

/** "(the Ministry of Home Affairs), which is to sum up the situation": what a clause asks of the body before it. */
function parseOfAntecedent(
  chunks: readonly Chunk[],
  { from, to }: Part,
  antecedent: number,
  context: ParseContext,
): Clause | null {
  const subject = subjectAt(chunks, antecedent);
  const clause = subject === null ? null : parseClause(chunks, from, to, { ...context, continues: true });
  return subject === null || clause === null ? null : { ...clause, subject };
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
  const subject = subjectAt(chunks, start);
  if (subject === null) return null;
  for (let at = start + 1; at < to && at - start < 30; at++) {
    const forms = formsAt(chunks, skipAdverbs(chunks, at + 1));
    const isGerund = norm(chunks, at) === "with" && (forms & Form.gerund) !== 0;
    if (!isGerund && (norm(chunks, at) !== "to" || (forms & Form.base) === 0)) continue;
    const clause = parseClause(chunks, isGerund ? at + 1 : at, to, { ...context, continues: true });
    if (clause === null) return null;
    return {
      ...clause,
      rule: before.rule,
      sense: before.sense,
      evidence: "ordered",
      authority: before.authority,
      subject,
    };
  }
  return null;
}

/** The body at a chunk, or the word there that points back to one. */
function subjectAt(chunks: readonly Chunk[], at: number): Subject | null {
  const chunk = chunks[at];
  if (chunk?.type === "agency") return { kind: "bodies", mentions: chunk.phrase.mentions };
  return readAnaphor(chunks, at)?.subject ?? null;
}

/** A later part that asks nothing of its own is one more object of the part before. */
function extendLast(steps: Step[], chunks: readonly Chunk[], part: Part): void {
  const last = steps.at(-1);
  if (last?.kind !== "clause" || last.clause.opensList) return;
  steps[steps.length - 1] = {
    kind: "clause",
    clause: withEnd(last.clause, trimReporting(chunks, last.clause.actionFrom, part.to)),
  };
}

/**
 * Tells the verbs of the clause before, or of the directive before the sentence. Objects that a clause takes on later
 * stand behind a semicolon, and add no verb.
 */
function verbsBefore(steps: readonly Step[], chunks: readonly Chunk[], known: readonly string[]) {
  let from = -1;
  let verbs = known;
  let last = 0;
  let clause: Clause | null = null;
  return (): readonly string[] => {
    for (; last < steps.length; last++) {
      const step = steps[last] as Step;
      if (step.kind === "clause") clause = step.clause;
    }
    if (clause !== null && clause.actionFrom !== from) {
      from = clause.actionFrom;
      verbs = verbsOf(chunks, from, clause.actionTo);
    }
    return verbs;
  };
}

/** Whether somebody with authority gave what a step says; undefined where it is no clause. */
const givesOrder = (step: Step | undefined): boolean | undefined =>
  step?.kind === "clause" ? step.clause.authority.length > 0 || step.clause.evidence === "ordered" : undefined;

/** The clauses and deadline fragments of a sentence from chunk `from` on, in order. */
export function readSteps(
  chunks: readonly Chunk[],
  from: number,
  context: ParseContext,
  verbs: readonly string[],
): Step[] {
  const steps: Step[] = [];
  const end = contentEnd(chunks);
  const labelled = isLabelled(chunks, from);
  const before = verbsBefore(steps, chunks, verbs);
  for (const [number, part] of partsOf(chunks, from, end, context).entries()) {
    const fragment = readFragment(chunks, part.from, trimReporting(chunks, part.from, part.to), before);
    if (fragment !== null) {
      steps.push({ kind: "fragment", fragment });
      continue;
    }
    const continues = context.continues || number > 0;
    const afterOrder = givesOrder(steps.at(-1)) ?? context.afterOrder;
    const clauses = clausesOf(chunks, part, { ...context, continues, inList: context.inList || labelled, afterOrder });
    if (clauses.length === 0) {
      if (number > 0) extendLast(steps, chunks, part);
      continue;
    }
    for (const [place, read] of clauses.entries()) {
      const clause = trimmed(chunks, read);
      // "…, and it has to be done in May": a second clause can only say by when.
      const dates = place === 0 ? null : readFragment(chunks, clause.actionFrom, clause.actionTo, before);
      if (dates === null) steps.push(...listSteps(chunks, clause, context));
      else steps.push({ kind: "fragment", fragment: dates });
    }
  }
  return steps;
}

/** "…also have specific tasks: The Ministry of Health will implement …": a colon before a clause with a subject of its own. */
function clauseColon(chunks: readonly Chunk[], { from, to }: Part, text: string): number | null {
  for (let at = from + 1; at < to - 2; at++) {
    if (!isMark(chunks[at], ":")) continue;
    const bodies = chunks[at + 1]?.type === "agency" ? readBodies(chunks, at + 1, to, text) : null;
    // "is the standing body: it shall inspect"
    const next = bodies?.next ?? readAnaphor(chunks, at + 1)?.next ?? null;
    const isSeveral = bodies !== null && bodies.mentions.length > 1;
    const predicate = next === null ? null : findPredicate(chunks, next, to, isSeveral, text);
    return predicate === null || predicate.match.rule.mood === "present" ? null : at;
  }
  return null;
}

/** The parts of a sentence, cut at semicolons and before clauses that a colon announces; an apposition with a semicolon in it stays whole. */
function partsOf(chunks: readonly Chunk[], from: number, end: number, context: ParseContext): Part[] {
  const split = splitAtSemicolons(chunks, from, end);
  const [first, second] = split;
  const joined =
    first !== undefined && second !== undefined && isOpenApposition(chunks, first, second)
      ? [{ from: first.from, to: second.to }, ...split.slice(2)]
      : split;
  const parts: Part[] = [];
  for (const part of joined) {
    const colon = clauseColon(chunks, part, context.text);
    if (colon === null) parts.push(part);
    else parts.push({ from: part.from, to: colon }, { from: colon + 1, to: part.to });
  }
  return parts;
}

/** "Minister of X, Head of the Working Group; reform, responsible for urging …": no verb stands before the semicolon. */
function isOpenApposition(chunks: readonly Chunk[], first: Part, second: Part): boolean {
  if (chunks[first.from]?.type !== "agency" || !isMark(chunks[first.from + 1], ",")) return false;
  for (let at = first.from; at < first.to; at++)
    if (isDueOrPresent(norm(chunks, at)) || norm(chunks, at) === "to") return false;
  for (let at = second.from; at < second.to - 1; at++)
    if (isMark(chunks[at], ",") && norm(chunks, at + 1) === "responsible") return true;
  return false;
}

const trimmed = (chunks: readonly Chunk[], clause: Clause): Clause =>
  withEnd(
    clause,
    Math.max(
      trimReporting(chunks, clause.actionFrom, clause.actionTo),
      Math.min(clause.actionFrom + 1, clause.actionTo),
    ),
  );

/** A clause that opens a list within its own sentence: the header, then its first item. */
function listSteps(chunks: readonly Chunk[], clause: Clause, context: ParseContext): Step[] {
  const itemAt =
    clause.opensList && clause.actionFrom < clause.actionTo ? clause.actionFrom : inlineList(chunks, clause);
  if (itemAt === null || itemAt >= clause.actionTo) return [{ kind: "clause", clause }];
  const item = parseClause(chunks, itemAt, clause.actionTo, { ...context, inList: true, continues: true });
  if (item === null) return [{ kind: "clause", clause }];
  const header: Clause = { ...clause, opensList: true, actionTo: clause.opensList ? clause.actionFrom : itemAt - 1 };
  return [
    { kind: "clause", clause: header },
    { kind: "clause", clause: item },
  ];
}
