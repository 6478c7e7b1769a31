import { anyOf } from "../../../lexicon/word-set.js";
import type { Block } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { isCommanding } from "../../../model/mention.js";
import { relevantTimes } from "../../deadlines.js";
import type { Resolution } from "../../resolve.js";
import { perSentence } from "../../scan/per-sentence.js";
import { isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { carried, cutAt } from "../state/carry.js";
import { changed, isHeaded, type ListHeader, noDeadline, openList, type State, withSubject } from "../state/state.js";
import { depthOf } from "./headings.js";

/** Whether a block is the next item of the list that a heading's line stands in, or of one further out: "b) …" ends what stands under "a) Ministry of Health:". */
const endsHeading = (headingLevel: number | null, { level, goesOn }: Block): boolean =>
  headingLevel !== null && level > 0 && (level < headingLevel || (level === headingLevel && goesOn));

/** The state with the lists closed, and the deadline heading ended, that a block of this level ends. */
export function closeLists(state: State, block: Block): State {
  const open = state.lists.filter(
    (list) =>
      (list.level < block.level || (list.level === 0 && block.level === 0)) && !endsHeading(list.headingLevel, block),
  );
  const { level, within, depth } = state.deadline;
  // "D. REGULAR TASKS / 11. …": the next task below it, though lines between them have closed the list that both stand in.
  const isBelow = block.level === level && depthOf(block) > depth;
  const isOver = (!isBelow && endsHeading(level, block)) || (within !== null && within !== block.start);
  const deadline = isOver ? noDeadline : state.deadline;
  if (open.length === state.lists.length && deadline === state.deadline) return state;
  return changed(state, { lists: open, deadline });
}

const announcing = anyOf("follows|following|below");
const isTaskNoun = anyOf("contents|content|tasks|task|solutions|measures|works|work|issues|matters|items|jobs|points");

/** "pay attention to directing the implementation of the following contents:", but not "revise the plan, and carry out the following tasks:". */
const onlyAnnounces = (action: readonly Chunk[]): boolean =>
  action.at(-3)?.norm === "following" &&
  isTaskNoun(action.at(-2)?.norm ?? "") &&
  !action.some((chunk) => chunk.norm === "and" || isMark(chunk, ",", ";"));

const isPreposition = anyOf("on|in|at|of|for");

const lastWord = ({ actionTo }: Clause, chunks: readonly Chunk[]): string =>
  chunks[isMark(chunks[actionTo - 1], ":") ? actionTo - 2 : actionTo - 1]?.norm ?? "";

/** In chunks, with its "that" and colon. */
const longestEnsuring = 5;

/** A header with no action of its own: nothing before the colon, or "as follows", or words that only announce the list. */
export const isEmptyHeader = (clause: Clause, chunks: readonly Chunk[]): boolean =>
  clause.actionFrom >= clause.actionTo - 1 ||
  // "Direct the Department of Health to:", but not "when told to."
  (chunks[clause.actionTo - 1]?.norm === "to" && isMark(chunks[clause.actionTo], ":")) ||
  // "must ensure that:", "is to see to it that"
  (lastWord(clause, chunks) === "that" && clause.actionTo - clause.actionFrom <= longestEnsuring) ||
  // "should focus on:"
  isPreposition(lastWord(clause, chunks)) ||
  chunks
    .slice(clause.actionFrom, Math.min(clause.actionTo, clause.actionFrom + 6))
    .some(({ norm }) => announcing(norm)) ||
  onlyAnnounces(chunks.slice(clause.actionFrom, clause.actionTo)) ||
  opensOwnText(clause, chunks);

const issues = anyOf("issue|promulgate|set|decide|approve|adopt|direct|instruct");
const points = anyOf("follows|below|contents|content");

/** "issues the plan for its implementation as below:", "hereby decides:": what the document itself does, and its text stands below. */
function opensOwnText({ evidence, actionFrom }: Clause, chunks: readonly Chunk[]): boolean {
  const verb = chunks[skipAdverbs(chunks, actionFrom)];
  if (
    (evidence !== "present" && evidence !== "continuation") ||
    verb?.type !== "word" ||
    !issues(verb.verb?.lemma ?? "")
  )
    return false;
  return (
    norm(chunks, actionFrom - 1) === "hereby" || verb.norm === "decides" || points(norm(chunks, chunks.length - 2))
  );
}

const has = anyOf("has|have|bears|bear|performs|perform|takes|take|assumes|assume");
const isDuty = anyOf("responsibilities|duties|tasks|functions|obligations|powers");

const isOpinion = anyOf(
  "opinion|opinions|conclusion|conclusions|instruction|instructions|directions|requests|proposals|recommendations",
);

/** In chunks, from "following" to the colon: "following opinions of direction:". */
const longestOpinions = 5;

/** "The Chairman of the People's Committee has the following opinions:", "the following opinions of direction:": whose opinions they are, and not who acts. */
export const announcesOpinions = perSentence((chunks): boolean => {
  if (!isMark(chunks.at(-1), ":")) return false;
  const from = Math.max(0, chunks.length - longestOpinions);
  const following = chunks.findIndex((chunk, at) => at >= from && chunk.norm === "following");
  const verb = norm(chunks, following - 1) === "the" ? following - 2 : following - 1;
  return following > 0 && chunks.slice(following).some((chunk) => isOpinion(chunk.norm)) && gives(norm(chunks, verb));
});
const gives = anyOf("has|have|had|gives|gave|expresses|expressed|issues|issued");

/** "is the focal point, and has the following responsibilities:": whatever stands before, the list is of duties. */
export function announcesDuties({ actionFrom, actionTo }: Clause, chunks: readonly Chunk[]): boolean {
  const end = isMark(chunks[actionTo - 1], ":") ? actionTo - 1 : actionTo;
  if (end - 3 < actionFrom || !isDuty(norm(chunks, end - 1)) || norm(chunks, end - 2) !== "following") return false;
  return has(norm(chunks, norm(chunks, end - 3) === "the" ? end - 4 : end - 3));
}

const isCondition = anyOf("conditions|criteria|requirements|standards|principles");

/** "houses must satisfy the following conditions:": what stands below is so, or must be, and nobody is asked to do it. */
const listsConditions = ({ subject, actionFrom, actionTo }: Clause, chunks: readonly Chunk[]): boolean =>
  subject.kind === "thing" &&
  chunks
    .slice(actionFrom, actionTo)
    .some(({ norm }, at, action) => norm === "following" && isCondition(action[at + 1]?.norm ?? ""));

/** The state with the list open that a clause heads. */
export function openListOf(
  state: State,
  clause: Clause,
  { mentions }: Resolution,
  level: number,
  chunks: readonly Chunk[],
): State {
  // "The Prime Minister has outlined the following tasks:" names who gives them, not who does them.
  const isGiver =
    announcesOpinions(chunks) ||
    opensOwnText(clause, chunks) ||
    (clause.evidence !== "ordered" && mentions.every(isCommanding));
  const namesActor = (clause.subject.kind === "bodies" || clause.subject.kind === "anaphor") && !isGiver;
  // "1.1. To coordinate with the Ministry of A in:": with whom the items are done that the body above has to do.
  const goesOn = clause.subject.kind === "none" && clause.partners.length > 0;
  const header: ListHeader = {
    level,
    subject: namesActor || goesOn ? carried(mentions) : [],
    partners: carried(clause.partners),
    supervisors: carried(clause.supervisors),
    authority: clause.authority,
    times: relevantTimes([...clause.front, ...clause.term]),
    headingLevel: null,
  };
  // Lists of one level close together, and the last that names an actor hides those before it.
  const isHidden = (list: ListHeader): boolean =>
    list.level === level && !isHeaded(list) && (namesActor || list.subject.length === 0);
  const shown = state.lists.filter((list) => !isHidden(list));
  const cut = state.cut ?? cutAt(mentions, clause.partners, clause.supervisors);
  // "The Government requests ministers to focus on these tasks:" ends the account of what has been.
  const asks = clause.evidence === "ordered" || clause.evidence === "obligation";
  const section = listsConditions(clause, chunks) ? "assessment" : asks ? "tasks" : state.section;
  return changed(state, { started: true, section, lists: [...shown, header], cut });
}

const isEverybody = anyOf("ministries|agencies|localities");

/** "The Prime Minister requests ministries, agencies and localities to perform the following tasks:": the items say who of them, or who else, is meant. */
export const isForAll = (list: ListHeader | undefined): boolean =>
  list !== undefined &&
  list.authority.length > 0 &&
  list.subject.length > 1 &&
  list.subject.every(({ agency }) => isEverybody(agency ?? ""));

/** The state below a line that names bodies: their tasks follow. */
export function underBodies(state: State, header: ListHeader): State {
  const open = openList(state);
  // "Support: …" under "Lead: …" adds the partners.
  const addsPartners = header.subject.length === 0 && open !== undefined && isHeaded(open);
  const named = { ...header, subject: carried(header.subject), partners: carried(header.partners) };
  const whole = addsPartners ? { ...open, partners: named.partners } : named;
  const lists = [...state.lists.filter((list) => !isHeaded(list)), whole];
  const below = withSubject(state, header.subject);
  return changed(below, {
    started: true,
    lists,
    bodyLevel: header.headingLevel ?? 0,
    cut: below.cut ?? cutAt(header.partners),
  });
}
