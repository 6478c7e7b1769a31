import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { unlistedBody } from "../../../model/mention.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { isMark, norm } from "../../scan/scan.js";
import { phraseEnds } from "./noun-phrase.js";

const isPeople = anyOf(
  "residents|people|citizens|parents|students|pupils|motorists|passengers|tourists|travellers|travelers|consumers|users|fishermen|farmers|voters|taxpayers|cadres|families|patients|investors|servants|individuals|communities|customers|" +
    "drivers|workers|employees|employers|builders|developers|producers|manufacturers|distributors|importers|exporters|traders|owners|" +
    "operators|suppliers|retailers|growers|breeders|landlords|tenants|captains|doctors|nurses|teachers|engineers|pensioners|" +
    "applicants|borrowers|sellers|vendors|buyers|officers",
);

/** In chunks; "all farming households in the delta". */
const longestPeople = 6;

/** Index of the first noun of people from `at` on; null where none soon stands. */
function peopleAt(chunks: readonly Chunk[], at: number): number | null {
  let noun = at;
  while (noun < at + longestPeople && chunks[noun]?.type === "word" && !isPeople(norm(chunks, noun))) noun++;
  return isPeople(norm(chunks, noun)) ? noun : null;
}

/** No word from one chunk to another ends a noun phrase. */
const isOfOnePhrase = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  !chunks.slice(from, to).some(({ norm: word }) => phraseEnds.has(word) || word === "and");

/** "calls on residents to check", "urged people in the delta not to burn straw": people, whom no list of bodies has; only between an order and its "to", or before what they must do. */
export function readPeople(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  const noun = peopleAt(chunks, at);
  if (noun === null) return null;
  const behind = norm(chunks, noun + 1) === "and" ? peopleAt(chunks, noun + 2) : null;
  const furtherAt = behind !== null && isOfOnePhrase(chunks, noun + 2, behind) ? behind : null;
  const [first, last] = [chunks[at], chunks[furtherAt ?? noun]];
  if (first === undefined || last?.type !== "word" || isMark(chunks[noun + 1], "'s")) return null;
  if (!isOfOnePhrase(chunks, at, noun)) return null;
  const name = text.slice(first.start, last.end).replace(/^(?:the|all) /i, "");
  const mention = unlistedBody(name, { start: first.start, end: last.end }, true);
  return { mentions: [mention], next: (furtherAt ?? noun) + 1 };
}
