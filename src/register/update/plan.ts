import type { Dictionary } from "../../dictionary/agency.js";
import generator from "../../generated/generator.json" with { type: "json" };
import type { Directive, Notice, Register } from "../../schema/register.js";
import { type Part, renamed } from "../assemble.js";
import { orphaned, recordCarried, sourceChanged } from "../flags.js";
import type { PairOptions } from "../pair/pair.js";
import { sameValue } from "../same-value.js";
import { continueNotice } from "./continue-notice.js";
import { inOrderOf } from "./order.js";
import { type Carried, type NoticePlan, planNotice, untouched } from "./plan-notice.js";

/** A notice that was extracted again; `old` is the id under which the register has it, null where it is new there. */
export interface Reextracted extends Part {
  readonly old: string | null;
}

export interface UpdateOptions extends PairOptions {
  /** The dictionary that the notices were extracted with. */
  readonly dictionary: Pick<Dictionary, "name" | "version">;
  /** What relative dates were counted from where a notice states none; the register does not tell what it was before. */
  readonly date?: string | null;
  /** Ids of rows beside whose fields people wrote something that is no field, such as a comment of YAML. */
  readonly annotated?: ReadonlySet<string>;
}

/** The updated register; for each of its notices and rows, the index of the old one that it goes on from, or null. */
export interface UpdatePlan {
  readonly register: Register;
  readonly noticeOrigins: readonly (number | null)[];
  readonly rowOrigins: readonly (number | null)[];
  readonly report: UpdateReport;
}

/** Ids of rows: of the updated register, but for `removed`. */
export interface UpdateReport {
  readonly added: readonly string[];
  /** Of the old register: no longer found, and nobody had written anything into them. */
  readonly removed: readonly string[];
  /** Extraction says something else than it did, not counting where the row stands. */
  readonly changed: readonly string[];
  /** Accepted rows of which extraction now says something else; they stay as accepted. */
  readonly disputed: readonly string[];
  /** Reviewed rows whose words the text no longer has as they were. */
  readonly sourceChanged: readonly string[];
  /** Rows whose record was written for other words, another lead or another deadline. */
  readonly recordCarried: readonly string[];
  /** Rows that people wrote into and that the text no longer gives. */
  readonly orphaned: readonly string[];
  /** Rows and notices that a person changed without marking them; they are kept. */
  readonly unmarked: readonly string[];
}

interface Progress {
  readonly notices: readonly Notice[];
  readonly plan: NoticePlan;
  readonly unmarked: readonly string[];
}

/** Whether extraction can only give what it gave: the same program, dictionary and text, and no date from outside. */
const isSameReading = (old: Register, before: Notice, after: Notice, { dictionary, date }: UpdateOptions): boolean =>
  sameValue(old.generator, generator) &&
  sameValue(old.dictionary, { name: dictionary.name, version: dictionary.version }) &&
  before.sha256 === after.sha256 &&
  (after.date !== null || (date ?? null) === null);

function planKnown(old: Register, parts: ReadonlyMap<string, Part>, options: UpdateOptions): Progress[] {
  const { annotated = new Set<string>() } = options;
  const rowsOf = new Map<string, Directive[]>();
  for (const row of old.directives) {
    const rows = rowsOf.get(row.notice);
    if (rows === undefined) rowsOf.set(row.notice, [row]);
    else rows.push(row);
  }
  const left = new Map(parts);
  return old.notices.map((notice): Progress => {
    const rows = rowsOf.get(notice.id) ?? [];
    const part = left.get(notice.id);
    // Where two notices have one id, the rows are the first one's.
    rowsOf.delete(notice.id);
    left.delete(notice.id);
    if (part === undefined) return { notices: [notice], plan: untouched(rows), unmarked: [] };
    const { notice: after, directives: fresh } = renamed(part, notice.id);
    const sameReading = isSameReading(old, notice, after, options);
    const settled = continueNotice(notice, after, sameReading);
    const sameText = notice.sha256 === after.sha256;
    return {
      notices: [settled],
      plan: planNotice({ old: rows, fresh, sameText, sameReading, annotated }, options),
      unmarked: sameReading && !sameValue(settled, { ...after, file: settled.file }) ? [notice.id] : [],
    };
  });
}

/** Rows of notices that the register does not list: `validate` names them, nobody loses them. */
function planStray(old: Register): Progress {
  const known = new Set(old.notices.map(({ id }) => id));
  return { notices: [], plan: untouched(old.directives.filter(({ notice }) => !known.has(notice))), unmarked: [] };
}

/** Notices that the register lacks, under ids that are free in it. */
function planNew(old: Register, parts: readonly Part[]): Progress[] {
  const taken = new Set(old.notices.map(({ id }) => id));
  return parts.map((part): Progress => {
    let id = part.notice.id;
    for (let count = 2; taken.has(id); count++) id = `${part.notice.id}-${count}`;
    taken.add(id);
    const { notice, directives } = renamed(part, id);
    const rows = directives.map((row): Carried => ({ row, origin: null, concern: null }));
    return { notices: [notice], plan: { rows, orphans: [] }, unmarked: [] };
  });
}

const withoutPlace = ({ source: _, ...row }: Directive): Omit<Directive, "source"> => row;

function reportOf(old: Register, carried: readonly Carried[], progress: readonly Progress[]): UpdateReport {
  const idsWhere = (test: (one: Carried) => boolean): string[] => carried.filter(test).map(({ row }) => row.id);
  const flagged = (flag: string): string[] => idsWhere(({ row }) => row.flags.includes(flag));
  const kept = new Set<Directive | null>(carried.map(({ origin }) => origin));
  const isReadAnew = ({ row, origin }: Carried): boolean =>
    origin !== null && origin.review === null && !sameValue(withoutPlace(row), withoutPlace(origin));
  const disputed = idsWhere(({ concern }) => concern === "disputed");
  return {
    added: idsWhere(({ origin }) => origin === null),
    removed: old.directives.filter((row) => !kept.has(row)).map(({ id }) => id),
    changed: idsWhere((one) => isReadAnew(one) && !one.row.flags.includes(orphaned)),
    disputed,
    sourceChanged: flagged(sourceChanged).filter((id) => !disputed.includes(id)),
    recordCarried: flagged(recordCarried),
    orphaned: flagged(orphaned),
    unmarked: [...progress.flatMap(({ unmarked }) => unmarked), ...idsWhere(({ concern }) => concern === "unmarked")],
  };
}

/**
 * Plans the update of a register by notices that were extracted again. Accepted and edited rows stay as people left them,
 * rejected rows stay rejected, records follow their row; a row that people wrote into and that is no longer found is kept
 * and flagged `orphaned`. Notices that were not extracted again stay as they are, and so does the order of the rows. Pure;
 * planning again on the result gives the result.
 */
export function planUpdate(old: Register, reextracted: readonly Reextracted[], options: UpdateOptions): UpdatePlan {
  const known = new Map(reextracted.flatMap((part) => (part.old === null ? [] : [[part.old, part] as const])));
  const progress = [
    ...planKnown(old, known, options),
    planStray(old),
    ...planNew(
      old,
      reextracted.filter((part) => part.old === null),
    ),
  ];
  const notices = progress.flatMap((one) => one.notices);
  const carried = inOrderOf(
    old.directives,
    progress.map(({ plan }) => plan),
  );
  const directives = carried.map(({ row }) => row);
  const isSame = sameValue(directives, old.directives) && sameValue(notices, old.notices);
  // What the register says of its making must hold for all of it: after a part was read anew, it stays what it was.
  const isWhole = old.notices.every(({ id }) => known.has(id));
  const { name, version } = options.dictionary;
  const made = isWhole ? { generator, dictionary: { name, version } } : old;
  const noticeAt = new Map(old.notices.map(({ id }, at) => [id, at]));
  const rowAt = new Map(old.directives.map((row, at) => [row, at]));
  return {
    register: isSame
      ? old
      : { format: old.format, generator: made.generator, dictionary: made.dictionary, notices, directives },
    noticeOrigins: notices.map(({ id }) => noticeAt.get(id) ?? null),
    rowOrigins: carried.map(({ origin }) => (origin === null ? null : (rowAt.get(origin) ?? null))),
    report: reportOf(old, carried, progress),
  };
}
