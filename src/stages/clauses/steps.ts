import { standAt } from "../../grammar/stand-at.js";
import { isFiniteAuxiliary, isPermission } from "../../lexicon/auxiliaries.js";
import { isReport, isReporting, isSubordinating } from "../../lexicon/clause-words.js";
import { reportedDocuments } from "../../lexicon/document-nouns.js";
import { isIndefinite } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { Form } from "../../model/token.js";
import { contentEnd, type Part } from "../scan/parts.js";
import { hasWord } from "../scan/per-sentence.js";
import { changedContext, type ParseContext } from "../scan/reading.js";
import { formsAt, isMark, norm, skipAdverbs } from "../scan/scan.js";
import { parseClause } from "./constructions/parse.js";
import { clausesOf, withEnd } from "./joined/part-clauses.js";
import { partsOf } from "./joined/sentence-parts.js";
import { isLabelled } from "./openings/lead-in.js";
import { type Fragment, readFragment, readKnownWork } from "./times/fragments.js";
import { type KnownAction, worksIn } from "./times/known-work.js";
import { verbsOf } from "./verbs.js";

/** A step of a sentence: a clause, or a deadline for what stands before. */
export type Step =
  | { readonly kind: "clause"; readonly clause: Clause }
  | { readonly kind: "fragment"; readonly fragment: Fragment };

const isPreposition = anyOf("of|in|for");
/** In chunks, where what reports stands anywhere in them, and where it stands first. */
const longestTail = 12;
const longestReport = 24;
/** In chunks, with the verb behind it. */
const longestSpeaker = 4;

const mayReport = hasWord((word) => isReport(word) || word === "according");

/** "said", "stresses", but not "points", which is a noun as well. */
function reports(chunk: Chunk): boolean {
  if (chunk.type !== "word" || chunk.verb === null) return false;
  const isVerb = !chunk.verb.ambiguous || (chunk.verb.forms & Form.past) !== 0;
  return isVerb && isReport(chunk.norm);
}

/** "according to a document that the Office sent", "according to the ministry": who said so; but "according to the statement of accounts" is how it is done. */
const attributes = (chunks: readonly Chunk[], at: number): boolean =>
  standAt(chunks, at, "according", "to") &&
  (chunks[at + 2]?.type === "agency" || (isIndefinite(norm(chunks, at + 2)) && isSource(norm(chunks, at + 3))));
const isSource = anyOf(`${reportedDocuments}|statement|report|official|source`);

/** Where an action ends before words that only report who said it: `,” the Deputy Prime Minister said`. */
function trimReporting(chunks: readonly Chunk[], from: number, to: number): number {
  if (!mayReport(chunks)) return to;
  for (let at = to - 1; at > from && to - at < longestReport; at--) {
    if (!isMark(chunks[at], ",", '"')) continue;
    // ", says an urgent document signed on Thursday by Vice Chairman A": what reports stands first.
    if (to - at >= longestTail && !isReporting(norm(chunks, at + 1))) continue;
    const tail = chunks.slice(at + 1, to);
    // "“Do not paint the fence,” Chinh added, and drew some laughter"
    if (isMark(chunks[at], '"') && tail.slice(0, longestSpeaker).some(reports))
      return isMark(chunks[at - 1], ",") ? at - 1 : at;
    if ((tail.some(reports) || attributes(chunks, at + 1)) && !tail.some((chunk) => isMark(chunk, ","))) {
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

/** "; forced recovery may be used only then", "; cases that they cannot solve are transferred": a finite verb that no word before makes another clause's. */
function isSentence(chunks: readonly Chunk[], { from, to }: Part): boolean {
  let open = 0;
  for (let at = from; at < to; at++) {
    const word = norm(chunks, at);
    // An infinitive has no finite verb.
    if (isSubordinating(word) && word !== "to") open++;
    else if (isFiniteAuxiliary(word) || isPermission(word)) {
      if (open === 0) return true;
      open--;
    }
  }
  return false;
}

/** A later part that asks nothing of its own is one more object of the part before. */
function extendLast(steps: Step[], chunks: readonly Chunk[], part: Part): void {
  const last = steps.at(-1);
  // "; are accountable to the Chairman for the figures": what is said of the body, or of others, is no object.
  if (last?.kind !== "clause" || last.clause.opensList || isSentence(chunks, part)) return;
  steps[steps.length - 1] = {
    kind: "clause",
    clause: withEnd(last.clause, trimReporting(chunks, last.clause.actionFrom, part.to)),
  };
}

/**
 * Tells the action of the clause before, or of the directive before the sentence. Objects that a clause takes on later
 * stand behind a semicolon, and add no verb.
 */
function actionBefore(steps: readonly Step[], chunks: readonly Chunk[], previous: KnownAction | null) {
  let action = previous;
  let last = 0;
  let clause: Clause | null = null;
  return (): KnownAction | null => {
    for (; last < steps.length; last++) {
      const step = steps[last] as Step;
      if (step.kind === "clause") clause = step.clause;
    }
    if (clause !== null && (action?.chunks !== chunks || clause.actionFrom !== action.from)) {
      const { actionFrom: from, actionTo: to } = clause;
      action = { chunks, from, to, verbs: verbsOf(chunks, from, to) };
    }
    return action;
  };
}

/** Whether somebody with authority gave what a step says; undefined where it is no clause. */
const isOrderStep = (step: Step | undefined): boolean | undefined =>
  step?.kind === "clause" ? step.clause.authority.length > 0 || step.clause.evidence === "ordered" : undefined;

/** The clauses and deadline fragments of a sentence from chunk `from` on, in order; `previous` is the action before the sentence. */
export function readSteps(
  chunks: readonly Chunk[],
  from: number,
  context: ParseContext,
  previous: KnownAction | null,
): Step[] {
  const steps: Step[] = [];
  const end = contentEnd(chunks);
  const labelled = isLabelled(chunks, from);
  const before = actionBefore(steps, chunks, previous);
  const verbs = (): readonly string[] => before()?.verbs ?? [];
  const works = (): readonly string[] => {
    const action = before();
    return action === null ? [] : worksIn(action);
  };
  for (const [number, part] of partsOf(chunks, from, end, context).entries()) {
    const fragment = readFragment(chunks, part.from, trimReporting(chunks, part.from, part.to), verbs);
    if (fragment !== null) {
      steps.push({ kind: "fragment", fragment });
      continue;
    }
    const ended = readKnownWork(chunks, part.from, part.to, works);
    const continues = context.continues || number > 0;
    const afterOrder = isOrderStep(steps.at(-1)) ?? context.afterOrder;
    if (ended !== null) steps.push({ kind: "fragment", fragment: ended });
    const clauses = clausesOf(
      chunks,
      part,
      changedContext(context, { continues, inList: context.inList || labelled, afterOrder }),
    );
    if (clauses.length === 0) {
      if (number > 0) extendLast(steps, chunks, part);
      continue;
    }
    for (const [place, read] of clauses.entries()) {
      const clause = trimmed(chunks, read);
      // "…, and it has to be done in May": a second clause can only say by when.
      const dates = place === 0 ? null : readFragment(chunks, clause.actionFrom, clause.actionTo, verbs);
      if (dates === null) steps.push(...listSteps(chunks, clause, context));
      else steps.push({ kind: "fragment", fragment: dates });
    }
  }
  return steps;
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
  const item = parseClause(chunks, itemAt, clause.actionTo, changedContext(context, { inList: true, continues: true }));
  if (item === null) return [{ kind: "clause", clause }];
  const header: Clause = { ...clause, opensList: true, actionTo: clause.opensList ? clause.actionFrom : itemAt - 1 };
  return [
    { kind: "clause", clause: header },
    { kind: "clause", clause: item },
  ];
}
