import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { foldName } from "../../dictionary/fold.js";
import type { Block } from "../../model/block.js";
import type { Draft } from "../../model/draft.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Notice } from "../../schema/register.js";
import type { Placed } from "./placed.js";

const leaders = new Set(["prime-minister", "deputy-prime-minister"]);

const leaderTests = new WeakMap<AgencyIndex, (words: string) => boolean>();

/** Whether some words may name one of them; a quick look, before they are read. */
export function mayNameLeader(index: AgencyIndex): (words: string) => boolean {
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
  /(?:^(?:Chair|Chairman|Chairperson|Chaired by|Presided over by)\s*:|(?:conclusions?|conclusions reached|orders?|requirements?|content raised|message|speech|remarks|instructions?) (?:of|by|from)|\bchaired by)\s+(?:the\s+)?$/i;
const concluding =
  /^(?:['’]s (?:conclusion|closing)|,? (?:[^.]{0,60} )?(?:chaired|concluded|requested|directed|directs|(?:has given|gave|gives) (?:the following |his |these )?(?:conclusions?|opinions?|directions?|instructions?|comments?)|has (?:warned|demanded|ordered|directed|instructed|requested|requests|told|asked|called)|told (?:an? (?:\w+ ){0,2}meeting|(?:the )?(?:officials|ministers|ministries|leaders|localities|provinces))|asked|outlined|wants|ordered|closed))/i;

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

/** Whether a sentence may name whoever heads a ministry or a province. */
export const mayNameHead = /\b(?:Minister of|Chair(?:wo)?man of|Chairperson of)\b/;

/** "Minister of Agriculture and Environment Tran Duc Thang closed the conference": the head of the body that issued the notice. */
function headOf(placed: readonly Placed[], issuer: string | null): Notice["chair"] {
  const heads = placed.filter(({ mention }) => mention.person !== null && mention.agency === issuer);
  const best = heads.find(({ before, after }) => concludes.test(before) || concluding.test(after));
  return best === undefined ? null : { name: nameInTitle(best.mention.person as string), office: issuer };
}

const chairLine =
  /^(?:Chair|Chairman|Chairperson|Chaired by|Presided over by)\s*:\s*(?:(?:Comrade|Mr\.?|Ms\.?|Deputy|Vice|Minister|Chair(?:wo)?man|Chairperson|Director|Secretary) )*(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,4})\s*(?:[,(–-]|$)/u;
/** "on the conclusions of its Chairman, Le Hong Vinh" */
const concludedBy =
  /\bconclusions? (?:of|by) (?:its|the) (?:(?:Vice|Deputy|Standing) )*(?:Chair(?:wo)?man|Chairperson|Minister|Governor),? (?<name>\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,4})/u;
/** Of the blocks of a notice, those in which minutes name their chair. */
const longestHead = 20;

/** "Chair: Le Quang Nam, Vice Chairman of the City People's Committee": whom the head of minutes names, of an office that no dictionary has. */
export function labelledChair(text: string, blocks: readonly Block[]): Notice["chair"] {
  for (const { start, end } of blocks.slice(0, longestHead)) {
    const words = text.slice(start, end);
    const name = (chairLine.exec(words) ?? concludedBy.exec(words))?.groups?.name;
    if (name !== undefined && !namesOffice.test(name)) return { name: nameInTitle(name), office: null };
  }
  return null;
}
const namesOffice =
  /\b(?:Minister|Chairman|Chairperson|Committee|Government|Director|Secretary|President|Governor|Office)\b/;

/** The official whose conclusions the notice conveys. */
export function chairOf(placed: readonly Placed[], drafts: readonly Draft[], issuer: string | null): Notice["chair"] {
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
  const head = issuer === null ? null : headOf(placed, issuer);
  if (head !== null) return head;
  if (authority === undefined || issuer !== "government-office") return null;
  return { name: authority.name, office: authority.agency };
}
