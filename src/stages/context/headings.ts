import { standAt } from "../../grammar/stand-at.js";
import { normalizeWord } from "../../grammar/tokenize.js";
import { isPlaceNoun } from "../../lexicon/agency-words.js";
import { asksSomething } from "../../lexicon/clause-words.js";
import { headingCues } from "../../lexicon/headings.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Block } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import { type AgencyMention, hasListed, isCommanding, isProperName, type TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { readBodies } from "../clauses/bodies.js";
import { readCued } from "../clauses/cued.js";
import { readFragment } from "../clauses/fragments.js";
import { grammar } from "../clauses/grammar.js";
import { opensCircumstance } from "../clauses/opener.js";
import { matchFirst } from "../clauses/rule-table.js";
import { formsAt, isMark, norm } from "../clauses/scan.js";
import { relevantTimes } from "../deadlines.js";
import { contentOf, fillsBlock, looksLikeNumberedHeading } from "./deadline-headings.js";
import { labelOf } from "./labels.js";
import { changed, type ListHeader, type Section, type State } from "./state.js";

/** The state below a heading: its kind of section, and nothing carried over from above. */
export function enterHeading(state: State, block: Block, words: string): State {
  const names = (cue: RegExp): boolean => cue.test(words);
  const section: Section =
    names(headingCues.assessment) && !names(headingCues.tasks)
      ? "assessment"
      : names(headingCues.tasks)
        ? "tasks"
        : "neutral";
  const started = section === "assessment" ? false : state.started || section === "tasks" || ordersSomething(words);
  const earlier = [state.subject, ...state.earlier].filter((set) => set.length > 0);
  const heading = depthOf(block) > state.headingDepth ? state.heading : [];
  // "requests Directors of Departments to perform the following tasks: I. GENERAL TASKS": the headings below are theirs.
  const told = state.lists.findLast((list) => !list.isHeading && list.subject.length > 0)?.subject ?? [];
  const addressees = state.addressees.length > 0 ? state.addressees : told;
  // "requests Ministers to perform the following tasks: 1. For the construction sector": it stands among them.
  const isMatter = block.marker === "number" && names(headingCues.numbered);
  const lists = state.lists.filter((list) => isMatter && !list.isHeading && list.level < block.level);
  return changed(state, { section, started, subject: [], earlier, lists, heading, addressees });
}

const isField = anyOf("sector|field|area|industry");

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
const depthOf = ({ marker, level }: Block): number => {
  const isInner = (marker === "capital" || marker === "roman") && level > 1;
  return headingDepths[marker ?? "none"] + (isInner ? 0.5 : 0);
};

/** The state below a heading that gives a deadline. */
export const underDeadline = (state: State, block: Block, times: readonly TimeExpression[]): State =>
  changed(state, {
    heading: relevantTimes(times),
    headingDepth: depthOf(block),
    headingLevel: block.level,
  });

/** "Implement in parallel, do not wait for each other": a heading in the imperative stands over tasks. */
const ordersSomething = (words: string): boolean => {
  const first = verbOf(normalizeWord(/^["“]?(\p{L}+)/u.exec(words)?.[1] ?? ""));
  return first !== null && (first.forms & Form.base) !== 0 && !first.ambiguous;
};

/**
 * A line that only names bodies ("2. Department of Health, in association with
 * the Department of Finance"): what stands below it are their tasks.
 */
export function readBodyHeading(chunks: readonly Chunk[], block: Block, text: string): ListHeader | null {
  const end = contentOf(chunks);
  const label = labelOf({ start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 }, text);
  if (label === "lead" || label === "partners") return labelledBodies(label, chunks, end, text);
  // "1. For the construction sector" names a matter.
  if (norm(chunks, 0) === "for" && isField(norm(chunks, end - 1))) return null;
  // "For wholesalers and distributors:"
  const isFor =
    norm(chunks, 0) === "for" &&
    (isMark(chunks.at(-1), ":") || looksLikeNumberedHeading(chunks, block) || isOpenItem(chunks, block));
  const bodies = end === 0 ? null : readBodies(chunks, isFor ? 1 : 0, end, text);
  if (bodies === null) return null;
  let next = bodies.next;
  let partners: readonly AgencyMention[] = [];
  const cued = readCued(grammar.partnerCues, chunks, isMark(chunks[next], ",") ? next + 1 : next, end, text);
  if (cued !== null) [partners, next] = [cued.mentions, cued.next];
  if (bodies.mentions.some(isCommanding)) return null;
  const times = next < end ? timesBehind(chunks, next, end) : [];
  const isWhole = next === end || times.length > 0 || saysWhatItIs(chunks, next, end) || saysWhose(chunks, next, end);
  // "ORGANIZATION OF IMPLEMENTATION": in capitals every noun looks like a name.
  const inCapitals = !/\p{Ll}/u.test(text.slice(block.start, block.end));
  const isUnknown = bodies.mentions.some(({ agency }) => agency === null);
  // "Completing institutions" begins with what is done.
  const namesWork = (formsAt(chunks, isFor ? 1 : 0) & Form.gerund) !== 0;
  if (isUnknown && (inCapitals || namesWork)) return null;
  if (!isWhole || !mayHeadTasks(chunks, block, bodies.mentions)) return null;
  return {
    level: 0,
    subject: bodies.mentions,
    partners,
    supervisors: [],
    authority: [],
    times: relevantTimes(times),
    isHeading: true,
    headingLevel: block.level,
  };
}

/** "(iii) For credit institutions": a marked line that no mark closes. */
const isOpenItem = (chunks: readonly Chunk[], block: Block): boolean =>
  block.marker !== null && fillsBlock(chunks, block) && !isMark(chunks.at(-1), ".", ";", ",");

/** "Department of Health (standing agency)": a few words in a bracket that closes the line. */
const saysWhatItIs = (chunks: readonly Chunk[], from: number, end: number): boolean =>
  isMark(chunks[from], "(") &&
  isMark(chunks[end - 1], ")") &&
  end - from <= 8 &&
  chunks.slice(from + 1, end - 1).every(({ type }) => type === "word");

/** "Tax Department of the city": the place that the bodies belong to. */
const saysWhose = (chunks: readonly Chunk[], from: number, end: number): boolean =>
  end - from === 3 && standAt(chunks, from, "of", "the") && isPlaceNoun(norm(chunks, from + 2));

/** "Ministry of Health (to be completed before September 30, 2025)", "…, to be completed in July": by when, behind the bodies of a heading. */
function timesBehind(chunks: readonly Chunk[], from: number, end: number): readonly TimeExpression[] {
  if (!isMark(chunks[from], "(", ",")) return [];
  const to = isMark(chunks[from], "(") && isMark(chunks[end - 1], ")") ? end - 1 : end;
  return readFragment(chunks, from + 1, to, () => [])?.times ?? [];
}

/** "Lead: the People's Committee of Dong Nai", "Support: the Ministry of Construction". */
function labelledBodies(
  label: "lead" | "partners",
  chunks: readonly Chunk[],
  end: number,
  text: string,
): ListHeader | null {
  const bodies = readBodies(chunks, chunks.findIndex((chunk) => isMark(chunk, ":")) + 1, end, text);
  if (bodies === null || bodies.next < end) return null;
  const isLead = label === "lead";
  return {
    level: 0,
    subject: isLead ? bodies.mentions : [],
    partners: isLead ? [] : bodies.mentions,
    supervisors: [],
    authority: [],
    times: [],
    isHeading: true,
    headingLevel: 0,
  };
}

const isProper = (mention: AgencyMention): boolean => mention.agency !== null || isProperName(mention);

/** With a colon always; without one only a list mark or a body of the dictionary makes the line a heading of tasks and no signature. */
const mayHeadTasks = (chunks: readonly Chunk[], block: Block, mentions: readonly AgencyMention[]): boolean =>
  isMark(chunks.at(-1), ":") ||
  (block.marker !== null && !isMark(chunks.at(-1), ".", ";", ",")) ||
  (block.kind === "heading" && mentions.every(({ agency }) => agency !== null)) ||
  // "Vietnam Electricity and Dong Bac Corporation": a line of names that no mark closes.
  (fillsBlock(chunks, block) && hasListed(mentions) && mentions.every(isProper) && chunks.at(-1)?.type !== "mark");

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
  if (first.verb?.forms !== Form.gerund || (!isNumbered && opensCircumstance(chunks, 0) !== null)) return false;
  // "Checking wells is the job of the communes."
  if (chunks.some((_, at) => matchFirst(grammar.givings, chunks, at, chunks.length) !== null)) return false;
  // "Turning to rice, the Prime Minister told …": behind the comma stands a clause.
  if (chunks.some(({ type }, at) => type === "agency" && isMark(chunks[at - 1], ","))) return false;
  return !chunks.some(({ norm: word }) => asksSomething(word));
}
