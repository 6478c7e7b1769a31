import { isBe, isDueModal, isDueOrPresent } from "../../../lexicon/auxiliaries.js";
import { relates } from "../../../lexicon/clause-words.js";
import { isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";

const helps = anyOf("helps|assists");
const isPost = anyOf("agency|body|unit|point|office");

/** In chunks; what a body is called takes no more. */
const longestTitle = 12;

/** "is the standing agency and shall guide", "is the focal point that monitors": index of the verb behind what a body is called; `at` where none stands. */
export function skipTitle(chunks: readonly Chunk[], at: number): number {
  if (!isBe(norm(chunks, at))) return at;
  if (norm(chunks, at + 1) === "not") return skipDenial(chunks, at);
  if (!isArticle(norm(chunks, at + 1))) return at;
  for (let here = at + 2; here < at + longestTitle && chunks[here]?.type !== "mark"; here++) {
    if (norm(chunks, here) === "and" && isDueModal(norm(chunks, here + 1))) return here + 1;
    // Whom it helps is said by a rule of its own.
    const isRelative = isPost(norm(chunks, here - 1)) && relates(norm(chunks, here)) && !helps(norm(chunks, here + 1));
    if (isRelative && (formsAt(chunks, here + 1) & Form.thirdPerson) !== 0) return here + 1;
  }
  return at;
}

/** "are not bound by the rule but are urged to": index of the verb behind what a body is not; `at` where none stands. */
function skipDenial(chunks: readonly Chunk[], at: number): number {
  for (let here = at + 2; here < at + longestTitle && !isMark(chunks[here], ";", ":", "."); here++)
    if (norm(chunks, here) === "but" && isDueOrPresent(norm(chunks, here + 1))) return here + 1;
  return at;
}
