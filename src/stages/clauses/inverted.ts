import { clauseWords } from "../../lexicon/clause-words.js";
import type { Chunk } from "../../model/chunk.js";
import type { Subject } from "../../model/clause.js";
import { readBodies } from "./bodies.js";
import { readNamedSubject } from "./named-subject.js";
import type { Reader } from "./reading.js";
import { norm } from "./scan.js";

const evidence = "obligation";

/** "neither may stop a unit" */
const readNeither: Reader = ({ chunks }, at) => {
  if (norm(chunks, at) !== "neither" || !clauseWords.modal.test(norm(chunks, at + 1))) return null;
  const subject: Subject = { kind: "anaphor", number: "plural", noun: null, mention: chunks[at] as Chunk };
  return { rule: "neither-may", evidence, subject, action: at + 2 };
};

/** "No bank may charge customers" */
const readNoOne: Reader = ({ chunks, to, text }, at) => {
  const bodies = norm(chunks, at) === "no" ? readBodies(chunks, at + 1, to, text) : null;
  if (bodies === null || !clauseWords.modal.test(norm(chunks, bodies.next))) return null;
  const subject: Subject = { kind: "bodies", mentions: bodies.mentions };
  return { rule: "no-one-may", evidence, subject, action: bodies.next + 1 };
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
