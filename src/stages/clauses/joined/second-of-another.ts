import { standAt } from "../../../grammar/stand-at.js";
import { isArticle, isPossessive } from "../../../lexicon/small-words.js";
import { befallingVerbs, statingVerbs, taskVerbs } from "../../../lexicon/statements.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { readUnknownBody } from "../subjects/unknown-body.js";
import { hasPredicate, type JunctionReader } from "./junctions.js";

const governsRelative = anyOf("on|for|to|about|against|from");

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

/** "which will host the Games", "who will believe it": what a body is, or what happens to it. */
const isStating = (lemma: string): boolean =>
  befallingVerbs.has(lemma) || (statingVerbs.has(lemma) && !taskVerbs.has(lemma));

/** Whether the verb behind a relative's predicate says what somebody does. */
function tellsWork(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[skipAdverbs(chunks, at)];
  if (verb?.type !== "word" || verb.verb === null || (verb.verb.forms & Form.base) === 0) return false;
  return !isStating(verb.verb.lemma);
}

/** In chunks; what a body is called by a common noun takes no more. */
const longestBody = 8;

/** "(report to) the education division of their district": index at which the one body before a comma begins, by name or by a noun of bodies; null where none stands. */
function bodyBefore(chunks: readonly Chunk[], comma: number, text: string): number | null {
  const body = chunks[comma - 1];
  if (body?.type === "agency" && body.phrase.mentions.length === 1) return comma - 1;
  for (let at = comma - 2; at > comma - longestBody && !isMark(chunks[at], ",", ";", ":"); at--) {
    const opens = isArticle(norm(chunks, at)) || isPossessive(norm(chunks, at));
    if (!opens || norm(chunks, at - 1) === "of") continue;
    const found = readUnknownBody(chunks, at, comma, text);
    if (found?.next === comma && found.mentions.length === 1) return at;
  }
  return null;
}

/** "report to the Ministry of Health, which is to sum up the results", ", which will sum them up": index of the body to which a relative clause behind a comma gives a task; null where it gives none. */
function taskedAntecedent(chunks: readonly Chunk[], comma: number, to: number, text: string): number | null {
  const relative = norm(chunks, comma + 1);
  if (relative !== "which" && relative !== "who") return null;
  const match = matchFirst(grammar.strongPredicates, chunks, comma + 2, to);
  const mood = match?.rule.mood;
  if (match === null || mood === undefined || mood === "responsibility") return null;
  const body = bodyBefore(chunks, comma, text);
  const isByName = body !== null && chunks[body]?.type === "agency";
  return (isByName && mood !== "announcement") || tellsWork(chunks, match.end) ? body : null;
}

/** "with the Government Office keeping track": one body by name and a gerund. */
const standsBeside = (chunks: readonly Chunk[], at: number): boolean => {
  const body = chunks[at + 1];
  const isOne = body?.type === "agency" && body.phrase.mentions.length === 1;
  const gerund = skipAdverbs(chunks, at + 2);
  // "with the Ministry of Health taking part": a partner, and no task of its own.
  if (standAt(chunks, gerund, "taking", "part")) return false;
  return isOne && norm(chunks, at) === "with" && (formsAt(chunks, gerund) & Form.gerund) !== 0;
};

export const readRelativeOfBody: JunctionReader = ({ at, comma }, { chunks, to, text }) => {
  const antecedent = comma ? taskedAntecedent(chunks, at, to, text) : null;
  return antecedent === null ? null : { kind: "of-antecedent", cut: at, from: at + 2, antecedent };
};

/** ", with the Government Office keeping track of it": what another does meanwhile. */
export const readBeside: JunctionReader = ({ at, comma }, { chunks, clause: { evidence } }) =>
  comma && evidence !== "present" && evidence !== "perfect" && standsBeside(chunks, at + 1)
    ? { kind: "of-antecedent", cut: at, from: at + 3, antecedent: at + 2 }
    : null;

/** "is to be finalized by the Ministry of Defence, appraised by the Ministry of Justice before May": who does the next step. */
export const readByAnother: JunctionReader = ({ at, from }, { chunks, clause }) => {
  const [agent] = clause.subject.kind === "bodies" ? clause.subject.mentions : [];
  // "will be collected and returned by communes" has one agent, behind both.
  const hasAgent = agent !== undefined && agent.start < (chunks[at]?.start ?? 0);
  const isPassive = norm(chunks, clause.verbFrom - 1) === "be" && hasAgent;
  const participle = skipAdverbs(chunks, from);
  const isNext = (formsAt(chunks, participle) & Form.participle) !== 0 && norm(chunks, participle + 1) === "by";
  if (!isPassive || !isNext || chunks[participle + 2]?.type !== "agency") return null;
  return { kind: "by-another", cut: at, from, agent: participle + 2 };
};

export const readRelativeOfMatter: JunctionReader = ({ at, comma }, { chunks, to }) => {
  const body = comma ? bodyOfRelative(chunks, at, to) : null;
  return body === null ? null : { kind: "subject", cut: at, from: body };
};
