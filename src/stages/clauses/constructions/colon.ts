import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import { hasListed, isProperName } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { ClauseDraft, PartReading } from "../../scan/reading.js";
import { formsAt, isAdverbAt, isMark, norm } from "../../scan/scan.js";
import { listOrder } from "../predicates/orders.js";
import { readBeside } from "../roles/beside-subject.js";
import { pointsAt } from "../subjects/anaphor.js";
import type { NamedSubject } from "../subjects/named-subject.js";

const rule = "subject-and-colon";
const evidence = "imperative";

/** The item behind a subject's colon: a bare verb, a body that the subject directs, or right behind it what must be done. */
function readItem(part: PartReading, { subject, mentions, next }: NamedSubject, from: number): ClauseDraft | null {
  const item = part.itemFrom(from);
  if (item === null) return null;
  const { partners, cues, front, term, verbFrom: action } = item;
  // "Department of Works (with the Department of Finance): appraise the norms"
  const adjuncts = joinAdjuncts(readBeside(part, next).adjuncts, { ...noAdjuncts, partners, cues, front });
  const roles = { adjuncts, term, action };
  if (item.supervised)
    return { rule, evidence, subject: item.subject, ...roles, adjuncts: { ...adjuncts, supervisors: mentions } };
  const isHeading = next === from - 1 && (hasListed(mentions) || mentions.some(isProperName));
  // "The Ministry of Education and Training: skills should be put into lessons"
  if (item.subject.kind === "thing" && isHeading) return { rule, evidence, subject, ...roles, action: item.actionFrom };
  // "Confederation of Labor: it is proposed to mobilize enterprises"
  if (item.evidence === "impersonal" && isHeading) return { rule, evidence, subject, ...roles };
  // "Ministry of Finance: By the end of May it is to report"
  if (item.subject.kind === "anaphor" && isHeading && pointsAt(item.subject, mentions))
    return { rule, evidence: item.evidence, subject, ...roles };
  const isBareVerb = item.subject.kind === "none" && (item.form & (Form.base | Form.gerund | Form.thirdPerson)) !== 0;
  return isBareVerb ? { rule, evidence, subject, ...roles } : null;
}

const agrees = anyOf("agreed|decided|resolved|concluded");
const announces = anyOf("that|follows|as|on|the|following");

/** "After discussion it was agreed that:", "The meeting decided as follows:": whoever agreed, the list is of what is to be done. */
export function readAgreed({ chunks, to, depth }: PartReading): ClauseDraft | null {
  if (depth > 0 || !isMark(chunks[to - 1], ":")) return null;
  let verb = to - 2;
  while (announces(norm(chunks, verb))) verb--;
  let before = verb - 1;
  while (isAdverbAt(chunks, before)) before--;
  return agrees(norm(chunks, verb)) && !isNot(norm(chunks, before)) ? listOrder("agreed-as-follows", [], to) : null;
}

/**
 * "The Provincial People's Committees: Take responsibility …", "Ministry of
 * Health – submit …": a subject, a mark and a bare verb; or a subject that
 * "concluded as follows:".
 */
export function readColon(part: PartReading, named: NamedSubject): ClauseDraft | null {
  const { chunks, to } = part;
  const { next } = named;
  const isPast = (formsAt(chunks, next) & Form.past) !== 0;
  if (isPast && isMark(chunks[to - 1], ":")) return listOrder("concluded-as-follows", named.mentions, to);
  for (let at = next; at < to && at - next < 14; at++) {
    if (isMark(chunks[at], ";")) return null;
    const isDash = isMark(chunks[at], "-") && at === next;
    if (!isMark(chunks[at], ":") && !isDash) continue;
    if (at + 1 >= to) return { rule, evidence, subject: named.subject, action: at + 1, opensList: true };
    return readItem(part, named, at + 1);
  }
  return null;
}
