import type { Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause, RoleCue } from "../../../model/clause.js";
import type { CarriedTimes, Draft } from "../../../model/draft.js";
import { type AgencyMention, distinctBodies, type TimeExpression, type TimeForm } from "../../../model/mention.js";
import type { Span } from "../../../model/span.js";
import type { Segment } from "../../clauses/joined/segments.js";
import type { Resolution } from "../../resolve.js";
import { isMark, markOf, norm } from "../../scan/scan.js";
import { countedFromHappening } from "./happenings.js";
import { partnersInside } from "./partners.js";

interface DraftParts {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly segment: Segment;
  readonly verbs: readonly string[];
  readonly resolution: Resolution;
  readonly partners: readonly AgencyMention[];
  readonly authority: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  /** Deadlines in the action's own words, at the front of its sentence, of its list, and of the heading in force. */
  readonly own: readonly TimeExpression[];
  readonly front: readonly TimeExpression[];
  readonly list: readonly TimeExpression[];
  readonly heading: readonly TimeExpression[];
  readonly text: string;
}

/** Which times hold for the action: its own, else those before it, else those of its list or heading. */
function timesFor({ own, front, list, heading, chunks, segment, text }: DraftParts): Pick<Draft, "times" | "carried"> {
  const carry = (times: readonly TimeExpression[]): CarriedTimes | null =>
    times.length === 0
      ? null
      : { from: times.some((time) => list.includes(time)) ? "list" : "heading", rule: null, times };
  const near = countedFromHappening([...front, ...own], chunks, segment, text);
  if (near.length === 0) {
    const far = list.length > 0 ? list : heading;
    return { times: far, carried: carry(far) };
  }
  const dated = near.some(
    (time) =>
      time.due !== null ||
      time.startDay !== null ||
      time.repeat !== null ||
      countsDays(time.form) ||
      boundsByEvent(time),
  );
  const far = [...list, ...heading].filter(({ due }) => due !== null);
  // An occasion of its own and a date above it: both hold ("Before October 31: … at the 10th session").
  return dated ? { times: near, carried: null } : { times: [...near, ...far], carried: carry(far) };
}

/** "within 15 days of receipt": a whole term, though its day is open. */
const countsDays = (form: TimeForm): boolean => form === "duration-after" || form === "duration-before";

const endsOrBegins: ReadonlySet<string> = new Set(["before", "by", "from"]);

/** "before the rains begin", "from the new school year": a whole term, and no occasion such as "at the 10th session". */
const boundsByEvent = ({ event, bound }: TimeExpression): boolean => event !== null && endsOrBegins.has(bound);

/** A later verb phrase is quoted from its verb, or from the "not" before it: "to", modals and its own front stay outside. */
const quoteFrom = (chunks: readonly Chunk[], { from, verbAt }: Segment): number => {
  if (verbAt === null) return from;
  return norm(chunks, verbAt - 1) === "not" && verbAt - 1 >= from ? verbAt - 1 : verbAt;
};

const closesAction = markOf(", ; . : - ( /");

/** The span of the action: closing marks left out, an opening quotation mark too where nothing closes it. */
function actionSpan(chunks: readonly Chunk[], segment: Segment, isFirst: boolean): Span {
  const { to } = segment;
  const from = isFirst ? segment.from : quoteFrom(chunks, segment);
  let end = to;
  while (end > from + 1 && closesAction(chunks[end - 1])) end--;
  let start = from;
  while (start < end - 1 && isMark(chunks[start], ",", ":", "-")) start++;
  return { start: chunks[start]?.start ?? 0, end: chunks[end - 1]?.end ?? 0 };
}

export function makeDraft(parts: DraftParts): Draft {
  const { clause, sentence, chunks, segment, verbs, resolution, text } = parts;
  const { times, carried } = timesFor(parts);
  const inside = partnersInside(chunks, segment, verbs, text);
  const insideCues = inside.map(({ rule }): RoleCue => ({ kind: "partners", name: rule }));
  const lead = distinctBodies(resolution.mentions);
  const supervisors = distinctBodies(parts.supervisors, lead);
  return {
    clause,
    sentence,
    chunks,
    from: segment.from,
    to: segment.to,
    action: actionSpan(chunks, segment, segment.from === clause.actionFrom),
    verbs,
    lead,
    leadInherited: resolution.inherited && lead.length > 0,
    leadUnresolved: resolution.unresolved,
    partners: distinctBodies([...parts.partners, ...inside.flatMap(({ mentions }) => mentions)], lead),
    supervisors,
    authority: parts.authority,
    times,
    carried,
    cues: [...clause.cues, ...insideCues],
    references: chunks
      .slice(segment.from, segment.to)
      .flatMap((chunk) => (chunk.type === "reference" ? [chunk.reference] : [])),
  };
}
