import type { Deadline, Directive, Notice } from "../../src/schema/register.js";
import type { GoldDeadline, GoldDirective, GoldNotice, GoldRegister } from "./gold.js";

/**
 * How right a register is, measured against the one that people wrote.
 *
 * A row found and a row wanted may be one where their actions share at least
 * half of the shorter; they are paired one to one, the closest first. Optional
 * rows cost nothing: not when they are missed, and not when they are found. A
 * row is clean where an analyst would leave it as it is: its leading and
 * coordinating bodies, its deadline and its main verb are all right, and its
 * offsets give its words.
 */
export interface Tally {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly clean: number;
  readonly badOffsets: number;
  readonly notices: number;
  readonly noticesRight: number;
}

/** The fields of a matched row that are checked, each right or wrong. */
interface Verdict {
  readonly lead: boolean;
  readonly coordinating: boolean;
  readonly deadline: boolean;
  readonly verb: boolean;
}

/** A predicted row that counts, and whether nothing of it need be touched. */
export interface JudgedRow {
  readonly directive: Directive;
  /** Null where no row of the gold is this one. */
  readonly verdict: Verdict | null;
  readonly clean: boolean;
}

/** What was read out of one notice, and its text. */
interface Read {
  readonly text: string;
  readonly notice: Notice;
  readonly directives: readonly Directive[];
}

export interface Judgement {
  readonly tally: Tally;
  readonly rows: readonly JudgedRow[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const alternativesOf = (words: string): string[] => words.split("|");

/** The place of a gold row's quote. @throws {Error} where the text does not hold it. */
function locate(text: string, { quote, nth = 1 }: GoldDirective, doc: string): Range {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`${doc}: the gold quotes words that the notice lacks: ${quote}`);
  }
  return { start, end: start + quote.length };
}

const shared = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const lengthOf = ({ start, end }: Range): number => end - start;

interface Pair {
  readonly wanted: number;
  readonly found: number;
  /** Shared part of what both span together. */
  readonly closeness: number;
}

function possiblePairs(wanted: readonly Range[], found: readonly Range[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [w, want] of wanted.entries()) {
    for (const [f, one] of found.entries()) {
      const common = shared(want, one);
      if (common <= 0 || common * 2 < Math.min(lengthOf(want), lengthOf(one))) continue;
      const together = Math.max(want.end, one.end) - Math.min(want.start, one.start);
      pairs.push({ wanted: w, found: f, closeness: common / together });
    }
  }
  return pairs.sort((a, b) => b.closeness - a.closeness || a.wanted - b.wanted || a.found - b.found);
}

/** One to one, the closest first: index of the found row to index of the wanted one. */
function pairUp(wanted: readonly Range[], found: readonly Range[]): Map<number, number> {
  const wantedOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of possiblePairs(wanted, found)) {
    if (wantedOf.has(pair.found) || taken.has(pair.wanted)) continue;
    wantedOf.set(pair.found, pair.wanted);
    taken.add(pair.wanted);
  }
  return wantedOf;
}

/** The id under which a body that no dictionary knows is compared. */
const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const bodiesOf = ({ assignees }: Directive, role: string): string[] =>
  assignees.filter((one) => one.role === role).map(({ agency, name }) => agency ?? slug(name));

/** Every wanted body is there, and no body that is neither wanted nor allowed. */
export function sameBodies(found: readonly string[], wanted: readonly string[], allowed: readonly string[]): boolean {
  const left = new Set(found);
  for (const want of wanted) {
    const hit = alternativesOf(want).find((id) => left.has(id));
    if (hit === undefined) return false;
    left.delete(hit);
  }
  const free = new Set(allowed.flatMap(alternativesOf));
  return [...left].every((id) => free.has(id));
}

type Terms = Pick<Deadline, "due" | "start" | "event" | "repeat">;

const noTerms: Terms = { due: null, start: null, event: null, repeat: null };

const saysNothing = ({ due, start, event, repeat }: GoldDeadline | Terms): boolean =>
  (due ?? start ?? event ?? repeat ?? null) === null;

/** The last day decides; a first day only where there is no last one, an event only where there is no day at all. */
export function sameDeadline(found: Terms | null, wanted: GoldDeadline | null): boolean {
  const terms = found ?? noTerms;
  const want = wanted ?? {};
  if (saysNothing(want)) return saysNothing(terms);
  if (want.loose === true && saysNothing(terms)) return true;
  const isOneOf = (value: string | null, words: string): boolean =>
    value !== null && alternativesOf(words).includes(value);
  if (want.repeat === undefined ? terms.repeat !== null : !isOneOf(terms.repeat, want.repeat)) return false;
  if (want.due !== undefined) return isOneOf(terms.due, want.due);
  if (terms.due !== null) return false;
  if (want.start !== undefined && !isOneOf(terms.start, want.start)) return false;
  return want.event === undefined || terms.event !== null;
}

/** A verb without its inflection, and without the difference between -ise and -ize. */
const stem = (verb: string): string =>
  verb
    .toLowerCase()
    .replace(/isation/, "ization")
    .replace(/is(e|ed|es|ing)$/, "iz$1")
    .replace(/(ying|ied|ies)$/, "y")
    .replace(/(ing|ed|es|s|e)$/, "")
    .replace(/([^aeiou])\1$/, "$1");

export const sameVerb = (found: string | undefined, wanted: readonly string[]): boolean =>
  found !== undefined && wanted.some((verb) => stem(verb) === stem(found));

function judge(directive: Directive, gold: GoldDirective): Verdict {
  const maybe = gold.maybe ?? [];
  const lead = bodiesOf(directive, "lead");
  return {
    lead:
      sameBodies(lead, gold.lead ?? [], maybe) || (gold.orLead !== undefined && sameBodies(lead, gold.orLead, maybe)),
    coordinating: sameBodies(bodiesOf(directive, "coordinating"), gold.coordinating ?? [], maybe),
    deadline: sameDeadline(directive.deadline, gold.deadline ?? null),
    verb: sameVerb(directive.action.verbs[0], gold.verbs),
  };
}

/** What the gold does not state is not asked for. */
export function sameNotice({ number, date, issuer, chair }: Notice, wanted: GoldNotice): boolean {
  const fits = (found: string | null, want: string | null | undefined): boolean =>
    want == null || (found !== null && alternativesOf(want).includes(found));
  return (
    fits(number, wanted.number) &&
    fits(date, wanted.date) &&
    fits(issuer, wanted.issuer) &&
    fits(chair?.name ?? null, wanted.chair)
  );
}

/** Scores what was read out of one notice. */
export function scoreNotice({ text, notice, directives }: Read, gold: GoldRegister): Judgement {
  const wanted = gold.directives.map((row) => locate(text, row, gold.doc));
  const found = directives.map(({ source }) => source);
  const wantedOf = pairUp(wanted, found);
  const optional = wanted.filter((_, at) => gold.directives[at]?.optional === true);
  const rows: JudgedRow[] = [];
  let badOffsets = 0;
  for (const [at, directive] of directives.entries()) {
    const { start, end } = directive.source;
    const isHonest = text.slice(start, end) === directive.action.text;
    if (!isHonest) badOffsets++;
    const wantedAt = wantedOf.get(at);
    const row = wantedAt === undefined ? undefined : gold.directives[wantedAt];
    if (row?.optional === true) continue;
    if (row === undefined && optional.some((one) => shared(one, { start, end }) * 2 > end - start)) continue;
    const verdict = row === undefined ? null : judge(directive, row);
    rows.push({ directive, verdict, clean: isHonest && verdict !== null && Object.values(verdict).every(Boolean) });
  }
  const tally: Tally = {
    gold: gold.directives.filter((row) => row.optional !== true).length,
    predicted: rows.length,
    matched: rows.filter(({ verdict }) => verdict !== null).length,
    clean: rows.filter(({ clean }) => clean).length,
    badOffsets,
    notices: gold.notice === null ? 0 : 1,
    noticesRight: gold.notice !== null && sameNotice(notice, gold.notice) ? 1 : 0,
  };
  return { tally, rows };
}

/** The figures of several notices together. */
export const addUp = (tallies: readonly Tally[]): Tally => {
  const sum = (field: keyof Tally): number => tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    gold: sum("gold"),
    predicted: sum("predicted"),
    matched: sum("matched"),
    clean: sum("clean"),
    badOffsets: sum("badOffsets"),
    notices: sum("notices"),
    noticesRight: sum("noticesRight"),
  };
};

/** Harmonic mean of precision and recall, for rows found (`matched`) or rows right in every field (`clean`). */
export const f1 = (tally: Tally, hits: "matched" | "clean"): number => {
  const rows = tally.predicted + tally.gold;
  return rows === 0 ? 0 : (2 * tally[hits]) / rows;
};
