import { bodyNouns, collectiveModifiers, headNouns } from "../../lexicon/agency-words.js";
import { isAndOr } from "../../lexicon/small-words.js";
import { verbOf } from "../../lexicon/verb-table.js";
import { isAdverb } from "../../lexicon/word-classes.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { type AgencyContext, isCapitalAt, normOf } from "./context.js";
import { endsInBody } from "./places.js";

const isGeneralNoun = anyOf("agencies|branches|departments|sectors");
const links = anyOf(
  "the|and|or|of|to|with|by|from|in|for|between|among|as|that|other|its|their|under|at|on|is|are|also|including|than|both|a|an|no|not|all|any",
);

/** "relevant agencies", "urge agencies", but not "press agencies": words that may stand before a collective and leave it one. */
const mayPrecede = (token: Token): boolean =>
  collectiveModifiers.has(token.norm) || links(token.norm) || verbOf(token.norm) !== null || isAdverb(token.norm);

/** "Department of Local Government", "Bureau of Enterprises": what a body is for, and no body. */
function isFieldOfBody({ tokens }: AgencyContext, at: number): boolean {
  const [body, link, field] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (field?.capital !== true || link?.norm !== "of" || body?.kind !== "word" || !body.capital) return false;
  return bodyNouns.has(body.norm) && !headNouns.has(body.norm) && !/s$/.test(body.norm);
}

/** "(the Interior and) Local Government", "(Housing and) Local Government": the second thing that a body is for. */
const isSecondField = (context: AgencyContext, from: number, next: number): boolean =>
  normOf(context, next - 1) === "government" &&
  isCapitalAt(context, next - 1) &&
  normOf(context, from - 1) === "and" &&
  isCapitalAt(context, from - 2);

/** "Departments of Health", "State Departments": a collective word inside a longer name. */
export const isPartOfName = (context: AgencyContext, from: number, next: number): boolean => {
  const before = context.tokens[from - 1];
  const token = context.tokens[from];
  if (token === undefined) return false;
  if (isFieldOfBody(context, from) || isSecondField(context, from, next)) return true;
  // "the Local Government Finance Commission"
  if (token.capital && next - from > 1 && isCapitalAt(context, next) && endsInBody(context, next)) return true;
  if (next - from > 1) return false;
  if (/^(?:departments?|branches)$/.test(token.norm) && normOf(context, next) === "of") return true;
  const isGeneral = isGeneralNoun(token.norm);
  if (isGeneral && before?.kind === "word" && before.end + 1 === token.start && !mayPrecede(before)) return true;
  return (
    token.capital &&
    before?.kind === "word" &&
    before.capital &&
    !collectiveModifiers.has(before.norm) &&
    !isAndOr(before.norm)
  );
};
