import type { Block, Sentence } from "../../model/block.js";
import type { Draft } from "../../model/draft.js";
import { chunkSentence } from "../chunks.js";
import { readSentences } from "../sentences.js";
import { noteAddressees } from "./addressees.js";
import { enterHeading, readBodyHeading, readDeadlineHeading, readDoneByHeading, underDeadline } from "./headings.js";
import type { ReadingContext } from "./inputs.js";
import { closeLists, underBodies } from "./lists.js";
import { isLabelLine, mayBeLabelled, readLabelLine, withLabel } from "./records.js";
import { readSentence } from "./sentence.js";
import { initialState, type State } from "./state.js";

/** A heading that names bodies or a time says whose tasks, or by when, stand below it; any other begins a new section. */
function readHeading(block: Block, state: State, reading: ReadingContext): State {
  const below = enterHeading(state, block, reading.text.slice(block.start, block.end));
  if (block.kind === "title") return below;
  const sentence: Sentence = { block, start: block.start, end: block.end };
  const { chunks } = chunkSentence(sentence, { ...reading, introduced: state.introduced });
  const noted = noteAddressees(state, chunks);
  if (noted.addressees.length > state.addressees.length) return noted;
  const bodies = readBodyHeading(chunks, block, reading.text);
  if (bodies !== null && bodies.subject.length === 0) return underBodies(state, bodies);
  if (bodies !== null && state.started) return underBodies(below, bodies);
  const deadline = readDeadlineHeading(chunks, block);
  if (deadline !== null) return underDeadline(below, block, deadline.times);
  const done = readDoneByHeading(chunks);
  return done.length === 0 ? below : underDeadline(below, block, done);
}

/**
 * Reads the blocks of a notice in order and gives every directive in them,
 * actors and deadlines carried over where the text does.
 */
export function readDrafts(reading: ReadingContext): readonly Draft[] {
  const drafts: Draft[] = [];
  let state = initialState;
  /** Where the tasks of the block above begin, while label lines may follow it. */
  let record: number | null = null;
  for (const [number, block] of reading.blocks.entries()) {
    const label = record === null ? null : readLabelLine(block, state, reading);
    if (record !== null && label !== null) {
      drafts.push(...drafts.splice(record).map((draft) => withLabel(draft, label)));
      continue;
    }
    record = null;
    if (block.kind === "heading" || block.kind === "title") {
      state = readHeading(block, state, reading);
      continue;
    }
    state = closeLists(state, block);
    const first = drafts.length;
    // Under a marked line, who does it or by when says that it is a task; a paragraph may only stand before labels.
    if (block.marker !== null && isLabelLine(reading.blocks[number + 1], reading.text))
      state = { ...state, started: true };
    for (const sentence of readSentences(reading.text, block)) {
      const result = readSentence(sentence, state, drafts.at(-1) ?? null, reading);
      if (result.previous !== null) drafts[drafts.length - 1] = result.previous;
      drafts.push(...result.drafts);
      state = result.state;
    }
    if (mayBeLabelled(drafts.slice(first), state)) record = first;
  }
  return drafts;
}
