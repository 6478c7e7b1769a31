import { isPresentBe, presentBe, presentHave } from "../../lexicon/auxiliaries.js";
import { months } from "../../lexicon/calendar-words.js";
import {
  clauseCues,
  comesOrGoes,
  eventNouns,
  gerundCues,
  happeningGerunds,
  happeningVerbs,
  isOver,
  momentWords,
} from "../../lexicon/event-words.js";
import { isEdge } from "../../lexicon/period-words.js";
import { isNot } from "../../lexicon/small-words.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import { Form, type Token } from "../../model/token.js";
import { normAt } from "./scan.js";

/** Index after an event's words, and what it is called without its article. */
export interface EventWords {
  readonly next: number;
  readonly first: number;
}

const isYear = /^20\d\d$/;
const ends = new Set([",", ";", ":", ".", "(", ")", '"']);
/** Words that open a time of its own behind an event. */
const opensTime = anyOf("every|until|till");
/** Words that open a clause of its own behind an event. */
const opensClause = anyOf("if|unless|because|whether|although");
const longest = 16;

/** "(before the rain comes) and guiding them", "(before Tet) by January 31": words of the task, or a time of its own. */
function joinsOther(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[end + 1];
  if (normAt(tokens, end) === "by") return after?.kind === "number" || months[after?.norm ?? ""] !== undefined;
  const isGerund = normAt(tokens, end) === "and" && normAt(tokens, end + 1).endsWith("ing");
  return isGerund && tokens.slice(at + 1, end).some(({ norm }) => happeningVerbs.has(norm));
}

/** How far an event's words run: to punctuation, or to a second verb phrase. */
function eventEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < longest) {
    const token = tokens[end];
    if (token === undefined || (ends.has(token.norm) && normAt(tokens, end - 1) !== "no")) break;
    if (
      token.norm === "and" &&
      [",", "to", "must", "shall", "will", "report", "submit", "send"].includes(normAt(tokens, end + 1))
    )
      break;
    if (joinsOther(tokens, at, end)) break;
    // "(submit) at the meeting in 2025 a resolution": the year is a time of its own, and the object stands behind it.
    if (end > at && token.norm === "in" && isYear.test(normAt(tokens, end + 1))) break;
    if (end > at && (token.norm === "to" || token.norm === "so" || opensTime(token.norm) || opensClause(token.norm)))
      break;
    end++;
  }
  return end;
}

/** "the auction", "each inspection": whatever stands with an article before the next verb or mark. */
export function readAnyEvent(tokens: readonly Token[], at: number): EventWords | null {
  if (!articles.has(normAt(tokens, at))) return null;
  const end = Math.min(eventEnd(tokens, at), at + longestName);
  return end > at + 1 ? { next: end, first: at + 1 } : null;
}
const isPlan = anyOf("schedule|plan|time|target|then|it|that|this|them|others");
/** "sowing", but not "nothing" or "Beijing": the gerund of a verb that is listed. */
const isGerund = (word: string): boolean => ((verbOf(word)?.forms ?? 0) & Form.gerund) !== 0;
const isEndOfWords = (token: Token | undefined): boolean => token === undefined || token.kind === "mark";

/** "sowing", "increasing the discharge", "departure": a gerund or a noun alone, which names an event where a duration is counted back from it. */
export function readBareEvent(tokens: readonly Token[], at: number): EventWords | null {
  const word = normAt(tokens, at);
  if (tokens[at]?.kind !== "word" || isPlan(word)) return null;
  if (isGerund(word)) return { next: Math.min(eventEnd(tokens, at), at + longestName), first: at };
  return isEndOfWords(tokens[at + 1]) ? { next: at + 1, first: at } : null;
}

/** In tokens, with the article. */
const longestName = 5;

const isPaper = anyOf("letter|page|document|circular|notice|table|annex|list|text|article|column");

/** "(to the address at the) end of this letter": a place, and no moment. */
const isEdgeOfPaper = ([edge, of, article, noun]: readonly Token[]): boolean =>
  isEdge(edge?.norm ?? "") &&
  of?.norm === "of" &&
  (isPaper(article?.norm ?? "") || (articles.has(article?.norm ?? "") && isPaper(noun?.norm ?? "")));

const governsNoun = anyOf("the|a|of|by|this|next|each");
const articles = new Set(["the", "its", "their", "a", "an", "this", "that", "each", "every", "any"]);

const isState = anyOf(`${presentBe}|${presentHave}`);

/** "once the tests have been passed", "when the school year starts": behind what is asked, the moment that it waits for. */
function tellsTurn(tokens: readonly Token[], at: number, end: number, cue: string): boolean {
  const before = normAt(tokens, at - 2);
  // "When the contract expires, …", but not "Once the owners are known, …", a case.
  const mayOpen = cue === "when" && normAt(tokens, at) === "the";
  if ((at < 3 && !mayOpen) || before === "at" || ends.has(before) || !namesThing(normAt(tokens, at))) return false;
  // "not regard it as done once the report has been sent": what is forbidden waits for nothing.
  if (tokens.slice(Math.max(0, at - longest), at).some(({ norm }) => isNot(norm))) return false;
  const words = tokens.slice(at + 1, end);
  if (words.some(({ norm }) => comesOrGoes(norm))) return comesOrGoes(words.at(-1)?.norm ?? "");
  return words.some(({ norm }) => cue === "once" && isState(norm));
}

const namesThing = anyOf("the|its|their|all|these|those|this|that");

/** "(as soon as dredging) ends", "(as soon as the rains are) over". */
const turnsAt = (words: readonly Token[], at: number): boolean =>
  momentWords.has(normAt(words, at)) || (isOver(normAt(words, at)) && isPresentBe(normAt(words, at - 1)));

/**
 * An event behind `cue`, the word before it: a phrase with a noun of happening ("its second session"), a clause that says
 * that something happens ("the rainy season begins"), or a gerund that does ("receiving the dossier").
 */
export function readEvent(tokens: readonly Token[], at: number, cue: string): EventWords | null {
  const end = eventEnd(tokens, at);
  if (end === at) return null;
  const words = tokens.slice(at, end);
  const first = articles.has(words[0]?.norm ?? "") ? at + 1 : at;
  if (first === end) return null;
  if (cue === "once" || cue === "when") return tellsTurn(tokens, at, end, cue) ? { next: end, first } : null;
  if (cue === "as") return words.some((_, index) => index > 0 && turnsAt(words, index)) ? { next: end, first } : null;
  const headAt = words.findIndex((token) => eventNouns.has(token.norm) && !token.joined);
  // "before the Government by the end of June": a noun, and nothing that ends.
  const clauseAt = words.findIndex(
    (token, index) => index > 0 && happeningVerbs.has(token.norm) && !governsNoun(words[index - 1]?.norm ?? ""),
  );
  const isNoun =
    headAt >= 0 &&
    headAt <= 6 &&
    !words.slice(0, headAt).some((token) => ["and", "to", "for", "with", "by", "at"].includes(token.norm));
  const isPlace = cue === "at" && headAt >= 0 && isEdgeOfPaper(words.slice(headAt));
  const isClause = clauseCues.has(cue) && clauseAt > 0;
  const isDoing = gerundCues.has(cue) && happeningGerunds.has(words[0]?.norm ?? "");
  return (isNoun && !isPlace) || isClause || isDoing ? { next: end, first } : null;
}
