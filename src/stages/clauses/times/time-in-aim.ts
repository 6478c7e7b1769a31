import { standAt } from "../../../grammar/stand-at.js";
import { isDueModal, isPresentBe, presentBe } from "../../../lexicon/auxiliaries.js";
import type { AimRule } from "../../../lexicon/rules/aims.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { perSentence } from "../../scan/per-sentence.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { saysWhichOne } from "./dated-noun.js";
import { isAttributiveParticiple, isBroughtAbout, isToBe } from "./dated-participle.js";

const isDeadlined = anyOf("submit|report|complete|send|finish|promulgate|issue|publish");
const postpones = anyOf("delay|postpone");
const postponing = anyOf("wait|waiting|delaying|postponing");

/** Whether the time at `at` stands in the aim of the work, or dates something else that is done already. */
export function isInAim(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at];
  if (
    chunk?.type === "time" &&
    chunk.time.repeat === null &&
    ["in", "at", "from"].includes(chunk.time.bound) &&
    isAttributiveParticiple(chunks, from, at)
  )
    return true;
  if (saysWhichOne(chunks, from, at)) return true;
  // "instead of waiting until the holiday is over", "and not delay until August": what is not to be.
  const isPostponed =
    postponing(norm(chunks, at - 1)) || (isNot(norm(chunks, at - 2)) && postpones(norm(chunks, at - 1)));
  if (isPostponed && chunk?.type === "time" && chunk.time.bound === "by") return true;
  const near = Math.max(from, at - reach);
  for (let here = at - 1; here >= near; here--) {
    if (isMark(chunks[here], ";", ":")) return false;
    if (isMark(chunks[here], ",") && !isListComma(chunks, here, at)) return false;
    const match = aimAt(chunks, here, at);
    if (match === null) continue;
    const isMeant = match.rule.recurring !== true || (chunk?.type === "time" && onlyRecurs(chunk.time));
    if (!isMeant) continue;
    if (match.rule.datesOther === true) {
      if (match.end === at && !isToBe(chunks, here) && !isBroughtAbout(chunks, from, here)) return true;
      continue;
    }
    return (
      !closesAim(chunks, match.end, at, closers[match.rule.closedBy ?? "deadline"]) &&
      matchFirst(grammar.completions, chunks, here, at)?.end !== at
    );
  }
  if (near === from) return false;
  const { stop, aimEnd, closing } = stopsOf(chunks);
  const found = stop[near - 1] ?? -1;
  const end = found < from ? -1 : (aimEnd[found] ?? -1);
  return end >= 0 && (closing[at - 1] ?? -1) < end;
}

const onlyRecurs = ({ repeat, due, event }: TimeExpression): boolean =>
  repeat !== null && due === null && event === null;

/** Words that open an aim at `at`; "to inform staff, and to ensure that", "is to reach" and "teach how to avoid" go on with what is asked. */
const aimAt = (chunks: readonly Chunk[], at: number, to: number): RuleMatch<AimRule> | null =>
  norm(chunks, at) === "to" && goesOnWithTo(norm(chunks, at - 1)) ? null : matchFirst(grammar.aims, chunks, at, to);
const goesOnWithTo = anyOf(`and|how|${presentBe}`);

/** How far back a time is looked up word by word, in chunks; more than any aim is long. */
const reach = 64;

/** Of every chunk of a sentence, what a time far behind it would meet. */
interface Stops {
  /** The nearest chunk at or before it that opens an aim or ends the search; -1 where there is none. */
  readonly stop: Int32Array;
  /** Where the aim that begins here ends; -1 where none does. */
  readonly aimEnd: Int32Array;
  /** The nearest chunk at or before it that closes an aim; -1 where there is none. */
  readonly closing: Int32Array;
}

const stopsOf = perSentence((chunks): Stops => {
  const [stop, aimEnd, closing] = [0, 0, 0].map(() => new Int32Array(chunks.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const [at, chunk] of chunks.entries()) {
    const isEnd = isMark(chunk, ";", ":") || (isMark(chunk, ",") && !isListComma(chunks, at, chunks.length));
    const match = isEnd ? null : aimAt(chunks, at, chunks.length);
    const isAim = match !== null && match.rule.datesOther !== true && match.rule.recurring !== true;
    if (isAim) aimEnd[at] = match.end;
    stop[at] = isEnd || isAim ? at : (stop[at - 1] ?? -1);
    closing[at] = isClosing(chunks, at) ? at : (closing[at - 1] ?? -1);
  }
  return { stop, aimEnd, closing };
});

const isListComma = (chunks: readonly Chunk[], comma: number, at: number): boolean => {
  const next = skipAdverbs(chunks, comma + 1);
  return (
    next < at &&
    formsAt(chunks, next) === 0 &&
    norm(chunks, next) !== "and" &&
    norm(chunks, next) !== "to" &&
    chunks[next]?.type !== "time"
  );
};

/** "… and report to the Government before May": a further verb closes the aim. */
function closesAim(chunks: readonly Chunk[], from: number, at: number, closes: typeof isClosing): boolean {
  for (let here = from; here < at; here++) if (closes(chunks, here)) return true;
  return false;
}

/** "the flats it can finish and announce …": any verb behind "and" goes on with the task. */
const goesOnBehind = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.base) !== 0;

/** "The works that have been started must be in use", "… are to be in use": the verb phrase of the sentence, behind that of a clause within its subject. */
const isAsked = (chunks: readonly Chunk[], at: number): boolean =>
  isDueModal(norm(chunks, at)) || (isPresentBe(norm(chunks, at)) && standAt(chunks, at + 1, "to", "be"));

/** "dossiers that were filed before July no later than October 10": the second time is the task's. */
const closesRelative = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "time" || isAsked(chunks, at) || isClosing(chunks, at);

const isClosing = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && isDeadlined(norm(chunks, skipAdverbs(chunks, at + 1)));

/** What closes an aim, by its rule. */
const closers: Readonly<Record<NonNullable<AimRule["closedBy"]> | "deadline", typeof isClosing>> = {
  deadline: isClosing,
  verb: goesOnBehind,
  time: closesRelative,
};
