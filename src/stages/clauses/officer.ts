import { isAuxiliaryOrModal } from "../../lexicon/auxiliaries.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { unlistedBody } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { formsAt, isCapital, norm } from "./scan.js";
import type { BodiesMatch } from "./unknown-body.js";

const qualifiesOffice = anyOf("deputy|vice|permanent|acting|standing|general");
const isOffice = anyOf("governor|chairman|chairwoman|chairperson|chair|director|minister|secretary|mayor|commissioner");

/** "Acting Deputy Director General" has no more. */
const mostQualifiers = 3;

/** In chunks; "Nguyen Thi Phuong Hoa" and no more. */
const longestName = 5;

/** "Deputy Governor Pham Tien Dung", "chairman Phan Van Mai", "comrade Le Van An": somebody by office and name, of whom something is said; null for other words. */
export function readOfficer(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  let office = at;
  while (office - at < mostQualifiers && qualifiesOffice(norm(chunks, office))) office++;
  if (!isOffice(norm(chunks, office)) && norm(chunks, office) !== "comrade") return null;
  let next = office + 1;
  while (next - office <= longestName && isCapital(chunks[next])) next++;
  const says = isAuxiliaryOrModal(norm(chunks, next)) || (formsAt(chunks, next) & Form.past) !== 0;
  const [first, last] = [chunks[at], chunks[next - 1]];
  if (next - office < 3 || !says || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return { mentions: [unlistedBody(text.slice(span.start, span.end), span, false)], next };
}
