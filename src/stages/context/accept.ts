import { describingGerunds, statingVerbs, taskVerbs } from "../../lexicon/statements.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { norm, skipAdverbs } from "../clauses/scan.js";
import { stillToCome } from "../deadlines.js";
import { openList, type State } from "./state.js";

/** What decides whether a clause asks for something, beside its own words. */
export interface Circumstances {
  readonly state: State;
  readonly chunks: readonly Chunk[];
  readonly subject: readonly AgencyMention[];
  readonly anchor: string | null;
  /** The part before it in the sentence was a directive. */
  readonly continues: boolean;
}

const isKnown = (mentions: readonly AgencyMention[]): boolean => mentions.some(({ agency }) => agency !== null);

function lemmaAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[skipAdverbs(chunks, at)];
  return chunk?.type === "word" ? (chunk.verb?.lemma ?? chunk.norm) : "";
}

/** A date after the notice's own: work that is said to be done by then is work to do. */
function hasComingDeadline(clause: Clause, { chunks, anchor }: Circumstances): boolean {
  const times = [...clause.front, ...deadlinesIn(chunks, clause.actionFrom, clause.actionTo).map(({ time }) => time)];
  return anchor !== null && stillToCome(times, anchor).some(({ due, startDay }) => (due ?? startDay ?? "") > anchor);
}

/** Bodies that give orders, and whose own doings a notice only tells. */
const isTold = (mentions: readonly AgencyMention[]): boolean =>
  mentions.every(({ kind }) => kind === "government" || kind === "office-holder");

/** "has just signed Telegram No. 201": what makes the notice known is no task. */
const publishing = /^(sign|issue|announce|release|publish|send|convey|have|agree|decide|conclude|tell|say)$/;

function acceptsPresent(clause: Clause, circumstances: Circumstances): boolean {
  const { state, chunks, subject } = circumstances;
  const lemma = lemmaAt(chunks, clause.actionFrom);
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  if (norm(chunks, verbAt + 1) === "that" || norm(chunks, clause.actionFrom) === "hereby") return false;
  if (isTold(subject)) return false;
  // "directs A to …", "presides over and coordinates with B to …": the words of tasks themselves.
  if (clause.supervisors.length > 0 || clause.partnersReach === "infinitives")
    return isKnown([...subject, ...clause.supervisors]);
  if (state.heading.length > 0 || openList(state) !== undefined)
    return !(statingVerbs.has(lemma) && !taskVerbs.has(lemma)) && isKnown(subject);
  if (statingVerbs.has(lemma) && !taskVerbs.has(lemma)) return false;
  return state.started && isKnown(subject);
}

function acceptsProgressive(clause: Clause, { state, chunks, subject }: Circumstances): boolean {
  if (describingGerunds.has(lemmaAt(chunks, clause.actionFrom))) return false;
  return (state.started || state.heading.length > 0) && isKnown(subject);
}

/** Clauses whose action begins with a past form stand for tasks only where a date says so. */
function acceptsPerfect(clause: Clause, circumstances: Circumstances): boolean {
  const { state, subject, chunks } = circumstances;
  if (!isKnown(subject) || isTold(subject)) return false;
  if (state.heading.length === 0 && publishing.test(lemmaAt(chunks, clause.actionFrom))) return false;
  return state.heading.length > 0 || hasComingDeadline(clause, circumstances);
}

/** "This Circular shall take effect immediately", "It will replace Circular No. 17": what the document itself does. */
function isBoilerplate(clause: Clause, chunks: readonly Chunk[]): boolean {
  const at = skipAdverbs(chunks, clause.verbFrom);
  const words = chunks
    .slice(at, at + 5)
    .map(({ norm: word }) => word)
    .join(" ");
  if (
    /^(?:be )?(?:hereby )?(?:take effect|takes effect|come into|comes into|enter into force|repealed|replaced|annulled|abolished)/.test(
      words,
    )
  )
    return true;
  if (/^(?:agree in principle|agrees? (?:with|that)|agrees on)/.test(words)) return true;
  if (/^(?:inform|informs|notify|notifies|announce|announces)/.test(words) && closesNotice(chunks, at)) return true;
  return (
    /^(?:replace|replaces|repeal|repeals|supersede)/.test(words) &&
    chunks.slice(at, at + 5).some((chunk) => chunk.type === "reference")
  );
}

/** "… for information and implementation": the formula by which an office makes a notice known. */
const closesNotice = (chunks: readonly Chunk[], from: number): boolean =>
  chunks
    .slice(from)
    .some(
      (chunk, at) =>
        chunk.norm === "for" &&
        /^(?:information|implementation|their|your|awareness)$/.test(chunks[from + at + 1]?.norm ?? ""),
    );

/** "Monitoring.", "Funding.": one word is a title and no task; nor is a question. */
const isTitle = (clause: Clause, chunks: readonly Chunk[]): boolean =>
  chunks.at(-1)?.norm === "?" ||
  (clause.subject.kind === "none" && clause.actionTo - clause.actionFrom < 2 && clause.evidence !== "ordered");

/** "the first unit is to generate electricity": a common noun in the singular is no actor of an announcement. */
const isVague = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length === 1 && mentions[0]?.agency === null && !mentions[0].plural && /^\p{Ll}/u.test(mentions[0].name);

/**
 * Whether a clause is a directive, by the guide: orders and obligations of
 * bodies always; announcements and imperatives once the text has begun to give
 * tasks; the present and the perfect only in a list of tasks or under a date.
 */
export function accepts(clause: Clause, circumstances: Circumstances): boolean {
  const { state, subject, continues, chunks } = circumstances;
  if (isBoilerplate(clause, chunks) || isTitle(clause, chunks)) return false;
  const inList = openList(state) !== undefined || state.lists.length > 0;
  const inTasks = state.started || state.heading.length > 0 || inList;
  switch (clause.evidence) {
    case "ordered":
      return true;
    case "responsibility":
      return subject.length > 0;
    case "obligation":
      if (lemmaAt(chunks, clause.actionFrom) === "be" && clause.rule === "is-to" && !inTasks) return false;
      if (clause.rule === "is-to" && isVague(subject)) return false;
      return (
        subject.length > 0 &&
        (isKnown(subject) || (state.section !== "assessment" && (clause.rule !== "is-to" || inTasks)))
      );
    case "announcement":
      return inTasks && state.section !== "assessment" && !isVague(subject);
    case "progressive":
      return acceptsProgressive(clause, circumstances);
    case "perfect":
      return acceptsPerfect(clause, circumstances);
    case "present":
      return (
        state.section !== "assessment" && (acceptsPresent(clause, circumstances) || (continues && subject.length > 0))
      );
    case "imperative":
      return state.section !== "assessment" && (inTasks || continues);
    case "gerund":
      return continues || inList;
    case "continuation":
      return (
        continues &&
        ((clause.form & Form.past) === 0 ||
          (clause.form & (Form.base | Form.thirdPerson)) !== 0 ||
          state.heading.length > 0)
      );
    case "impersonal":
    case "passive":
      return inTasks && state.section !== "assessment";
  }
}
