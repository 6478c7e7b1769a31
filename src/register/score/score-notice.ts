import type { Span } from "../../model/span.js";
import type { GoldDirective } from "../../schema/gold.js";
import type { Directive, Notice } from "../../schema/register.js";
import { dataOf, sameNotice } from "./compare-notices.js";
import { pairUp, sharedLength } from "./pairs.js";
import type { PlacedGold } from "./place-gold.js";
import type { Tally } from "./tally.js";
import { isAllRight, judge, type Verdict } from "./verdict.js";

/** What a register holds of one notice; null where the notice is not in it. */
export interface FoundRows {
  readonly notice: Notice | null;
  readonly directives: readonly Directive[];
}

/** A row of the gold, and where it stands in the notice. */
export interface WantedRow {
  readonly row: GoldDirective;
  readonly span: Span;
}

/** A row found that counts, and what of it is right. */
export interface JudgedRow {
  readonly directive: Directive;
  /** Null where no row of the gold is this one; so is the verdict. */
  readonly wanted: WantedRow | null;
  readonly verdict: Verdict | null;
  /** Nothing of it need be touched. */
  readonly clean: boolean;
}

export interface Judgement {
  readonly tally: Tally;
  readonly rows: readonly JudgedRow[];
  readonly missed: readonly WantedRow[];
  /** Null where the gold states nothing of the notice. */
  readonly noticeRight: boolean | null;
}

/** The words at a row's offsets are those that it quotes. */
export const isHonest = ({ source, action }: Directive, text: string): boolean =>
  text.slice(source.start, source.end) === action.text;

/** More than half of a row that nothing matches lies in a row that may be left out: it is a part of that one. */
const isPartOf = (source: Span, { row, span }: WantedRow): boolean =>
  row.optional === true && sharedLength(span, source) * 2 > source.end - source.start;

function judgeRow(directive: Directive, wanted: WantedRow | null, text: string): JudgedRow {
  const verdict = wanted === null ? null : judge(directive, wanted.row);
  const clean = verdict !== null && isAllRight(verdict) && isHonest(directive, text);
  return { directive, wanted, verdict, clean };
}

const wantedRows = ({ gold, spans }: PlacedGold): WantedRow[] =>
  gold.directives.flatMap((row, at) => {
    const span = spans[at];
    return span === undefined ? [] : [{ row, span }];
  });

function tallyOf(
  { rows, noticeRight }: Omit<Judgement, "tally">,
  { gold, badOffsets }: Pick<Tally, "gold" | "badOffsets">,
): Tally {
  const right = (field: keyof Verdict): number => rows.filter(({ verdict }) => verdict?.[field] === true).length;
  const dated = rows.filter(({ wanted }) => wanted?.row.deadline != null);
  return {
    gold,
    predicted: rows.length,
    matched: rows.filter(({ verdict }) => verdict !== null).length,
    lead: right("lead"),
    coordinating: right("coordinating"),
    deadline: right("deadline"),
    verb: right("verb"),
    dated: dated.length,
    datedRight: dated.filter(({ verdict }) => verdict?.deadline === true).length,
    clean: rows.filter(({ clean }) => clean).length,
    badOffsets,
    notices: noticeRight === null ? 0 : 1,
    noticesRight: noticeRight === true ? 1 : 0,
  };
}

/** Scores what a register holds of one notice. Optional rows cost nothing: not when missed, and not when found. */
export function scoreNotice({ notice, directives }: FoundRows, placed: PlacedGold): Judgement {
  const { gold, text } = placed;
  const wanted = wantedRows(placed);
  const wantedOf = pairUp(
    wanted.map(({ span }) => span),
    directives.map(({ source }) => source),
  );
  const rows = directives.flatMap((directive, at) => {
    const match = wanted[wantedOf.get(at) ?? -1] ?? null;
    const isOptional =
      match === null ? wanted.some((one) => isPartOf(directive.source, one)) : match.row.optional === true;
    return isOptional ? [] : [judgeRow(directive, match, text)];
  });
  const matched = new Set(wantedOf.values());
  const judgement = {
    rows,
    missed: wanted.filter(({ row }, at) => row.optional !== true && !matched.has(at)),
    noticeRight: gold.notice == null ? null : sameNotice(dataOf(notice), gold.notice),
  };
  const counts = {
    gold: wanted.filter(({ row }) => row.optional !== true).length,
    badOffsets: directives.filter((directive) => !isHonest(directive, text)).length,
  };
  return { ...judgement, tally: tallyOf(judgement, counts) };
}
