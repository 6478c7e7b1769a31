import type { ShortFormTable } from "../../../grammar/agencies/context.js";
import type { Block, Sentence } from "../../../model/block.js";
import type { ReasonName } from "../../../model/reason.js";
import { chunkSentence } from "../../chunks.js";
import { noteAddressees } from "../actors/addressees.js";
import { headedBodies } from "../actors/pointing.js";
import { labelOf } from "../labels/labels.js";
import type { ReadingContext } from "../state/inputs.js";
import { changed, type ListHeader, type State } from "../state/state.js";
import { readBodyHeading } from "./body-headings.js";
import { readCapitalHeading } from "./capital-headings.js";
import { readDeadlineHeading, readDoneByHeading, readTermHeading } from "./deadline-headings.js";
import { enterHeading, openingVerb, underDeadline } from "./headings.js";
import { underBodies } from "./lists.js";

/** What a heading is, and the state below it. */
export interface ReadHeading {
  readonly state: State;
  readonly reason: ReasonName;
  /** Short forms that it introduces. */
  readonly introduced?: ShortFormTable;
}

/** A line of a table that names a group is the only heading of this mark. */
const isGroup = ({ kind, marker }: Block): boolean => kind === "heading" && marker === "decimal";

/** "Institutions" could be a body, but in a table it is a name of what stands below. */
const namesKnown = (bodies: ListHeader | null): boolean =>
  bodies?.subject.every(({ agency }) => agency !== null) === true;

/** In small letters too: names of a head stand in capitals. */
const isInSmall = ({ start, end }: Block, text: string): boolean => /\p{Ll}/u.test(text.slice(start, end));

/** "To: All Ministries", "Respectfully to: Chairpersons of …", "THE PRIME MINISTER SENDS TELEGRAM TO:" above the text. */
const opensAddress =
  /^(?:(?:respectfully )?to|attention|attn)\s{0,3}:|\b(?:sends?|telegraphs?|addressed)\b.{0,60}\bto\s{0,3}:$/i;

/** A heading that names bodies or a time says whose tasks, or by when, stand below it; any other begins a new section. `belowText`: a paragraph stands above it. */
export function readHeading(block: Block, state: State, reading: ReadingContext, belowText: boolean): ReadHeading {
  const words = reading.text.slice(block.start, block.end);
  const entered = enterHeading(state, block, words);
  if (block.kind === "title" && !opensAddress.test(words)) {
    // "On strengthening safety in the new situation": what the notice is about assesses nothing yet.
    const section = entered.section === "assessment" ? "neutral" : entered.section;
    return { state: changed(entered, { section }), reason: "title" };
  }
  const sentence: Sentence = { block, start: block.start, end: block.end };
  const { chunks, introduced } = chunkSentence(sentence, reading);
  const below = changed(entered, { headingVerb: openingVerb(chunks) });
  const noted = noteAddressees(state, chunks);
  // "THE PRIME MINISTER SENDS TELEGRAM TO:" above them; a "TO:" alone heads the lines of a letterhead.
  const opens = noted.addressing && !state.addressing && chunks.length > 2;
  if (opens || noted.addressees.length > state.addressees.length)
    return { state: noted, reason: "addressees", introduced };
  const bodies = readBodyHeading(chunks, block, reading.text) ?? readCapitalHeading(block, state, reading.text);
  // "Ministry of Health" between the paragraphs of an article, before any order has been given
  const inArticle = belowText && namesKnown(bodies) && isInSmall(block, reading.text);
  const mayHead = bodies?.subject.length === 0 || state.started || inArticle;
  const headsTasks = isGroup(block) ? namesKnown(bodies) : mayHead;
  if (bodies !== null && headsTasks) {
    const above = bodies.subject.length === 0 ? state : below;
    const subject = headedBodies(bodies.subject, block.end, state, reading.text);
    return { state: underBodies(above, { ...bodies, subject }), reason: "names-bodies" };
  }
  const done = readDeadlineHeading(chunks, block)?.times ?? readDoneByHeading(chunks);
  const times = done.length === 0 && labelOf(block, reading.text) === "deadline" ? readTermHeading(chunks) : done;
  if (times.length === 0) return { state: below, reason: "heading" };
  return { state: underDeadline(below, block, times), reason: "names-deadline" };
}
