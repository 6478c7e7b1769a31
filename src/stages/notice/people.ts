import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { foldName } from "../../dictionary/fold.js";
import { suffixOf } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import type { Draft } from "../../model/draft.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Notice } from "../../schema/register.js";
import { chunkSentence } from "../chunks.js";
import type { ReadBlocks } from "../context/read.js";
import { readSentences } from "../sentences.js";
import type { NoticeHead } from "./head.js";
import { openingOf, wordsOf } from "./words.js";

interface Placed {
  readonly mention: AgencyMention;
  /** The words right before and after the mention. */
  readonly before: string;
  readonly after: string;
}

/**
 * Offices and bodies named in the first blocks of a notice, with the words around them; only in sentences that are wanted.
 * What was read as the text of the notice is not read again.
 */
function mentionsIn(
  text: string,
  blocks: readonly Block[],
  index: AgencyIndex,
  date: string | null,
  wanted: (words: string) => boolean = () => true,
  chunked: ReadonlyMap<number, readonly Chunk[]> = new Map(),
): Placed[] {
  const found: Placed[] = [];
  for (const block of blocks.filter(({ kind }) => kind !== "noise").slice(0, 40)) {
    const readable: Block =
      block.kind === "caption" || block.kind === "letterhead" ? { ...block, kind: "paragraph" } : block;
    for (const sentence of readSentences(text, readable)) {
      if (!wanted(text.slice(sentence.start, sentence.end))) continue;
      const chunks =
        chunked.get(sentence.start) ??
        chunkSentence(sentence, { text, index, date, anchor: null, introduced: new Map() }).chunks;
      for (const chunk of chunks) {
        if (chunk.type !== "agency") continue;
        for (const mention of chunk.phrase.mentions) {
          found.push({
            mention,
            before: text.slice(Math.max(sentence.start, mention.start - 90), mention.start),
            after: text.slice(mention.end, mention.end + 80),
          });
        }
      }
    }
  }
  return found;
}

/** What may stand beside a body's name on its line: "People's Committee of Nghe An *Province*". */
const besideName = /^[\s.,:*-]*(?:(?:the|province|city)[\s.,:*-]*)?$/i;

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
  for (const block of head) {
    const line = wordsOf(text, block);
    const titled = line.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
    const [placed] = mentionsIn(titled, [{ ...block, kind: "paragraph", start: 0, end: titled.length }], index, date);
    if (placed === undefined) continue;
    const { start, end, agency } = placed.mention;
    if (besideName.test(titled.slice(0, start) + titled.slice(end))) return agency;
  }
  return null;
}

const documentNoun = /\b(?:dispatch|directive|telegram|official letter|circular|order)\b/i;

/** Whose document it is where no number says so: whoever signed or sent it, or the ministry that requests. */
function reportedIssuer(text: string, blocks: readonly Block[], drafts: readonly Draft[]): string | null {
  const authority = drafts.find((draft) => draft.authority.length > 0)?.authority[0];
  const opening = openingOf(text, blocks);
  if (authority?.agency == null)
    return documentNoun.test(opening) && /prime minister/i.test(opening) ? "prime-minister" : null;
  if (authority.kind === "ministry" || authority.kind === "ministerial-level-agency") return authority.agency;
  return documentNoun.test(opening) && authority.agency === "prime-minister" ? authority.agency : null;
}

const leaders = new Set(["prime-minister", "deputy-prime-minister"]);

const leaderTests = new WeakMap<AgencyIndex, (words: string) => boolean>();

/** Whether some words may name one of them; a quick look, before they are read. */
function mayNameLeader(index: AgencyIndex): (words: string) => boolean {
  const known = leaderTests.get(index) ?? leaderTest(index);
  leaderTests.set(index, known);
  return known;
}

function leaderTest({ byId }: AgencyIndex): (words: string) => boolean {
  const agencies = [...leaders].flatMap((id) => byId.get(id) ?? []);
  const names = [...new Set(agencies.flatMap((agency) => [...agency.names, ...agency.heads].map(foldName)))];
  const abbreviations = agencies.flatMap((agency) => agency.abbreviations);
  return (words) => {
    const folded = foldName(words);
    return names.some((name) => folded.includes(name)) || abbreviations.some((form) => words.includes(form));
  };
}

/** Cues that make a person the one who concluded: "the conclusions of", "chaired by", "… concluded as follows". */
const concludes =
  /(?:conclusions?|conclusions reached|orders?|content raised|message|speech|remarks|instructions?) (?:of|by|from)\s+(?:the\s+)?$/i;
const concluding =
  /^(?:['’]s (?:conclusion|closing)|,? (?:[^.]{0,60} )?(?:chaired|concluded|requested|directed|directs|has (?:demanded|ordered|directed|instructed|requested|requests|told|asked|called)|asked|outlined|wants|ordered))/i;

/** "Chair: Ha Van Duc, Deputy Prime Minister", "conclusions of Comrade Ha Van Duc, Deputy Prime Minister": the name comes first. */
const chairLabel =
  /(?:^(?:Chair|Chairman|Chairperson|Chaired by|Presided over by)\s*:|\b(?:[Cc]onclusions?|[Rr]emarks) (?:of|by)|^of)\s+(?:Comrade |Mr\.? |Ms\.? )?(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,5}),\s*$/u;

const nameInTitle = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** The first leader by whose authority something is ordered; one list of authorities stands behind many drafts. */
function firstLeader(drafts: readonly Draft[]): AgencyMention | undefined {
  for (const list of new Set(drafts.map(({ authority }) => authority))) {
    const leader = list.find(({ agency }) => agency !== null && leaders.has(agency));
    if (leader !== undefined) return leader;
  }
  return undefined;
}

/** The official whose conclusions the notice conveys. */
function chairOf(placed: readonly Placed[], drafts: readonly Draft[], issuer: string | null): Notice["chair"] {
  const officials = placed.filter(({ mention }) => mention.agency !== null && leaders.has(mention.agency));
  for (const { before, mention } of officials) {
    const name = chairLabel.exec(before)?.groups?.name;
    if (name !== undefined) return { name: nameInTitle(name), office: mention.agency };
  }
  const named = officials.filter(({ mention }) => mention.person !== null);
  const authority = firstLeader(drafts);
  const best =
    named.find(({ before }) => concludes.test(before)) ??
    (authority === undefined ? undefined : named.find(({ mention }) => mention.agency === authority.agency)) ??
    (authority === undefined ? named.find(({ after }) => concluding.test(after)) : undefined);
  if (best !== undefined) return { name: nameInTitle(best.mention.person as string), office: best.mention.agency };
  if (authority === undefined || issuer !== "government-office") return null;
  return { name: authority.name, office: authority.agency };
}

/** Who issued the notice and whose conclusions it holds. */
export function readPeople(
  text: string,
  blocks: readonly Block[],
  head: NoticeHead,
  { drafts, chunked }: ReadBlocks,
  index: AgencyIndex,
): Pick<Notice, "issuer" | "chair"> {
  const date = head.date ?? head.articleDate;
  const inLetterhead = blocks.some(({ kind }) => kind === "letterhead")
    ? letterheadIssuer(text, blocks, index, date)
    : null;
  const issuer = suffixOf(head.number)?.issuer ?? inLetterhead ?? reportedIssuer(text, blocks, drafts);
  const isTheirOwn = issuer === "prime-minister" || issuer === "government";
  return {
    issuer,
    chair: isTheirOwn
      ? null
      : chairOf(mentionsIn(text, blocks, index, date, mayNameLeader(index), chunked), drafts, issuer),
  };
}
