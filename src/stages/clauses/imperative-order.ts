import { anyOf } from "../../lexicon/word-set.js";
import { type AgencyMention, isProperName } from "../../model/mention.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import { readOrder } from "./orders.js";
import type { Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { norm } from "./scan.js";
import { readThatClause } from "./subject-clause.js";

const isArticle = anyOf("a|an");
const nothing: Reader = () => null;

/** By a name of the dictionary, or one in capitals that it lacks. */
const isNamed = (mentions: readonly AgencyMention[]): boolean =>
  mentions.some((mention) => (mention.agency === null ? isProperName(mention) : mention.kind !== "collective"));

/**
 * "Assign Deputy Prime Minister X to …", "Request that the Ministry reply": an order in the imperative. A leader can be told
 * anywhere; others only where nobody is being told their own tasks.
 */
export const readImperativeOrder: Reader = (part, at) => {
  const { chunks, to, text, orderList, orderAnyone } = part;
  const order = matchFirst(grammar.imperativeOrders, chunks, at, to);
  if (order === null) return null;
  if (order.rule.opens === "clause") return orderList ? readOrder(part, order, [], readThatClause) : null;
  const told = readBodies(chunks, order.end, to, text);
  // "assign a vice chairperson to take charge": whom a body is to find among its own.
  if (told === null || isArticle(norm(chunks, order.end))) return null;
  const isLeader = told.mentions.every(({ kind }) => kind === "office-holder");
  const mayTell = orderList && (orderAnyone || isNamed(told.mentions));
  return isLeader || mayTell ? readOrder(part, order, [], nothing) : null;
};
