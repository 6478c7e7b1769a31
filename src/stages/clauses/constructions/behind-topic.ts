import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import { joinAdjuncts } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { hasListed } from "../../../model/mention.js";
import type { ClauseDraft, PartReading } from "../../scan/reading.js";
import { isMark, norm } from "../../scan/scan.js";
import { type LeadIn, readLeadIn } from "../openings/lead-in.js";
import { readBodies } from "../subjects/bodies.js";
import { readBareVerb } from "./bare-verb.js";
import { complete } from "./complete.js";
import { readImperativeOrder } from "./imperative-order.js";

/** In chunks; what stands before a colon and is longer is no name of a matter. */
const longestTopic = 12;

/** "Digital infrastructure: develop 5G networks": index of the colon behind a noun phrase that names the matter; null where none stands. */
function topicColon(chunks: readonly Chunk[], from: number, to: number): number | null {
  for (let at = from; at < to - 1 && at - from < longestTopic; at++) {
    if (isMark(chunks[at], ":")) return at > from ? at : null;
    if (isMark(chunks[at], ",", ";", ".") || isAuxiliaryOrModal(norm(chunks, at))) return null;
  }
  return null;
}

/**
 * "Revenue: Revenue collectors must bank all collections": what is plainly asked, and not only told, behind the name of a
 * matter; of bodies of the dictionary, what they do is asked too.
 */
const asksBehindTopic = ({ evidence, subject }: ClauseDraft): boolean =>
  ["ordered", "obligation", "passive"].includes(evidence) ||
  (evidence === "present" && subject.kind === "bodies" && hasListed(subject.mentions));

/**
 * What stands behind the name of a matter: whoever concludes tells others ("Resettlement: Assign A to decide"), or it is
 * asked. Behind a body ("Department of Health: Urge the contractor to …") it is what the body is to do.
 */
function draftBehindTopic(part: PartReading, at: number, isBody: boolean): ClauseDraft | null {
  const inner = { ...part, continues: false };
  const order = isBody ? null : readImperativeOrder({ ...inner, inList: false }, at);
  if (order !== null) return order;
  const bare = readBareVerb(inner, at);
  if (bare?.rule === "imperative") return bare;
  const draft = part.clauseAt(at);
  return draft !== null && asksBehindTopic(draft) ? draft : null;
}

/** The clause behind the name of its matter: an imperative, an order or an obligation. */
export function readBehindTopic(part: PartReading, lead: LeadIn): Clause | null {
  const { chunks, to, text } = part;
  const colon = part.depth > 0 ? null : topicColon(chunks, lead.next, to);
  if (colon === null) return null;
  const second = readLeadIn(chunks, colon + 1, to, text);
  const draft = draftBehindTopic(part, second.next, readBodies(chunks, lead.next, to, text)?.next === colon);
  const adjuncts = joinAdjuncts(lead.adjuncts, second.adjuncts);
  return draft === null ? null : complete(draft, { ...second, adjuncts, newTopic: true }, part);
}
