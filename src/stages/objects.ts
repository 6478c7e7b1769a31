import { productNouns } from "../lexicon/products.js";
import type { Draft } from "../model/draft.js";
import type { Product } from "../schema/register.js";
import { isMark, norm } from "./clauses/scan.js";

const producing =
  /^(develop|submit|issue|promulgate|draft|build|prepare|complete|finalize|finalise|write|compile|draw|propose|formulate|approve|publish|announce|amend|revise|create|establish|elaborate|finish|present|adopt|send|report|make|review|supplement|update)$/;

const startsPhrase =
  /^(a|an|the|its|their|this|these|two|three|four|five|six|seven|eight|nine|ten|\d+|draft|detailed|specific)$/;
const endsPhrase =
  /^(to|for|that|which|before|by|so|in|at|with|from|ensuring|serving|as|must|shall|will|under|within|and)$/;

/** What is to be delivered, where the words of the action name it. */
export function productOf({ chunks, from, to, verbs }: Draft, text: string): Product | null {
  if (!verbs.some((verb) => producing.test(verb))) return null;
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    const kind = chunk?.type === "word" ? productNouns[chunk.norm] : undefined;
    if (kind === undefined || (chunk?.type === "word" && chunk.token.joined)) continue;
    let start = at;
    while (
      start > from &&
      at - start < 6 &&
      !startsPhrase.test(norm(chunks, start)) &&
      chunks[start - 1]?.type === "word" &&
      !endsPhrase.test(norm(chunks, start - 1))
    )
      start--;
    // "a draft Decree": the article before the word that says which.
    if (start > from + 1 && /^(a|an|the|its|their)$/.test(norm(chunks, start - 1))) start--;
    let end = at + 1;
    if (/^(on|of|approving|amending|regulating|guiding|regarding|for)$/.test(norm(chunks, end))) {
      end++;
      while (
        end < to &&
        !isMark(chunks[end], ",", ";", "(", ":") &&
        !endsPhrase.test(norm(chunks, end)) &&
        chunks[end]?.type !== "time"
      )
        end++;
    }
    const [first, last] = [chunks[start], chunks[end - 1]];
    return first === undefined || last === undefined ? null : { kind, text: text.slice(first.start, last.end) };
  }
  return null;
}

const handing =
  /^(submit|report|send|provide|propose|present|transfer|hand|answer|advise|recommend|forward|recommendations|submission|synthesis|reports|submitting|reporting|sending|providing|proposing)$/;

/** Bodies to which the action reports, submits or sends something. */
export function recipientsOf({ chunks, from, to }: Draft): string[] {
  const found: string[] = [];
  let handed = false;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "word" && (handing.test(chunk.norm) || (chunk.verb !== null && handing.test(chunk.verb.lemma))))
      handed = true;
    const next = chunks[at + 1];
    const isTo = norm(chunks, at) === "to" && next?.type === "agency";
    const isAdvised = /^(advise|advising|advises)$/.test(norm(chunks, at)) && next?.type === "agency";
    if (!(handed && isTo) && !isAdvised) continue;
    for (const mention of next.phrase.mentions)
      if (mention.agency !== null && !found.includes(mention.agency)) found.push(mention.agency);
  }
  return found;
}
