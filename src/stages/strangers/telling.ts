import { isPersonal } from "../../lexicon/small-words.js";
import { givesOrder, isPersonPronoun, namesOpinion, opensOther, tellsSpeech } from "../../lexicon/speakers.js";
import { anyOf } from "../../lexicon/word-set.js";
import { type Speaker, speakerOf } from "./speaker.js";
import { partsOf, type Statement } from "./statements.js";

/** What the words before a verb say, behind the last quotation. */
const behindQuotation = (words: Statement): Statement =>
  words.slice(words.findLastIndex(({ quotation }) => quotation) + 1);

/** Before a participle: "are told", "as suggested". */
const opensParticiple = anyOf("is|are|was|were|be|been|being|not|as");

/** What a statement tells of somebody who speaks. */
export interface Telling {
  readonly speaker: Speaker | "before";
  /** Who it is, in words. */
  readonly called: Statement;
  /** Where his words begin that stand outside quotation marks; null where none do. */
  readonly from: number | null;
}

/** A verb of saying or of an order that is no participle: not "are told", "the time recommended by the sector". */
function isFiniteAt(words: Statement, at: number): boolean {
  const word = words[at]?.norm ?? "";
  if (!(tellsSpeech(word) || givesOrder(word))) return false;
  return !opensParticiple(words[at - 1]?.norm ?? "") && words[at + 1]?.norm !== "by";
}

/** Who speaks in a statement, or orders something; null where nobody does. */
export function tellingOf(words: Statement, strangers: ReadonlySet<string>): Telling | null {
  const [first, second, third] = words;
  if (first?.norm === "in" && isPersonal(second?.norm ?? "") && namesOpinion(third?.norm ?? ""))
    return { speaker: "before", called: [], from: first.end };
  if (first?.norm === "according" && second?.norm === "to") {
    const named = partsOf(words.slice(2)).slice(0, 2).flat();
    return { ...speakerOf(named, strangers), from: null };
  }
  const at = words.findIndex((_, index) => isFiniteAt(words, index));
  const verb = words[at];
  if (verb === undefined) return null;
  const before = behindQuotation(words.slice(0, at));
  const named = before.length > 0 ? before : words.slice(at + 1);
  const from = before.length > 0 && tellsSpeech(verb.norm) ? verb.end : null;
  if (isPersonPronoun(words[at - 1]?.norm ?? "")) {
    // "Farmers, he added, should be advised": what he says begins before.
    const isAlone = before.every(({ norm }) => isPersonPronoun(norm) || opensOther(norm));
    return { speaker: "before", called: [], from: isAlone ? from : null };
  }
  return { ...speakerOf(named, strangers), from };
}
