import { clauseWords } from "../../lexicon/clause-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Subject } from "../../model/clause.js";
import { readBodies } from "./bodies.js";
import { readNamedSubject } from "./named-subject.js";
import type { Reader } from "./reading.js";
import { norm } from "./scan.js";

const evidence = "obligation";

const isBe = anyOf("is|are");
const permits = anyOf("allowed|permitted|authorized");

/** "neither may stop a unit" */
const readNeither: Reader = ({ chunks }, at) => {
  if (norm(chunks, at) !== "neither" || !clauseWords.modal.test(norm(chunks, at + 1))) return null;
  const subject: Subject = { kind: "anaphor", number: "plural", noun: null, mention: chunks[at] as Chunk };
  return { rule: "neither-may", evidence, subject, action: at + 2 };
};

/** Index after "may", "shall" or "is allowed to"; null where none of them stands. */
function afterPermission(chunks: readonly Chunk[], at: number): number | null {
  if (clauseWords.modal.test(norm(chunks, at))) return at + 1;
  const isPermitted = isBe(norm(chunks, at)) && permits(norm(chunks, at + 1)) && norm(chunks, at + 2) === "to";
  return isPermitted ? at + 3 : null;
}

/** "No bank may charge customers", "No locality is allowed to issue fees" */
const readNoOne: Reader = ({ chunks, to, text }, at) => {
  const bodies = norm(chunks, at) === "no" ? readBodies(chunks, at + 1, to, text) : null;
  if (bodies === null) return null;
  const action = afterPermission(chunks, bodies.next);
  if (action === null) return null;
  const subject: Subject = { kind: "bodies", mentions: bodies.mentions };
  return { rule: "no-one-may", evidence, subject, action };
};

/** "Nor are they to pay out": the verb before its subject. */
const readNor: Reader = (part, at) => {
  const { chunks } = part;
  if (norm(chunks, at) !== "nor" || !clauseWords.invertedAuxiliary.test(norm(chunks, at + 1))) return null;
  const named = readNamedSubject(part, at + 2);
  if (named === null) return null;
  const { subject, next } = named;
  return { rule: "nor-inverted", evidence, subject, action: norm(chunks, next) === "to" ? next + 1 : next };
};

/** Prohibitions that begin with their negation. */
export const readNegated: Reader = (part, at) => readNeither(part, at) ?? readNoOne(part, at) ?? readNor(part, at);
