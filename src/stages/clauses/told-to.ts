import { readBeside } from "./beside-subject.js";
import { isVerbFirst, type NamedSubject } from "./named-subject.js";
import { readTold } from "./orders.js";
import type { ClauseDraft, PartReading } from "./reading.js";
import { norm } from "./scan.js";

/** "Departments of Health to advise …", "the Ministry of Construction, with VATM, to complete …": an order whose verb stands above. */
export function readToldTo(part: PartReading, named: NamedSubject): ClauseDraft | null {
  const { chunks, to, text } = part;
  const beside = readBeside(part, named.next);
  const at = beside.next;
  if (norm(chunks, at) !== "to" || isVerbFirst(named, text)) return null;
  const told = readTold(chunks, at, to);
  if (told === null || (told.action > at + 2 && !told.opensList)) return null;
  return { rule: "told-to", evidence: "ordered", subject: named.subject, partners: beside.mentions, ...told };
}
