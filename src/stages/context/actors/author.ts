import type { Anaphor } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { unlistedBody } from "../../../model/mention.js";
import { listedBody, type Resolution } from "../../resolve.js";
import { quotationsIn } from "../../strangers/quotations.js";
import type { ReadingContext } from "../state/inputs.js";
import type { SentenceScope } from "../state/scope.js";

/** In characters; what somebody says between quotation marks takes no more in one paragraph. */
const longestSpeech = 2000;

/** Whether a quotation that a paragraph opens is still open at `at`. */
function standsInQuotes(text: string, blockStart: number, at: number): boolean {
  const before = text.slice(Math.max(blockStart, at - longestSpeech), at);
  // A mark that is the last before it has an empty quotation behind it.
  return quotationsIn(before).at(-1)?.end === before.length;
}

const isSmall = /^(?:of|and|for|on|the|in|against)$/;

/** "Department for Transport" of "department-for-transport": a body that no dictionary has, by its id. */
const nameOf = (id: string): string =>
  id
    .split("-")
    .map((word) => (isSmall.test(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(" ");

/** Whom "we" means in the notice's own words: the body from which it comes; nobody in words that it quotes, or where it does not say. */
export function authorMeant(
  { mention }: Anaphor,
  { sentence: { block } }: SentenceScope,
  { author, index, text }: Pick<ReadingContext, "author" | "index" | "text">,
): Resolution {
  const isOwn = author !== null && !standsInQuotes(text, block.start, mention.start);
  const body: AgencyMention | null = isOwn
    ? (listedBody(index, author, mention) ?? unlistedBody(nameOf(author), mention, false))
    : null;
  return { mentions: body === null ? [] : [body], inherited: true, unresolved: false };
}
