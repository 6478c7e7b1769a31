import type { ShortForms } from "../../grammar/agencies/context.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Block } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import { mentionsOf } from "../../model/chunk.js";
import { type AgencyMention, unlistedBody } from "../../model/mention.js";
import { wordsOf } from "../../model/span.js";
import { chunkSentence } from "../chunks.js";
import { opensActor } from "../clauses/constructions/told-anyone.js";
import { readBodies } from "../clauses/subjects/bodies.js";
import { isMark, norm } from "../scan/scan.js";
import type { ReadingContext } from "./state/inputs.js";

/** What finding them needs. */
type LetterContext = Omit<ReadingContext, "readers">;

/** Blocks within which a letter says to whom it goes, and lines that name them. */
const [longestHead, mostLines] = [30, 8];
/** Characters of a line that names readers. */
const longestLine = 160;

const saysWhere = anyOf("in|of|across|throughout");
/** In chunks. */
const longestPlace = 4;

const opensAddress = /^(?:(?:respectfully )?to|attention|for the attention of)\s{0,3}:\s{0,40}/i;
const opensWithLabel = /^[\p{L}. ]{2,30}:/u;
/** "All Accounting Officers": a line of its own, where no "To:" stands. */
const namesAll = /^All \p{Lu}/u;

/** "(for reporting)": who gets a copy at the foot of a notice, and is asked for nothing. */
const onlyForKnowledge = /\((?:for (?:report|information|reference)|b\/c)/i;

const chunksOf = (block: Block, from: number, reading: LetterContext): readonly Chunk[] =>
  block.end - from > longestLine || from >= block.end
    ? []
    : chunkSentence({ block, start: from, end: block.end }, reading).chunks;

/** The bodies that a line is nothing but a list of; none for any other line. */
function bodiesOf(block: Block, from: number, reading: LetterContext): readonly AgencyMention[] {
  const chunks = chunksOf(block, from, reading);
  const end = isMark(chunks.at(-1), ";", ",", ".") ? chunks.length - 1 : chunks.length;
  const bodies = readBodies(chunks, 0, end, reading.text);
  if (bodies === null) return [];
  // "Chief Executives of waste collection authorities in England"
  const isWhole = bodies.next >= end || (saysWhere(norm(chunks, bodies.next)) && end - bodies.next <= longestPlace);
  return isWhole ? bodies.mentions : [];
}

/** Whoever a line behind "To:" names in one phrase, though no list has them: "Supervising Officers in charge of stores"; of "Chief Executive, each local authority" the body. */
function readersIn(block: Block, from: number, reading: LetterContext): readonly AgencyMention[] {
  const chunks = chunksOf(block, from, reading);
  const aside = chunks.findIndex((chunk) => isMark(chunk, "(", "-", "–"));
  const line = aside < 0 ? chunks : chunks.slice(0, aside);
  const listed = mentionsOf(line);
  const commas = line.filter((chunk) => isMark(chunk, ",", ";")).length;
  if (commas > 1) return [];
  if (listed.length > 0) return listed;
  const first = opensActor(norm(line, 0)) ? 1 : 0;
  const [start, end] = [line[first], line.at(-1)];
  if (commas > 0 || start === undefined || end === undefined || start.type !== "word") return [];
  return [unlistedBody(reading.text.slice(start.start, end.end), { start: start.start, end: end.end }, true)];
}

/** The bodies of the line at `at` and of those right below it that name further ones. */
function bodiesFrom(reading: LetterContext, at: number, from: number): readonly AgencyMention[] {
  const first = reading.blocks[at] as Block;
  const found = [...bodiesOf(first, from, reading)];
  if (found.length === 0) found.push(...readersIn(first, from, reading));
  for (const block of reading.blocks.slice(at + 1, at + mostLines)) {
    const words = wordsOf(reading.text, block);
    if (onlyForKnowledge.test(words)) return [];
    if (opensWithLabel.test(words)) break;
    const bodies = bodiesOf(block, block.start, reading);
    if (bodies.length === 0) break;
    found.push(...bodies);
  }
  return found;
}

/**
 * Whom a letter means by "you": those behind its "To:", line by line, or on a line of their own that begins with "All";
 * bodies of no dictionary too. Empty where it says neither.
 */
function readersOf(reading: LetterContext): readonly AgencyMention[] {
  const head = reading.blocks.slice(0, longestHead);
  for (const [at, block] of head.entries()) {
    const mark = opensAddress.exec(wordsOf(reading.text, block))?.[0];
    if (mark !== undefined) return bodiesFrom(reading, at, block.start + mark.length);
  }
  const all = head.findIndex((block) => namesAll.test(wordsOf(reading.text, block)));
  return all < 0 ? [] : bodiesFrom(reading, all, (head[all] as Block).start);
}

/**
 * What reading a notice needs, with the short forms that it has introduced and those whom it calls "you". Written out: every
 * sentence looks into it, and a spread's copies each have a hidden class of their own in V8.
 */
export function readingOf(notice: Omit<LetterContext, "introduced">, introduced: ShortForms): ReadingContext {
  const { text, index, anchor, effective, fromAbove, issuer, author, blocks, strangers } = notice;
  const reading = (readers: readonly AgencyMention[]): ReadingContext => ({
    text,
    index,
    anchor,
    effective,
    fromAbove,
    issuer,
    author,
    blocks,
    strangers,
    readers,
    introduced,
  });
  return reading(readersOf(reading([])));
}
