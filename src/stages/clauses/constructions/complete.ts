import { anyOf } from "../../../lexicon/word-set.js";
import { type Adjuncts, joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import type { Clause } from "../../../model/clause.js";
import type { TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { ClauseDraft, PartReading } from "../../scan/reading.js";
import { formsAt, isMark, norm, skipAdverbs, skipInlineMark, skipQuotes } from "../../scan/scan.js";
import type { LeadIn } from "../openings/lead-in.js";
import { type Framed, readFrames } from "../roles/frames.js";

const tellsWhen = anyOf("at|on");

/** Whether the clause ends, or its action begins, with a colon: what follows are its actions. */
function endsInColon(draft: ClauseDraft, framed: Framed, { chunks, to }: PartReading): boolean {
  if (draft.opensList === true || framed.opensList) return true;
  // "shall act as follows."
  if (norm(chunks, to - 1) === "follows" && norm(chunks, to - 2) === "as") return true;
  // "Accounting Officers are asked to ensure that", at the end of a line.
  if (to === chunks.length && norm(chunks, to - 1) === "that") return true;
  return isMark(chunks[draft.action - 1], ":") || isMark(chunks[framed.action], ":") || isMark(chunks[to - 1], ":");
}

/** "At the meeting, the Prime Minister requested …", "On July 9, …": when somebody ordered it is not until when to do it. */
function withoutSaying({ evidence, authority }: ClauseDraft, { adjuncts }: LeadIn): Adjuncts {
  if (evidence !== "ordered" || authority === undefined || authority.length === 0) return adjuncts;
  const tellsTerm = ({ bound, event, precision }: TimeExpression): boolean =>
    !tellsWhen(bound) || (event === null && precision !== "day");
  return { ...adjuncts, front: adjuncts.front.filter(tellsTerm) };
}

/** The draft with its lead-in and role words read: a clause whose action runs to the end of the part. */
export function complete(draft: ClauseDraft, lead: LeadIn, part: PartReading): Clause | null {
  const { chunks, to, text } = part;
  const framed = readFrames(chunks, skipInlineMark(chunks, draft.action), to, text);
  const opensList = endsInColon(draft, framed, part);
  const actionFrom = draft.whole ?? (isMark(chunks[framed.action], ":") ? framed.action + 1 : framed.action);
  if (actionFrom >= to && !opensList) return null;
  const directs = framed.supervised.length > 0;
  const overseers = directs && draft.subject.kind === "bodies" ? draft.subject.mentions : [];
  // "preside over, and coordinate with A in, reviewing …; issue …": a gerund goes on in gerunds only.
  const isGerund = (formsAt(chunks, skipAdverbs(chunks, framed.action)) & Form.gerund) !== 0;
  const reach = framed.presides && !isGerund ? "infinitives" : "clause";
  const early = joinAdjuncts(withoutSaying(draft, lead), draft.adjuncts ?? noAdjuncts);
  const { partners, supervisors, cues, front } = joinAdjuncts(early, framed.adjuncts);
  return {
    rule: draft.rule,
    evidence: draft.evidence,
    sense: draft.sense ?? null,
    subject: directs ? { kind: "bodies", mentions: framed.supervised } : draft.subject,
    authority: draft.authority ?? [],
    partners,
    partnersReach: early.partners.length > 0 ? "sentence" : reach,
    supervisors: [...supervisors, ...overseers],
    cues,
    supervised: directs && draft.subject.kind !== "bodies",
    front,
    term: draft.term ?? [],
    actionFrom,
    verbFrom: framed.action,
    actionTo: draft.until ?? to,
    opensList,
    newTopic: lead.newTopic,
    form: formsAt(chunks, skipAdverbs(chunks, skipQuotes(chunks, draft.action))),
  };
}
