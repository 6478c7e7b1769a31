import type { OrderRule } from "../../../lexicon/rules/orders.js";
import { isIndefinite } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Subject } from "../../../model/clause.js";
import { type AgencyMention, isProperName } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { PartReading, Reader } from "../../scan/reading.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { readOrder } from "../predicates/orders.js";
import { readBodies } from "../subjects/bodies.js";
import { readThatClause } from "./subject-clause.js";

const lets = anyOf("let|have");

/** "Let the Ministry of Health and the Ministry of Justice send soldiers": bodies by name, and right behind them what they are to do. */
const readLetting: Reader = ({ chunks, to, text }, at) => {
  const told = lets(norm(chunks, at)) ? readBodies(chunks, at + 1, to, text) : null;
  if (told === null || !namesBody(told.mentions)) return null;
  if ((formsAt(chunks, skipAdverbs(chunks, told.next)) & Form.base) === 0) return null;
  const subject: Subject = { kind: "bodies", mentions: told.mentions };
  return { rule: "let-bodies", evidence: "ordered", subject, action: told.next };
};

/** In chunks: "Also". */
const longestLink = 1;

const tellsPast = (forms: number): boolean => (forms & Form.past) !== 0 && (forms & Form.base) === 0;

/**
 * Whether a finite verb at the front of its sentence tells of somebody's order who is left out: "Requested localities to clear
 * the river"; in the present, "URGES Member States to sign it", only where no body stands above whose own task that would be.
 */
function isReported({ chunks, inList }: PartReading, at: number, { start, end }: RuleMatch<OrderRule>): boolean {
  const isPast = chunks.slice(start, end).some((_, index) => tellsPast(formsAt(chunks, start + index)));
  return at <= longestLink && (isPast || !inList);
}

const nothing: Reader = () => null;

/** By a name of the dictionary, or one in capitals that it lacks. */
const namesBody = (mentions: readonly AgencyMention[]): boolean =>
  mentions.some((mention) => (mention.agency === null ? isProperName(mention) : mention.kind !== "collective"));

const isGeneral = ({ agency, kind }: AgencyMention): boolean => agency !== null && kind === "collective";

/** "Request departments, sectors and People's Committees to report": in a paragraph, several sorts of bodies are asked by whoever issues the notice. */
const areRequested = (
  { chunks, continues, sentence }: PartReading,
  at: number,
  told: readonly AgencyMention[],
): boolean =>
  norm(chunks, at) === "request" && !continues && !sentence.isItem && told.length > 1 && told.some(isGeneral);

const handsOn = anyOf("assign|request");

/** One body of the dictionary, and no collective: whoever the list is for, "Assign the Government Office to monitor" tells that body. */
const isOneByName = ([only, ...others]: readonly AgencyMention[]): boolean =>
  others.length === 0 && only !== undefined && only.agency !== null && only.kind !== "collective" && !only.plural;

/** "To ask A to act, the Ministry of B must write": the infinitive only says what for. */
function mainClauseFollows(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const isBody = chunks[at]?.type === "agency" && isMark(chunks[at - 1], ",");
    if (isBody && matchFirst(grammar.strongPredicates, chunks, at + 1, to) !== null) return true;
  }
  return false;
}

/**
 * "Assign Deputy Prime Minister X to …", "Request that the Ministry reply": an order in the imperative. A leader can be told
 * anywhere; others only where nobody is being told their own tasks in a list, and outside lists only by name.
 */
export const readImperativeOrder: Reader = (part, at) => {
  const { chunks, to, text, inList, sentence } = part;
  const order = matchFirst(grammar.imperativeOrders, chunks, at, to);
  if (order === null) return part.continues || inList ? null : readLetting(part, at);
  if (order.rule.opens === "clause") return sentence.orderList ? readOrder(part, order, [], readThatClause) : null;
  const told = readBodies(chunks, order.end, to, text);
  // "assign a vice chairperson to take charge": whom a body is to find among its own.
  if (told === null || isIndefinite(norm(chunks, order.end))) return null;
  const isLeader = told.mentions.every(({ kind }) => kind === "office-holder");
  const isNamed = namesBody(told.mentions);
  const opensPurpose = norm(chunks, at) === "to" && mainClauseFollows(chunks, at, to);
  // "The Ministry shall study it; assign universities to train teachers": its own work.
  if (opensPurpose || (part.continues && !part.afterOrder)) return null;
  const isOne = handsOn(norm(chunks, at)) && isOneByName(told.mentions) && !part.continues;
  const isMeant = sentence.orderList ? sentence.orderAnyone || isNamed : isNamed && (!inList || isOne);
  const mayTell =
    areRequested(part, at, told.mentions) || (order.rule.finite === true ? isReported(part, at, order) : isMeant);
  return isLeader || mayTell ? readOrder(part, order, [], nothing) : null;
};
