import { isLaw, isOrder, isPointing, opensCitation } from "../../../lexicon/clause-words.js";
import type { Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { norm, skipAdverbs } from "../../scan/scan.js";
import { isDated, isInList, openList, type State } from "../state/state.js";

/** What decides whether a clause asks for something, beside its own words. */
export interface Circumstances {
  readonly state: State;
  readonly chunks: readonly Chunk[];
  readonly subject: readonly AgencyMention[];
  readonly anchor: string | null;
  readonly text: string;
  /** The part before it in the sentence was a directive. */
  readonly continues: boolean;
  /** It opens a line that has the mark of a list. */
  readonly isItem: boolean;
  /** It stands in the words of somebody who can give nobody a task. */
  readonly isOfStranger: boolean;
}

/** Whether a sentence opens a line that has the mark of a list. */
export const opensItem = ({ block, start }: Sentence): boolean => block.marker !== null && start === block.start;

/** The text has begun to give tasks, a list of them or a deadline heading stands above, or the sentence tells what the document asks. */
export const isInTasks = ({ state, chunks }: Circumstances): boolean =>
  state.started || isDated(state) || isInList(state) || citesOrder(chunks);

/** "Under the dispatch, …", "According to the directive, …": what follows is what this document asks. */
export function citesOrder(chunks: readonly Chunk[]): boolean {
  const pointer = norm(chunks, 0) === "according" ? 2 : 1;
  return opensCitation(norm(chunks, 0)) && isPointing(norm(chunks, pointer)) && isOrder(norm(chunks, pointer + 1));
}

/** In chunks; a law's name and number take no more. */
const longestCitation = 40;

/** "Pursuant to Decree 106, whoever …; organizations …", "Under the Housing Law, …": what follows up to its full stop is what a law lays down. */
export function citesLaw({ chunks, text }: Pick<Circumstances, "chunks" | "text">): boolean {
  if (!opensCitation(norm(chunks, 0))) return false;
  const comma = chunks.slice(0, longestCitation).findIndex((chunk) => chunk.norm === ",");
  if (comma <= 0) return false;
  const named = text
    .slice(chunks[0]?.start, chunks[comma]?.start)
    .toLowerCase()
    .split(/[^a-z]+/u);
  return named.some(isLaw) && !named.includes("this");
}

/** "Accordingly, …": what follows is what the document asks that was spoken of. */
export const drawsConclusion = (chunks: readonly Chunk[]): boolean => norm(chunks, 0) === "accordingly";

/** The clause goes on with a directive, or is an item below one. */
export const goesOn = ({ continues, state }: Circumstances): boolean => continues || openList(state) !== undefined;

/** The lemma of the verb at `at`, behind adverbs; the word itself where that is no verb. */
export function lemmaAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[skipAdverbs(chunks, at)];
  return chunk?.type === "word" ? (chunk.verb?.lemma ?? chunk.norm) : "";
}
