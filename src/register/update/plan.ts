import type { Dictionary } from "../../dictionary/agency.js";
import generator from "../../generated/generator.json" with { type: "json" };
import type { Directive, Notice, Register } from "../../schema/register.js";
import { type Part, renamed } from "../assemble.js";
import { orphaned, sourceChanged } from "../flags.js";
import type { PairOptions } from "../pair/pair.js";
import type { Carried } from "./carry.js";
import { type NoticePlan, planNotice } from "./plan-notice.js";
import { sameValue } from "./same-value.js";

/** A notice that was extracted again; `old` is the id under which the register has it, null where it is new there. */
export interface Reextracted extends Part {
  readonly old: string | null;
}

export interface UpdateOptions extends PairOptions {
  /** The dictionary that the notices were extracted with. */
  readonly dictionary: Pick<Dictionary, "name" | "version">;
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
  /** Rows that people wrote into and that the text no longer gives. */
  readonly orphaned: readonly string[];
  /** Rows that a person changed without marking them `edited`; they are kept. */
  readonly unmarked: readonly string[];
}

interface Progress extends NoticePlan {
  readonly notices: readonly Notice[];
}

/** Whether extraction can only give what it gave: the same program, dictionary and text. */
const isSameReading = (old: Register, before: Notice, after: Notice, { dictionary }: UpdateOptions): boolean =>
  sameValue(old.generator, generator) &&
  sameValue(old.dictionary, { name: dictionary.name, version: dictionary.version }) &&
  before.sha256 === after.sha256;

const untouched = (rows: readonly Directive[]): NoticePlan => ({
  rows: rows.map((row) => ({ row, origin: row })),
  unmarked: [],
  disputed: [],
});

function planKnown(old: Register, parts: ReadonlyMap<string, Part>, options: UpdateOptions): Progress[] {
  const { annotated = new Set<string>() } = options;
  return old.notices.map((notice): Progress => {
    const rows = old.directives.filter((row) => row.notice === notice.id);
    const part = parts.get(notice.id);
    if (part === undefined) {
      return { notices: [notice], ...untouched(rows) };
    }
    const { notice: after, directives: fresh } = renamed(part, notice.id);
    const sameReading = isSameReading(old, notice, after, options);
    const plan = planNotice({ old: rows, fresh, sameReading, annotated }, options);
    return { notices: [after], ...plan };
  });
}

/** Rows of notices that the register does not list: `validate` names them, nobody loses them. */
function planStray(old: Register): Progress {
  const known = new Set(old.notices.map(({ id }) => id));
  const rows = old.directives.filter(({ notice }) => !known.has(notice));
  return { notices: [], ...untouched(rows) };
}

/** Notices that the register lacks, under ids that are free in it. */
function planNew(old: Register, parts: readonly Part[]): Progress[] {
  const taken = new Set(old.notices.map(({ id }) => id));
  return parts.map((part): Progress => {
    let id = part.notice.id;
    for (let count = 2; taken.has(id); count++) id = `${part.notice.id}-${count}`;
    taken.add(id);
    const { notice, directives } = renamed(part, id);
    return { notices: [notice], rows: directives.map((row) => ({ row, origin: null })), unmarked: [], disputed: [] };
  });
}

const withoutPlace = ({ source: _, ...row }: Directive): Omit<Directive, "source"> => row;

function reportOf(old: Register, carried: readonly Carried[], plans: readonly NoticePlan[]): UpdateReport {
  const idsWhere = (test: (one: Carried) => boolean): string[] => carried.filter(test).map(({ row }) => row.id);
  const kept = new Set<Directive | null>(carried.map(({ origin }) => origin));
  const readAnew = ({ row, origin }: Carried): boolean =>
    origin !== null && origin.review === null && !sameValue(withoutPlace(row), withoutPlace(origin));
  return {
    added: idsWhere(({ origin }) => origin === null),
    removed: old.directives.filter((row) => !kept.has(row)).map(({ id }) => id),
    changed: idsWhere(readAnew),
    disputed: plans.flatMap(({ disputed }) => disputed),
    sourceChanged: idsWhere(({ row }) => row.flags.includes(sourceChanged)),
    orphaned: idsWhere(({ row }) => row.flags.includes(orphaned)),
    unmarked: plans.flatMap(({ unmarked }) => unmarked),
  };
}

/**
 * Plans the update of a register by notices that were extracted again. Accepted and edited rows stay as people left them,
 * rejected rows stay rejected, records follow their row; a row that people wrote into and that is no longer found is kept
 * and flagged `orphaned`. Notices that were not extracted again stay as they are. Pure; planning again on the result
 * gives the result.
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
  const carried = progress.flatMap(({ rows }) => rows);
  const directives = carried.map(({ row }) => row);
  const isSame = sameValue(directives, old.directives) && sameValue(notices, old.notices);
  const { name, version } = options.dictionary;
  const noticeAt = new Map(old.notices.map(({ id }, at) => [id, at]));
  const rowAt = new Map(old.directives.map((row, at) => [row, at]));
  return {
    // Who read it last is told of a register that has changed; one that has not stays as it is, byte for byte.
    register: isSame ? old : { format: old.format, generator, dictionary: { name, version }, notices, directives },
    noticeOrigins: notices.map(({ id }) => noticeAt.get(id) ?? null),
    rowOrigins: carried.map(({ origin }) => (origin === null ? null : (rowAt.get(origin) ?? null))),
    report: reportOf(old, carried, progress),
  };
}
