import { anyOf } from "../../../lexicon/word-set.js";
import { bodiesAs, noAdjuncts } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import type { PartReading } from "../../scan/reading.js";
import { isMark, norm } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";
import { type AdjunctsMatch, plainWith, readRole } from "./cued.js";

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

/** ", with VATM", "(together with the Ministry of Finance": whoever stands behind a mark; nobody in what is said by the way. */
function readInserted({ chunks, to, text }: PartReading, at: number): AdjunctsMatch | null {
  if (!isMark(chunks[at], ",", "(")) return null;
  const role = readRole(chunks, at + 1, to, text);
  if (role !== null) return role;
  // ", as the standing agency of the Committee, ", ", within their competence, ", ", which acts under rules of its own, "
  const comma = opensAside(norm(chunks, at + 1)) ? nextComma(chunks, at + 1) : null;
  if (comma !== null) return { adjuncts: noAdjuncts, next: comma };
  const bodies = norm(chunks, at + 1) === "with" ? readBodies(chunks, at + 2, to, text) : null;
  return bodies && { adjuncts: bodiesAs("partners", bodies.mentions, plainWith), next: bodies.next };
}

/**
 * ", with VATM, (to complete)", "(with the Department of Finance): (appraise)": whoever stands between a subject and what it is
 * to do, and the index behind them; nobody, and `at`, where no marks close them in.
 */
export function readBeside(part: PartReading, at: number): AdjunctsMatch {
  const inserted = readInserted(part, at);
  const closes = isMark(part.chunks[at], "(") ? ")" : ",";
  return inserted !== null && isMark(part.chunks[inserted.next], closes)
    ? { adjuncts: inserted.adjuncts, next: inserted.next + 1 }
    : { adjuncts: noAdjuncts, next: at };
}
