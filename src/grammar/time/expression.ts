import { boundCues, durationUnits } from "../../lexicon/time-words.js";
import { addDays, addMonths, addWorkingDays, type Day } from "../../model/calendar.js";
import type { TimeExpression } from "../../model/mention.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { type Core, cardinalAt, normAt, readCore, skip, type TimeContext } from "./core.js";
import { readEvent } from "./event.js";
import { readRecurrence } from "./recurrence.js";

/** A time expression, and the index of the first token after it. */
export interface TimeMatch {
  readonly next: number;
  readonly time: TimeExpression;
}

export interface TimeReader extends TimeContext {
  readonly tokens: readonly Token[];
  readonly isVerb: (token: Token) => boolean;
}

type Value = Partial<Omit<TimeExpression, "start" | "end" | "bound">>;

function make(reader: TimeReader, from: number, next: number, bound: Bound, value: Value): TimeMatch {
  return {
    next,
    time: {
      bound,
      startDay: null,
      due: null,
      precision: null,
      event: null,
      repeat: null,
      unresolved: false,
      bare: false,
      ...value,
      start: reader.tokens[from]?.start ?? 0,
      end: reader.tokens[next - 1]?.end ?? 0,
    },
  };
}

const slice = (reader: TimeReader, from: number, next: number): string =>
  reader.text.slice(reader.tokens[from]?.start, reader.tokens[next - 1]?.end);

/** "3 p.m. on", "11 a.m.", "17:00": index after a time of day, or `at`. */
function skipClock(tokens: readonly Token[], at: number): number {
  let here = at;
  if (normAt(tokens, here) === "noon" || normAt(tokens, here) === "midnight") here++;
  else if (/^\d{1,2}$/.test(normAt(tokens, here))) {
    if (normAt(tokens, here + 1) === ":" && /^\d\d$/.test(normAt(tokens, here + 2))) here += 3;
    else if (/^(h|hrs|oclock)$/.test(normAt(tokens, here + 1))) here += 2;
    else if (!/^(a|p|am|pm)$/.test(normAt(tokens, here + 1))) return at;
    else here += 1;
    if (/^(am|pm)$/.test(normAt(tokens, here))) here++;
    else if (
      /^[ap]$/.test(normAt(tokens, here)) &&
      normAt(tokens, here + 1) === "." &&
      normAt(tokens, here + 2) === "m"
    ) {
      here = skip(tokens, here + 3, ".");
    }
  } else return at;
  return here;
}

const skipClockAndOn = (tokens: readonly Token[], at: number): number => {
  const clock = skipClock(tokens, at);
  return clock === at ? at : skip(tokens, skip(tokens, clock, "on", "of"), ",");
};

const latest = (tokens: readonly Token[], at: number): number =>
  normAt(tokens, at) === "at" && normAt(tokens, at + 1) === "the" && normAt(tokens, at + 2) === "latest" ? at + 3 : at;

/** "(July 20, 2025)" after an event: the day that the event falls on. */
function readDateInBrackets(reader: TimeReader, at: number): { next: number; core: Core } | null {
  const { tokens } = reader;
  if (normAt(tokens, at) !== "(") return null;
  const core = readCore(tokens, skip(tokens, at + 1, "on"), reader);
  return core !== null && normAt(tokens, core.next) === ")" ? { next: core.next + 1, core } : null;
}

function fromCore(reader: TimeReader, from: number, bound: Bound, core: Core): TimeMatch {
  const { tokens } = reader;
  const next = latest(tokens, core.next);
  const { period, precision, unresolved } = core;
  const value: Value = { precision, unresolved };
  if (bound === "from") {
    return make(reader, from, next, bound, { ...value, startDay: period?.start ?? null });
  }
  const keepsStart = bound === "in" || bound === "within" || bound === "at";
  return make(reader, from, next, bound, {
    ...value,
    startDay: keepsStart ? (period?.start ?? null) : null,
    due: period?.due ?? null,
  });
}

/** "from X to Y", "between X and Y", "from October 12 to 23", "from now until the end of October". */
function readRange(reader: TimeReader, from: number, first: number, core: Core): TimeMatch | null {
  const { tokens } = reader;
  const link = skip(tokens, core.next, "on");
  if (!["to", "until", "till", "through", "-", "and"].includes(normAt(tokens, link))) return null;
  const second = skip(tokens, link + 1, "the");
  const end = readCore(tokens, link + 1, reader);
  if (end !== null) {
    return make(reader, from, end.next, "from", {
      startDay: core.period?.start ?? null,
      due: end.period?.due ?? null,
      precision: end.precision,
      unresolved: core.unresolved || end.unresolved,
    });
  }
  const day = /^([1-9]|[12]\d|3[01])$/.exec(normAt(tokens, second));
  if (day === null || core.precision !== "day" || core.period === null || normAt(tokens, first) === "now") return null;
  const due = `${core.period.start.slice(0, 8)}${(day[1] as string).padStart(2, "0")}`;
  return make(reader, from, second + 1, "from", { startDay: core.period.start, due, precision: "day" });
}

/** "the date of signing of this Directive", "today", "the notice's date": words for the anchor itself. */
function anchorWords(words: string): boolean {
  return /^(the )?(today|now|date of (its |the )?(signing|issuance|promulgation|issue|this (notice|dispatch|directive|order|document|decision|circular|resolution|telegram)|the (notice|dispatch|directive|document|order|decision|conference|meeting))|(signing|issuance|promulgation|issue|effect)( date)?( of (this|the) \w+)?$|signature|this (notice|order|directive|dispatch|date|decision|circular)|notice|order|date hereof)/i.test(
    words,
  );
}

/** "within 15 days of …", "24 hours after …", "at least three days before …". */
function readDuration(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  let here = skip(tokens, at, "the");
  const next =
    normAt(tokens, here) === "next" || normAt(tokens, here) === "coming" || normAt(tokens, here) === "following"
      ? here + 1
      : here;
  here = next;
  let count = cardinalAt(tokens, here);
  if (count === null) return null;
  here++;
  if (normAt(tokens, here) === "(" && /^\w+$/.test(normAt(tokens, here + 1)) && normAt(tokens, here + 2) === ")") {
    count = cardinalAt(tokens, here + 1) ?? count;
    here += 3;
  }
  const isWorking = /^(working|business)$/.test(normAt(tokens, here));
  const isCalendar = normAt(tokens, here) === "calendar";
  if (isWorking || isCalendar) here++;
  const unit = durationUnits[normAt(tokens, here)];
  if (unit === undefined) return null;
  here++;
  const relation = normAt(tokens, here);
  // "nine years of the yellow card": without a preposition only "after" counts from something.
  if (from === at && !["after", "before", "prior"].includes(relation)) return null;
  if (["of", "from", "after", "since", "following", "upon"].includes(relation)) {
    return fromAnchorOrEvent(reader, from, here + 1, bound, { count, unit, isWorking });
  }
  if (relation === "before" || (relation === "prior" && normAt(tokens, here + 1) === "to")) {
    return beforeDayOrEvent(reader, from, relation === "prior" ? here + 2 : here + 1, count, unit);
  }
  if (bound !== "within" && next === skip(tokens, at, "the")) return null;
  return make(reader, from, here, "within", ends(reader, { count, unit, isWorking }));
}

interface Duration {
  readonly count: number;
  readonly unit: "hour" | "day" | "week" | "month" | "quarter" | "year";
  readonly isWorking: boolean;
}

/** The day a duration ends on, counted from the anchor. */
function ends({ anchor }: TimeReader, { count, unit, isWorking }: Duration): Value {
  if (anchor === null) return { unresolved: true, precision: "day" };
  const precision = "day";
  if (unit === "hour") return { due: addDays(anchor, Math.ceil(count / 24)), precision };
  if (unit === "day") return { due: isWorking ? addWorkingDays(anchor, count) : addDays(anchor, count), precision };
  if (unit === "week") return { due: addDays(anchor, count * 7), precision };
  return { due: addMonths(anchor, count * { month: 1, quarter: 3, year: 12 }[unit]), precision };
}

function fromAnchorOrEvent(
  reader: TimeReader,
  from: number,
  at: number,
  bound: Bound,
  duration: Duration,
): TimeMatch | null {
  const { tokens } = reader;
  let end = at;
  while (end < tokens.length && end - at < 14 && ![",", ";", ":", ".", "(", ")", '"'].includes(normAt(tokens, end))) {
    if (end > at && ["and", "to", "so", "shall", "must", "will", "has", "have", "should"].includes(normAt(tokens, end)))
      break;
    end++;
  }
  if (end === at) return null;
  const words = slice(reader, at, end);
  const core = readCore(tokens, skip(tokens, at, "the"), reader);
  const mark: Bound = bound === "at" ? "within" : bound;
  if (core !== null && core.precision === "day" && core.period !== null) {
    const value = ends({ ...reader, anchor: core.period.due }, duration);
    return make(reader, from, core.next, mark, value);
  }
  if (anchorWords(words)) return make(reader, from, end, mark, ends(reader, duration));
  const event = words.replace(/^(the )?date of (the )?/i, "").replace(/^(the|a|an|its|their) /i, "");
  const dated = eventDay(reader, at, end);
  if (dated === null) return make(reader, from, end, mark, { event });
  const until = ends({ ...reader, anchor: dated.day }, duration);
  return make(reader, from, Math.max(end, dated.next), mark, {
    ...until,
    event: event.replace(/ on [^ ]* ?\d.*$/, ""),
  });
}

/** The day that an event's own words, or a bracket after them, give it. */
function eventDay(reader: TimeReader, at: number, end: number): { day: Day; next: number } | null {
  const inside = dateInside(reader, at, end);
  const bracketed = readDateInBrackets(reader, end);
  const core = inside?.core ?? bracketed?.core;
  if (core?.period == null || core.precision !== "day") return null;
  return { day: core.period.due, next: inside === null ? (bracketed?.next ?? end) : core.next };
}

function beforeDayOrEvent(reader: TimeReader, from: number, at: number, count: number, unit: string): TimeMatch | null {
  const core = readCore(reader.tokens, at, reader);
  if (core?.period != null && core.precision === "day") {
    const days = unit === "day" ? count : unit === "week" ? count * 7 : null;
    return make(reader, from, core.next, "before", {
      due: days === null ? core.period.due : addDays(core.period.due, -days),
      precision: "day",
    });
  }
  const event = readEvent(reader.tokens, at, true);
  const dated = event === null ? null : eventDay(reader, at, event.next);
  if (event !== null && dated !== null) {
    const name = slice(reader, event.first, event.next).replace(/ on [^ ]* ?\d.*$/, "");
    const days = unit === "day" ? count : unit === "week" ? count * 7 : 0;
    return make(reader, from, Math.max(event.next, dated.next), "before", {
      event: name,
      due: addDays(dated.day, -days),
      precision: "day",
    });
  }
  return event === null
    ? null
    : make(reader, from, event.next, "before", { event: slice(reader, event.first, event.next) });
}

/** Index after a preposition that opens a time expression, and which limit it sets. */
function readBound(tokens: readonly Token[], at: number): { next: number; bound: Bound } | null {
  for (const { words, bound } of boundCues) {
    if (words.every((word, index) => normAt(tokens, at + index) === word)) return { next: at + words.length, bound };
  }
  return null;
}

/** A recurrence, with the hour, day or date that narrows it ("every Friday before 3 p.m.", "monthly by the 25th"). */
function readRepeating(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const { tokens } = reader;
  const recurrence = readRecurrence(tokens, at, reader.isVerb);
  if (recurrence === null) return null;
  let next = recurrence.next;
  const bound = readBound(tokens, skip(tokens, next, ","));
  let due: Day | null = null;
  let startDay: Day | null = null;
  if (bound !== null) {
    const clock = skipClock(tokens, bound.next);
    const core = readCore(tokens, clock === bound.next ? bound.next : skip(tokens, clock, "on"), reader);
    const ofMonth = skip(tokens, bound.next, "the");
    const isOrdinal = /^\d{1,2}$/.test(normAt(tokens, ofMonth)) && /^(st|nd|rd|th)$/.test(normAt(tokens, ofMonth + 1));
    if (core !== null && bound.bound === "from") [startDay, next] = [core.period?.start ?? null, core.next];
    else if (core !== null && /^(until|till)$/.test(normAt(tokens, bound.next - 1)))
      [due, next] = [core.period?.due ?? null, core.next];
    else if (core !== null && ["by", "before"].includes(bound.bound)) next = core.next;
    else if (clock > bound.next) next = clock;
    else if (isOrdinal) next = ofMonth + 2;
  }
  return make(reader, from, next, "every", {
    repeat: recurrence.repeat,
    due,
    startDay,
    precision: due === null ? null : "day",
  });
}

function readAfterBound(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const repeating = readRepeating(reader, from, skipClockAndOn(tokens, at));
  if (repeating !== null && (bound === "before" || bound === "by" || bound === "at" || bound === "in"))
    return repeating;
  if (bound === "within" || bound === "in" || bound === "before" || bound === "at" || bound === "by") {
    const duration = readDuration(reader, from, at, bound);
    if (duration !== null) return duration;
  }
  const coreAt = skipClockAndOn(tokens, at);
  const core = readCore(tokens, coreAt, reader);
  const onPeriod = normAt(tokens, at - 1) === "on" && core !== null && core.precision !== "day";
  if (core !== null && !onPeriod && !(bound === "in" && tokens[core.next]?.joined === true)) {
    const yearly = core.precision === "day" ? readRecurrence(tokens, core.next, reader.isVerb) : null;
    if (yearly?.repeat === "yearly") return make(reader, from, yearly.next, "every", { repeat: "yearly" });
    const range =
      bound === "from" || bound === "in" || bound === "within" ? readRange(reader, from, coreAt, core) : null;
    if (bound === "from" && normAt(tokens, coreAt) === "now" && range === null) return null;
    return range ?? fromCore(reader, from, bound, core);
  }
  if (bound === "from" || bound === "within" || bound === "in") return null;
  const clock = skipClock(tokens, at);
  if (clock > at && bound !== "at") {
    const day = reader.anchor;
    return make(reader, from, clock, bound, { due: day, precision: "day", unresolved: day === null });
  }
  return readEventAfter(reader, from, at, bound);
}

function readEventAfter(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const cue = normAt(tokens, at - 1);
  // "on" and "at" name many things that are no term; "by" mostly names an agent.
  if (cue === "on" || cue === "through") return null;
  const event = readEvent(
    tokens,
    at,
    cue === "before" || cue === "until" || cue === "till" || cue === "to" || cue === "for",
  );
  if (event === null) return null;
  const words = tokens.slice(at, event.next).map((token) => token.norm);
  if (
    cue === "at" &&
    !words.some((word) => /^(sessions?|meetings?|conference|congress|plenum|hearing|end|briefing)$/.test(word))
  )
    return null;
  if (
    cue === "by" &&
    !words.some((word) => /^(start|beginning|end|opening|completion|season|year|session)$/.test(word))
  )
    return null;
  const inner = dateInside(reader, at, event.next);
  if (inner !== null) {
    const wordsEnd = inner.from;
    return make(reader, from, inner.core.next, bound, {
      event: slice(reader, event.first, wordsEnd),
      due: inner.core.period?.due ?? null,
      precision: inner.core.precision,
    });
  }
  const bracketed = readDateInBrackets(reader, event.next);
  return make(reader, from, bracketed?.next ?? event.next, bound, {
    event: slice(reader, event.first, event.next),
    due: bracketed?.core.period?.due ?? null,
    precision: bracketed?.core.precision ?? null,
  });
}

/** "the next hearing on December 17, 2013": the date within an event's words. */
function dateInside(reader: TimeReader, at: number, end: number): { from: number; core: Core } | null {
  for (let here = at + 1; here < end - 1; here++) {
    if (!/^(on|in)$/.test(normAt(reader.tokens, here))) continue;
    const core = readCore(reader.tokens, here + 1, reader);
    if (core !== null && core.precision !== "year") return { from: here, core };
  }
  return null;
}

/**
 * The time expression that begins at token `at`, or null. Dates that no
 * preposition opens come back as `bare`; they are limits only where a
 * heading or a bracket says so.
 */
export function readTimeExpression(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  const repeating = readRepeating(reader, at, at);
  if (repeating !== null) return repeating;
  if (normAt(tokens, at) === "between") {
    const core = readCore(tokens, at + 1, reader);
    return core === null ? null : readRange(reader, at, at + 1, core);
  }
  const least = normAt(tokens, at) === "at" && normAt(tokens, at + 1) === "least" ? at + 2 : at;
  const before = cardinalAt(tokens, least) === null ? null : readDuration(reader, at, least, "at");
  if (before !== null) return before;
  const bound = readBound(tokens, at);
  if (bound !== null) return readAfterBound(reader, at, bound.next, bound.bound);
  const core = readCore(tokens, at, reader);
  if (core === null || /^(now|today|tomorrow|tonight)$/.test(normAt(tokens, at))) return null;
  const thisPeriod = normAt(tokens, at) === "this" || normAt(tokens, at) === "next";
  const match = fromCore(reader, at, thisPeriod ? "in" : "at", core);
  return thisPeriod ? match : { ...match, time: { ...match.time, bare: true } };
}
