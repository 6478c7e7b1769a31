import { nominalVerbs } from "../../lexicon/nominal-verbs.js";
import { productNouns } from "../../lexicon/products.js";
import type { ClauseRule } from "../../lexicon/rules/clause-rule.js";
import { isIndefinite } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Sentence } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import { verbsOf } from "../clauses/verbs.js";
import { contentEnd } from "../scan/parts.js";
import { norm } from "../scan/scan.js";
import { makeDraft } from "./drafts/draft.js";
import type { ReadingContext } from "./state/inputs.js";
import { openList, type State } from "./state/state.js";

const opensTitle = anyOf(
  "on|of|for|regulating|amending|guiding|approving|detailing|elaborating|prescribing|stipulating|replacing|supplementing",
);

const noClause: Omit<Clause, "actionTo"> = {
  rule: "task-by-name" satisfies ClauseRule,
  evidence: "imperative",
  sense: null,
  subject: { kind: "none" },
  authority: [],
  partners: [],
  partnersReach: "clause",
  supervisors: [],
  supervised: false,
  cues: [],
  front: [],
  term: [],
  actionFrom: 0,
  verbFrom: 0,
  opensList: false,
  newTopic: false,
  form: 0,
};

/** "Decree on …", "A scheme for …": the name of a document, though its noun is a verb as well. "Report on …" is both. */
export function namesDocument(chunks: readonly Chunk[]): boolean {
  const noun = isIndefinite(norm(chunks, 0)) ? 1 : 0;
  const isNoun = noun > 0 || norm(chunks, 0) !== "report";
  return isNoun && productNouns[norm(chunks, noun)] !== undefined && opensTitle(norm(chunks, noun + 1));
}

/** Of a document that a line only names, what the heading above asks for ("1. Developing documents"), else what its title says that it does ("Decree detailing the Law"). */
function verbsOfDocument(chunks: readonly Chunk[], { headingVerb }: State): string[] {
  if (headingVerb !== null) return [headingVerb];
  const titleVerb = chunks[isIndefinite(norm(chunks, 0)) ? 2 : 1];
  return titleVerb?.type === "word" && titleVerb.verb !== null ? [titleVerb.verb.lemma] : [];
}

/** A task that is no clause ("Decree on the protection of data"): a table of tasks, or the labels below it, say that it is one. */
export function wholeTask(
  sentence: Sentence,
  chunks: readonly Chunk[],
  state: State,
  { text }: ReadingContext,
): Draft | null {
  const to = contentEnd(chunks);
  if (!chunks.some(({ type }) => type !== "mark" && type !== "number") || to === 0) return null;
  const nominal = nominalVerbs[norm(chunks, 0)];
  const verbs = namesDocument(chunks) ? verbsOfDocument(chunks, state) : verbsOf(chunks, 0, to);
  const list = openList(state);
  return makeDraft({
    clause: { ...noClause, actionTo: to },
    sentence,
    chunks,
    segment: { from: 0, to, verbAt: null },
    verbs: nominal === undefined ? verbs : [nominal],
    resolution: { mentions: list?.subject ?? [], inherited: true, unresolved: false },
    partners: list?.partners ?? [],
    authority: [],
    supervisors: list?.supervisors ?? [],
    own: [],
    front: [],
    list: [],
    heading: state.deadline.times,
    text,
  });
}
