import { normalizeWord } from "../../grammar/tokenize.js";
import type { OrderRule } from "../../lexicon/rules/orders.js";
import { verbOf } from "../../lexicon/verb-table.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause, Evidence, Subject } from "../../model/clause.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { isAuthority } from "./authority.js";
import { readAnaphor, readBodies } from "./bodies.js";
import { readFrames } from "./frames.js";
import { grammar } from "./grammar.js";
import { type LeadIn, opensCircumstance, readLeadIn } from "./lead-in.js";
import { findPredicate, type PredicateMatch } from "./predicate.js";
import { formsAt, isAdverbAt, isMark, matchFirst, norm, type RuleMatch, skipAdverbs, skipQuotes } from "./scan.js";

/** What a part of a sentence may be, told by where it stands. */
export interface ParseContext {
  readonly text: string;
  /** The part goes on from another of its sentence: a verb may open it. */
  readonly continues: boolean;
  /** A list of actions is open above: gerunds and infinitives are its items. */
  readonly inList: boolean;
  /** An order by name may stand in the imperative ("Assign A to …"): no body is being told its own tasks. */
  readonly orderList: boolean;
}

interface Draft {
  readonly rule: string;
  readonly evidence: Evidence;
  readonly subject: Subject;
  readonly authority?: readonly AgencyMention[];
  readonly partners?: readonly AgencyMention[];
  readonly front?: readonly TimeExpression[];
  readonly supervisors?: readonly AgencyMention[];
  /** Where the action, or the role words before it, begin. */
  readonly action: number;
  /** The action begins here whatever role words follow (a thing's own clause). */
  readonly whole?: number;
  readonly opensList?: boolean;
}

const none: Subject = { kind: "none" };

/** The draft with its lead-in and role words read: a clause whose action runs to the end of the part. */
function complete(draft: Draft, lead: LeadIn, chunks: readonly Chunk[], to: number, text: string): Clause | null {
  const framed = readFrames(chunks, draft.action, to, text);
  const supervising = framed.supervised.length > 0 && draft.subject.kind === "bodies";
  const subjectMentions = draft.subject.kind === "bodies" ? draft.subject.mentions : [];
  const colon =
    draft.opensList === true ||
    framed.opensList ||
    isMark(chunks[draft.action - 1], ":") ||
    (isMark(chunks[to - 1], ":") && to - framed.action <= 4) ||
    isMark(chunks[framed.action], ":");
  const actionFrom = draft.whole ?? (isMark(chunks[framed.action], ":") ? framed.action + 1 : framed.action);
  const verbAt = skipAdverbs(chunks, skipQuotes(chunks, draft.action));
  if (actionFrom >= to && !colon) return null;
  const early = [...lead.partners, ...(draft.partners ?? [])];
  return {
    rule: draft.rule,
    evidence: draft.evidence,
    subject: framed.supervised.length > 0 ? { kind: "bodies", mentions: framed.supervised } : draft.subject,
    authority: draft.authority ?? [],
    partners: [...early, ...framed.partners],
    partnersReach: early.length > 0 ? "sentence" : framed.presides ? "infinitives" : "clause",
    supervisors: [...lead.supervisors, ...(draft.supervisors ?? []), ...(supervising ? subjectMentions : [])],
    supervised: framed.supervised.length > 0 && draft.subject.kind !== "bodies",
    front: [...lead.front, ...(draft.front ?? []), ...framed.front],
    actionFrom,
    verbFrom: framed.action,
    actionTo: to,
    opensList: colon,
    newTopic: lead.newTopic,
    form: formsAt(chunks, verbAt),
  };
}

/** "to" and the verb after those who are told; what stands between says which of them. */
function readTold(chunks: readonly Chunk[], from: number, to: number): { action: number; opensList: boolean } | null {
  for (let at = from; at < to && at - from < 45; at++) {
    const word = norm(chunks, at);
    if (isMark(chunks[at], ";")) return null;
    if (isMark(chunks[at], ":")) return { action: at + 1, opensList: true };
    if (word !== "to") continue;
    const next = norm(chunks, at + 1);
    if (next === "not") return { action: at + 1, opensList: false };
    const verbAt = skipAdverbs(chunks, at + 1);
    if ((formsAt(chunks, verbAt) & Form.base) !== 0 || next === "be") return { action: at + 1, opensList: false };
    if (chunks[verbAt]?.type === "word" && at === from && !/^(the|a|an|its|their|this|that)$/.test(next))
      return { action: at + 1, opensList: false };
  }
  return null;
}

/** The clause that an order rule opens: those who are told, or "that" and a clause, or the action alone. */
function parseOrder(
  rule: OrderRule,
  end: number,
  authority: readonly AgencyMention[],
  chunks: readonly Chunk[],
  to: number,
  context: ParseContext,
): Draft | null {
  if (rule.then === "action") return { rule: rule.name, evidence: "ordered", subject: none, authority, action: end };
  if (rule.then === "clause") {
    const lead = readLeadIn(chunks, end, to, context.text);
    const inner =
      parseSubjectClause(chunks, lead.next, to, context, true) ?? parseSubjunctiveThing(chunks, lead.next, to);
    if (inner === null) return null;
    return {
      ...inner,
      rule: rule.name,
      evidence: inner.evidence === "passive" ? "passive" : "ordered",
      authority,
      front: [...lead.front, ...(inner.front ?? [])],
      partners: [...lead.partners, ...(inner.partners ?? [])],
    };
  }
  if (isMark(chunks[end], ":"))
    return { rule: rule.name, evidence: "ordered", subject: none, authority, action: end + 1, opensList: true };
  const anaphor = readAnaphor(chunks, end);
  const bodies = anaphor === null ? readBodies(chunks, end, to, context.text) : null;
  const next = anaphor?.next ?? bodies?.next;
  if (next === undefined) return null;
  const told = readTold(chunks, next, to);
  if (told === null) return null;
  const subject: Subject = anaphor?.subject ?? { kind: "bodies", mentions: bodies?.mentions ?? [] };
  return { rule: rule.name, evidence: "ordered", subject, authority, action: told.action, opensList: told.opensList };
}

/** "that the sea ban be decided early": an order about a thing. */
function parseSubjunctiveThing(chunks: readonly Chunk[], from: number, to: number): Draft | null {
  for (let at = from + 1; at < to && at - from < 20; at++) {
    if (norm(chunks, at) === "be" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.participle) !== 0) {
      return {
        rule: "orders-that",
        evidence: "passive",
        subject: { kind: "thing" },
        action: skipAdverbs(chunks, at + 1),
        whole: from,
      };
    }
  }
  return null;
}

const isPassive = (chunks: readonly Chunk[], at: number): boolean => {
  const be = skipAdverbs(chunks, norm(chunks, at) === "not" ? at + 1 : at);
  return (
    norm(chunks, be) === "be" && (formsAt(chunks, skipAdverbs(chunks, be + 1)) & (Form.participle | Form.past)) !== 0
  );
};

/** "by the Vietnam Expressway Corporation": who does what a passive says. */
function agentOf(chunks: readonly Chunk[], from: number, to: number): readonly AgencyMention[] {
  for (let at = from; at < to - 1; at++) {
    const next = chunks[at + 1];
    if (norm(chunks, at) === "by" && next?.type === "agency") return next.phrase.mentions;
  }
  return [];
}

const passive = (rule: string, from: number, at: number, chunks: readonly Chunk[], to: number): Draft => {
  const be = skipAdverbs(chunks, norm(chunks, at) === "not" ? at + 1 : at);
  const agent = agentOf(chunks, be, to);
  const subject: Subject = agent.length > 0 ? { kind: "bodies", mentions: agent } : { kind: "thing" };
  return { rule: `${rule}-passive`, evidence: "passive", subject, action: skipAdverbs(chunks, be + 1), whole: from };
};

/** A clause with a subject of bodies or an anaphor at `at`. */
function parseSubjectClause(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  context: ParseContext,
  subjunctive = false,
): Draft | null {
  if (/^(he|she|we|i)$/.test(norm(chunks, at))) {
    const order = matchFirst(grammar.orders, chunks, at + 1, to);
    return order === null ? null : parseOrder(order.rule, order.end, [], chunks, to, context);
  }
  const anaphor = readAnaphor(chunks, at);
  const bodies = anaphor === null ? readBodies(chunks, at, to, context.text) : null;
  const next = anaphor?.next ?? bodies?.next;
  if (next === undefined) return null;
  const subject: Subject = anaphor?.subject ?? { kind: "bodies", mentions: bodies?.mentions ?? [] };
  const mentions = bodies?.mentions ?? [];
  const isTeller = anaphor !== null || isAuthority(mentions, "any");
  const order = isTeller && !subjunctive ? findOrder(chunks, next, to, context.text) : null;
  const hereby = chunks.slice(next, order?.end ?? next).some((chunk) => chunk.norm === "hereby");
  const opens =
    order !== null &&
    order.rule.then === "bodies" &&
    isMark(chunks[skipAdverbs(chunks, order.end)], ":") &&
    (hereby || isAuthority(mentions, orderStrength(chunks, order.start, order.end), anaphor !== null));
  if (order !== null && opens)
    return {
      rule: order.rule.name,
      evidence: "ordered",
      subject: none,
      authority: mentions,
      action: skipAdverbs(chunks, order.end) + 1,
      opensList: true,
    };
  if (order !== null && isAuthority(mentions, orderStrength(chunks, order.start, order.end), anaphor !== null)) {
    const told = parseOrder(order.rule, order.end, mentions, chunks, to, context);
    if (told !== null) return told;
  }
  const plural =
    subject.kind === "anaphor"
      ? subject.number !== "singular"
      : mentions.length > 1 || mentions.some((one) => one.plural);
  const told = context.continues || context.inList ? parseToldTo(chunks, next, to, subject, context.text) : null;
  if (told !== null) return told;
  const predicate = findPredicate(chunks, next, to, plural || subjunctive, context.text);
  if (predicate !== null) return fromPredicate(predicate, subject, at, chunks, to);
  return parseColon(chunks, next, to, subject, context);
}

/** "Departments of Health to advise …", "the Ministry of Construction, with VATM, to complete …": an order whose verb stands above or before. */
function parseToldTo(chunks: readonly Chunk[], next: number, to: number, subject: Subject, text: string): Draft | null {
  const inserted =
    isMark(chunks[next], ",") && norm(chunks, next + 1) === "with" ? readBodies(chunks, next + 2, to, text) : null;
  const at = inserted !== null && isMark(chunks[inserted.next], ",") ? inserted.next + 1 : next;
  if (norm(chunks, at) !== "to") return null;
  const first = subject.kind === "bodies" ? subject.mentions[0] : undefined;
  // "Direct hospitals to reserve beds": a verb and its object, and no body.
  const verbLike =
    first?.agency === null && verbOf(normalizeWord(/^\p{L}+/u.exec(text.slice(first.start))?.[0] ?? "")) !== null;
  const told = verbLike ? null : readTold(chunks, at, to);
  if (told === null || (told.action > at + 2 && !told.opensList)) return null;
  return {
    rule: "told-to",
    evidence: "ordered",
    subject,
    partners: inserted?.mentions ?? [],
    action: told.action,
    opensList: told.opensList,
  };
}

/** A request, which any body can make of others, or an instruction, which is a body's own task unless it stands above the others. */
const orderStrength = (chunks: readonly Chunk[], from: number, end: number): "request" | "instruct" => {
  // "has directed the Customs Department to": what a ministry has done, or in a list of tasks is to do.
  const perfect =
    /^(has|have)$/.test(norm(chunks, from)) && /^(directed|instructed|assigned|guided)$/.test(norm(chunks, end - 1));
  if (perfect) return "instruct";
  for (let at = from; at < end; at++) {
    if (
      /^(assigns?|assigned|requests?|requested|asks?|asked|demands?|demanded|urged|told|reminded|ordered|has|have)$/.test(
        norm(chunks, at),
      )
    )
      return "request";
  }
  return (formsAt(chunks, end - 1) & Form.past) !== 0 ? "request" : "instruct";
};

/** The order of a subject that ends at `at`: at once, after an apposition, or as a later verb of the same subject ("agreed with the reports, and assigned A to …"). */
function findOrder(chunks: readonly Chunk[], at: number, to: number, text: string): RuleMatch<OrderRule> | null {
  const direct = matchFirst(grammar.orders, chunks, at, to);
  if (direct !== null) return direct;
  for (let here = at; here < to && here - at < 40; here++) {
    if (isMark(chunks[here], ";", ":", ".")) return null;
    if (!isMark(chunks[here], ",") && norm(chunks, here) !== "and") continue;
    const order = matchFirst(grammar.orders, chunks, here + 1, to);
    if (order !== null && (order.rule.then !== "bodies" || readBodies(chunks, order.end, to, text) !== null))
      return order;
  }
  return null;
}

function fromPredicate(
  predicate: PredicateMatch,
  subject: Subject,
  at: number,
  chunks: readonly Chunk[],
  to: number,
): Draft {
  const { match, action, partners, front, supervisors, more } = predicate;
  const evidence: Evidence = match.rule.mood;
  const told = evidence === "ordered" || evidence === "responsibility";
  if (!told && isPassive(chunks, action))
    return { ...passive(match.rule.name, at, action, chunks, to), partners, front };
  const between = chunks
    .slice(match.start, match.end)
    .flatMap((chunk) => (chunk.type === "time" && chunk.time.repeat === null ? [chunk.time] : []));
  const whole: Subject =
    subject.kind === "bodies" && more.length > 0
      ? { kind: "bodies", mentions: [...subject.mentions, ...more] }
      : subject;
  return {
    rule: match.rule.name,
    evidence,
    subject: whole,
    partners,
    front: [...front, ...between],
    supervisors,
    action,
  };
}

/** "The Provincial People's Committees: Take responsibility …": a subject, a colon, a bare verb. */
function parseColon(
  chunks: readonly Chunk[],
  next: number,
  to: number,
  subject: Subject,
  context: ParseContext,
): Draft | null {
  for (let at = next; at < to && at - next < 14; at++) {
    if (isMark(chunks[at], ";")) return null;
    if ((formsAt(chunks, at) & Form.past) !== 0 && at === next && isMark(chunks[to - 1], ":")) {
      return {
        rule: "concluded-as-follows",
        evidence: "ordered",
        subject: none,
        authority: subject.kind === "bodies" ? subject.mentions : [],
        action: to,
        opensList: true,
      };
    }
    if (!isMark(chunks[at], ":") && !(isMark(chunks[at], "-") && at === next)) continue;
    if (at + 1 >= to)
      return { rule: "subject-and-colon", evidence: "imperative", subject, action: at + 1, opensList: true };
    const item = parseClause(chunks, at + 1, to, { ...context, inList: true, continues: false });
    if (item?.supervised === true) {
      const { partners, front } = item;
      return {
        rule: "subject-and-colon",
        evidence: "imperative",
        subject: item.subject,
        supervisors: subject.kind === "bodies" ? subject.mentions : [],
        partners,
        front,
        action: item.verbFrom,
      };
    }
    if (item === null || item.subject.kind !== "none" || (item.form & (Form.base | Form.gerund)) === 0) return null;
    const { partners, front } = item;
    return { rule: "subject-and-colon", evidence: "imperative", subject, partners, front, action: item.verbFrom };
  }
  return null;
}

/** "Nor are they to pay out": the verb before its subject. */
function parseInverted(chunks: readonly Chunk[], at: number, to: number, context: ParseContext): Draft | null {
  if (norm(chunks, at) === "neither" && /^(shall|should|must|may|can)$/.test(norm(chunks, at + 1))) {
    const subject: Subject = { kind: "anaphor", number: "plural", noun: null, mention: chunks[at] as Chunk };
    return { rule: "neither-may", evidence: "obligation", subject, action: at + 2 };
  }
  if (norm(chunks, at) === "no") {
    const bodies = readBodies(chunks, at + 1, to, context.text);
    if (bodies === null || !/^(may|shall|must|should|can)$/.test(norm(chunks, bodies.next))) return null;
    return {
      rule: "no-one-may",
      evidence: "obligation",
      subject: { kind: "bodies", mentions: bodies.mentions },
      action: bodies.next + 1,
    };
  }
  if (norm(chunks, at) !== "nor" || !/^(are|is|shall|should|must|may|will)$/.test(norm(chunks, at + 1))) return null;
  const anaphor = readAnaphor(chunks, at + 2);
  const bodies = anaphor === null ? readBodies(chunks, at + 2, to, context.text) : null;
  const next = anaphor?.next ?? bodies?.next;
  if (next === undefined) return null;
  const subject: Subject = anaphor?.subject ?? { kind: "bodies", mentions: bodies?.mentions ?? [] };
  return {
    rule: "nor-inverted",
    evidence: "obligation",
    subject,
    action: norm(chunks, next) === "to" ? next + 1 : next,
  };
}

/** A thing that something must be done to or with ("The study must be submitted …"). */
function parseThing(chunks: readonly Chunk[], at: number, to: number): Draft | null {
  const first = chunks[at];
  if (first === undefined || first.type === "agency" || first.type === "mark") return null;
  if (
    /^(we|i|you|he|people|who|what|which|if|when|whoever|there|anyone|everyone|as|because|unless|that|because|although|though)$/.test(
      first.norm,
    )
  )
    return null;
  for (let here = at + 1; here < to && here - at < 32; here++) {
    const chunk = chunks[here] as Chunk;
    if (isMark(chunk, ";", ":", ".")) return null;
    if (
      chunk.type === "word" &&
      /^(said|says|stated|noted|showed|shows|if|when|was|were|had|stressed|emphasized)$/.test(chunk.norm)
    )
      return null;
    const isAuxiliary = /^(is|has|needs)$/.test(chunk.norm);
    if (chunk.type === "word" && chunk.verb?.forms === Form.thirdPerson && !chunk.verb.ambiguous && !isAuxiliary)
      return null;
    if (chunk.type === "agency" && matchFirst(grammar.predicates, chunks, here + 1, to) !== null) return null;
    const match = matchFirst(grammar.predicates, chunks, here, to);
    if (match === null || !["obligation", "announcement"].includes(match.rule.mood)) continue;
    const action = skipAdverbs(chunks, match.end);
    if (isPassive(chunks, match.end) || isContinuedPassive(chunks, action))
      return passive(match.rule.name, at, match.end, chunks, to);
    if (match.rule.mood === "announcement" || match.rule.name === "is-to") return null;
    return {
      rule: `${match.rule.name}-of-thing`,
      evidence: "passive",
      subject: { kind: "thing" },
      action: match.end,
      whole: at,
    };
  }
  return null;
}

/** "will continue to be promoted" */
const isContinuedPassive = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "continue" && norm(chunks, at + 1) === "to" && norm(chunks, at + 2) === "be";

/** Whether the verb at `at` is one and no noun that something finite is said of ("Support for owners is needed"). */
function readsAsVerb(chunks: readonly Chunk[], at: number, to: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null) return false;
  if (!chunk.verb.ambiguous && (chunk.verb.forms & Form.gerund) === 0) return true;
  if (norm(chunks, at + 1) === "of") return false;
  for (let here = at + 1; here < to && here - at < 16; here++) {
    // "Support, guidance and advice are lacking": nouns in a row, unless the next is a verb too.
    if (here === at + 1 && isMark(chunks[here], ",") && chunk.verb.ambiguous) return goesOnAsVerb(chunks, here + 1);
    if (isMark(chunks[here], ",", ";", ":", "(")) return true;
    const word = norm(chunks, here);
    if (/^(that|which|who|to|if|when|what|how|so|whose)$/.test(word)) return true;
    if (/^(is|are|was|were|has|have|had|shall|must|will|should)$/.test(word)) return false;
  }
  return true;
}

/** After "review," an insertion or another verb goes on; a noun makes it a row of nouns. */
function goesOnAsVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[skipAdverbs(chunks, at)];
  if (next === undefined || next.type === "time" || next.type === "agency" || skipAdverbs(chunks, at) > at) return true;
  return (
    /^(with|in|before|by|within|together|jointly|on|at|from|after|upon|until|as|where|if)$/.test(next.norm) ||
    (formsAt(chunks, at) & Form.base) !== 0
  );
}

/** A verb without a subject: an imperative, an item of a list, or the next verb of the sentence. */
function parseBareVerb(chunks: readonly Chunk[], at: number, to: number, context: ParseContext): Draft | null {
  let here = skipQuotes(chunks, at);
  const start = here;
  while (isAdverbAt(chunks, here)) here++;
  if (norm(chunks, here) === "do" && /^(not|n't)$/.test(norm(chunks, here + 1)))
    return { rule: "do-not", evidence: "imperative", subject: none, action: start };
  if (norm(chunks, here) === "not" && (context.inList || context.continues))
    return { rule: "not-to", evidence: "imperative", subject: none, action: start };
  if (norm(chunks, here) === "to" && (context.inList || context.continues)) {
    const infinitive = skipAdverbs(chunks, here + 1);
    const known = (formsAt(chunks, infinitive) & Form.base) !== 0 || norm(chunks, infinitive) === "be";
    return known || norm(chunks, here + 1) === "not"
      ? { rule: "infinitive", evidence: "imperative", subject: none, action: here + 1 }
      : null;
  }
  const verbAt = skipAdverbs(chunks, start);
  const forms = formsAt(chunks, verbAt);
  if (context.continues) {
    const order = matchFirst(grammar.orders, chunks, start, to);
    const told =
      order === null || order.rule.then === "action"
        ? null
        : parseOrder(order.rule, order.end, [], chunks, to, context);
    if (told !== null && (forms & (Form.past | Form.thirdPerson)) !== 0) return told;
    const predicate = findPredicate(chunks, start, to, true, context.text);
    if (predicate !== null && predicate.match.rule.mood !== "present")
      return fromPredicate(predicate, none, start, chunks, to);
  }
  if (!readsAsVerb(chunks, verbAt, to)) return null;
  if ((forms & Form.base) !== 0) return { rule: "imperative", evidence: "imperative", subject: none, action: start };
  if ((forms & Form.gerund) !== 0)
    return context.inList || context.continues
      ? { rule: "gerund", evidence: "gerund", subject: none, action: start }
      : null;
  const continuing = Form.thirdPerson | Form.participle | Form.past;
  if (context.continues && (forms & continuing) !== 0)
    return { rule: "continuation", evidence: "continuation", subject: none, action: start };
  return null;
}

/** "Priority is given to completing databases" */
function parsePriority(chunks: readonly Chunk[], at: number): Draft | null {
  const words = ["priority", "is", "given", "to"];
  if (!words.every((word, index) => norm(chunks, at + index) === word)) return null;
  return (formsAt(chunks, at + 4) & Form.gerund) === 0
    ? null
    : { rule: "priority-is-given-to", evidence: "impersonal", subject: none, action: at + 4 };
}

/** "The Prime Minister stressed that …", "“…,” the PM said": what an authority is reported to have said. */
function parseReported(chunks: readonly Chunk[], at: number, to: number, context: ParseContext): Draft | null {
  const bodies = readBodies(chunks, at, to, context.text);
  if (bodies === null || !isAuthority(bodies.mentions, "request")) return null;
  const verbAt = skipAdverbs(chunks, bodies.next);
  const chunk = chunks[verbAt];
  if (
    chunk?.type !== "word" ||
    !/^(said|says|stated|states|stressed|stresses|noted|emphasized|emphasised|emphasizes|affirmed|concluded|clearly|underlined|added)$/.test(
      chunk.norm,
    )
  )
    return null;
  const that = skipAdverbs(chunks, verbAt + 1);
  const inner = norm(chunks, that) === "that" ? that + 1 : isMark(chunks[that], ":", ",") ? that + 1 : null;
  if (inner === null) return null;
  const draft = parseAt(chunks, skipQuotes(chunks, inner), to, { ...context, continues: false, inList: false });
  return draft === null ? null : { ...draft, authority: bodies.mentions };
}

function parseImperativeOrder(chunks: readonly Chunk[], at: number, to: number, context: ParseContext): Draft | null {
  if (!context.orderList) return null;
  const order = matchFirst(grammar.imperativeOrders, chunks, at, to);
  if (order === null) return null;
  const told = chunks[order.end];
  if (told?.type !== "agency" || told.phrase.mentions.every(({ kind }) => kind === "collective")) return null;
  return parseOrder(order.rule, order.end, [], chunks, to, context);
}

function parseImpersonal(chunks: readonly Chunk[], at: number, to: number): Draft | null {
  const match = matchFirst(grammar.impersonal, chunks, at, to);
  if (match === null) return null;
  return { rule: match.rule.name, evidence: "impersonal", subject: none, action: match.end };
}

function parseAt(chunks: readonly Chunk[], at: number, to: number, context: ParseContext): Draft | null {
  return (
    parseImpersonal(chunks, at, to) ??
    parsePriority(chunks, at) ??
    parseInverted(chunks, at, to, context) ??
    parseReported(chunks, at, to, context) ??
    parseImperativeOrder(chunks, at, to, context) ??
    parseSubjectClause(chunks, at, to, context) ??
    parseBareVerb(chunks, at, to, context) ??
    parseThing(chunks, at, to)
  );
}

const strongEnough = (draft: Draft | null): draft is Draft =>
  draft !== null && (draft.subject.kind !== "thing" || draft.evidence === "passive");

/**
 * The clause that a part of a sentence makes, or null where it asks nothing:
 * its lead-in, its subject and predicate, and the role words up to the action.
 */
export function parseClause(chunks: readonly Chunk[], from: number, to: number, context: ParseContext): Clause | null {
  const lead = readLeadIn(chunks, from, to, context.text);
  const opener = opensCircumstance(chunks, lead.next);
  const direct = opener === null || opener === "circumstance" ? parseAt(chunks, lead.next, to, context) : null;
  if (strongEnough(direct) && !(opener !== null && direct.subject.kind === "thing"))
    return complete(direct, lead, chunks, to, context.text);
  if (opener === null && norm(chunks, lead.next) !== "to") return null;
  let commas = 0;
  for (let at = lead.next + 1; at < to && commas < 8; at++) {
    if (isMark(chunks[at], ";")) break;
    if (!isMark(chunks[at], ",", ":")) continue;
    commas++;
    const inner = readLeadIn(chunks, at + 1, to, context.text);
    const draft = parseAt(chunks, inner.next, to, { ...context, continues: false });
    if (!strongEnough(draft)) continue;
    const grounds = /^(pursuant|according|given|since|because|having|considering|so)$/.test(norm(chunks, lead.next));
    // "According to Decree No. 238, learners shall be exempt": what a cited document provides.
    const cites =
      /^(according|pursuant|under)$/.test(norm(chunks, lead.next)) &&
      chunks.slice(lead.next, at).some(({ type }) => type === "reference");
    if (cites && draft.subject.kind === "thing") return null;
    if (
      draft.subject.kind === "none" &&
      draft.evidence === "imperative" &&
      (grounds || saysSomething(chunks, lead.next, at))
    )
      return null;
    const merged: LeadIn = {
      next: inner.next,
      front: [...lead.front, ...timesBetween(chunks, lead.next, at, opener), ...inner.front],
      partners: [...lead.partners, ...inner.partners],
      supervisors: [...lead.supervisors, ...inner.supervisors],
      newTopic: opener === "topic",
    };
    return complete(draft, merged, chunks, to, context.text);
  }
  return null;
}

/** A finite verb stands in the phrase of circumstance: the sentence has said its say before the comma. */
const saysSomething = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(is|are|was|were|has|have|had|will|can|may|must|shall|should)$/.test(norm(chunks, at))) return true;
  return false;
};

/** A dated phrase of circumstance ("By the start of the school year at the latest, …") dates the clause; "Regarding the plan for 2026," does not. */
const timesBetween = (chunks: readonly Chunk[], from: number, to: number, opener: string | null): TimeExpression[] => {
  const first = chunks[from];
  return opener === "circumstance" && first?.type === "time" && !first.time.bare && to - from <= 12 ? [first.time] : [];
};
