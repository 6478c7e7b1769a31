import { isPresentBe } from "../../../lexicon/auxiliaries.js";
import { isLimit } from "../../../lexicon/time-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { isCommanding } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { PartReading } from "../../scan/reading.js";
import { formsAt, norm, skipAdverbs } from "../../scan/scan.js";

const isForeseen = anyOf("expected|scheduled|planned|slated|set|estimated|projected|forecast|predicted|due");

/** In chunks, from the first participle to the body. */
const longestObject = 6;

/** "(contents beyond their power are) summarized and reported to the Prime Minister": what is to be brought before those who command. */
function isBroughtUp(chunks: readonly Chunk[], participle: number): boolean {
  for (let at = participle; at < participle + longestObject; at++) {
    const body = isReported(norm(chunks, at)) && norm(chunks, at + 1) === "to" ? chunks[at + 2] : undefined;
    if (body?.type === "agency") return body.phrase.mentions.every(isCommanding);
  }
  return false;
}
const isReported = anyOf("reported|submitted");

const isHandedUp = anyOf("reported|submitted|sent|presented");
const hears = anyOf("me|us");

/** "(The technical plan is) submitted to me in October", "reported to the Prime Minister in June": what somebody is to have, and when. */
const isHandedOver = (chunks: readonly Chunk[], participle: number): boolean => {
  const time = chunks[participle + 3];
  const isDated = time?.type === "time" && !time.time.bare && time.time.bound !== "from";
  return (
    isHandedUp(norm(chunks, participle)) &&
    norm(chunks, participle + 1) === "to" &&
    (hears(norm(chunks, participle + 2)) || chunks[participle + 2]?.type === "agency") &&
    isDated
  );
};

/** How a day is put by which something is to be done. */
const saysBy = /^(?:(?:positively |latest )?by|(?:on or )?before|not? later)\b/iu;

/**
 * "is sent to the Department by the 10th of December", "is updated every 6 months", "may be uploaded by the 7th": a passive
 * of the present, or one that is put politely, and by when or how often behind it, or the body that gets it.
 */
export function isDoneBy({ chunks, to, continues, text }: PartReading, at: number): boolean {
  const isPolite = norm(chunks, at - 1) === "may" && norm(chunks, at) === "be";
  if (!isPolite && !isPresentBe(norm(chunks, at))) return false;
  const verb = skipAdverbs(chunks, at + 1);
  // "may be got completed"
  const participle = norm(chunks, verb) === "got" ? verb + 1 : verb;
  // "is scheduled to open by June" is a forecast, "is requested to inform its staff" an order.
  const isDone = (formsAt(chunks, participle) & Form.participle) !== 0;
  const isTold = norm(chunks, participle + 1) === "to" && (formsAt(chunks, participle + 2) & Form.base) !== 0;
  if (!isDone || isTold || isForeseen(norm(chunks, participle))) return false;
  if (continues && !isPolite && isBroughtUp(chunks, participle)) return true;
  if (!isPolite && isHandedOver(chunks, participle)) return true;
  // "may be submitted at any time up to June" permits it.
  const isSet = ({ start, end }: Chunk): boolean => !isPolite || saysBy.test(text.slice(start, end));
  return chunks
    .slice(at, to)
    .some(
      (chunk) => chunk.type === "time" && (isLimit(chunk.time.bound) || chunk.time.repeat !== null) && isSet(chunk),
    );
}
