import { anaphoricNouns, anaphoricPhrases, bodyNouns, headNouns, speaksFor } from "../../../lexicon/agency-words.js";
import { due, isAuxiliaryOrModal, isFiniteBe, presentBe } from "../../../lexicon/auxiliaries.js";
import { isPersonal, isPossessive, isThem } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { wordTable } from "../../../lexicon/word-table.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Anaphor, Subject } from "../../../model/clause.js";
import type { AgencyMention } from "../../../model/mention.js";
import { isCapital, norm } from "../../scan/scan.js";

/** What a place has: "the city police", "the province authorities". */
const isPartOfPlace = anyOf("police|authorities|government|leaders|officials|inspectorate");
const isGenitive = anyOf("of|'s");

const pronouns = wordTable<"singular" | "plural" | "any">({
  it: "singular",
  he: "singular",
  she: "singular",
  him: "singular",
  her: "singular",
  they: "plural",
  them: "plural",
  both: "plural",
  neither: "plural",
});

const isEachOf = anyOf("each|all|both|every");

/** "the Center for Disease Control": the noun begins a name. */
const namesPurpose = (chunks: readonly Chunk[], noun: number): boolean =>
  norm(chunks, noun + 1) === "for" && isCapital(chunks[noun]) && isCapital(chunks[noun + 2]);

/** In chunks, behind the noun. */
const longestName = 5;

/** "the Ministry Office", "the City Land Registration Office": one body of another. */
function goesOnAsName(chunks: readonly Chunk[], noun: number): boolean {
  for (let at = noun + 1; at <= noun + longestName && isCapital(chunks[at - 1]) && isCapital(chunks[at]); at++)
    if (bodyNouns.has(norm(chunks, at))) return true;
  return false;
}

/** Who heads any body: a director or a minister heads one of a sort. */
const headsAnyBody = anyOf("head|heads|leaders");
const isAskedOf = anyOf(`${due}|${presentBe}`);

const inFrontOfNoun = anyOf(
  "the|this|these|that|those|said|above|aforementioned|aforesaid|abovementioned|two|three|four|five|concerned|same|latter|former",
);

const isOwnWill = anyOf("will|shall");
/** What no work stands behind: "We will be glad to help", "We will never accept it", "We will not be anyone's dump". */
const isNoWork = anyOf("be|never|not|always|have|need|miss|see|remember|win|lose|know");
const links = anyOf("and|but|then");
const isReader = anyOf("you|your");
/** In chunks, behind "will"; "We will keep you updated", "We will gladly answer your questions" are said out of courtesy. */
const longestCourtesy = 5;

/** "We will publish the list", "In May, we shall": what those who issued the notice announce, at the front of their own clause. */
function announcesOwn(chunks: readonly Chunk[], at: number): boolean {
  if (norm(chunks, at) !== "we" || !isOwnWill(norm(chunks, at + 1))) return false;
  const isFront = at === 0 || chunks[at - 1]?.type === "mark" || links(norm(chunks, at - 1));
  const behind = chunks.slice(at + 2, at + 2 + longestCourtesy);
  return isFront && !isNoWork(norm(chunks, at + 2)) && !behind.some(({ norm }) => isReader(norm));
}

/** Whether a pronoun, or the noun in their name ("the Ministry"), can mean these bodies. */
export const pointsAt = ({ noun }: Anaphor, mentions: readonly AgencyMention[]): boolean =>
  noun === null || mentions.every(({ name }) => name.toLowerCase().split(" ").includes(noun));

/** What points back, and the index after it. */
export interface AnaphorMatch {
  readonly subject: Subject;
  readonly next: number;
}

const isSaid = anyOf("agreed|decided|resolved|noted|reiterated|stressed|emphasized|hoped|expected|estimated|forecast");

/** "It was decided that prices will fall": nobody is meant. */
const saysThat = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "it" &&
  isFiniteBe(norm(chunks, at + 1)) &&
  isSaid(norm(chunks, at + 2)) &&
  norm(chunks, at + 3) === "that";

/** "it", "they", "the Ministry", "these provinces", "the central bank": bodies that were named before. */
export function readAnaphor(chunks: readonly Chunk[], at: number): AnaphorMatch | null {
  const first = chunks[at];
  if (first?.type !== "word" || saysThat(chunks, at)) return null;
  // "Health Minister Dao Hong Lan said … Her ministry will": the body that somebody heads.
  if (isPersonal(first.norm) && anaphoricNouns[norm(chunks, at + 1)] !== undefined) return readNoun(chunks, at, at + 1);
  const number = pronouns[first.norm];
  // "You are requested to": those to whom the notice is addressed.
  if (first.norm === "you")
    return { subject: { kind: "anaphor", number: "any", noun: "you", mention: first }, next: at + 1 };
  if (announcesOwn(chunks, at))
    return { subject: { kind: "anaphor", number: "plural", noun: "we", mention: first }, next: at + 1 };
  // "Each will send a report", but "each ministry".
  if (first.norm === "each" && isAuxiliaryOrModal(norm(chunks, at + 1)))
    return { subject: { kind: "anaphor", number: "plural", noun: null, mention: first }, next: at + 1 };
  // "Each of them is to put one vice chairperson in charge"
  if (isEachOf(first.norm) && norm(chunks, at + 1) === "of" && isThem(norm(chunks, at + 2)))
    return { subject: { kind: "anaphor", number: "plural", noun: null, mention: first }, next: at + 3 };
  if (number !== undefined) return { subject: { kind: "anaphor", number, noun: null, mention: first }, next: at + 1 };
  // "Their chairpersons": who heads them counts as they do.
  if (isPossessive(first.norm) && headNouns.has(norm(chunks, at + 1)) && !speaksFor(norm(chunks, at + 1)))
    return {
      subject: { kind: "anaphor", number: first.norm === "their" ? "plural" : "singular", noun: null, mention: first },
      next: at + 2,
    };
  // "The heads must set an example": of the bodies named before.
  if (first.norm === "the" && headsAnyBody(norm(chunks, at + 1)) && isAskedOf(norm(chunks, at + 2)))
    return { subject: { kind: "anaphor", number: "any", noun: null, mention: first }, next: at + 2 };
  // "requests your Committee to": the body that the letter goes to.
  if (first.norm === "your" && anaphoricNouns[norm(chunks, at + 1)] !== undefined)
    return { subject: { kind: "anaphor", number: "any", noun: "you", mention: first }, next: at + 2 };
  if (!inFrontOfNoun(first.norm)) return null;
  let here = at + 1;
  while (inFrontOfNoun(norm(chunks, here))) here++;
  return readNoun(chunks, at, here);
}

/** The noun at `here` that points back, in a phrase that begins at `at`. */
function readNoun(chunks: readonly Chunk[], at: number, here: number): AnaphorMatch | null {
  const first = chunks[at] as Chunk;
  const pair = anaphoricPhrases[`${norm(chunks, here)} ${norm(chunks, here + 1)}`];
  const nounAt = pair === undefined ? here : here + 1;
  const noun = norm(chunks, nounAt);
  const kind = pair === undefined ? anaphoricNouns[noun] : "singular";
  const end = chunks[nounAt]?.end;
  if (kind === undefined || end === undefined) {
    const ordinal = norm(chunks, here - 1);
    const mention = { start: first.start, end: chunks[here - 1]?.end ?? first.end };
    return ordinal === "latter" || ordinal === "former"
      ? { subject: { kind: "anaphor", number: "singular", noun: ordinal, mention }, next: here }
      : null;
  }
  // "the group of experts", "the bank's loans", "the Ministry Office", "the city police" mean something else.
  if (isGenitive(norm(chunks, nounAt + 1)) || namesPurpose(chunks, nounAt) || goesOnAsName(chunks, nounAt)) return null;
  if (isPartOfPlace(norm(chunks, nounAt + 1))) return null;
  return {
    subject: { kind: "anaphor", number: kind, noun, mention: { start: first.start, end } },
    next: nounAt + 1,
  };
}
