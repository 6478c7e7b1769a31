import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { Form } from "../../model/token.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import type { Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

const isTask = anyOf("task|tasks|job|work|responsibility|duty");

const opensWork = anyOf("of|for");

/** In chunks; what somebody is given to do takes no more. */
const longestTask = 40;

/** Where the work itself begins: behind "the task of", or at a gerund; null where neither stands. */
function workAt(chunks: readonly Chunk[], at: number): number | null {
  const noun = norm(chunks, at) === "the" ? at + 1 : at;
  const work = isTask(norm(chunks, noun)) && opensWork(norm(chunks, noun + 1)) ? noun + 2 : at;
  return (formsAt(chunks, skipAdverbs(chunks, work)) & Form.gerund) === 0 ? null : work;
}

/** "The task of drawing up a network went to the Ministry", "Checking wells is the job of the communes": work, and behind it whose it is. */
export const readTaskGiven: Reader = ({ chunks, to, text }, at) => {
  const work = workAt(chunks, at);
  if (work === null) return null;
  const end = Math.min(to, work + longestTask);
  for (let here = work + 1; here < end && !isMark(chunks[here], ",", ";", ":", "."); here++) {
    const giving = matchFirst(grammar.givings, chunks, here, to);
    const bodies = giving === null ? null : readBodies(chunks, giving.end, to, text);
    if (giving === null || bodies === null) continue;
    const subject = { kind: "bodies", mentions: bodies.mentions } as const;
    return { rule: giving.rule.name, evidence: "ordered", subject, action: work, until: here };
  }
  return null;
};
