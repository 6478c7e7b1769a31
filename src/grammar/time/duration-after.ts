import { anchorPattern } from "../../lexicon/own-documents.js";
import { periodNouns } from "../../lexicon/period-words.js";
import { isEach } from "../../lexicon/small-words.js";
import { clauseWords } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { readCore } from "./core.js";
import { type Duration, endOfDuration } from "./duration.js";
import { readEventDay, withoutDate } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { isOwnAct, isOwnValidity, ownDocumentEnd } from "./own-document.js";
import { normAt, skip } from "./scan.js";

const stops: ReadonlySet<string> = new Set([",", ";", ":", ".", "(", ")", '"']);
const isPerfect = anyOf("has|have");
/** In tokens; names of events are seldom longer. */
const longest = 14;

/** How far the words of what is counted from run: to punctuation, or to the next clause. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  // "of discovering that a code has been lent": the finite verb of what is discovered.
  let opened = false;
  while (end < tokens.length && end - at < longest) {
    const word = normAt(tokens, end);
    const isOfContent: boolean = opened && isPerfect(word);
    // "the Department of Agriculture and Environment"
    const isOfName = word === "and" && tokens[end - 1]?.capital === true && tokens[end + 1]?.capital === true;
    if (stops.has(word) || (end > at && clauseWords.has(word) && !isOfContent && !isOfName)) break;
    opened = word === "that" || (opened && !isOfContent);
    end++;
    const own = ownDocumentEnd(tokens, end);
    if (own !== null) return own;
  }
  return end;
}

const dateOf = /^(the )?date of (the )?/i;
/** "the effective date of this Decision", "this Decision enters into force" */
const ofEffect = /\b(?:effect|effective|effectivity|force)\b/i;
/** "the end of June", "the close of the third quarter of 2027", but not "the end of the year": a financial year ends on a day of its own. */
const endsNamedPeriod = /^(?:the )?(?:end|close) of .{0,20}(?:\d|\p{Lu})/u;
const article = /^(the|a|an|its|their) /i;

/**
 * What a duration counts from, at token `at` after "of", "from" or "after": a
 * date, words for the anchor ("the date of signing"), an event with a date, or
 * an event without one, which leaves the deadline open.
 */
export function readDurationAfter(
  reader: TimeReader,
  from: number,
  at: number,
  bound: Bound,
  duration: Duration,
): TimeMatch | null {
  const { tokens } = reader;
  const end = phraseEnd(tokens, at);
  if (end === at) return null;
  const limit: Bound = bound === "at" ? "within" : bound;
  const named = readCore(tokens, skip(tokens, at, "the"), reader);
  if (named !== null && named.precision === "day" && named.period !== null) {
    return matchOf(reader, "duration-after", from, named.next, limit, endOfDuration(named.period.due, duration));
  }
  const words = wordsOf(reader, at, end);
  if (named !== null && named.period !== null && named.next >= end && endsNamedPeriod.test(words))
    return matchOf(reader, "duration-after", from, named.next, limit, endOfDuration(named.period.due, duration));
  if (anchorPattern.test(words) || isOwnValidity(tokens, at, end) || isOwnAct(tokens, from, at, end)) {
    const day = (ofEffect.test(words) ? reader.effective : null) ?? reader.anchor;
    return matchOf(reader, "duration-after", from, end, limit, endOfDuration(day, duration));
  }
  const event = words.replace(dateOf, "").replace(article, "");
  // "within 15 days after the end of each quarter", "within ten days of each month end": as often as that comes.
  const last = normAt(tokens, end - 1) === "end" ? end - 2 : end - 1;
  const period = periodNouns[normAt(tokens, last)];
  if (period !== undefined && isEach(normAt(tokens, last - 1)))
    return matchOf(reader, "duration-after", from, end, limit, { repeat: period });
  const dated = readEventDay(reader, at, end);
  if (dated === null) return matchOf(reader, "duration-after", from, end, limit, { event });
  return matchOf(reader, "duration-after", from, Math.max(end, dated.next), limit, {
    ...endOfDuration(dated.day, duration),
    event: withoutDate(event),
  });
}
