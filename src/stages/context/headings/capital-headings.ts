import { normalizeWord } from "../../../grammar/spelled-word.js";
import { bodyNouns, isBodyAlone, standsInsideName } from "../../../lexicon/agency-words.js";
import { wordsOfHead } from "../../../lexicon/name-head.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Block } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { type ListHeader, noHeader, openList, type State } from "../state/state.js";
import { fillsBlock } from "./deadline-headings.js";

const capitalLine = /^(?:THE )?(?<name>[\p{Lu}\p{M}’',& -]+?)(?: \((?<aside>[^()]{2,60})\))?:?$/u;
const isInside = anyOf("the|a|an|to|with|by|that");

/** "STRENGTHENING THE POLICE", "SETTING UP A STEERING COMMITTEE": what is to be done, and no name. */
function namesWork(name: string): boolean {
  const [first = "", ...others] = name.toLowerCase().split(" ");
  const forms = verbOf(normalizeWord(first))?.forms ?? 0;
  return (forms & Form.gerund) !== 0 || others.some(isInside);
}

/**
 * "DEPARTMENT OF HEALTH (standing agency)", and in a row of bodies "LICENSED ENTERPRISES", "THE VIETNAM ASSOCIATION OF
 * MANPOWER SUPPLY (VAMAS)": bodies by their noun or their short form; null for other words.
 */
function namedInCapitals(line: string, isInRow: boolean): string | null {
  const { name = "", aside = "" } = capitalLine.exec(line)?.groups ?? {};
  const head = headOf(name);
  if (namesWork(name)) return null;
  if (isBodyAlone(head)) return name;
  const areBodies = head.endsWith("s") && bodyNouns.has(head);
  return isInRow && name !== "" && (/^\p{Lu}{2,}$/u.test(aside) || areBodies) ? name : null;
}

/** "DEPARTMENT OF CULTURE, SPORTS AND TOURISM, PROVINCIAL NEWSPAPER": the names of a line, cut where what follows a comma is a body too. */
function partedNames(line: string): string[] {
  const names: string[] = [];
  for (const part of line.split(", ")) {
    const last = part.toLowerCase().split(" ").at(-1) ?? "";
    const isBody = names.length === 0 || bodyNouns.has(last) || isBodyAlone(headOf(part));
    if (isBody) names.push(part);
    else names[names.length - 1] += `, ${part}`;
  }
  return names;
}

/** The last word of a name before its "of": "department", "police". */
const headOf = (name: string): string => wordsOfHead(name).at(-1) ?? "";

/** "DEPARTMENT OF HEALTH" as the text writes it elsewhere; short forms that cannot be read as words ("SBV") stay. */
const inSmallLetters = (name: string): string =>
  name.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    if (!/[AEIOUY]/u.test(word.normalize("NFD"))) return word;
    const small = word.toLowerCase();
    return standsInsideName(small) ? small : word.charAt(0) + small.slice(1);
  });

/** "LICENSED ENTERPRISES" below "THE MINISTRY OF FINANCE" and its tasks, "DEPARTMENT OF HEALTH" below "TASKS": bodies of no dictionary; null for any other heading. */
export function readCapitalHeading(block: Block, state: State, text: string): ListHeader | null {
  if (block.kind !== "heading") return null;
  const level = block.marker === null ? 0 : block.level;
  const above = openList(state);
  const isInRow = above?.headingLevel === level;
  const isAmongTasks = state.section === "tasks" || isInRow || (block.marker !== null && state.started);
  return isAmongTasks ? capitalHeader(block, isInRow, level, text) : null;
}

/** "1. PROVINCIAL POLICE": the same as a marked line among tasks; null for any other line. */
export function readMarkedCapitals(
  chunks: readonly Chunk[],
  block: Block,
  state: State,
  text: string,
): ListHeader | null {
  const mayHead = block.marker !== null && state.started && fillsBlock(chunks, block);
  return mayHead ? capitalHeader(block, false, block.level, text) : null;
}

function capitalHeader(block: Block, isInRow: boolean, headingLevel: number, text: string): ListHeader | null {
  const names = namedInCapitals(text.slice(block.start, block.end), isInRow);
  if (names === null) return null;
  let at = block.start;
  const subject = partedNames(names).map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return unlistedBody(inSmallLetters(name), { start, end: at }, false);
  });
  return { ...noHeader, subject, headingLevel };
}
