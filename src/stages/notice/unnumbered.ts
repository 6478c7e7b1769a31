import { kindOfDocument } from "../../grammar/references.js";
import { announcedKinds, documentKinds } from "../../lexicon/document-kinds.js";
import { issuedWords } from "../../lexicon/issuing.js";
import { leaderTitles } from "../../lexicon/titles.js";
import type { Block } from "../../model/block.js";
import { wordsOf } from "../../model/span.js";
import { type Announcement, announcedBy } from "./citation.js";

const kindNames = documentKinds
  .filter(({ kind }) => announcedKinds.has(kind))
  .map(({ words }) => words)
  .join("|");

/** "official dispatch" as titles have it. */
export const inCapitals = (words: string): string => words.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase());

/** "The dispatch, No. 47 signed on Monday", "Directive 20, which he signed Saturday", "Notice No. 300 of the Government Office dated 5 June": a number without the letters of its issuer. */
const shortNumber = new RegExp(
  `\\b(${kindNames}),? (?:[Nn]o\\.? ?)?(\\d{1,4})(?: of (?:the )?\\p{Lu}[\\p{L} ]{2,50})?,? (?:which (?:was |he |she |the (?:${leaderTitles}|government) )?|that was |was |just )?(?:${issuedWords}|dated)\\b`,
  "iu",
);

/** The first such document; null where none is named so. */
export function shortNumberIn(text: string, blocks: readonly Block[]): Announcement | null {
  for (const block of blocks) {
    const found = shortNumber.exec(wordsOf(text, block));
    if (found === null) continue;
    const start = block.start + found.index;
    const reference = {
      kind: kindOfDocument(inCapitals(found[1] ?? "")),
      number: found[2] ?? null,
      date: null,
      text: found[0],
    };
    return announcedBy(text, block, { start, end: start + found[0].length, reference }, start);
  }
  return null;
}

/** "signed an official dispatch on the response to the storm": words that end a number would have followed. */
const unnumbered = new RegExp(
  `\\b(?:${issuedWords}|c[ao]mes? in)\\b(?: (?:\\w+ ){0,3}?(?:an?|the|his|her)) (?:[a-z-]+ ){0,2}?(${kindNames})\\b(?!,? (?:[Nn]o\\b|\\d))`,
  "i",
);

/** "In a dispatch signed Tuesday he called": the document before the words for its issuing. */
const unnumberedBefore = new RegExp(
  `\\b(?:in|under|by) (?:an?|the|his|her) (?:[a-z-]+ ){0,2}?(${kindNames}),? (?:dated|${issuedWords})\\b`,
  "i",
);

/** The kind of the document that the first paragraphs speak of without its number; null where they speak of none. */
export function unnumberedDocument(opening: string): string | null {
  const words = (unnumbered.exec(opening) ?? unnumberedBefore.exec(opening))?.[1];
  return words === undefined ? null : kindOfDocument(inCapitals(words));
}
