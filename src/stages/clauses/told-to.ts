import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { readBodies } from "./bodies.js";
import { readCued } from "./cued.js";
import { grammar } from "./grammar.js";
import { beginsWithVerb, type NamedSubject } from "./named-subject.js";
import { readTold } from "./orders.js";
import type { BodiesMatch, ClauseDraft, PartReading } from "./reading.js";
import { isMark, norm } from "./scan.js";

const opensAside = anyOf("as|within|under|which|who|whose|in|by|through|according");

/** In chunks; what somebody is called, or what is said of him by the way, takes no more. */
const longestTitle = 12;

function nextComma(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < from + longestTitle; at++) {
    if (isMark(chunks[at], ",")) return at;
    if (chunks[at] === undefined || isMark(chunks[at], ";", ":", ".")) return null;
  }
  return null;
}

/** ", with VATM", ", together with the Ministry of Finance": partners between those who are told and what they are told. */
function readInserted({ chunks, to, text }: PartReading, at: number): BodiesMatch | null {
  if (!isMark(chunks[at], ",")) return null;
  // ", as the standing agency of the Committee, ", ", within their competence, ", ", which acts under rules of its own, "
  const comma = opensAside(norm(chunks, at + 1)) ? nextComma(chunks, at + 1) : null;
  if (comma !== null) return { mentions: [], next: comma };
  return norm(chunks, at + 1) === "with"
    ? readBodies(chunks, at + 2, to, text)
    : readCued(grammar.partnerCues, chunks, at + 1, to, text);
}

/** "Departments of Health to advise …", "the Ministry of Construction, with VATM, to complete …": an order whose verb stands above. */
export function readToldTo(part: PartReading, named: NamedSubject): ClauseDraft | null {
  const { chunks, to, text } = part;
  const { next } = named;
  const inserted = readInserted(part, next);
  const at = inserted !== null && isMark(chunks[inserted.next], ",") ? inserted.next + 1 : next;
  if (norm(chunks, at) !== "to" || beginsWithVerb(named, text)) return null;
  const told = readTold(chunks, at, to);
  if (told === null || (told.action > at + 2 && !told.opensList)) return null;
  const partners = inserted?.mentions ?? [];
  return { rule: "told-to", evidence: "ordered", subject: named.subject, partners, ...told };
}
