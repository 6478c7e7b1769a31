import type { Chunk } from "../../model/chunk.js";
import type { AgencyMention } from "../../model/mention.js";
import { skipAdverbs } from "../clauses/scan.js";
import { isInList, openList, type State } from "./state.js";

/** What decides whether a clause asks for something, beside its own words. */
export interface Circumstances {
  readonly state: State;
  readonly chunks: readonly Chunk[];
  readonly subject: readonly AgencyMention[];
  readonly anchor: string | null;
  /** The part before it in the sentence was a directive. */
  readonly continues: boolean;
}

/** The text has begun to give tasks, or a list of them or a deadline heading stands above. */
export const isInTasks = ({ state }: Circumstances): boolean =>
  state.started || state.heading.length > 0 || isInList(state);

/** The clause goes on with a directive, or is an item below one. */
export const goesOn = ({ continues, state }: Circumstances): boolean => continues || openList(state) !== undefined;

/** The lemma of the verb at `at`, behind adverbs; the word itself where that is no verb. */
export function lemmaAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[skipAdverbs(chunks, at)];
  return chunk?.type === "word" ? (chunk.verb?.lemma ?? chunk.norm) : "";
}
