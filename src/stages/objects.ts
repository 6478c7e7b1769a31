import { productNouns } from "../lexicon/products.js";
import { isAdverb } from "../lexicon/word-classes.js";
import { anyOf } from "../lexicon/word-set.js";
import type { Chunk } from "../model/chunk.js";
import type { Draft, ProductMention } from "../model/draft.js";
import type { Product } from "../schema/register.js";
import { isMark, norm } from "./scan/scan.js";

const advises = anyOf("advise|advising|advises");

const producing = anyOf(
  "develop|submit|issue|promulgate|draft|build|prepare|complete|finalize|finalise|write|compile|draw|propose|formulate|approve|publish|announce|amend|revise|create|establish|elaborate|finish|present|adopt|send|report|make|review|supplement|update",
);

const article = /^(a|an|the|its|their|this|these|\d+)$/;
const opensSubject = anyOf("on|of|approving|amending|regulating|guiding|regarding|for");
const endsPhrase = anyOf(
  "to|for|that|which|before|by|so|in|at|with|from|ensuring|serving|as|must|shall|will|under|within|and",
);

/** What may follow the noun of a product; another noun makes it part of a longer name ("document interconnection axis"). */
const followsProduct = anyOf(
  "on|of|for|to|and|or|in|at|with|by|from|that|which|as|under|within|before|regarding|approving|amending|regulating|guiding|announcing|requiring|serving|between|so|no|according|pursuant",
);

const endsName = (chunk: Chunk | undefined): boolean => chunk?.type !== "word" || followsProduct(chunk.norm);

/** Whether the word before a product says which one it is ("a draft Decree"), and is no verb of the action. */
function qualifies(chunk: Chunk | undefined, verbs: readonly string[]): boolean {
  if (chunk?.type !== "word" || endsPhrase(chunk.norm) || isAdverb(chunk.norm)) return false;
  return chunk.verb === null || !verbs.includes(chunk.verb.lemma);
}

/** Index of the first word of a product's name whose noun stands at `noun`. */
function productStart({ chunks, from, verbs }: Draft, noun: number): number {
  let start = noun;
  while (start > from && noun - start < 6 && !article.test(norm(chunks, start)) && qualifies(chunks[start - 1], verbs))
    start--;
  return start;
}

/** "agricultural and forestry companies": "and" between two words of a name, and not before the next verb or the next product. */
function joinsName(chunks: readonly Chunk[], and: number): boolean {
  const next = chunks[and + 1];
  if (norm(chunks, and) !== "and" || next?.type !== "word" || isAdverb(next.norm)) return false;
  return next.verb === null && !article.test(next.norm) && !endsPhrase(next.norm);
}

/** Index after a product's name: "a Resolution on promoting data creation". */
function productEnd({ chunks, to }: Draft, noun: number): number {
  if (!opensSubject(norm(chunks, noun + 1))) return noun + 1;
  let end = noun + 2;
  while (
    end < to &&
    !isMark(chunks[end], ",", ";", "(", ":") &&
    (!endsPhrase(norm(chunks, end)) || joinsName(chunks, end)) &&
    chunks[end]?.type !== "time"
  )
    end++;
  return end;
}

/** What may stand between a verb and what it produces: "submit to the Government for promulgation a Resolution". */
const between = anyOf("to|for|promulgation|approval|consideration|comment|issuance|,|and|or|a|an|the");

/** Whether the name is the object of a verb that produces something, and no verb itself ("report to the Prime Minister"). */
function isProduced({ chunks, from, verbs }: Draft, start: number, noun: number): boolean {
  const own = chunks[noun];
  if (start === noun && own?.type === "word" && own.verb !== null && verbs.includes(own.verb.lemma)) return false;
  for (let at = start - 1; at >= from; at--) {
    const chunk = chunks[at];
    if (chunk === undefined) return false;
    if (chunk.type === "word" && chunk.verb !== null && producing(chunk.verb.lemma)) return true;
    const isLinked = chunk.type === "agency" || chunk.type === "time" || between(chunk.norm) || isAdverb(chunk.norm);
    if (!isLinked && !(chunk.type === "word" && chunk.verb !== null && verbs.includes(chunk.verb.lemma))) return false;
  }
  return false;
}

/** What is to be delivered, where a column of a table or the words of the action name it. */
export function findProduct(draft: Draft): ProductMention | null {
  const { chunks, from, to, verbs } = draft;
  if (draft.product !== undefined) return draft.product;
  if (!verbs.some((verb) => producing(verb))) return null;
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    const kind = chunk?.type === "word" && !chunk.token.joined ? productNouns[chunk.norm] : undefined;
    if (kind === undefined || !endsName(chunks[at + 1])) continue;
    const start = productStart(draft, at);
    if (!isProduced(draft, start, at)) continue;
    const [first, last] = [chunks[start], chunks[productEnd(draft, at) - 1]];
    return first === undefined || last === undefined ? null : { kind, start: first.start, end: last.end };
  }
  return null;
}

export function productOf(draft: Draft, text: string): Product | null {
  const found = findProduct(draft);
  return found === null ? null : { kind: found.kind, text: text.slice(found.start, found.end) };
}

const handing = anyOf(
  "submit|report|send|provide|propose|present|transfer|hand|answer|advise|recommend|forward|recommendations|submission|synthesis|reports|submitting|reporting|sending|providing|proposing",
);

/** Bodies to which the action reports, submits or sends something. */
export function recipientsOf({ chunks, from, to }: Draft): string[] {
  const found: string[] = [];
  let handed = false;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "word" && (handing(chunk.norm) || (chunk.verb !== null && handing(chunk.verb.lemma))))
      handed = true;
    const next = chunks[at + 1];
    const isTo = norm(chunks, at) === "to" && next?.type === "agency";
    const isAdvised = advises(norm(chunks, at)) && next?.type === "agency";
    if (!(handed && isTo) && !isAdvised) continue;
    for (const mention of next.phrase.mentions)
      if (mention.agency !== null && !found.includes(mention.agency)) found.push(mention.agency);
  }
  return found;
}
