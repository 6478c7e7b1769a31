import { standAt } from "../../../grammar/stand-at.js";
import { isCoordinating } from "../../../lexicon/joint-work.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Draft } from "../../../model/draft.js";
import type { TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { readCued } from "../../clauses/roles/cued.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { grammar } from "../../scan/grammar.js";
import { formsAt, isCapital, isMark, norm } from "../../scan/scan.js";
import type { ReadingContext } from "../state/inputs.js";
import { labelledParts, labelOf } from "./labels.js";
import { asLimit, type LabelLine, readLabel } from "./records.js";

/** The labels that a sentence behind a task is made of; null where it says anything else. */
export function readLabelSentence(sentence: Sentence, reading: ReadingContext): LabelLine[] | null {
  if (labelOf(sentence, reading.text) === undefined) return null;
  const lines = labelledParts(sentence, reading.text).map((part) =>
    readLabel({ ...part, block: sentence.block }, reading),
  );
  return lines.every((line) => line !== null) ? lines : null;
}

/** In chunks. */
const longestBracket = 60;

const leads = anyOf("presides|preside|leads|lead|chairs|chair|heads|presiding|leading|chairing|responsible");

/** What a part says besides its own label. */
const says: Omit<LabelLine, "label"> = { bodies: [], partners: [], times: [] };

/** In chunks, with its colon. */
const longestLabel = 4;

/** Index after "time:", a label's colon or "to be issued"; `at` where none of them stands. */
function afterOpening(chunks: readonly Chunk[], at: number, isLabelled: boolean): number {
  const isDone = standAt(chunks, at, "to", "be") && (formsAt(chunks, at + 2) & Form.participle) !== 0;
  if (isDone) return at + 3;
  if (norm(chunks, at) === "time" && isMark(chunks[at + 1], ":")) return at + 2;
  for (let here = at + 1; isLabelled && here < at + longestLabel; here++)
    if (isMark(chunks[here], ":")) return here + 1;
  return at;
}

/** What stands between two marks of a bracket: who leads, who coordinates, or by when; null where it is something else. */
function readPart(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  text: string,
  isFirst: boolean,
): LabelLine | null {
  const label = labelOf({ start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0 }, text);
  const start = afterOpening(chunks, from, label !== undefined);
  const times: TimeExpression[] = [];
  for (let at = start; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "time") times.push(asLimit(chunk.time));
  }
  if (times.length > 0) return times.length === to - start ? { ...says, label: "deadline", times } : null;
  const cued = readCued(grammar.partnerCues, chunks, start, to, text);
  if (cued !== null) return cued.next === to ? { ...says, label: "partners", bodies: cued.mentions } : null;
  const bodies = readBodies(chunks, start, to, text);
  if (bodies === null) return null;
  // "in charge: Ministry of Health"
  if (label !== undefined && label !== "deadline")
    return bodies.next === to ? { ...says, label, bodies: bodies.mentions } : null;
  const role = norm(chunks, bodies.next);
  const isCharge = standAt(chunks, bodies.next, "in", "charge");
  const over = norm(chunks, bodies.next + 1) === "over" ? 1 : 0;
  const end = isCharge ? bodies.next + 2 : bodies.next + (leads(role) || isCoordinating(role) ? 1 + over : 0);
  if (end !== to || (end === bodies.next && !isFirst)) return null;
  return { ...says, label: isCoordinating(role) ? "partners" : "lead", bodies: bodies.mentions };
}

const joinsCapitals = anyOf("of|and|for|on|the");

/** "(on the Animal Health Information System) (AHIS)": the one word of a bracket is made of the first letters of the name before it. */
function abbreviatesName(chunks: readonly Chunk[], open: number, text: string): boolean {
  const form = text.slice(chunks[open + 1]?.start, chunks[open + 1]?.end);
  let letters = "";
  for (let at = open - 1; at >= 0 && letters.length < form.length; at--) {
    if (isCapital(chunks[at])) letters = `${text.charAt(chunks[at]?.start ?? 0)}${letters}`;
    else if (!joinsCapitals(norm(chunks, at))) break;
  }
  return form.length > 1 && letters === form;
}

/**
 * "(the Ministry of Home Affairs presides, the Ministry of Finance coordinates; June 2026)", "[Government Office; regularly]",
 * ": the Ministry of Health presides, with the participation of provinces": what the bracket that closes a task, or the
 * words behind its colon, say of who does it and by when; nothing where they say anything else.
 */
export function readClosingLabels({ chunks, from, to }: Draft, text: string): LabelLine[] {
  const isBracket = isMark(chunks[to - 1], ")", "]");
  const opens = (chunk: Chunk): boolean => (isBracket ? isMark(chunk, "(", "[") : isMark(chunk, ":"));
  const open = chunks.findLastIndex((chunk, at) => at >= from && at < to && opens(chunk));
  if (open <= from || to - open > longestBracket) return [];
  if (isBracket && to - open === 3 && abbreviatesName(chunks, open, text)) return [];
  const lines: LabelLine[] = [];
  for (let at = open + 1; at < to; ) {
    const found = chunks.findIndex((chunk, index) => index >= at && isMark(chunk, ",", ";", ")", "]"));
    const mark = found < 0 ? to : Math.min(found, to);
    const line = readPart(chunks, at, mark, text, isBracket && lines.length === 0);
    if (line === null) return [];
    lines.push(line);
    at = mark + 1;
  }
  return lines;
}
