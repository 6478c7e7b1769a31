import { clauseWords } from "../../lexicon/clause-words.js";
import { Form } from "../../model/token.js";
import { isAuthority } from "./authority.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import { noSubject, type Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs, skipQuotes } from "./scan.js";

const evidence = "impersonal";

/** "It is necessary to …" */
export const readImpersonal: Reader = ({ chunks, to }, at) => {
  const match = matchFirst(grammar.impersonal, chunks, at, to);
  return match === null ? null : { rule: match.rule.name, evidence, subject: noSubject, action: match.end };
};

/** "Priority is given to completing databases" */
export const readPriority: Reader = ({ chunks }, at) => {
  const isPriority = ["priority", "is", "given", "to"].every((word, index) => norm(chunks, at + index) === word);
  if (!isPriority || (formsAt(chunks, at + 4) & Form.gerund) === 0) return null;
  return { rule: "priority-is-given-to", evidence, subject: noSubject, action: at + 4 };
};

/** "The Prime Minister stressed that …": what an authority is reported to have said. */
export const readReported: Reader = (part, at) => {
  const { chunks, to, text } = part;
  const bodies = readBodies(chunks, at, to, text);
  if (bodies === null || !isAuthority(bodies.mentions, "request")) return null;
  const verbAt = skipAdverbs(chunks, bodies.next);
  const agrees = clauseWords.agreeing.test(norm(chunks, verbAt));
  if (!agrees && !clauseWords.reporting.test(norm(chunks, verbAt))) return null;
  const link = skipAdverbs(chunks, verbAt + 1);
  if (agrees && norm(chunks, link) !== "that") return null;
  if (norm(chunks, link) !== "that" && !isMark(chunks[link], ":", ",")) return null;
  const said = part.sentenceAt(skipQuotes(chunks, link + 1));
  return said === null ? null : { ...said, authority: bodies.mentions };
};
