import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { ofPeoplesCommittee, suffixOf } from "../../lexicon/document-kinds.js";
import { issuedDocuments } from "../../lexicon/document-nouns.js";
import { issuedWords } from "../../lexicon/issuing.js";
import type { Block } from "../../model/block.js";
import type { Draft } from "../../model/draft.js";
import { fits } from "../../model/matches.js";
import type { AgencyMention } from "../../model/mention.js";
import { wordsOf } from "../../model/span.js";
import { standsForItself } from "./document.js";
import type { NoticeHead } from "./head.js";
import { unitBelow, unknownIssuer } from "./letterhead-body.js";
import { anybody, mentionsIn, type Placed } from "./placed.js";
import { longestHead, openingOf } from "./words.js";

/** What may stand beside a body's name on its line: "People's Committee of Nghe An *Province*". */
const besideName = /^[\s.,:*-]*(?:(?:the|province|city)[\s.,:*-]*)?$/i;

/** "Issuing agency: Government Office", "Issued by: Prime Minister      Date issued: 28/10/2021": what the label and the other columns hold is no part of the name. */
const issuerLabel = /^(?:issuing (?:agency|body|authority)|issued by|promulgated by)\s{0,3}:\s{0,3}/i;
const withoutLabel = (line: string): string => line.replace(issuerLabel, "").split(/\s{2,}/)[0] ?? "";

/** A body that the letterhead names on a line of its own, before the number. */
function letterheadIssuer(
  text: string,
  blocks: readonly Block[],
  index: AgencyIndex,
  date: string | null,
): string | null {
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  const head = blocks
    .slice(0, first < 0 ? 4 : first)
    .filter(({ kind }) => kind === "title" || kind === "letterhead" || kind === "heading");
  for (const [at, block] of head.entries()) {
    const named = bodyOfLine(text, block, index, date);
    if (named === null) continue;
    // "MINISTRY OF FINANCE / CUSTOMS DEPARTMENT": the unit that writes stands right below the body that it belongs to.
    const below = head[at + 1];
    if (below === undefined || below.kind === "letterhead") return named.agency;
    return unitOf(text, below, index, date) ?? named.agency;
  }
  return null;
}

/** Id of the unit that a line of the letterhead names, by the dictionary or by its words; null where it names none. */
function unitOf(text: string, line: Block, index: AgencyIndex, date: string | null): string | null {
  const listed = bodyOfLine(text, line, index, date);
  if (listed?.agency == null) return unitBelow(wordsOf(text, line));
  return listed.kind === "unit" ? listed.agency : null;
}

/** The one body of the dictionary that a line of the letterhead names; null where it holds other words, or several bodies. */
function bodyOfLine(text: string, block: Block, index: AgencyIndex, date: string | null): AgencyMention | null {
  const line = withoutLabel(wordsOf(text, block));
  const titled = line.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  const [placed] = mentionsIn(titled, [{ ...block, kind: "paragraph", start: 0, end: titled.length }], index, date);
  // "Heads of Departments" stand among those to whom a letter goes.
  if (placed === undefined || placed.mention.kind === "collective") return null;
  const { start, end } = placed.mention;
  return besideName.test(titled.slice(0, start) + titled.slice(end)) ? placed.mention : null;
}

const documents = `(?:${issuedDocuments})`;
const day = "(?:\\w{3,6}day|\\w{3,9}\\.? \\d{1,2}|\\d{1,2} \\w{3,9})(?:, \\d{4})?";

/** "in a notice of the Government Office", "In an urgent dispatch on Sunday, the ministry", "a resolution on pay that the National Assembly": right before the body. */
const issuedBy = new RegExp(
  `\\b${documents} (?:of|from|by|issued by|signed by) (?:the )?$|\\b(?:${issuedWords})\\b[^.]{0,40} by (?:the )?$|^\\s{0,3}In an? (?:[\\w-]+ ){0,2}${documents}(?: to [^,.]{3,60})?(?: (?:dated|${issuedWords}))?(?: on)? ${day}, (?:the )?$`,
  "i",
);
/** "The People's Committee of Ho Chi Minh City has approved a plan", "the ministry said in an urgent dispatch on July 23": right behind the body. */
const issues = new RegExp(
  `^ (?:\\([^()]{1,12}\\) )?(?:on ${day} )?(?:has |have )?(?:just |recently )?(?:${issuedWords}|approved) (?:an? |the |its )?(?:[\\w-]+ ){0,2}?${documents}\\b|^ (?:\\([^()]{1,12}\\) )?(?:has |have )?(?:said|says|warned|warns|announced|asked) in an? (?:[\\w-]+ ){0,2}?${documents}\\b`,
  "i",
);
/** "according to a resolution on the budget that the National Assembly passed on November 13" */
const whichBefore = new RegExp(
  `\\ban? (?:[\\w-]+ ){0,2}${documents}(?: on [^.,;]{3,80})? (?:that|which) (?:the )?$`,
  "i",
);
const passed = new RegExp(`^ (?:\\([^()]{1,12}\\) )?(?:has )?(?:just )?(?:${issuedWords}|passed) (?:on )?${day}`, "i");

const comesFrom = ({ before, after }: Placed): boolean =>
  issuedBy.test(before) || issues.test(after) || (whichBefore.test(before) && passed.test(after));

/** The body that the first paragraphs name as the one from which the document comes. */
function announcedIssuer(
  text: string,
  blocks: readonly Block[],
  index: AgencyIndex,
  date: string | null,
): string | null {
  const opening = blocks.filter(({ kind }) => kind === "paragraph").slice(0, 3);
  const mayTell = (words: string): boolean => documentWord.test(words);
  const placed = mentionsIn(text, opening, index, date, { ...anybody, words: mayTell });
  const issuer = placed.find(comesFrom)?.mention;
  // "The municipal People's Committee": which of them, these words do not say.
  return issuer === undefined || issuer.plural || issuer.kind === "collective" ? null : issuer.agency;
}

const documentWord = new RegExp(`\\b${documents}\\b`, "i");
/** Not "in that order", nor "in order to". */
const documentNoun =
  /\b(?:dispatch|directive|telegram|official letter|circular)\b|\b(?:an?|the|his|her|Minister['’]s) (?:[\w-]+ ){0,2}order\b/i;

/** Whose document it is where no number says so: whoever signed or sent it, or the ministry that requests. */
function reportedIssuer(text: string, blocks: readonly Block[], drafts: readonly Draft[]): string | null {
  const authority = drafts.find((draft) => draft.authority.length > 0)?.authority[0];
  const opening = openingOf(text, blocks);
  if (authority?.agency == null)
    return documentNoun.test(opening) && /prime minister/i.test(opening) ? "prime-minister" : null;
  if (authority.kind === "ministry" || authority.kind === "ministerial-level-agency") return authority.agency;
  return documentNoun.test(opening) && authority.agency === "prime-minister" ? authority.agency : null;
}

/** "At the request of the People's Committee of Nghe An": who asked for the document. */
const asksFor = /\b(?:request|proposal|suggestion|recommendation) (?:of|from|by) (?:the )?$/i;

/** The People's Committee of the one province that the title and the first paragraph name: its number only tells that it is one. */
function provincialIssuer(
  text: string,
  blocks: readonly Block[],
  index: AgencyIndex,
  date: string | null,
): string | null {
  const title = blocks.filter(({ kind }) => kind === "title");
  const first = blocks.filter(({ kind }) => kind === "paragraph").slice(0, 1);
  const committees = mentionsIn(text, [...title, ...first], index, date).flatMap(
    ({ before, mention: { kind, agency } }) =>
      kind === "peoples-committee" && agency !== null && !asksFor.test(before) ? [agency] : [],
  );
  const [only, ...others] = new Set(committees);
  return only === undefined || others.length > 0 ? null : only;
}

/** Who issued the notice, by its number, its letterhead, or the article that reports it; null where none of them says so. */
export function readIssuer(
  text: string,
  blocks: readonly Block[],
  head: NoticeHead,
  drafts: readonly Draft[],
  index: AgencyIndex,
): string | null {
  const date = head.date ?? head.articleDate;
  const hasHead =
    blocks.some(({ kind }) => kind === "letterhead") ||
    standsForItself(text, blocks) ||
    blocks.slice(0, longestHead).some((block) => fits(issuerLabel, wordsOf(text, block)));
  return (
    suffixOf(head.number)?.issuer ??
    (hasHead ? letterheadIssuer(text, blocks, index, date) : null) ??
    (ofPeoplesCommittee.test(head.number ?? "") ? provincialIssuer(text, blocks, index, date) : null) ??
    reportedIssuer(text, blocks, drafts) ??
    announcedIssuer(text, blocks, index, date) ??
    unknownIssuer(text, blocks)
  );
}
