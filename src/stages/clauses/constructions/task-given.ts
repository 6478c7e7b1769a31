import { isPossessive } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { Reader } from "../../scan/reading.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";

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

const tellsWhich = anyOf("first|second|third|next|main|immediate|most|urgent|own|other|key|top");
const isJob = anyOf("task|job|duty|responsibility|role|mission|priority");
const isWill = anyOf("is|will|shall|should|must");

/** "Its first job will be to write a standard": a task of whoever was spoken of. */
export const readOwnTask: Reader = ({ chunks }, at) => {
  if (!isPossessive(norm(chunks, at))) return null;
  let noun = at + 1;
  while (tellsWhich(norm(chunks, noun))) noun++;
  if (!isJob(norm(chunks, noun)) || !isWill(norm(chunks, noun + 1))) return null;
  const link = norm(chunks, noun + 2) === "be" ? noun + 3 : noun + 2;
  if (norm(chunks, link) !== "to" || (formsAt(chunks, skipAdverbs(chunks, link + 1)) & Form.base) === 0) return null;
  const number = norm(chunks, at) === "their" ? "plural" : "singular";
  const subject = { kind: "anaphor", number, noun: null, mention: chunks[at] as Chunk } as const;
  return { rule: "own-task", evidence: "obligation", subject, action: link + 1 };
};

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
