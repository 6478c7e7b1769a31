import { anyOf } from "../../lexicon/word-set.js";
import type { Block } from "../../model/block.js";
import { slugOf } from "../../model/slug.js";
import { wordsOf } from "../../model/span.js";
import { standsForItself } from "./document.js";
import { letterheadNumber } from "./letterhead.js";
import { longestHead } from "./words.js";

/** "MINISTRY OF PUBLIC SERVICE", "Department for Environment, Food & Rural Affairs", "THE NATIONAL TREASURY AND ECONOMIC PLANNING". */
const bodyOf =
  /^(?:the )?(?:(?:(?:state|national|central|inter-?sectoral) ){0,2}steering committee|(?:executive |private )?office|ministry|department|directorate|bureau|secretariat|division|inspectorate) (?:of|for|on|against)\b|^(?:the )?national treasury\b/i;
const isBody = anyOf("office|department|bureau|authority|commission|agency|directorate|treasury");
/** In words, before the noun of a body and behind it. */
const [mostBefore, mostBehind] = [6, 4];

/** "Cabinet Office", "PUBLIC SERVICE DEPARTMENT MALAYSIA", "Port Authority of Singapore": the noun comes late, and a country may stand behind it. */
function bodyLast(line: string): boolean {
  const words = line.split(" ");
  const at = words.findLastIndex((word) => isBody(word.toLowerCase()));
  const behind = words.slice(at + 1);
  return (
    at > 0 &&
    at <= mostBefore &&
    behind.length < mostBehind &&
    behind.every((word) => /^(?:\p{Lu}|of$|the$)/u.test(word))
  );
}
/** "OFFICE OF THE SECRETARY": a room of the body above it. */
const ofOfficer = /\b(?:secretary|director|minister|permanent secretary)$/i;
/** Words that no name has. */
const isNoName = anyOf("shall|must|will|has|have|is|are|on|by|from|please|quote|all|heads|each|dear");

/** In words; longer lines are text. */
const longestName = 18;

/** Lines below which the readers, the subject or the document's title stand. */
const endsHead = /^(?:to|sub|subject|re|attn|attention|dear|circular to|through)\b\s{0,3}[:.-]|^(?:dear|all) /i;

const isName = (line: string): boolean => {
  const words = line.toLowerCase().split(/[\s,]{1,9}/);
  return words.length <= longestName && !/\d|[:;|]|\.$/.test(line) && !words.some(isNoName);
};

/** The lines of the head; one that ends with a comma inside a name goes on in the next: "Ministry of Public Administration, Home Affairs, / Provincial Councils and Local Government". */
function headOf(text: string, blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(0, longestHead)) {
    const line = wordsOf(text, block).trim();
    if (endsHead.test(line) || (block.kind === "paragraph" && line.split(" ").length > longestName)) break;
    const above = lines.at(-1) ?? "";
    const goesOn = bodyOf.test(above) && above.endsWith(",") && / (?:and|&) /.test(line) && isName(line);
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}

const idOf = (name: string): string =>
  slugOf(
    name
      .replace(/^the /i, "")
      .replace(/['’]/g, "")
      .replace(/&/g, " and ")
      .replace(/\([^()]{1,40}\)$/, ""),
  );

/** "From: Secretary for Education", "FROM: Permanent Secretary, Ministry of Finance      Tel: 395 0201": who writes; null without such a line. */
function sender(lines: readonly string[]): string | null {
  for (const line of lines) {
    const words = /^from\s{0,3}:\s{0,9}(\S.*)$/i.exec(line)?.[1]?.split(/\s{2,}/)[0];
    if (words === undefined) continue;
    const parts = words.split(/, /);
    const at = parts.findIndex((part) => bodyOf.test(part) || bodyLast(part));
    const body = parts[at];
    // "Department for Environment, Food & Rural Affairs": the fields of one body.
    const next = bodyOf.test(body ?? "") ? parts[at + 1] : undefined;
    if (next !== undefined && / (?:&|and) /.test(next) && isName(next) && !bodyOf.test(next)) return `${body}, ${next}`;
    if (body !== undefined) return body;
    return /^(?:the )?(?:secretary for|permanent secretary to|head of|accountant general)\b/i.test(words) &&
      isName(words)
      ? words
      : null;
  }
  return null;
}

/** "DEPARTMENT OF AGRICULTURE AND ENVIRONMENT" below "PEOPLE'S COMMITTEE OF DAK LAK PROVINCE": id of the unit on a line of its own; null where the line names none. */
export const unitBelow = (line: string): string | null =>
  isUnit.test(line) && isName(line) && !ofOfficer.test(line) ? idOf(line.replace(/[\s,]{1,9}$/, "")) : null;

const isUnit =
  /^(?:the )?(?:sub-?)?(?:department|directorate|division|inspectorate|bureau|management board|centre|center) (?:of|for)\b/i;

/**
 * Id of a body that the letterhead of a numbered document names and no dictionary has: a ministry or an office on a line of its
 * own, the last of several ("Ministry of Personnel / Department of Pension"), or who writes. Null where no such line stands.
 */
export function unknownIssuer(text: string, blocks: readonly Block[]): string | null {
  if (letterheadNumber(text, blocks) === null && !standsForItself(text, blocks)) return null;
  const lines = headOf(text, blocks);
  const names = lines.map((line) => line.replace(/[\s,]{1,9}$/, "")).filter(isName);
  const governing = names.filter((name) => bodyOf.test(name) && !ofOfficer.test(name));
  const name = governing.at(-1) ?? sender(lines) ?? names.findLast(bodyLast);
  return name === undefined || name === null ? null : idOf(name);
}
