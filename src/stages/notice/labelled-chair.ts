import { bodyNouns, headNouns } from "../../lexicon/agency-words.js";
import { headTitles, titleQualifiers } from "../../lexicon/titles.js";
import type { Block } from "../../model/block.js";
import { prepare } from "../../model/matches.js";
import type { Notice } from "../../schema/register.js";
import { chairLabelWords, inTitleCase, openingOf } from "./words.js";

/** Of words in small letters: their first letter may be a capital. */
const inEitherCase = (words: string): string =>
  words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const office = inEitherCase(headTitles);
const qualifier = inEitherCase(titleQualifiers);

const chairLine = new RegExp(
  String.raw`${chairLabelWords}\s*(?:(?:Comrade|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|(?:Assoc\.? )?Prof\.?|${qualifier}|${office}) )*(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,4})\s*(?:[,(–-]|$)`,
  "u",
);
/** "Chair: Vice Chairman of the Provincial People's Committee, Head of the Board": an office without a name. */
const chairOffice = new RegExp(
  String.raw`${chairLabelWords}\s*(?<name>(?:(?:${qualifier}) ){0,3}(?:${office}) of [^,;(]{3,80}?)\s*(?:[,(]|$)`,
  "u",
);

const title = `(?:(?:${qualifier})[ -]){0,3}(?:${office})`;
/** "its Chairman, ", "Comrade ", "Vice Chairman of the Provincial People's Committee ": what stands before a name. */
const person = String.raw`(?:(?:[Cc]omrade|Mr\.?|Ms\.?) |(?:(?:its|the|municipal|provincial|city) )?${title}(?: of (?:the )?(?:[\p{L}'’]+ ){1,7}?Committee)?,? )`;
const nameInFull = String.raw`(?<name>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4})`;
const meeting = "(?:meeting|briefing|conference|session)";

/** "on the conclusions of its Chairman, Le Hong Vinh", "the conclusion of Comrade Tran Van Hiep, Chairman of", "of Minister Nguyen Manh Hung at" */
const concludedBy = new RegExp(String.raw`\b[Cc]onclusions? (?:of|by) (?:the )?${person}${nameInFull}`, "u");
/** "Comrade Bui Dinh Khoa, Vice Chairman of the Committee, chaired a meeting", "Director Phan Thi An chaired the regular briefing", "Chairman Le Van An has concluded". */
const chairedBy = new RegExp(
  String.raw`(?<!\b[Ii]n \d{4},? (?:\p{L}+ ){0,3})\b${person}${nameInFull}(?:, [^.]{0,160},| [-–] [^.]{0,160}?)? (?:(?:chaired|presided over) (?:an?|the) (?:[a-z-]+ ){0,3}${meeting}|had a working session|(?:has )?(?:concluded|requested|ordered|directed|instructed|assigned|asked|called on|called in|told)|gave (?:the|his|her) (?:order|instructions?|directions?))\b`,
  "u",
);
/** "Concluding the meeting, Comrade Tran Van Luan acknowledged". */
const closedBy = new RegExp(
  String.raw`\b(?:Concluding|Closing) (?:the|an?) [^.,;]{0,60}\b(?:${meeting}|inspection|discussion)\b[^.,;]{0,60}, ${person}${nameInFull}`,
  "u",
);
/** Of the blocks of a notice, those in which minutes name their chair. */
const longestHead = 20;

/** "Chair: Le Quang Nam, Vice Chairman of the City People's Committee": whom the head of minutes names, of an office that no dictionary has. */
export function labelledChair(text: string, blocks: readonly Block[]): Notice["chair"] {
  for (const { start, end } of blocks.slice(0, longestHead)) {
    const words = text.slice(start, end);
    const name = (prepare(chairLine, words).exec(words) ?? prepare(concludedBy, words).exec(words))?.groups?.name;
    if (name !== undefined && !namesBody(name)) return { name: inTitleCase(name), office: null };
  }
  for (const { start, end } of blocks.slice(0, longestHead)) {
    const words = text.slice(start, end);
    const name = prepare(chairOffice, words).exec(words)?.groups?.name;
    if (name !== undefined) return { name, office: null };
  }
  // Further down, a meeting may be one of long ago.
  const opening = openingOf(text, blocks);
  const name = chairedBy.exec(opening)?.groups?.name ?? closesMeeting(text, blocks);
  return name === undefined ? null : { name: inTitleCase(name), office: null };
}

/** The name of whoever closes the meeting of which the text tells. */
function closesMeeting(text: string, blocks: readonly Block[]): string | undefined {
  for (const { kind, start, end } of blocks) {
    if (kind !== "paragraph") continue;
    const words = text.slice(start, end);
    const name = mayClose.test(words) ? closedBy.exec(words)?.groups?.name : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

const mayClose = /\b(?:Concluding|Closing) /;

/** "Chair: City Police" names no person. */
const namesBody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((word) => bodyNouns.has(word) || headNouns.has(word));
