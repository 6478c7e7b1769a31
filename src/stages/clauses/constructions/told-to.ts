import type { ClauseDraft, PartReading } from "../../scan/reading.js";
import { norm } from "../../scan/scan.js";
import { readTold } from "../predicates/orders.js";
import { readBeside } from "../roles/beside-subject.js";
import { isVerbFirst, type NamedSubject } from "../subjects/named-subject.js";

/** "Departments of Health to advise …", "the Ministry of Construction, with VATM, to complete …": an order whose verb stands above. */
export function readToldTo(part: PartReading, named: NamedSubject): ClauseDraft | null {
  const { chunks, to, text } = part;
  const beside = readBeside(part, named.next);
  const at = beside.next;
  if (norm(chunks, at) !== "to" || isVerbFirst(named, text)) return null;
  const told = readTold(chunks, at, to);
  if (told === null || (told.action > at + 2 && !told.opensList)) return null;
  return { rule: "told-to", evidence: "ordered", subject: named.subject, adjuncts: beside.adjuncts, ...told };
}
