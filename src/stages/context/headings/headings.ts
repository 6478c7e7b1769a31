import { normalizeWord } from "../../../grammar/spelled-word.js";
import { asksSomething } from "../../../lexicon/clause-words.js";
import { headingCues } from "../../../lexicon/headings.js";
import { mostlyNouns } from "../../../lexicon/not-verbs.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Block } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { fits } from "../../../model/matches.js";
import type { TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { isNameOfBody, opensObject } from "../../clauses/subjects/noun-phrase.js";
import { opensFields } from "../../clauses/subjects/unknown-body.js";
import { relevantTimes } from "../../deadlines.js";
import { grammar } from "../../scan/grammar.js";
import { opensCircumstance } from "../../scan/opener.js";
import { matchFirst } from "../../scan/rule-table.js";
import { isMark, norm } from "../../scan/scan.js";
import { changed, isHeaded, noDeadline, type Section, type State } from "../state/state.js";
import { fillsBlock, looksLikeNumberedHeading } from "./deadline-headings.js";

/** The state below a heading: its kind of section, and nothing carried over from above. */
export function enterHeading(state: State, block: Block, words: string): State {
  const names = (cue: RegExp): boolean => fits(cue, words);
  const section: Section =
    names(headingCues.assessment) && !names(headingCues.tasks)
      ? "assessment"
      : names(headingCues.tasks)
        ? "tasks"
        : "neutral";
  const started = section === "assessment" ? false : state.started || section === "tasks" || ordersSomething(words);
  const earlier = [state.subject, ...state.earlier].filter((set) => set.length > 0);
  const depth = depthOf(block);
  const { section: above } = state.deadline;
  // "By 2030:" below "I. GOALS" does not date what stands below "II. TASKS".
  const isOver =
    depth <= state.deadline.depth || (above !== null && (depth <= above.depth || block.marker === above.marker));
  const deadline = isOver ? noDeadline : state.deadline;
  // "requests Directors of Departments to perform the following tasks: I. GENERAL TASKS": the headings below are theirs.
  const told = state.lists.findLast((list) => !isHeaded(list) && list.subject.length > 0)?.subject ?? [];
  const addressees = state.addressees.length > 0 ? state.addressees : told;
  // "requests Ministers to perform the following tasks: 1. For the construction sector": it stands among them.
  const isMatter = block.marker === "number" && names(headingCues.numbered);
  const lists = state.lists.filter((list) => isMatter && !isHeaded(list) && list.level < block.level);
  return changed(state, {
    section,
    marked: block.marker === null ? state.marked : { depth, marker: block.marker },
    started,
    subject: [],
    earlier,
    lists,
    deadline,
    addressees,
    bodyLevel: 0,
  });
}

/** How deep a heading stands, by its mark. */
const headingDepths: Readonly<Record<NonNullable<Block["marker"]> | "none", number>> = {
  none: 0,
  capital: 1,
  roman: 1,
  number: 2,
  decimal: 3,
  bracketed: 4,
  letter: 4,
  dash: 5,
  plus: 6,
};

/** Parts are marked "A." and "I.", and either may stand within the other: the one that its list opened with is the outer. */
export const depthOf = ({ marker, level }: Block): number => {
  const isInner = (marker === "capital" || marker === "roman") && level > 1;
  return headingDepths[marker ?? "none"] + (isInner ? 0.5 : 0);
};

/** The state below a heading that gives a deadline. */
export const underDeadline = (state: State, block: Block, times: readonly TimeExpression[]): State =>
  changed(state, {
    deadline: {
      times: relevantTimes(times),
      depth: depthOf(block),
      level: block.level,
      section: block.marker === null ? state.marked : null,
      within: null,
    },
  });

/** The state behind a sentence that dates the rest of its paragraph. */
export const withinParagraph = (state: State, { start }: Block, times: readonly TimeExpression[]): State =>
  changed(state, { deadline: { ...noDeadline, times: relevantTimes(times), within: start } });

/** "Implement in parallel, do not wait for each other": a heading in the imperative stands over tasks. */
const ordersSomething = (words: string): boolean => {
  const first = verbOf(normalizeWord(/^["“]?(\p{L}+)/u.exec(words)?.[1] ?? ""));
  return first !== null && (first.forms & Form.base) !== 0 && !first.ambiguous;
};

/** In characters; what is longer is a task. */
const longestLine = 100;
const closes = /[.;:,)\]!?"”]$/;
const closesBracket = /\)$/;

/** "4. Clean water", "1. Allocation of quotas (before December 31)": a short marked line that no mark closes, with a paragraph or a deeper list below it. */
export function standsOverText(
  { kind, marker, level, start, end }: Block,
  next: Block | undefined,
  text: string,
): boolean {
  if (kind !== "item" || (marker !== "number" && marker !== "decimal") || end - start > longestLine) return false;
  const line = text.slice(start, end);
  if (closes.test(line) && !closesBracket.test(line)) return false;
  return next?.kind === "paragraph" || (next?.kind === "item" && next.level > level);
}

const isMostlyNoun = anyOf(mostlyNouns.join("|"));

/** Whether a line begins with a noun, though a verb may share its form: "Support from the Ministry", but not "Review plans". */
export function beginsWithNoun(chunks: readonly Chunk[]): boolean {
  const [first] = chunks;
  if (first?.type !== "word" || chunks.some(({ norm: word }) => asksSomething(word))) return false;
  // "Review the files of all schools": behind a verb stands its object.
  if (opensObject(norm(chunks, 1))) return false;
  const isNoun = first.verb?.ambiguous === true || isMostlyNoun(first.norm);
  return first.verb === null || (isNoun && (first.verb.forms & Form.gerund) === 0);
}

/** In chunks, its colon included. */
const longestLabel = 6;
const longestTitle = 9;

/** A block that is one clause without a finite verb ("Ensuring data is correct.") names what follows, as a heading does. */
export function isGerundHeading(chunks: readonly Chunk[], state: State, block: Block): boolean {
  const first = chunks[0];
  // Within a paragraph it tells something: "Monitoring found ammonium at 14 times the limit."
  if (first?.type !== "word" || first.start !== block.start) return false;
  // "6. Reporting regime:" names what follows wherever it stands.
  const isLabel = isMark(chunks.at(-1), ":") && chunks.length <= longestLabel;
  // "2. Developing platforms" does too, where a task would end in a mark.
  const isWhole = fillsBlock(chunks, block);
  const isNumbered = isWhole && chunks.length <= longestTitle && looksLikeNumberedHeading(chunks, block);
  if (!(isWhole && isLabel) && !isNumbered && (block.kind !== "paragraph" || state.lists.length > 0)) return false;
  // "Accounting Officers are to return the forms": a name that a gerund begins.
  if (
    first.verb?.forms !== Form.gerund ||
    isNameOfBody(chunks, 0) ||
    opensFields(chunks, 0) ||
    (!isNumbered && opensCircumstance(chunks, 0) !== null)
  )
    return false;
  // "Checking wells is the job of the communes."
  if (chunks.some((_, at) => matchFirst(grammar.givings, chunks, at, chunks.length) !== null)) return false;
  // "Turning to rice, the Prime Minister told …": behind the comma stands a clause.
  if (chunks.some(({ type }, at) => type === "agency" && isMark(chunks[at - 1], ","))) return false;
  return !chunks.some(({ norm: word }) => asksSomething(word));
}

/** "Developing documents", "Issue circulars": the lemma of the verb in front; null where none stands there. */
export function openingVerb(chunks: readonly Chunk[]): string | null {
  const first = chunks.find(({ type }) => type !== "mark" && type !== "number");
  const isAction =
    first?.type === "word" && first.verb !== null && (first.verb.forms & (Form.gerund | Form.base)) !== 0;
  return isAction ? (first.verb?.lemma ?? null) : null;
}
