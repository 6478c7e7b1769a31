import { canInvert, isFiniteBe, isObliging } from "../../lexicon/auxiliaries.js";
import { isSaying } from "../../lexicon/clause-words.js";
import { isNot, isTold } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { Form } from "../../model/token.js";
import { deadlinesIn } from "./action-times.js";
import { readAnaphor } from "./anaphor.js";
import { readBodies } from "./bodies.js";
import { directsNamedBody } from "./frames.js";
import { grammar } from "./grammar.js";
import { afterDenial } from "./negated.js";
import { isPassive } from "./passive.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";
import { isOfWhich } from "./segment-starts.js";

const opensClause = anyOf("and|while|whereas|but");
const opensNoun = anyOf("the|some|all|any|each|every|these|those|no");
const opensModifier = anyOf("with|in|of|along|near|under");
const governsRelative = anyOf("on|for|to|about|against|from");
const opensContent = anyOf("that|which|who|to|so");

/** Where a clause with a subject of its own begins inside an action, and how it is to be read. */
export interface SecondClause {
  /** Index of the "," or "and" before it. */
  readonly cut: number;
  readonly from: number;
  /** It goes on telling others what to do: the bodies and "to" follow the order of the clause before. */
  readonly toldAgain: boolean;
  /** It has no subject of its own: what the subject before is to do besides. */
  readonly goesOn?: true;
  /** It is a relative clause: index of the body that it tells what to do. */
  readonly antecedent?: number;
}

/** ", and findings must be reported …": a thing that an obligation in the passive speaks of. */
function isPassiveThing(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 8; at++) {
    const word = norm(chunks, at);
    if (isMark(chunks[at], ",", ";", ":") || opensContent(word)) return false;
    if (isObliging(word)) return at > from && isPassive(chunks, at + 1);
    // "the system is to be put into operation"
    if (isFiniteBe(word) && norm(chunks, at + 1) === "to") return at > from && isPassive(chunks, at + 2);
  }
  return false;
}

/** "to appraise", "with appraising": behind those who are told. */
const opensTask = (chunks: readonly Chunk[], at: number): boolean => {
  const forms = formsAt(chunks, skipAdverbs(chunks, at + 1));
  return norm(chunks, at) === "to"
    ? (forms & Form.base) !== 0
    : norm(chunks, at) === "with" && (forms & Form.gerund) !== 0;
};

/** "has received it, and is to reply", "must not raise fees, and will report": what a body has done, or may not do, goes on with what it must do. */
function obligesFurther(chunks: readonly Chunk[], from: number, { evidence, verbFrom }: Clause, to: number): boolean {
  const isDenied = isNot(norm(chunks, verbFrom));
  // "is assigned to open a register, and must keep it secret"
  if (evidence === "ordered" || evidence === "responsibility") return isObliging(norm(chunks, from));
  const match = matchFirst(grammar.strongPredicates, chunks, skipAdverbs(chunks, from), to);
  // "must receive complaints, and are not allowed to ask for papers"
  if (match?.rule.mood === "ordered" && match.rule.sense === "ban") return true;
  // "must not use sand, and are not to owe wages": one ban.
  if (isDenied && match?.rule.sense === "ban") return false;
  if (evidence !== "perfect" && !isDenied) return false;
  return match?.rule.mood === "obligation" || (isDenied && match?.rule.mood === "announcement");
}

/** ", and under no circumstances are banks allowed to": a ban with its verb before its subject. */
function deniesInverted(chunks: readonly Chunk[], from: number): boolean {
  const auxiliary = afterDenial(chunks, from);
  return auxiliary !== null && canInvert(norm(chunks, auxiliary));
}

/** In chunks; what says which of a collective takes no more. */
const longestModifier = 5;

/** Whether what a subject shall do stands behind it, or behind a few words that say which bodies are meant ("the provinces with beaches were urged to"). */
function hasPredicate(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (isMark(chunks[from], ",")) return false;
  if (matchFirst(grammar.strongPredicates, chunks, from, to) !== null) return true;
  if (!opensModifier(norm(chunks, from))) return false;
  for (let at = from + 1; at <= from + longestModifier && chunks[at]?.type === "word"; at++)
    if (matchFirst(grammar.strongPredicates, chunks, at, to) !== null) return true;
  return false;
}

/** In chunks; a longer list of bodies is not looked for behind every "and". */
const longestSubject = 24;

const contrasts = anyOf("while|whereas");

/** ", and banks must", "while SBV branches in the regions will": bodies of no dictionary that are told something, or act beside others. */
function areTold(chunks: readonly Chunk[], from: number, to: number, text: string): boolean {
  const bodies = readBodies(chunks, from, Math.min(to, from + longestSubject), text);
  if (bodies === null) return false;
  if (contrasts(norm(chunks, from - 1))) return hasPredicate(chunks, bodies.next, to);
  const mood = matchFirst(grammar.strongPredicates, chunks, bodies.next, to)?.rule.mood;
  return mood === "ordered" || mood === "obligation";
}

/** In chunks, from the comma to the body. */
const longestMatter = 6;

/** ", a proposal on which the Ministry of Finance is to reply": index of the body of a relative clause that has a task of its own; null where none stands. */
function bodyOfRelative(chunks: readonly Chunk[], comma: number, to: number): number | null {
  for (let at = comma + 2; at < comma + longestMatter; at++) {
    const isRelative = norm(chunks, at) === "which" && governsRelative(norm(chunks, at - 1));
    if (isRelative && chunks[at + 1]?.type === "agency" && hasPredicate(chunks, at + 2, to)) return at + 1;
  }
  return null;
}

/** "report to the Ministry of Health, which is to sum up the results": whether a relative clause behind a comma gives a task to the body before it. */
const tasksAntecedent = (chunks: readonly Chunk[], comma: number, to: number): boolean => {
  const body = chunks[comma - 1];
  const isOne = body?.type === "agency" && body.phrase.mentions.length === 1;
  const relative = norm(chunks, comma + 1);
  if (!isOne || (relative !== "which" && relative !== "who")) return false;
  const mood = matchFirst(grammar.strongPredicates, chunks, comma + 2, to)?.rule.mood;
  return mood === "obligation" || mood === "ordered";
};

/** "with the Government Office keeping track": one body by name and a gerund. */
const standsBeside = (chunks: readonly Chunk[], at: number): boolean => {
  const body = chunks[at + 1];
  const isOne = body?.type === "agency" && body.phrase.mentions.length === 1;
  return isOne && norm(chunks, at) === "with" && (formsAt(chunks, skipAdverbs(chunks, at + 2)) & Form.gerund) !== 0;
};

/** Where a further clause would begin: its link, and its first word. */
interface Junction {
  /** Index of the comma or "and". */
  readonly at: number;
  readonly comma: boolean;
  readonly from: number;
}

/** A clause that begins with a common noun: a share of what stands before, bodies of no dictionary, or a thing that must be done. */
function secondOfWords(
  chunks: readonly Chunk[],
  { at, comma, from }: Junction,
  to: number,
  text: string,
  firstDeadline: () => number,
): SecondClause | null {
  const isPartOf = comma && isOfWhich(chunks, at + 1);
  // Where nothing before it has a date, its date is that of the whole.
  if (isPartOf && isPassiveThing(chunks, at + 3, to) && firstDeadline() < at)
    return { cut: at, from: at + 3, toldAgain: false };
  const isLinked = from > at + 1;
  if (comma && isLinked && areTold(chunks, from, to, text)) return { cut: at, from, toldAgain: false };
  // ", some typical cases should be brought to trial": a second sentence behind a comma.
  const isSpliced = comma && !isLinked && opensNoun(norm(chunks, from));
  return (isSpliced || isLinked) && isPassiveThing(chunks, from, to) ? { cut: at, from, toldAgain: false } : null;
}

/** ", and the Ministry of Y shall …", "and asked the Confederation to …", "and the People's Committees of … to …". */
export function findSecondClause(chunks: readonly Chunk[], clause: Clause, text: string): SecondClause | null {
  const { actionFrom, actionTo: to, evidence } = clause;
  let dated: number | null = null;
  const firstDeadline = (): number => {
    dated ??= deadlinesIn(chunks, actionFrom, to)[0]?.at ?? to;
    return dated;
  };
  // What stands before the verb of a thing's own clause is its subject.
  for (let at = Math.max(actionFrom, clause.verbFrom) + 1; at < to - 1; at++) {
    const comma = isMark(chunks[at], ",");
    const link = opensClause(norm(chunks, at));
    if (!comma && !link) continue;
    // "…, adding that the Ministry of Home Affairs should help"
    const isLinked = opensClause(norm(chunks, at + 1)) || isSaying(norm(chunks, at + 1));
    const behind = comma && isLinked ? at + 2 : at + 1;
    // "…, and that localities must": the second of two things said.
    const from = norm(chunks, behind) === "that" ? behind + 1 : behind;
    const isToldAgain = evidence === "ordered" && isTold(norm(chunks, from));
    if (isToldAgain && (readAnaphor(chunks, from + 1) ?? readBodies(chunks, from + 1, to, text)) !== null) {
      return { cut: at, from, toldAgain: true };
    }
    if (from > at && norm(chunks, from - 1) === "and" && obligesFurther(chunks, from, clause, to))
      return { cut: at, from, toldAgain: false, goesOn: true };
    // "balance supply, and (to) direct Vietnam Electricity to build reserves": a task of the one that is directed.
    const verb = norm(chunks, from) === "to" ? from + 1 : from;
    if (from > at && norm(chunks, from - 1) === "and" && directsNamedBody(chunks, verb, to, text))
      return { cut: at, from, toldAgain: false, goesOn: true };
    if (deniesInverted(chunks, from)) return { cut: at, from, toldAgain: false };
    if (comma && tasksAntecedent(chunks, at, to))
      return { cut: at, from: at + 2, toldAgain: false, antecedent: at - 1 };
    // ", with the Government Office keeping track of it": what another does meanwhile.
    if (comma && evidence !== "present" && evidence !== "perfect" && standsBeside(chunks, at + 1))
      return { cut: at, from: at + 3, toldAgain: false, antecedent: at + 2 };
    const relative = comma ? bodyOfRelative(chunks, at, to) : null;
    if (relative !== null) return { cut: at, from: relative, toldAgain: false };
    const chunk = chunks[from];
    const anaphor = chunk?.type === "word" ? readAnaphor(chunks, from) : null;
    if (chunk?.type !== "agency" && anaphor === null) {
      const second = secondOfWords(chunks, { at, comma, from }, to, text, firstDeadline);
      if (second !== null) return second;
      continue;
    }
    const next = anaphor?.next ?? from + 1;
    if (hasPredicate(chunks, next, to)) return { cut: at, from, toldAgain: false };
    // "while SBV branches in the regions will": the dictionary's name in that of another body.
    if (comma && isLinked && chunk?.type === "agency" && areTold(chunks, from, to, text))
      return { cut: at, from, toldAgain: false };
    // "needs to tell hospitals, and the Ministry of Education to let schools close"
    const isAlike = evidence === "ordered" || (evidence === "obligation" && comma && isLinked);
    if (isAlike && chunk?.type === "agency" && opensTask(chunks, next)) return { cut: at, from, toldAgain: true };
    const isPresent =
      evidence === "present" &&
      comma &&
      (chunk?.type === "agency" || (anaphor?.subject.kind === "anaphor" && anaphor.subject.noun !== null)) &&
      (formsAt(chunks, skipAdverbs(chunks, next)) & Form.thirdPerson) !== 0;
    if (isPresent) return { cut: at, from, toldAgain: false };
  }
  return null;
}
