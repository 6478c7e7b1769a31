import type { RoleFrame } from "../../../lexicon/rules/role-frames.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { type Adjuncts, bodiesAs, datedBy, joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import { type Chunk, timesOf } from "../../../model/chunk.js";
import { type AgencyMention, unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isCapital, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";
import { opensObject } from "../subjects/noun-phrase.js";
import { partnersOf, readCued, readWith } from "./cued.js";
import { readParties } from "./parties.js";
import { readCoordinating, readInsertion, readLink, verbAfter } from "./role-links.js";

/** Where an action begins once the words that only give roles are read. */
export interface Framed {
  readonly action: number;
  readonly adjuncts: Adjuncts;
  readonly supervised: readonly AgencyMention[];
  /** Nothing follows but a colon. */
  readonly opensList: boolean;
  /** The frame that leads the sentence says who presides: its partners hold for the parts that follow. */
  readonly presides: boolean;
}

/** In chunks; "the Coast Guard Region 5" has no more before its number. */
const longestNumbered = 5;

/** "Naval Region 5": a name in capitals that a number closes, whatever it names; null where none stands. */
function readNumbered(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  const first = norm(chunks, at) === "the" ? at + 1 : at;
  let here = first;
  while (here < first + longestNumbered && isCapital(chunks[here])) here++;
  const [start, end] = [chunks[first], chunks[here]];
  if (here - first < 2 || start === undefined || end?.type !== "number" || norm(chunks, here + 2) === "be") return null;
  const span = { start: start.start, end: end.end };
  return { mentions: [unlistedBody(text.slice(span.start, span.end), span, false)], next: here + 1 };
}

/** One body by its own name, told what to do: "the Ministry of Home Affairs to", "Vietnam Electricity to". */
function readSupervised(
  chunks: readonly Chunk[],
  { end: at, rule }: RuleMatch<RoleFrame>,
  to: number,
  text: string,
): Step | null {
  const bodies = readBodies(chunks, at, to, text) ?? readNumbered(chunks, at, text);
  const [only] = bodies?.mentions ?? [];
  if (bodies === null || only === undefined || bodies.mentions.length !== 1) return null;
  const words = text.slice(only.start, only.end).replace(/^(?:the|its|their) /i, "");
  const named =
    only.agency !== null
      ? only.kind !== "collective"
      : /^\p{Lu}/u.test(words) && (!only.plural || /\bpolice$/i.test(words));
  if (rule.bare === true)
    // "let the Ministry of Health know by December 1" tells it, and gives it nothing to do.
    return named && verbAfter(chunks, bodies.next, Form.base) && !isNoWork(norm(chunks, bodies.next))
      ? { supervised: bodies.mentions, next: bodies.next, opensList: false }
      : null;
  // "instruct Vietnam Electricity, in cooperation with the Ministry of Health, to"
  const inserted = isMark(chunks[bodies.next], ",") ? readInsertion(chunks, bodies.next, to, text) : null;
  const linkAt = inserted?.next ?? bodies.next;
  const link = norm(chunks, linkAt);
  // "Direct the Department of Health to:"
  const opensList = link === "to" && isMark(chunks[linkAt + 1], ":");
  const goesOn =
    opensList ||
    (link === "to" && verbAfter(chunks, linkAt + 1, Form.base)) ||
    (link === "in" && verbAfter(chunks, linkAt + 1, Form.gerund));
  return named && goesOn ? { ...inserted, supervised: bodies.mentions, next: linkAt + 1, opensList } : null;
}

/** "direct Vietnam Electricity to restore the grid": whether one named body is told, from a verb on, what to do. */
export function directsNamedBody(chunks: readonly Chunk[], at: number, to: number, text: string): boolean {
  const frame = matchFirst(grammar.roleFrames, chunks, at, to);
  return frame?.rule.opens === "supervised" && readSupervised(chunks, frame, to, text) !== null;
}

/** What somebody is let or had to do that gives him no task. */
const isNoWork = anyOf("know|see|hear|understand|have");

/** What one of the role words adds, and where the next of them, or the action, begins. */
interface Step {
  readonly next: number;
  readonly adjuncts?: Adjuncts;
  readonly supervised?: readonly AgencyMention[];
  readonly opensList?: boolean;
  readonly presides?: boolean;
}

/** "shall, before May 5, …": a time between the role words. */
function readTime(chunks: readonly Chunk[], at: number): Step | null {
  const chunk = chunks[at];
  const isLimit = chunk?.type === "time" && !chunk.time.bare && chunk.time.repeat === null;
  return isLimit ? { next: at + 1, adjuncts: datedBy([chunk.time]) } : null;
}

function readInserted(chunks: readonly Chunk[], at: number, to: number, text: string): Step | null {
  const insertion = readInsertion(chunks, at, to, text);
  if (insertion === null) return null;
  const link = norm(chunks, insertion.next);
  // "was asked, in coordination with A, to report", "is tasked, together with A, with agreeing the schedule"
  const isTo = link === "to" && verbAfter(chunks, insertion.next + 1, Form.base);
  const isWith = link === "with" && verbAfter(chunks, insertion.next + 1, Form.gerund);
  return { ...insertion, next: isTo || isWith ? insertion.next + 1 : insertion.next };
}

/** "coordinate with A and B to": the partners, and the words that link them to the action. */
function readPartners(chunks: readonly Chunk[], frame: RuleMatch<RoleFrame>, to: number, text: string): Step | null {
  const bodies = readParties(chunks, frame.end, to, text);
  const link = bodies === null ? null : readLink(chunks, bodies.next, to);
  if (bodies === null || link === null) return null;
  return {
    next: link.next,
    adjuncts: { ...noAdjuncts, partners: [...bodies.mentions, ...link.extra] },
    opensList: link.opensList,
    presides: frame.rule.presides === true,
  };
}

/** "determine the source", "sends the Government Office": a verb with its object. */
const opensAction = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = skipAdverbs(chunks, at);
  const isObject = opensObject(norm(chunks, verb + 1)) || chunks[verb + 1]?.type === "agency";
  return isObject && (formsAt(chunks, verb) & (Form.base | Form.thirdPerson)) !== 0;
};

/** "take the lead in", "preside over, with A and B,": who leads, and perhaps with whom. */
function readLead(chunks: readonly Chunk[], { end }: RuleMatch<RoleFrame>, to: number, text: string): Step | null {
  if (norm(chunks, end) === "and" && isMark(chunks[end + 1], ",")) return { next: end + 1, presides: true };
  const after = isMark(chunks[end], ",") ? end + 1 : end;
  if (isMark(chunks[after], ":")) return { next: after + 1, opensList: true };
  const cued =
    readCued(grammar.partnerCues, chunks, after, to, text) ??
    readWith(chunks, after, to, text) ??
    readCoordinating(chunks, after, to, text);
  const link = cued === null ? null : readLink(chunks, cued.next, to);
  if (cued !== null && link !== null) {
    const adjuncts = bodiesAs("partners", [...cued.mentions, ...link.extra], cued.rule);
    return { next: link.next, adjuncts, opensList: link.opensList, presides: true };
  }
  // "preside, together with A determine the source": no comma parts the partners from the action.
  if (cued !== null && isMark(chunks[after - 1], ",") && opensAction(chunks, cued.next))
    return { next: cued.next, adjuncts: partnersOf(cued), presides: true };
  // "serves as the focal point and sends the report"
  if (norm(chunks, end) === "and" && opensAction(chunks, end + 1)) return { next: end + 1, presides: true };
  if (norm(chunks, end) === "to" && verbAfter(chunks, end + 1, Form.base)) return { next: end + 1 };
  return verbAfter(chunks, end, Form.gerund) ? { next: end } : null;
}

/** The words that give a role at `at`; null where none stand, or where they are the action themselves. */
function readFrame(chunks: readonly Chunk[], at: number, to: number, text: string): Step | null {
  const frame = matchFirst(grammar.roleFrames, chunks, at, to);
  if (frame === null) return null;
  const step =
    frame.rule.opens === "supervised"
      ? readSupervised(chunks, frame, to, text)
      : frame.rule.opens === "partners"
        ? readPartners(chunks, frame, to, text)
        : readLead(chunks, frame, to, text);
  if (step === null) return null;
  const recurring = timesOf(chunks.slice(at, frame.end)).filter(({ repeat }) => repeat !== null);
  const told: Adjuncts = { ...noAdjuncts, cues: [{ kind: "role-frame", name: frame.rule.name }] };
  const inside = joinAdjuncts(told, step.adjuncts ?? noAdjuncts);
  return { ...step, adjuncts: joinAdjuncts(inside, datedBy(recurring)) };
}

/** No clause has more role words in a row. */
const mostFrames = 5;

/**
 * Reads role words from `from` on ("preside over and coordinate with A to",
 * "take the lead in", "directly supervise B to") as often as they follow each
 * other.
 */
export function readFrames(chunks: readonly Chunk[], from: number, to: number, text: string): Framed {
  let adjuncts = noAdjuncts;
  let supervised: readonly AgencyMention[] = [];
  let action = from;
  let opensList = false;
  let presides = false;
  for (let round = 0; round < mostFrames && !opensList; round++) {
    const step =
      readTime(chunks, action) ?? readInserted(chunks, action, to, text) ?? readFrame(chunks, action, to, text);
    if (step === null) break;
    adjuncts = joinAdjuncts(adjuncts, step.adjuncts ?? noAdjuncts);
    supervised = step.supervised ?? supervised;
    opensList = step.opensList ?? false;
    presides ||= step.presides ?? false;
    action = step.next;
  }
  return { action, adjuncts, supervised, opensList, presides };
}
