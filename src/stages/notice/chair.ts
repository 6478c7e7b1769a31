import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { foldName } from "../../dictionary/fold.js";
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
  /(?:conclusions?|conclusions reached|orders?|requirements?|content raised|message|speech|remarks|instructions?) (?:of|by|from)\s+(?:the\s+)?$/i;
const concluding =
  /^(?:['’]s (?:conclusion|closing)|,? (?:[^.]{0,60} )?(?:chaired|concluded|requested|directed|directs|(?:has given|gave|gives) (?:the following |his |these )?(?:conclusions?|opinions?|directions?|instructions?|comments?)|has (?:warned|demanded|ordered|directed|instructed|requested|requests|told|asked|called)|told an? (?:\w+ ){0,2}meeting|asked|outlined|wants|ordered))/i;

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
  if (authority === undefined || issuer !== "government-office") return null;
  return { name: authority.name, office: authority.agency };
}
