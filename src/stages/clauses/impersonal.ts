import { clauseWords } from "../../lexicon/clause-words.js";
import { Form } from "../../model/token.js";
import { isAuthority } from "./authority.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import { behindLeadIn, readLeadIn } from "./lead-in.js";
import { noSubject, type PartReading, type Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs, skipQuotes } from "./scan.js";
import { readThatClause } from "./subject-clause.js";
import type { BodiesMatch } from "./unknown-body.js";

const evidence = "impersonal";

/** "It is necessary to …" */
export const readImpersonal: Reader = (part, at) => {
  const match = matchFirst(grammar.impersonal, part.chunks, at, part.to);
  if (match === null) return null;
  if (match.rule.that === true) {
    const asked = readThatClause(part, match.end);
    // "that the Ministry reply": what is asked stands in the base form, as the present of a plural does.
    return asked?.evidence === "present" ? { ...asked, rule: match.rule.name, evidence: "obligation" } : asked;
  }
  return { rule: match.rule.name, evidence, subject: noSubject, action: match.end };
};

/** "Priority is given to completing databases" */
export const readPriority: Reader = ({ chunks }, at) => {
  const isPriority = ["priority", "is", "given", "to"].every((word, index) => norm(chunks, at + index) === word);
  if (!isPriority || (formsAt(chunks, at + 4) & Form.gerund) === 0) return null;
  return { rule: "priority-is-given-to", evidence, subject: noSubject, action: at + 4 };
};

/** "The Prime Minister stressed that …": what an authority is reported to have said. */
export const readReported: Reader = (part, at) => {
  const speaker = readSpeaker(part, at);
  if (speaker === null) return null;
  const content = contentOfSpeech(part, skipAdverbs(part.chunks, speaker.next));
  if (content === null) return null;
  const lead = readLeadIn(part.chunks, content, part.to, part.text);
  const said = part.sentenceAt(lead.next);
  return said === null ? null : { ...behindLeadIn(said, lead), authority: speaker.mentions };
};

/** Who speaks: a body that can ask something of others, or "he". */
function readSpeaker({ chunks, to, text }: PartReading, at: number): BodiesMatch | null {
  if (clauseWords.speaker.test(norm(chunks, at))) return { mentions: [], next: at + 1 };
  const bodies = readBodies(chunks, at, to, text);
  return bodies !== null && isAuthority(bodies.mentions, "request") ? bodies : null;
}

/** Where begins what is said: behind "said that", "pointed out that", "said:", or a body right behind "said". */
function contentOfSpeech({ chunks }: PartReading, verbAt: number): number | null {
  const agrees = clauseWords.agreeing.test(norm(chunks, verbAt));
  if (!agrees && !clauseWords.reporting.test(norm(chunks, verbAt))) return null;
  const after = norm(chunks, verbAt + 1) === "out" ? verbAt + 2 : verbAt + 1;
  const link = skipAdverbs(chunks, after);
  if (norm(chunks, link) === "that") return skipQuotes(chunks, link + 1);
  if (agrees) return null;
  if (isMark(chunks[link], ":", ",")) return skipQuotes(chunks, link + 1);
  return chunks[link]?.type === "agency" ? link : null;
}
