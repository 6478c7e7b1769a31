import { issuingNouns } from "../../lexicon/issuing.js";
import { anchorPattern } from "../../lexicon/own-documents.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { resolved, unresolved } from "./named-period.js";
import { isOwnValidity } from "./own-document.js";
import { readRange } from "./range.js";
import { normAt } from "./scan.js";

/** Words that open what the notice's own day is called. */
export const opensOwnDay = anyOf(`date|day|${issuingNouns}`);

const links = anyOf("to|until|till|through");
/** In tokens: "the date of signing of this Official Dispatch" is as long. */
const longest = 10;

/** Index of the word between the notice's day and the end of a range; null where a mark or nothing of the kind stands near. */
function linkAfter(tokens: readonly Token[], at: number): number | null {
  for (let here = at + 1; here < at + longest && tokens[here]?.kind === "word"; here++)
    if (links(normAt(tokens, here))) return here;
  return null;
}

/** "from the date of this Telegram until the end of the dry season", "from the signing of this Directive to September 30": a range that begins on the notice's own day. */
export function readFromNotice(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const { tokens, anchor } = reader;
  if (!opensOwnDay(normAt(tokens, normAt(tokens, at) === "the" ? at + 1 : at))) return null;
  const link = linkAfter(tokens, at);
  if (link === null) return null;
  if (!anchorPattern.test(wordsOf(reader, at, link)) && !isOwnValidity(tokens, at, link)) return null;
  const named = anchor === null ? unresolved(link, "day") : resolved(link, { start: anchor, due: anchor }, "day");
  return readRange(reader, from, at, named);
}
