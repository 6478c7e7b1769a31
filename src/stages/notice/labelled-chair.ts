import { bodyNouns, headNouns } from "../../lexicon/agency-words.js";
import type { Block } from "../../model/block.js";
import { prepare } from "../../model/matches.js";
import type { Notice } from "../../schema/register.js";
import { chairLabelWords, inTitleCase, openingOf } from "./words.js";

const chairLine = new RegExp(
  String.raw`${chairLabelWords}\s*(?:(?:Comrade|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|(?:Assoc\.? )?Prof\.?|Deputy|Vice|Minister|Chair(?:wo)?man|Chairperson|Director|Secretary) )*(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,4})\s*(?:[,(–-]|$)`,
  "u",
);
/** "on the conclusions of its Chairman, Le Hong Vinh", "the conclusion of Comrade Tran Van Hiep, Chairman of", "of Minister Nguyen Manh Hung at" */
const concludedBy =
  /\bconclusions? (?:of|by) (?=(?:its|the|[Cc]omrade|Mr|Ms|Vice|Deputy|Standing|Permanent|Chair(?:wo)?man|Chairperson|Minister|Governor)\b)(?:(?:its|the|[Cc]omrade|Mr\.?|Ms\.?) )?(?:(?:Vice|Deputy|Standing|Permanent) ){0,3}(?:(?:Chair(?:wo)?man|Chairperson|Minister|Governor),? )?(?<name>\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,4})/u;
/** "Comrade Bui Dinh Khoa, Vice Chairman of the Committee, chaired a meeting", "Director Phan Thi An chaired the regular briefing". */
const chairedBy =
  /(?<!\b[Ii]n \d{4},? (?:\p{L}+ ){0,3})\b(?:Comrade|Mr\.?|Ms\.?|(?:(?:Vice|Deputy) )?(?:Chair(?:wo)?man|Director|Minister|Governor)) (?<name>\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,4})(?:, [^.]{0,160},)? (?:chaired|presided over) (?:an?|the) (?:[a-z-]+ ){0,3}(?:meeting|briefing|conference|session)\b/u;
/** Of the blocks of a notice, those in which minutes name their chair. */
const longestHead = 20;

/** "Chair: Le Quang Nam, Vice Chairman of the City People's Committee": whom the head of minutes names, of an office that no dictionary has. */
export function labelledChair(text: string, blocks: readonly Block[]): Notice["chair"] {
  for (const { start, end } of blocks.slice(0, longestHead)) {
    const words = text.slice(start, end);
    const name = (prepare(chairLine, words).exec(words) ?? prepare(concludedBy, words).exec(words))?.groups?.name;
    if (name !== undefined && !namesBody(name)) return { name: inTitleCase(name), office: null };
  }
  // Further down, a meeting may be one of long ago.
  const name = chairedBy.exec(openingOf(text, blocks))?.groups?.name;
  return name === undefined ? null : { name: inTitleCase(name), office: null };
}

/** "Chair: City Police" names no person. */
const namesBody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((word) => bodyNouns.has(word) || headNouns.has(word));
