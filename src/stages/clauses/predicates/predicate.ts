import { isBe, isFiniteAuxiliary } from "../../../lexicon/auxiliaries.js";
import { isReporting, relates } from "../../../lexicon/clause-words.js";
import type { PredicateRule } from "../../../lexicon/rules/predicates.js";
import { isArticle, isPossessive } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { type Adjuncts, datedBy, joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import { append } from "../../../model/append.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isMark, isNumberDot, markOf, norm, skipAdverbs } from "../../scan/scan.js";
import { readRole } from "../roles/cued.js";
import { readBodies } from "../subjects/bodies.js";
import { skipTitle } from "./behind-title.js";

const followsVerb = anyOf("the|a|an|its|their|them|all|both|one|aside|up|out|over|down|to");
const opensModifier = anyOf("named|mentioned|listed|represented|concerned|located");
const isPreposition = anyOf("under|with|within|of|in|at|for|from|on|along|near|across|around");
const isNegation = anyOf("not|neither");
const links = anyOf("also|then|therefore|thus|further|furthermore|moreover|likewise|hereby");
const subordinates = anyOf("that|which|who|if|when|unless|whether|what");

/** A predicate after a subject, and what stands between the two. */
export interface PredicateMatch {
  readonly match: RuleMatch<PredicateRule>;
  /** Where the role words or the action begin: adverbs, participle or gerund included. */
  readonly action: number;
  readonly adjuncts: Adjuncts;
  /** Further bodies of the subject, joined by "and". */
  readonly more: readonly AgencyMention[];
}

/** Words after a subject that begin an insertion: a comma, a bracket, a relative clause, a preposition. */
const opensBehindSubject = anyOf(
  "that|which|who|whose|where|in|of|on|for|with|at|under|from|named|managing|having|above|as|and|within|based|directly|involved|concerned|mentioned|assigned|together|alongside|jointly|operating|located|using|along|near|around|bordering|inside|outside|nationwide|countrywide|across|throughout|subject|eligible|liable|entitled|holding|owning|operated|failing",
);

/** Where the action begins: the verb itself for tenses, the end of the match for modals. */
function actionOf(match: RuleMatch<PredicateRule>, chunks: readonly Chunk[]): number {
  const { mood } = match.rule;
  if (mood === "present") return skipDiscourse(chunks, match.start);
  // "is responsible for the progress", "is in charge of and coordinates with": no action follows but the words themselves.
  if (mood === "responsibility" && (formsAt(chunks, skipAdverbs(chunks, match.end)) & Form.gerund) === 0) {
    if (norm(chunks, match.end - 1) === "to") return match.end;
    const be = chunks.findIndex((chunk, at) => at >= match.start && at < match.end && isBe(chunk.norm));
    return be < 0 ? match.start : be;
  }
  if (match.rule.inserts === true) return insertionOf(match, chunks);
  if (mood === "progressive" || mood === "perfect") return match.start + 1;
  return isNegation(norm(chunks, match.end - 1)) ? match.end - 1 : match.end;
}

/** "also sees to it": words that only link the sentence to the one before are no part of its action. */
function skipDiscourse(chunks: readonly Chunk[], at: number): number {
  let here = at;
  while (links(norm(chunks, here))) here++;
  return here;
}

/** The comma that opens an insertion between "asked" and "to". */
function insertionOf(match: RuleMatch<PredicateRule>, chunks: readonly Chunk[]): number {
  let at = match.start;
  while (at < match.end && !isMark(chunks[at], ",")) at++;
  return at;
}

const presentFits = (chunks: readonly Chunk[], match: RuleMatch<PredicateRule>, plural: boolean): boolean => {
  const verbAt = skipAdverbs(chunks, match.start);
  const isBase = match.rule.plural === true;
  if (isBase && !plural) return false;
  // "may, with consent, be attached": no present tense.
  if (isBase && ((formsAt(chunks, verbAt) & Form.base) === 0 || norm(chunks, verbAt) === "be")) return false;
  // "ministries plan reviews" is no clause where a finite verb follows at once.
  return !isFiniteAuxiliary(norm(chunks, verbAt + 1));
};

function predicateAt(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  plural: boolean,
  table: typeof grammar.predicates,
): RuleMatch<PredicateRule> | null {
  const match = matchFirst(table, chunks, at, to);
  if (match === null) return null;
  // "what they no longer need to the localities": nothing that they need to do.
  if (match.rule.name === "has-to" && (chunks[match.end]?.type === "agency" || isArticle(norm(chunks, match.end))))
    return null;
  if (match.rule.mood === "present" && !presentFits(chunks, match, plural)) return null;
  if (
    match.rule.apposed === true &&
    norm(chunks, match.start) === "responsible" &&
    !isMark(chunks[match.start - 1], ",")
  )
    return null;
  return match;
}

/** In chunks; what is longer is no insertion. */
const longestInsertion = 55;

/** What stands between a subject and its predicate. */
interface Inserted {
  adjuncts: Adjuncts;
  readonly more: AgencyMention[];
}

const predicateOf = (
  chunks: readonly Chunk[],
  match: RuleMatch<PredicateRule>,
  { adjuncts, more }: Inserted,
): PredicateMatch => ({ match, action: actionOf(match, chunks), adjuncts, more });

const setsOff = markOf(`, ( 's " -`);

/** Whether an insertion or a relative clause can begin right behind a subject. */
function mayInsert(chunks: readonly Chunk[], from: number): boolean {
  const opener = chunks[from];
  // "said the Ministry must": what somebody reports is said of others.
  if (opener === undefined || isReporting(norm(chunks, skipAdverbs(chunks, from)))) return false;
  if (setsOff(opener) || opensBehindSubject(opener.norm)) return true;
  return opener.type === "time" || formsAt(chunks, from) > 0;
}

/** Whether the words before `at` have closed what was inserted, so that any predicate may follow; else only a strong one may. */
const isClosed = (chunks: readonly Chunk[], from: number, at: number): boolean =>
  isMark(chunks[at - 1], ",", ")", "-") || isMark(chunks[from], '"') || looksFinite(chunks, from, at);

/** The predicate right behind a subject that ends at `from`, or behind what the subject is called. */
function directPredicate(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  plural: boolean,
): RuleMatch<PredicateRule> | null {
  const title = skipTitle(chunks, from);
  return (
    predicateAt(chunks, skipAdverbs(chunks, title), to, plural, grammar.strongPredicates) ??
    (title > from ? predicateAt(chunks, title, to, plural, grammar.predicates) : null) ??
    predicateAt(chunks, from, to, plural, grammar.predicates)
  );
}

/** The predicate of a subject that ends at `from`: at once, or after an insertion between commas or a relative clause. */
export function findPredicate(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  plural: boolean,
  text: string,
): PredicateMatch | null {
  const inserted: Inserted = { adjuncts: noAdjuncts, more: [] };
  const direct = directPredicate(chunks, from, to, plural);
  if (direct !== null) return predicateOf(chunks, direct, inserted);
  if (!mayInsert(chunks, from)) return null;
  if (norm(chunks, from) === "and" && !isPossessive(norm(chunks, from + 1)))
    append(inserted.more, readBodies(chunks, from + 1, to, text)?.mentions ?? []);
  let behindPartners = -1;
  for (let at = from; at < to && at - from < longestInsertion; at++) {
    const chunk = chunks[at] as Chunk;
    if (isMark(chunk, ":", ".") && !isNumberDot(chunks, at)) return null;
    const role = readRole(chunks, at, to, text);
    if (role !== null) {
      inserted.adjuncts = joinAdjuncts(inserted.adjuncts, role.adjuncts);
      // "The Ministry together with the Academy studies": nothing else has been inserted.
      behindPartners = at === from ? role.next : -1;
      at = role.next - 1;
      continue;
    }
    if (chunk.type === "time" && !chunk.time.bare && isMark(chunks[at - 1], ","))
      inserted.adjuncts = joinAdjuncts(inserted.adjuncts, datedBy([chunk.time]));
    const joined = behindInsertion(chunks, from, at, to, text);
    if (joined !== null) {
      append(inserted.more, joined.bodies.mentions);
      return predicateOf(chunks, joined.match, inserted);
    }
    const table = isClosed(chunks, from, at) || at === behindPartners ? grammar.predicates : grammar.strongPredicates;
    const match = at === from ? null : predicateAt(chunks, at, to, plural, table);
    if (match !== null && !isInsideRelative(chunks, at)) return predicateOf(chunks, match, inserted);
  }
  return null;
}

/** "The Ministry of A, whose rules changed, and the Ministry of B go on …": a further body of the subject, and the predicate of both. */
function behindInsertion(chunks: readonly Chunk[], from: number, at: number, to: number, text: string) {
  if (at === from || norm(chunks, at) !== "and" || !isMark(chunks[at - 1], ",")) return null;
  if (chunks[at + 1]?.type !== "agency") return null;
  const bodies = readBodies(chunks, at + 1, to, text);
  const match = bodies === null ? null : predicateAt(chunks, bodies.next, to, true, grammar.predicates);
  return bodies === null || match === null ? null : { bodies, match };
}

/** After a short phrase ("Working groups under Decision No. 5 continue to", "provinces with industrial parks set aside"): a verb that plainly is one. */
function looksFinite(chunks: readonly Chunk[], from: number, at: number): boolean {
  const opener = norm(chunks, from);
  const isRelative = relates(opener) && endsRelative(chunks, from, at);
  if (at - from > 7 || !(isPreposition(opener) || opensModifier(opener) || isRelative) || at - from < 2) return false;
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null) return false;
  return !chunk.verb.ambiguous || followsVerb(norm(chunks, at + 1));
}

/** "(provinces) that share a river (check both banks)": a relative clause with its verb and a noun stands before `at`. */
function endsRelative(chunks: readonly Chunk[], from: number, at: number): boolean {
  const last = chunks[at - 1];
  const first = skipAdverbs(chunks, from + 1);
  // "(owners) who do not register their dogs": the verb behind "do" is not the main one.
  const verb = norm(chunks, first + 1) === "not" ? first + 2 : first;
  const hasVerb = formsAt(chunks, verb) !== 0 && at > verb;
  return hasVerb && at - from > 2 && last?.type === "word" && !followsVerb(last.norm) && last.norm !== "and";
}

/** "projects that must be finished": the predicate belongs to "that", right before it. */
const isInsideRelative = (chunks: readonly Chunk[], at: number): boolean => subordinates(norm(chunks, at - 1));
