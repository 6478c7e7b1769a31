import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { Draft } from "../../model/draft.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { type Segment, splitAction } from "../clauses/segments.js";
import { verbsOf } from "../clauses/verbs.js";
import { stillToCome } from "../deadlines.js";
import type { Resolution } from "../resolve.js";
import { carried } from "./carry.js";
import { makeDraft } from "./draft.js";
import type { ReadingContext } from "./inputs.js";
import { partnersMeant } from "./pointing.js";
import type { SentenceScope } from "./scope.js";
import { type ListHeader, openList, type State } from "./state.js";
import { supervisorsOf } from "./subjects.js";

/** Whether the partners of the clause before go on to hold. */
function sharesPartners(clause: Clause, before: Clause): boolean {
  if (clause.subject.kind !== "none") return false;
  const isInfinitive = (clause.form & (Form.base | Form.gerund)) !== 0 && clause.evidence !== "obligation";
  return before.partnersReach === "sentence" || (before.partnersReach === "infinitives" && isInfinitive);
}

function partnersOf(clause: Clause, { before }: SentenceScope, list: ListHeader | undefined): readonly AgencyMention[] {
  if (clause.partners.length > 0) return clause.partners;
  return before !== null && sharesPartners(clause, before) ? before.partners : (list?.partners ?? []);
}

/** Who orders it: the clause says so, or the one that it goes on from, or the head of its list. */
function authorityOf(
  clause: Clause,
  { before }: SentenceScope,
  list: ListHeader | undefined,
): readonly AgencyMention[] {
  if (clause.authority.length > 0) return clause.authority;
  const continued = clause.subject.kind === "none" ? (before?.authority ?? []) : [];
  return continued.length > 0 ? continued : (list?.authority ?? []);
}

/**
 * "…, the Ministry of Health before August 31": a stretch that only names a body and a time says whose turn it is then,
 * unless the words before speak of bodies too, which it may stand for.
 */
function turnOf({ from, verbAt }: Segment, namesBody: boolean, chunks: readonly Chunk[]): Resolution | null {
  const body = chunks[from];
  if (verbAt !== null || namesBody) return null;
  if (body?.type !== "agency" || chunks[from + 1]?.type !== "time") return null;
  return { mentions: body.phrase.mentions, inherited: false, unresolved: false };
}

/** A time at the front of the sentence holds for every part of it that has none of its own. */
const frontFor = (own: readonly TimeExpression[], { front }: SentenceScope): readonly TimeExpression[] =>
  own.some(({ due, startDay, repeat }) => due !== null || startDay !== null || repeat !== null) ? [] : front;

/** Drafts of one accepted clause: one for each stretch with a deadline of its own. */
export function draftsOf(
  clause: Clause,
  resolution: Resolution,
  state: State,
  scope: SentenceScope,
  reading: ReadingContext,
): Draft[] {
  const { anchor, text } = reading;
  const { chunks, sentence } = scope;
  const isUnnamed = clause.subject.kind === "none" || clause.subject.kind === "thing";
  const list = isUnnamed ? openList(state) : undefined;
  const actsForList = list !== undefined && (list.subject === resolution.mentions || list.subject.length === 0);
  const partners = partnersMeant(
    partnersOf(clause, scope, actsForList ? list : undefined),
    resolution.mentions,
    state,
    reading,
  );
  const overseers = supervisorsOf(clause, state, scope, reading);
  const drafts: Draft[] = [];
  const segments = splitAction(chunks, clause.actionFrom, clause.actionTo, clause.verbFrom, anchor, text);
  const [opening] = segments;
  const namesBody =
    opening === undefined || chunks.slice(opening.from, opening.to).some(({ type }) => type === "agency");
  const rest = { ...resolution, mentions: carried(resolution.mentions) };
  for (const segment of segments) {
    const isFirst = drafts.length === 0;
    const own = deadlinesIn(chunks, segment.from, segment.to).map(({ time }) => time);
    const draft = makeDraft({
      clause,
      sentence,
      chunks,
      segment,
      // A stretch without a verb says another deadline of the verb before.
      verbs: segment.verbAt === null ? (drafts[0]?.verbs ?? []) : verbsOf(chunks, segment.verbAt, segment.to),
      resolution: turnOf(segment, namesBody, chunks) ?? (isFirst ? resolution : rest),
      partners:
        isFirst || segment.verbAt === null || clause.partnersReach !== "clause"
          ? isFirst
            ? partners
            : carried(partners)
          : [],
      authority: authorityOf(clause, scope, list),
      supervisors: overseers.length > 0 ? (isFirst ? overseers : carried(overseers)) : (list?.supervisors ?? []),
      own: stillToCome(own, anchor),
      front: stillToCome(isFirst ? [...frontFor(own, scope), ...clause.front] : frontFor(own, scope), anchor),
      list: list?.times ?? [],
      heading: state.heading,
      text,
    });
    drafts.push(draft);
  }
  return drafts;
}
