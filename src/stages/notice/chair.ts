import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { foldName } from "../../dictionary/fold.js";
import { headTitles } from "../../lexicon/titles.js";
import type { Draft } from "../../model/draft.js";
import { prepare } from "../../model/matches.js";
import type { AgencyMention } from "../../model/mention.js";
import type { Notice } from "../../schema/register.js";
import type { Placed, Wanted } from "./placed.js";
import { chairLabelWords, inTitleCase } from "./words.js";

const leaders = new Set(["prime-minister", "deputy-prime-minister"]);

const leaderTests = new WeakMap<AgencyIndex, (words: string) => boolean>();

const isLeader = ({ agency }: AgencyMention): boolean => agency !== null && leaders.has(agency);

/** Whether a sentence may name whoever heads a ministry or a province. */
const mayNameHead = new RegExp(`\\b(?:${headTitles}|Inspector General|Director General) of\\b`, "i");

/** Those who may chair a meeting: the leaders of the Government, and who heads the body that issued the notice. */
export function chairsFor(index: AgencyIndex, issuer: string | null): Wanted {
  const namesLeader = leaderTests.get(index) ?? leaderTest(index);
  leaderTests.set(index, namesLeader);
  return {
    words: (words) => namesLeader(words) || mayNameHead.test(words),
    mention: (mention) => isLeader(mention) || (issuer !== null && mention.agency === issuer),
  };
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
const concludes = new RegExp(
  String.raw`(?:${chairLabelWords}|(?:conclusions?|conclusions reached|orders?|requirements?|content raised|message|speech|remarks|opinions|instructions?) (?:of|by|from)|\bchaired by|under the chair(?:manship)? of)\s+(?:the\s+)?(?:Head of the [\p{L} ]{3,60}, )?$|\bIn (?:his|her) (?:concluding|closing) (?:remarks|speech|words), (?:the )?$`,
  "iu",
);
const actsAsChair =
  /^(?:['’]s (?:conclusion|closing|instructions?|directions?)|,? has said\b|,? said,? in (?:his |her |the )?(?:conclusions?|concluding|closing)\b|,? (?:[^.]{0,60} )?(?:chaired|concluded|requested|directed|directs|(?:has given|gave|gives) (?:the following |his |these )?(?:conclusions?|opinions?|directions?|instructions?|comments?)|has (?:warned|demanded|ordered|directed|instructed|requested|requests|told|asked|called)|told (?:an? (?:\w+ ){0,2}meeting|(?:the )?(?:officials|ministers|ministries|leaders|localities|provinces))|asked|outlined|wants|ordered|closed (?:the|a) (?:\w+ ){0,2}(?:meeting|conference|session)))/i;

/** "Chair: Ha Van Duc, Deputy Prime Minister", "conclusions of Comrade Ha Van Duc, Deputy Prime Minister": the name comes first. */
const chairLabel = new RegExp(
  String.raw`(?:${chairLabelWords}|\b(?:[Cc]onclusions?|[Rr]emarks) (?:of|by)|^of)\s+(?:Comrade |Mr\.? |Ms\.? )?(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,5}),\s*$`,
  "u",
);

/** The first leader by whose authority something is ordered; one list of authorities stands behind many drafts. */
function firstLeader(drafts: readonly Draft[]): AgencyMention | undefined {
  for (const list of new Set(drafts.map(({ authority }) => authority))) {
    const leader = list.find(isLeader);
    if (leader !== undefined) return leader;
  }
  return undefined;
}

/** "Minister of Agriculture and Environment Tran Duc Thang closed the conference": the head of the body that issued the notice. */
function headOf(officials: readonly Placed[], issuer: string | null): Notice["chair"] {
  const heads = officials.filter(({ mention }) => mention.person !== null && mention.agency === issuer);
  const best = heads.find(({ before, after }) => concludes.test(before) || actsAsChair.test(after));
  return best === undefined ? null : { name: inTitleCase(best.mention.person as string), office: issuer };
}

/** "Prime Minister An" whom another sentence calls Le Van An, and nobody else of that office is so called. */
function wholeName({ person, agency }: AgencyMention, named: readonly Placed[]): string {
  const ofOffice = agency === null ? [] : named.filter(({ mention }) => mention.agency === agency);
  const whole = ofOffice.flatMap(({ mention }) => (mention.person?.endsWith(` ${person}`) ? [mention.person] : []));
  const [only, ...others] = new Set(whole);
  return only !== undefined && others.length === 0 ? only : (person as string);
}

/** The official whose conclusions the notice conveys, of those named in it. */
export function chairOf(
  officials: readonly Placed[],
  drafts: readonly Draft[],
  issuer: string | null,
): Notice["chair"] {
  const leading = officials.filter(({ mention }) => isLeader(mention));
  for (const { before, mention } of leading) {
    const name = prepare(chairLabel, before).exec(before)?.groups?.name;
    if (name !== undefined) return { name: inTitleCase(name), office: mention.agency };
  }
  const named = leading.filter(({ mention }) => mention.person !== null);
  const authority = firstLeader(drafts);
  const best =
    named.find(({ before }) => concludes.test(before)) ??
    (authority === undefined ? undefined : named.find(({ mention }) => mention.agency === authority.agency)) ??
    (authority === undefined ? named.find(({ after }) => actsAsChair.test(after)) : undefined);
  if (best !== undefined) return { name: inTitleCase(wholeName(best.mention, named)), office: best.mention.agency };
  const head = issuer === null ? null : headOf(officials, issuer);
  if (head !== null) return head;
  if (issuer === null) return onlyLeader(named.filter(({ after }) => !isOwner.test(after)));
  if (issuer !== "government-office") return null;
  return authority === undefined ? onlyLeader(named) : { name: authority.name, office: authority.agency };
}

/** "the Prime Minister's house": what is spoken of is something of his. */
const isOwner = /^['’]s\b/;

/** "In Notice No. 7/TB-VPCP, Deputy Prime Minister Le Van An spelled out": the one leader whom a notice of conclusions, or a text of nobody known, names. */
function onlyLeader(named: readonly Placed[]): Notice["chair"] {
  const [first] = named;
  if (first === undefined) return null;
  const name = wholeName(first.mention, named);
  const isAlone = named.every(({ mention }) => name.endsWith(mention.person as string));
  return isAlone ? { name: inTitleCase(name), office: first.mention.agency } : null;
}
