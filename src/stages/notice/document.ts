import type { Block } from "../../model/block.js";
import { fits } from "../../model/matches.js";
import { wordsOf } from "../../model/span.js";
import { titleInCapitals } from "./letterhead.js";
import { longestHead } from "./words.js";

/** "Dear Chief Executive,", "From: Department for Transport", "PRESS RELEASE", "For immediate release": no article begins so, and no speech. */
const opensLetter =
  /^(?:dear (?!delegates|comrades|friends|guests|colleagues|ladies)\p{L}[^.]{1,60},?$|from\s{0,3}:\s{0,9}\S|to\s{0,3}:\s{0,9}\S|(?:joint )?press release$|for immediate release$)/iu;

/** Whether the text is a document itself, and no article that reports one: its title is in capitals, or it is addressed to somebody. */
export const standsForItself = (text: string, blocks: readonly Block[]): boolean =>
  titleInCapitals(text, blocks) !== null || isAddressed(text, blocks);

/** Whether it is a letter, a memo or a release. */
export const isAddressed = (text: string, blocks: readonly Block[]): boolean =>
  blocks.slice(0, longestHead).some((block) => fits(opensLetter, wordsOf(text, block)));
