import { anyOf } from "../../lexicon/word-set.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { grammar } from "./grammar.js";
import { findPredicate } from "./predicate.js";
import type { Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

const isArticleOrAll = anyOf("the|a|an|all");
const isNoBody = anyOf("it|this|that|there|what|which|who|if|when|as|to|and|no|none");

const longest = 9;

/**
 * "Packing houses are forbidden to …", "Dog owners are required to …": only
 * somebody can be told to do something, so whatever stands before is the actor,
 * though nothing says that it is a body.
 */
export const readToldAnyone: Reader = ({ chunks, to, text }, at) => {
  for (let here = at; here < to && here - at < longest; here++) {
    const chunk = chunks[here];
    if (chunk?.type !== "word" || isMark(chunk, ",", ";", ":")) return null;
    if (isNoBody(chunk.norm)) return null;
    if (here === at || matchFirst(grammar.orderedPredicates, chunks, here, to) === null) continue;
    const first = isArticleOrAll(norm(chunks, at)) ? chunks[at + 1] : chunks[at];
    const [start, end] = [first?.start ?? 0, chunks[here - 1]?.end ?? 0];
    const mention: AgencyMention = {
      agency: null,
      name: text.slice(start, end),
      kind: null,
      plural: /s$/.test(text.slice(start, end)),
      person: null,
      start: chunks[at]?.start ?? start,
      end,
    };
    const predicate = findPredicate(chunks, here, to, true, text);
    const verb = predicate === null ? 0 : formsAt(chunks, skipAdverbs(chunks, predicate.action));
    if (predicate === null || (verb & (Form.base | Form.gerund)) === 0) return null;
    const { partners, cues, front, action, match } = predicate;
    return {
      rule: match.rule.name,
      evidence: "ordered",
      subject: { kind: "bodies", mentions: [mention] },
      partners,
      cues,
      front,
      action,
    };
  }
  return null;
};
