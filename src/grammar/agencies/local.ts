import { collectiveModifiers, tierWords } from "../../lexicon/agency-words.js";
import { chairTitles } from "../../lexicon/titles.js";
import { anyOf } from "../../lexicon/word-set.js";
import { changedMention } from "../../model/mention.js";
import type { Token } from "../../model/token.js";
import { flagOf } from "../../model/word.js";
import { startsWithDigit } from "../time/scan.js";
import {
  type AgencyContext,
  agencyAt,
  type Introduced,
  type ItemMatch,
  isCapitalAt,
  mentionAt,
  normOf,
} from "./context.js";
import { skipModifiers } from "./modifiers.js";
import {
  bodyMention,
  isUnit,
  peoplesCommittee,
  readCommitteeHead,
  readPlaceList,
  skipUnitsOf,
  unitWords,
} from "./places.js";

/** The place that the notice is about, where its title names one: it stands behind "the Province" or "the City". */
const homeOf = ({ introduced }: AgencyContext): Introduced | undefined =>
  (introduced.get("Province") ?? introduced.get("City"))?.[0];

/** The committee of the only place that the sentence names before `at`. */
function committeeNamedBefore(context: AgencyContext, at: number): Introduced | undefined {
  const ids = new Map<string, Introduced>();
  for (let here = 0; here < at; ) {
    const list = readPlaceList(context, here);
    for (const place of list?.places ?? []) {
      const mention = bodyMention(context, place, null);
      if (mention !== null) ids.set(mention.agency ?? mention.name, mention);
    }
    here = list?.next ?? here + 1;
  }
  const [only] = ids.values();
  return ids.size === 1 ? only : undefined;
}

const isProvince = anyOf("province|provinces");
const namesThem = anyOf("of|and|:");

/** "the People's Committees of the 22 provinces", "of the border provinces": some of them, which only their number or sort tells. */
export function readCountedCommittees(context: AgencyContext, at: number): ItemMatch | null {
  const head = readCommitteeHead(context, at);
  if (head === null || !head.plural) return null;
  let here = head.next;
  while (collectiveModifiers.has(normOf(context, here)) || startsWithDigit(normOf(context, here))) here++;
  const provincial = context.index.byId.get("provincial-peoples-committees");
  if (here === head.next || !unitWords.has(normOf(context, here)) || provincial === undefined) return null;
  // "of the above provinces and city", "of the above-mentioned city and provinces"
  const isPair = normOf(context, here + 1) === "and" && unitWords.has(normOf(context, here + 2));
  // "of the city" names one.
  if (!isPair && !isProvince(normOf(context, here))) return null;
  const next = isPair ? here + 3 : here + 1;
  // "of the provinces of Hue and Da Nang", "of the provinces Dak Lak and Lam Dong" name them.
  if (namesThem(normOf(context, next)) || skipUnitsOf(context, head.next) > head.next) return null;
  return { next, mentions: [agencyAt(context, provincial, true, at, next)] };
}

const governs = anyOf("authorities|leaders|officials|administrations");
const isInOrOf = anyOf("in|of");

const heads = anyOf(`${chairTitles}|mayor`);

const governsOrHeads = flagOf((word) => governs(word) || heads(word));

/** In tokens; longer lists of places are not named before their authorities. */
const longestPlaces = 16;

/** Most places have no such noun behind them: told before any list of them is read. */
function governsSoon({ tokens }: AgencyContext, at: number): boolean {
  const end = Math.min(at + longestPlaces, tokens.length);
  for (let here = at + 1; here < end; here++) if (governsOrHeads((tokens[here] as Token).word)) return true;
  return false;
}

/** "(the) Dong Nai authorities", "Hanoi's leaders", "Hanoi Chairman": the committees of places by name. */
function readAuthoritiesBehind(context: AgencyContext, at: number): ItemMatch | null {
  const place = normOf(context, at) === "the" ? at + 1 : at;
  const list = isCapitalAt(context, place) && governsSoon(context, at) ? readPlaceList(context, place) : null;
  if (list === null) return null;
  const noun = normOf(context, list.next) === "'s" ? list.next + 1 : list.next;
  const [only, ...others] = list.places.flatMap((place) => bodyMention(context, place, null) ?? []);
  const isHead = heads(normOf(context, noun)) && others.length === 0;
  if (only === undefined || !(governs(normOf(context, noun)) || isHead)) return null;
  const next = noun + 1;
  return { next, mentions: [changedMention(only, { end: context.tokens[noun]?.end ?? only.end }), ...others] };
}

/** "(authorities in) the four localities": whom the authorities govern, in general. */
function readLocalities(context: AgencyContext, at: number, behind: number): ItemMatch | null {
  const from = skipModifiers(context, normOf(context, behind) === "the" ? behind + 1 : behind, null);
  const localities = context.index.byId.get("localities");
  if (localities === undefined || normOf(context, from) !== "localities") return null;
  return { next: from + 1, mentions: [agencyAt(context, localities, true, at, from + 1)] };
}

/** "authorities in Gia Lai", "leaders of Hanoi and Hai Phong", "Dong Nai authorities": the committees of places by name. */
export function readAuthoritiesOf(context: AgencyContext, at: number): ItemMatch | null {
  const behind = readAuthoritiesBehind(context, at);
  if (behind !== null) return behind;
  const noun = normOf(context, at) === "local" || normOf(context, at) === "the" ? at + 1 : at;
  if (!governs(normOf(context, noun)) || !isInOrOf(normOf(context, noun + 1))) return null;
  const localities = readLocalities(context, at, noun + 2);
  if (localities !== null) return localities;
  const list = readPlaceList(context, noun + 2);
  const mentions = (list?.places ?? []).flatMap((place) => bodyMention(context, place, null) ?? []);
  return list === null || mentions.length === 0 ? null : { next: list.next, mentions };
}

/** "the Provincial People's Committee", "the People's Committee of the city": that of the place which the text is about. */
export function readLocalCommittee(context: AgencyContext, at: number): ItemMatch | null {
  const first = normOf(context, at) === "the" ? at + 1 : at;
  if (tierWords.has(normOf(context, first)) && peoplesCommittee(context, first + 1) === "one") {
    const home = homeOf(context);
    const next = first + 4;
    return home === undefined ? null : { next, mentions: [mentionAt(context, home, at, next)] };
  }
  const head = readCommitteeHead(context, at);
  if (head === null || head.plural) return null;
  const unit = normOf(context, head.next) === "the" ? head.next + 1 : head.next;
  if (!isUnit(normOf(context, unit)) || normOf(context, unit + 1) === "of") return null;
  const body = committeeNamedBefore(context, at) ?? homeOf(context);
  return body === undefined ? null : { next: unit + 1, mentions: [mentionAt(context, body, at, unit + 1)] };
}
