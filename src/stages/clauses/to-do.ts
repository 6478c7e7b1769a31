import { Form } from "../../model/token.js";
import { readNamedSubject } from "./named-subject.js";
import type { Reader } from "./reading.js";
import { formsAt, norm, skipAdverbs } from "./scan.js";

/** "- Department of Planning to draw up a list": in minutes and lists of actions a body and an infinitive are an order. */
export const readToDo: Reader = (part, at) => {
  const { chunks, inList, orderList } = part;
  if (!inList && !orderList) return null;
  const named = readNamedSubject(part, at);
  if (named === null || norm(chunks, named.next) !== "to") return null;
  const isVerb = (formsAt(chunks, skipAdverbs(chunks, named.next + 1)) & Form.base) !== 0;
  if (!isVerb) return null;
  return { rule: "body-to-do", evidence: "obligation", subject: named.subject, action: named.next + 1 };
};
