import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import type { TimeExpression } from "../../model/mention.js";
import { type Segment, splitAction } from "../clauses/joined/segments.js";
import { readBodies } from "../clauses/subjects/bodies.js";
import { deadlinesIn } from "../clauses/times/action-times.js";
import { verbsOf } from "../clauses/verbs.js";
import { stillToCome } from "../deadlines.js";
import type { Resolution } from "../resolve.js";
import type { BodiesMatch } from "../scan/reading.js";
import { norm } from "../scan/scan.js";
import type { Actors } from "./actors/actors.js";
import { makeDraft } from "./drafts/draft.js";
import { carried } from "./state/carry.js";
import type { ReadingContext } from "./state/inputs.js";
import type { SentenceScope } from "./state/scope.js";
import type { State } from "./state/state.js";

/**
 * "…, the Ministry of Health before August 31": a stretch that only names a body and a time says whose turn it is then,
 * unless the words before speak of bodies too, which it may stand for.
 */
function turnOf(
  { from, to, verbAt }: Segment,
  namesBody: boolean,
  chunks: readonly Chunk[],
  text: string,
): Resolution | null {
  if (verbAt !== null) return null;
  const agent = agentBehindTime(chunks, from, to, text);
  if (agent !== null) return { mentions: agent.mentions, inherited: false, unresolved: false };
  const body = chunks[from];
  if (namesBody) return null;
  if (body?.type !== "agency" || chunks[from + 1]?.type !== "time") return null;
  return { mentions: body.phrase.mentions, inherited: false, unresolved: false };
}

/** "(must be completed by banks before May, and) before June by insurers": who does what the passive said, by then. */
function agentBehindTime(chunks: readonly Chunk[], from: number, to: number, text: string): BodiesMatch | null {
  for (let at = from; at < to - 2; at++)
    if (chunks[at]?.type === "time" && norm(chunks, at + 1) === "by") return readBodies(chunks, at + 2, to, text);
  return null;
}

/** A time at the front of the sentence holds for every part of it that has none of its own. */
const frontFor = (own: readonly TimeExpression[], { front }: SentenceScope): readonly TimeExpression[] =>
  own.some(({ due, startDay, repeat }) => due !== null || startDay !== null || repeat !== null) ? [] : front;

/** The bodies of the stretches behind the first: as many as are handed on, and partners only where they reach so far. */
function actorsBehind(actors: Actors, { partnersReach }: Clause, { verbAt }: Segment): Actors {
  const sharesPartners = verbAt === null || partnersReach !== "clause";
  return {
    ...actors,
    lead: { ...actors.lead, mentions: carried(actors.lead.mentions) },
    partners: sharesPartners ? carried(actors.partners) : [],
    supervisors: carried(actors.supervisors),
  };
}

/** Drafts of one accepted clause: one for each stretch with a deadline of its own. */
export function draftsOf(
  clause: Clause,
  actors: Actors,
  state: State,
  scope: SentenceScope,
  { anchor, text }: ReadingContext,
): Draft[] {
  const { chunks, sentence } = scope;
  const drafts: Draft[] = [];
  const segments = splitAction(
    chunks,
    clause.actionFrom,
    clause.actionTo,
    clause.verbFrom,
    anchor,
    text,
    clause.term.length > 0,
  );
  const [opening] = segments;
  const namesBody =
    opening === undefined || chunks.slice(opening.from, opening.to).some(({ type }) => type === "agency");
  for (const segment of segments) {
    const isFirst = drafts.length === 0;
    const own = deadlinesIn(chunks, segment.from, segment.to).map(({ time }) => time);
    const { lead, partners, supervisors, authority, list } = isFirst ? actors : actorsBehind(actors, clause, segment);
    const draft = makeDraft({
      clause,
      sentence,
      chunks,
      segment,
      // A stretch without a verb says another deadline of the verb before.
      verbs: segment.verbAt === null ? (drafts.at(-1)?.verbs ?? []) : verbsOf(chunks, segment.verbAt, segment.to),
      resolution: turnOf(segment, namesBody, chunks, text) ?? lead,
      partners,
      authority,
      supervisors: supervisors.length > 0 ? supervisors : (list?.supervisors ?? []),
      own: stillToCome(own, anchor),
      front: stillToCome(
        isFirst ? [...frontFor(own, scope), ...clause.front, ...clause.term] : frontFor(own, scope),
        anchor,
      ),
      list: list?.times ?? [],
      heading: state.deadline.times,
      text,
    });
    drafts.push(draft);
  }
  return drafts;
}
