import { phraseAmong, standAt } from "../../../grammar/stand-at.js";
import { isPlaceNoun } from "../../../lexicon/agency-words.js";
import { isFiniteAuxiliary } from "../../../lexicon/auxiliaries.js";
import { namesMatterAlone } from "../../../lexicon/headings.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Block } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import {
  type AgencyMention,
  hasListed,
  isCommanding,
  isProperName,
  type TimeExpression,
  unlistedBody,
} from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { afterIntroduction } from "../../clauses/openings/introduced.js";
import { readCued } from "../../clauses/roles/cued.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { opensFields } from "../../clauses/subjects/unknown-body.js";
import { readFragment } from "../../clauses/times/fragments.js";
import { relevantTimes } from "../../deadlines.js";
import { grammar } from "../../scan/grammar.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";
import { labelOf } from "../labels/labels.js";
import { type ListHeader, noHeader, type State } from "../state/state.js";
import { contentOf, fillsBlock, looksLikeNumberedHeading } from "./deadline-headings.js";

const isField = anyOf("sector|field|area|industry");

/** "MINISTRY OF FINANCE - MINISTRY OF HEALTH": bodies between dashes that fill a line; null for any other line. */
function dashedBodies(chunks: readonly Chunk[], end: number): BodiesMatch | null {
  const mentions: AgencyMention[] = [];
  for (let at = 0; at < end; at++) {
    const chunk = chunks[at];
    if (at % 2 === 1 && !isMark(chunk, "-")) return null;
    if (at % 2 === 0 && chunk?.type !== "agency") return null;
    if (chunk?.type === "agency") mentions.push(...chunk.phrase.mentions);
  }
  return end > 2 && end % 2 === 1 ? { mentions, next: end } : null;
}

/** "For Departments of Health, the letter sets out the following work:": for whom the list is; null for other lines. */
function readAddressed(chunks: readonly Chunk[], end: number, text: string): readonly AgencyMention[] | null {
  if (!isMark(chunks.at(-1), ":") || norm(chunks, 0) !== "for") return null;
  const bodies = readBodies(chunks, 1, end, text);
  if (bodies === null || !isMark(chunks[bodies.next], ",")) return null;
  return chunks.slice(bodies.next, end).some((chunk) => chunk.norm === "following") ? bodies.mentions : null;
}

/**
 * A line that only names bodies ("2. Department of Health, in association with
 * the Department of Finance"): what stands below it are their tasks.
 */
export function readBodyHeading(chunks: readonly Chunk[], block: Block, text: string): ListHeader | null {
  const end = contentOf(chunks);
  const label = labelOf({ start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 }, text);
  if (label === "lead" || label === "partners") return labelledBodies(label, chunks, end, text);
  // "1. Institutions"
  if (end === 1 && namesMatterAlone(norm(chunks, 0))) return null;
  // "1. For the construction sector" names a matter.
  if (norm(chunks, 0) === "for" && isField(norm(chunks, end - 1))) return null;
  const asked = readWhatToDo(chunks, end, text);
  if (asked !== null) return { ...noHeader, subject: asked, headingLevel: block.level };
  const addressed = readAddressed(chunks, end, text);
  if (addressed !== null) return { ...noHeader, subject: addressed, headingLevel: block.level };
  const behind = afterIntroduction(chunks, 0);
  // "I. With respect to the Departments of Health"
  const isFor =
    behind !== null &&
    (isMark(chunks.at(-1), ":") || looksLikeNumberedHeading(chunks, block) || isOpenItem(chunks, block));
  const bodies =
    dashedBodies(chunks, end) ?? (end === 0 ? null : readBodies(chunks, isFor ? (behind ?? 0) : 0, end, text));
  if (bodies === null) return null;
  let next = bodies.next;
  let partners: readonly AgencyMention[] = [];
  const cued = readCued(grammar.partnerCues, chunks, isMark(chunks[next], ",") ? next + 1 : next, end, text);
  if (cued !== null) [partners, next] = [cued.mentions, cued.next];
  if (bodies.mentions.some(isCommanding)) return null;
  const times = next < end ? timesBehind(chunks, next, end) : [];
  const isWhole =
    next === end ||
    times.length > 0 ||
    saysWhatItIs(chunks, next, end) ||
    saysWhich(chunks, next, end) ||
    leavesOpen(chunks, next, end) ||
    saysWhose(chunks, next, end);
  // "ORGANIZATION OF IMPLEMENTATION": in capitals every noun looks like a name.
  const inCapitals = !/\p{Ll}/u.test(text.slice(block.start, block.end));
  const isUnknown = bodies.mentions.some(({ agency }) => agency === null);
  // "Completing institutions" begins with what is done.
  const first = isFor ? (behind ?? 0) : 0;
  const namesWork = (formsAt(chunks, first) & Form.gerund) !== 0 && !opensFields(chunks, first);
  if (isUnknown && (inCapitals || namesWork)) return null;
  if (!isWhole || !mayHeadTasks(chunks, block, bodies.mentions)) return null;
  return {
    ...noHeader,
    subject: bodies.mentions,
    partners,
    times: relevantTimes(times),
    headingLevel: block.level,
  };
}

/** "Provincial Social Security", "Dong Thap Newspaper and Radio - Television": nothing but words in capitals, and those that join them. */
const namedLine = /^\p{Lu}[\p{L}’']*(?: (?:\p{Lu}[\p{L}’']*|of|and|the|for|[-–&]))+:?$/u;
/** In characters. */
const longestName = 90;

/**
 * "6. Provincial Social Security" below "5. Provincial Police": a name in a row of lines that name bodies is one too, though
 * nothing else says so; null for any other line.
 */
export function readSiblingHeading(
  chunks: readonly Chunk[],
  block: Block,
  { bodyLevel }: State,
  text: string,
): ListHeader | null {
  const isInRow = block.level > 0 && block.level === bodyLevel && fillsBlock(chunks, block);
  if (!isInRow || block.end - block.start > longestName || formsAt(chunks, 0) !== 0) return null;
  // "Duties of Harbour Masters" below "Duties of Ferry Owners"
  const start = tasksOf(chunks, 0) === undefined ? block.start : (chunks[2]?.start ?? block.start);
  const line = text.slice(start, block.end);
  if (!namedLine.test(line)) return null;
  const name = line.replace(/:$/, "");
  const body = unlistedBody(name, { start, end: start + name.length }, false);
  return { ...noHeader, subject: [body], headingLevel: block.level };
}

/** "(iii) For credit institutions": a marked line that no mark closes. */
const isOpenItem = (chunks: readonly Chunk[], block: Block): boolean =>
  block.marker !== null && fillsBlock(chunks, block) && !isMark(chunks.at(-1), ".", ";", ",");

/** In chunks, with its brackets. */
const longestBracket = 24;

/** "Department of Health (standing agency)", "Forest owners (management boards, Pu Mat National Park)": words in a bracket that closes the line. */
const saysWhatItIs = (chunks: readonly Chunk[], from: number, end: number): boolean =>
  isMark(chunks[from], "(") &&
  isMark(chunks[end - 1], ")") &&
  end - from <= longestBracket &&
  chunks
    .slice(from + 1, end - 1)
    .every((chunk) => chunk.type === "word" || chunk.type === "agency" || isMark(chunk, ","));

const has = anyOf("with|having");
/** In chunks. */
const longestSort = 5;

/** "People's Committees of communes with forests", "… where there are growing areas": which of them are meant. */
function saysWhich(chunks: readonly Chunk[], from: number, end: number): boolean {
  const isWhere = norm(chunks, from) === "where" && isFiniteAuxiliary(norm(chunks, from + 2));
  const behind = isWhere ? from + 3 : from + 1;
  return (
    (isWhere || has(norm(chunks, from))) &&
    end - behind < longestSort &&
    chunks.slice(behind, end).every((chunk) => chunk.type === "word" && !isFiniteAuxiliary(chunk.norm))
  );
}

/** "1. The Chairpersons of the provinces shall", "Ministry of Health to": the items below go on. */
const leavesOpen = (chunks: readonly Chunk[], from: number, end: number): boolean =>
  end - from <= 2 &&
  end === chunks.length &&
  goesOn(norm(chunks, end - 1)) &&
  (end - from === 1 || isFiniteAuxiliary(norm(chunks, from)));
const goesOn = anyOf("shall|must|should|will|to");

/** "Tax Department of the city": the place that the bodies belong to. */
const saysWhose = (chunks: readonly Chunk[], from: number, end: number): boolean =>
  end - from === 3 && standAt(chunks, from, "of", "the") && isPlaceNoun(norm(chunks, from + 2));

/** "Ministry of Health (to be completed before September 30, 2025)", "…, to be completed in July": by when, behind the bodies of a heading. */
function timesBehind(chunks: readonly Chunk[], from: number, end: number): readonly TimeExpression[] {
  if (!isMark(chunks[from], "(", ",")) return [];
  const to = isMark(chunks[from], "(") && isMark(chunks[end - 1], ")") ? end - 1 : end;
  return readFragment(chunks, from + 1, to, () => [])?.times ?? [];
}

/** "Lead: the People's Committee of Dong Nai", "Support: the Ministry of Construction". */
function labelledBodies(
  label: "lead" | "partners",
  chunks: readonly Chunk[],
  end: number,
  text: string,
): ListHeader | null {
  const bodies = readBodies(chunks, chunks.findIndex((chunk) => isMark(chunk, ":")) + 1, end, text);
  if (bodies === null || bodies.next < end) return null;
  const isLead = label === "lead";
  return {
    ...noHeader,
    subject: isLead ? bodies.mentions : [],
    partners: isLead ? [] : bodies.mentions,
    headingLevel: 0,
  };
}

const isToDo = anyOf("need|needs|have|has|must|should|shall|will|are|is|does|to|now|do|?");
const asksAbout = anyOf("what|how");
const isEvery = ({ agency }: AgencyMention): boolean => agency === "ministries" || agency === "agencies";
const tasksOf = phraseAmong(
  ["tasks", "duties", "responsibilities", "assignments", "work"].flatMap((noun) => [`${noun} of`, `${noun} for`]),
);

/** "What provinces need to do", "What must the Ministry of Health do?", "How about localities?", "Tasks of ministries": the bodies whose tasks follow; null for any other line. */
function readWhatToDo(chunks: readonly Chunk[], end: number, text: string): readonly AgencyMention[] | null {
  const named = tasksOf(chunks, 0) === undefined ? null : readBodies(chunks, 2, end, text);
  // "Tasks of ministries" stands over the tasks of each.
  if (named !== null) return named.next === end && !named.mentions.some(isEvery) ? named.mentions : null;
  if (!asksAbout(norm(chunks, 0))) return null;
  const isAbout = norm(chunks, 1) === "about";
  const isInverted = isToDo(norm(chunks, 1));
  const bodies = readBodies(chunks, isAbout || isInverted ? 2 : 1, end, text);
  if (bodies === null || bodies.next >= end) return null;
  const words = chunks.slice(bodies.next, end).map((chunk) => chunk.norm);
  return words.every(isToDo) && (isAbout || words.includes("do")) ? bodies.mentions : null;
}

const isProper = (mention: AgencyMention): boolean => mention.agency !== null || isProperName(mention);

/** With a colon always; without one only a list mark or a body of the dictionary makes the line a heading of tasks and no signature. */
const mayHeadTasks = (chunks: readonly Chunk[], block: Block, mentions: readonly AgencyMention[]): boolean =>
  isMark(chunks.at(-1), ":") ||
  (block.marker !== null && !isMark(chunks.at(-1), ".", ";", ",")) ||
  (block.kind === "heading" && mentions.every(({ agency }) => agency !== null)) ||
  // "Vietnam Electricity and Dong Bac Corporation": a line of names that no mark closes.
  (fillsBlock(chunks, block) && hasListed(mentions) && mentions.every(isProper) && chunks.at(-1)?.type !== "mark");
