import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import { clerkTitles, headTitles, highOffices, qualifiesTitle } from "../../../lexicon/titles.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { formsAt, isCapital, norm, skipAdverbs } from "../../scan/scan.js";

const isTitle = anyOf(headTitles);

/** "Acting Deputy Director General" has no more. */
const mostQualifiers = 3;

/** In chunks; "Nguyen Thi Phuong Hoa" and no more. */
const longestName = 5;

const isHigh = anyOf(`${highOffices}|president|governor`);
const opensTitle = anyOf(`${clerkTitles}|chief|head|secretary`);
const linksTitle = anyOf("of|to|the|and|civil|public");
const endsTitle = anyOf("staff|service|treasury|cabinet|state|accounts|defence|defense|protocol");
/** In chunks; "Secretary to the Cabinet and Head of the Civil Service" is two. */
const longestTitle = 6;

const says = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = skipAdverbs(chunks, at);
  return isAuxiliaryOrModal(norm(chunks, verb)) || (formsAt(chunks, verb) & Form.past) !== 0;
};

/** Index after "President", "Chief of Staff", "Secretary to the Treasury"; null where no such office stands. */
function officeEnd(chunks: readonly Chunk[], at: number): number | null {
  if (!isCapital(chunks[at])) return null;
  if (isHigh(norm(chunks, at))) return at + 1;
  if (!opensTitle(norm(chunks, at)) || !linksTitle(norm(chunks, at + 1))) return null;
  let here = at + 1;
  while (here < at + longestTitle && linksTitle(norm(chunks, here))) here++;
  return endsTitle(norm(chunks, here)) && isCapital(chunks[here]) ? here + 1 : null;
}

/** "the President", "the Chief of Staff", "Cabinet": a high office of any country, of which something is said; null for other words. */
export function readHighOffice(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  const first = norm(chunks, at) === "the" ? at + 1 : at;
  const next = officeEnd(chunks, first);
  const [start, end] = [chunks[first]?.start, next === null ? undefined : chunks[next - 1]?.end];
  if (next === null || start === undefined || end === undefined || !says(chunks, next)) return null;
  const span = { start: chunks[at]?.start ?? start, end };
  return { mentions: [unlistedBody(text.slice(start, end), span, false)], next };
}

/** "Deputy Governor Pham Tien Dung", "chairman Phan Van Mai", "comrade Le Van An": somebody by office and name, of whom something is said; null for other words. */
export function readOfficer(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  let office = at;
  while (office - at < mostQualifiers && qualifiesTitle(norm(chunks, office))) office++;
  if (!isTitle(norm(chunks, office)) && norm(chunks, office) !== "comrade") return null;
  let next = office + 1;
  while (next - office <= longestName && isCapital(chunks[next])) next++;
  const [first, last] = [chunks[at], chunks[next - 1]];
  if (next - office < 3 || !says(chunks, next) || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return { mentions: [unlistedBody(text.slice(span.start, span.end), span, false)], next };
}
