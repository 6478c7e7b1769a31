import { announcedKinds, documentKinds } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import { wordsOf } from "./words.js";

/** Where the letterhead's number shares its line with other columns. */
export const columned =
  /^(?:(?:No|Ref|Our Ref|File)\.?\s?(?:[.:]{1,2}\s{0,9})?(?=(?:\S+ ){0,2}\S+\/\S)(?<named>\S+(?: \S+){0,2})|(?<bare>[A-Z]{1,9}(?:\/[A-Z\d]{1,9}){2,5}))\s\s/i;

const numberLine =
  /^(?:(?<full>F\.? ?No\.? ?\S+)\s*|(?:(?:(?:[a-z]{3,14} ){0,2}circular|minutes|memorandum|notice|decision|directive|resolution|official letter|dispatch|order|executive order|our|file) )?(?:Ref\. )?(?:Ref\.?|No|Number|File)\s*(?:[.:]{1,2}\s*)?(?<number>[\p{L}\d][^|]*))(?:\||$)/iu;

/** The number of a file, which stands beside that of the notice. */
const ofFile = /^(?:file|our)\b/i;

/** "No. 196/TB-VPCP" on a line of its own in the letterhead. */
export function letterheadNumber(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks.filter(({ kind }) => kind === "letterhead").map((block) => wordsOf(text, block));
  for (const line of [...lines.filter((one) => !ofFile.test(one)), ...lines.filter((one) => ofFile.test(one))]) {
    const groups = numberLine.exec(line)?.groups;
    const beside = columned.exec(line)?.groups;
    const number = beside?.named ?? beside?.bare ?? groups?.number ?? groups?.full;
    if (number !== undefined && /\d/.test(number)) return number.trim().replace(/ ?([-/]) ?/g, "$1");
  }
  return null;
}

const titles = documentKinds
  .filter(({ kind }) => announcedKinds.has(kind))
  .map(({ words, kind }) => ({ kind, pattern: new RegExp(`^(?:${words})\\b`, "i") }));

/** Kind by a title such as "OFFICIAL DISPATCH" or "RESOLUTION". */
export function titleKind(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== "title" && block.kind !== "heading") continue;
    const words = wordsOf(text, block);
    const found = titles.find(({ pattern }) => pattern.test(words));
    if (found !== undefined) return found.kind;
  }
  return null;
}
