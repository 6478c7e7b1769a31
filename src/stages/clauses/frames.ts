import { anyOf } from "../../lexicon/word-set.js";
import { append } from "../../model/append.js";
import type { Chunk } from "../../model/chunk.js";
import type { RoleCue } from "../../model/clause.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import { type CuedBodies, plainWith, readCued } from "./lead-in.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

const presiding = anyOf("lead-and-coordinate|lead-and-consult");
const linksVerb = anyOf("in|to|on|for");
const opensMatter = anyOf("in|on|for");

/** Where an action begins once the words that only give roles are read. */
export interface Framed {
  readonly action: number;
  readonly partners: readonly AgencyMention[];
  readonly supervised: readonly AgencyMention[];
  readonly cues: readonly RoleCue[];
  readonly front: readonly TimeExpression[];
  /** Nothing follows but a colon. */
  readonly opensList: boolean;
  /** The frame that leads the sentence says who presides: its partners hold for the parts that follow. */
  readonly presides: boolean;
}

const verbAfter = (chunks: readonly Chunk[], at: number, bits: number): boolean =>
  (formsAt(chunks, skipAdverbs(chunks, at)) & bits) !== 0;

interface Link {
  readonly next: number;
  readonly opensList: boolean;
  readonly extra: readonly AgencyMention[];
}

/** From the partners on: the "to", "in" or "and" behind which the action begins; bodies on the way are partners too. */
function readLink(chunks: readonly Chunk[], from: number, to: number): Link | null {
  const extra: AgencyMention[] = [];
  for (let at = from; at < to && at - from < 30; at++) {
    const chunk = chunks[at];
    const word = norm(chunks, at);
    if (isMark(chunk, ";")) return null;
    if (isMark(chunk, ":"))
      return at === to - 1 || isLinkWord(chunks, at - 1) ? { next: at + 1, opensList: true, extra } : null;
    if (word === "to" && (verbAfter(chunks, at + 1, Form.base) || norm(chunks, at + 1) === "not"))
      return { next: at + 1, opensList: false, extra };
    if (opensMatter(word)) {
      const after = isMark(chunks[at + 1], ",") ? at + 2 : at + 1;
      if (isMark(chunks[after], ":")) return { next: after + 1, opensList: true, extra };
      if (verbAfter(chunks, after, Form.gerund)) return { next: after, opensList: false, extra };
    }
    // "takes charge, together with A, of drawing up"
    if (isMark(chunk, ",") && at === from && norm(chunks, at + 1) === "of" && verbAfter(chunks, at + 2, Form.gerund))
      return { next: at + 2, opensList: false, extra };
    if (isMark(chunk, ",") && at === from && verbAfter(chunks, at + 1, Form.gerund | Form.base))
      return { next: at + 1, opensList: false, extra };
    if (
      word === "and" &&
      at === from &&
      (verbAfter(chunks, at + 1, Form.base) || verbAfter(chunks, at + 1, Form.thirdPerson))
    ) {
      return { next: at + 1, opensList: false, extra };
    }
    if (chunk?.type === "agency") append(extra, chunk.phrase.mentions);
  }
  return null;
}

const isLinkWord = (chunks: readonly Chunk[], at: number): boolean => linksVerb(norm(chunks, at));

interface Insertion {
  readonly next: number;
  readonly partners: readonly AgencyMention[];
  readonly cues: readonly RoleCue[];
  readonly front: readonly TimeExpression[];
  readonly opensList: boolean;
}

/** ", within the scope of its functions, ": index after an insertion before the action, with the partners and dates in it. */
function readInsertion(chunks: readonly Chunk[], at: number, to: number, text: string): Insertion | null {
  const start = isMark(chunks[at], ",") ? at + 1 : at;
  const cued = readCued(grammar.partnerCues, chunks, start, to, text);
  if (cued !== null && (start > at || isMark(chunks[cued.next], ","))) {
    return {
      next: isMark(chunks[cued.next], ",") ? cued.next + 1 : cued.next,
      partners: cued.mentions,
      cues: [{ kind: "partners", name: cued.rule }],
      front: [],
      opensList: false,
    };
  }
  if (start === at) return null;
  const withBodies =
    norm(chunks, start) === "with" && chunks[start + 1]?.type === "agency"
      ? readBodies(chunks, start + 1, to, text)
      : null;
  if (withBodies !== null && isMark(chunks[withBodies.next], ",")) {
    const cues: RoleCue[] = [{ kind: "partners", name: plainWith }];
    return { next: withBodies.next + 1, partners: withBodies.mentions, cues, front: [], opensList: false };
  }
  const front: TimeExpression[] = [];
  for (let here = start; here < to && here - start < 25; here++) {
    const chunk = chunks[here];
    if (isMark(chunk, ";")) return null;
    // "shall, in the fourth quarter of 2026: submit …"
    if (isMark(chunk, ":"))
      return front.length > 0 ? { next: here + 1, partners: [], cues: [], front, opensList: true } : null;
    if (chunk?.type === "time" && !chunk.time.bare) front.push(chunk.time);
    if (isMark(chunk, ",") && here > start) {
      const after = skipAdverbs(chunks, here + 1);
      if (
        (formsAt(chunks, after) & (Form.base | Form.thirdPerson | Form.gerund)) !== 0 ||
        norm(chunks, after) === "to"
      ) {
        return { next: here + 1, partners: [], cues: [], front, opensList: false };
      }
    }
  }
  return null;
}

/** "take the lead, with A and B, in inspecting" */
function readWith(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const bodies = norm(chunks, at) === "with" ? readBodies(chunks, at + 1, to, text) : null;
  return bodies !== null && isMark(chunks[bodies.next], ",")
    ? { ...bodies, next: bodies.next + 1, rule: plainWith }
    : null;
}

/** One body by its own name, told what to do: "the Ministry of Home Affairs to", "Vietnam Electricity to". */
function readSupervised(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  text: string,
): { mentions: readonly AgencyMention[]; next: number } | null {
  const bodies = readBodies(chunks, at, to, text);
  const [only] = bodies?.mentions ?? [];
  if (bodies === null || only === undefined || bodies.mentions.length !== 1) return null;
  const words = text.slice(only.start, only.end).replace(/^the /i, "");
  const named =
    only.agency !== null
      ? only.kind !== "collective"
      : /^\p{Lu}/u.test(words) && (!only.plural || /\bpolice$/i.test(words));
  const link = norm(chunks, bodies.next);
  const goesOn =
    (link === "to" && verbAfter(chunks, bodies.next + 1, Form.base)) ||
    (link === "in" && verbAfter(chunks, bodies.next + 1, Form.gerund));
  return named && goesOn ? { mentions: bodies.mentions, next: bodies.next + 1 } : null;
}

/**
 * Reads role words from `from` on ("preside over and coordinate with A to",
 * "take the lead in", "directly supervise B to") as often as they follow each
 * other.
 */
export function readFrames(chunks: readonly Chunk[], from: number, to: number, text: string): Framed {
  const partners: AgencyMention[] = [];
  const front: TimeExpression[] = [];
  const cues: RoleCue[] = [];
  let supervised: readonly AgencyMention[] = [];
  let action = from;
  let opensList = false;
  let presides = false;
  for (let round = 0; round < 5 && !opensList; round++) {
    const timed = chunks[action];
    if (timed?.type === "time" && !timed.time.bare && timed.time.repeat === null) {
      front.push(timed.time);
      action++;
      continue;
    }
    const insertion = readInsertion(chunks, action, to, text);
    if (insertion !== null) {
      append(partners, insertion.partners);
      cues.push(...insertion.cues);
      append(front, insertion.front);
      // "was asked, in coordination with A, to report"
      action =
        norm(chunks, insertion.next) === "to" && verbAfter(chunks, insertion.next + 1, Form.base)
          ? insertion.next + 1
          : insertion.next;
      opensList = insertion.opensList;
      continue;
    }
    const frame = matchFirst(grammar.roleFrames, chunks, action, to);
    if (frame === null) break;
    const cue: RoleCue = { kind: "role-frame", name: frame.rule.name };
    for (const chunk of chunks.slice(action, frame.end))
      if (chunk.type === "time" && chunk.time.repeat !== null) front.push(chunk.time);
    if (frame.rule.opens === "supervised") {
      const body = readSupervised(chunks, frame.end, to, text);
      if (body === null) break;
      supervised = body.mentions;
      cues.push(cue);
      action = body.next;
      continue;
    }
    if (frame.rule.opens === "partners") {
      const bodies = readBodies(chunks, frame.end, to, text);
      if (bodies === null) break;
      const link = readLink(chunks, bodies.next, to);
      if (link === null) break;
      append(partners, bodies.mentions);
      append(partners, link.extra);
      cues.push(cue);
      presides ||= presiding(frame.rule.name);
      [action, opensList] = [link.next, link.opensList];
      continue;
    }
    if (norm(chunks, frame.end) === "and" && isMark(chunks[frame.end + 1], ",")) {
      action = frame.end + 1;
      cues.push(cue);
      presides = true;
      continue;
    }
    const after = isMark(chunks[frame.end], ",") ? frame.end + 1 : frame.end;
    if (isMark(chunks[after], ":")) {
      [action, opensList] = [after + 1, true];
      cues.push(cue);
      break;
    }
    const cued = readCued(grammar.partnerCues, chunks, after, to, text) ?? readWith(chunks, after, to, text);
    const link = cued === null ? null : readLink(chunks, cued.next, to);
    if (cued !== null && link !== null) {
      append(partners, cued.mentions);
      append(partners, link.extra);
      cues.push(cue, { kind: "partners", name: cued.rule });
      [action, opensList] = [link.next, link.opensList];
      presides = true;
      continue;
    }
    if (
      !verbAfter(chunks, frame.end, Form.gerund) &&
      !(norm(chunks, frame.end) === "to" && verbAfter(chunks, frame.end + 1, Form.base))
    )
      break;
    cues.push(cue);
    action = norm(chunks, frame.end) === "to" ? frame.end + 1 : frame.end;
  }
  return { action, partners, supervised, cues, front, opensList, presides };
}
