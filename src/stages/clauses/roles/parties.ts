import { isDocument, isLaw, opensMatter } from "../../../lexicon/clause-words.js";
import { joinsNames, separatesItems } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { append } from "../../../model/append.js";
import type { Chunk } from "../../../model/chunk.js";
import { type AgencyMention, unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { formsAt, isCapital, isMark, norm } from "../../scan/scan.js";
import { readBodies, separatorEnd } from "../subjects/bodies.js";

/** In words. */
const longestName = 6;
const isWork = anyOf(
  "program|programme|programmes|programs|project|projects|campaign|strategy|scheme|week|month|day|year",
);

/** "(the localities and) Draw up": what can be an order begins no name. */
const opensName = (chunks: readonly Chunk[], at: number): boolean =>
  isCapital(chunks[at]) && (formsAt(chunks, at) & Form.base) === 0;

/** Whether a list of parties goes on or ends at `at`, so that a name before it is whole. */
const endsName = (chunks: readonly Chunk[], at: number, to: number): boolean =>
  at === to ||
  isMark(chunks[at], ",", ";", ".") ||
  joinsNames(norm(chunks, at)) ||
  chunks[at]?.type === "time" ||
  opensMatter(norm(chunks, at)) ||
  (norm(chunks, at) === "to" && (formsAt(chunks, at + 1) & Form.base) !== 0);

/** "Interpol", "Road Management Area IV": a name in capitals that nothing else marks as a body. */
function readNamedParty(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  const first = norm(chunks, at) === "the" ? at + 1 : at;
  if (!opensName(chunks, first)) return null;
  let next = first + 1;
  while (next < to && next - first < longestName && isCapital(chunks[next])) next++;
  const last = norm(chunks, next - 1);
  if (!endsName(chunks, next, to) || isLaw(last) || isDocument(last) || isWork(last)) return null;
  const [start, end] = [chunks[first]?.start ?? 0, chunks[next - 1]?.end ?? 0];
  return { mentions: [unlistedBody(text.slice(start, end), { start: chunks[at]?.start ?? start, end }, false)], next };
}

/** Whether the name at `from` up to `next` stands inside a list or closes it: behind "and", or before a further separator. */
const isListed = (chunks: readonly Chunk[], from: number, next: number): boolean =>
  joinsNames(norm(chunks, from - 1)) || separatesItems(norm(chunks, next));

/** With whom something is done: bodies, and names that can only be bodies where they stand among them. */
export function readParties(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  const mentions: AgencyMention[] = [];
  let here = at;
  let next = at;
  while (here < to) {
    const bodies = readBodies(chunks, here, to, text);
    const named = bodies === null ? readNamedParty(chunks, here, to, text) : null;
    const match = bodies ?? (named !== null && (here === at || isListed(chunks, here, named.next)) ? named : null);
    if (match === null) break;
    append(mentions, match.mentions);
    next = match.next;
    here = separatorEnd(chunks, next);
    // What ends a list of bodies ends it, unless a mere name goes on.
    if (here === next || (bodies !== null && readNamedParty(chunks, here, to, text) === null)) break;
  }
  return mentions.length === 0 ? null : { mentions, next };
}
