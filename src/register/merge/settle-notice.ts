import { byCodeUnit } from "../../model/code-units.js";
import type { Path } from "../../schema/issues.js";
import type { Directive, Notice } from "../../schema/register.js";
import type { FileFinding } from "../finding.js";
import { carriesWork, orphaned, withFlag } from "../flags.js";
import { allSame, differencesInWords } from "./differences.js";
import { type RowCopy, type Settled, settleRow } from "./settle-row.js";

/** A notice as one of the registers holds it, with its rows by their ids. */
export interface NoticeCopy {
  readonly file: string;
  readonly notice: Notice;
  readonly path: Path;
  readonly rows: ReadonlyMap<string, RowCopy>;
}

type Copies = readonly [NoticeCopy, ...NoticeCopy[]];

export interface SettledNotice {
  readonly notice: Notice;
  readonly rows: readonly Directive[];
  readonly conflicts: readonly FileFinding[];
  readonly warnings: readonly FileFinding[];
}

/** The path that is kept: the preferred copy's, else the first by code unit, so that no order of files decides. */
function fileOf(copies: Copies, isPreferred: boolean): string | null {
  const paths = copies.flatMap(({ notice }) => (notice.file === null ? [] : [notice.file]));
  return (isPreferred ? paths : paths.sort(byCodeUnit))[0] ?? null;
}

function settleData(copies: Copies, isPreferred: boolean): Settled<Notice> {
  const [first] = copies;
  const notice = { ...first.notice, file: fileOf(copies, isPreferred) };
  // Where a notice lay when it was read is no part of what it says.
  const values = copies.map(({ file, notice: { file: _, ...data } }) => ({ file, value: data }));
  if (isPreferred || allSame(values.map(({ value }) => value))) return { value: notice, conflicts: [] };
  const message = `notice ${notice.id}: ${differencesInWords(values)}; say with --prefer which counts`;
  const { file, path } = first;
  return { value: notice, conflicts: [{ severity: "error", code: "NOTICE-DIFFERS", message, file, path }] };
}

const filesOf = (copies: readonly { readonly file: string }[]): string =>
  [...new Set(copies.map(({ file }) => file))].join(" and ");

function missingIn(lacking: readonly NoticeCopy[], copies: readonly [RowCopy, ...RowCopy[]]): FileFinding {
  const [{ row, file, path }] = copies;
  const message =
    `row ${row.id}: it stands in ${filesOf(copies)} and not in ${filesOf(lacking)}, where its notice stands too; ` +
    "say with --prefer which counts";
  return { severity: "error", code: "ROW-MISSING", message, file, path };
}

function orphanedRow({ id }: Directive, [{ file, path }]: readonly [RowCopy, ...RowCopy[]]): FileFinding {
  const message = `row ${id}: only ${file} holds it, and a person worked on it; it is kept and flagged "${orphaned}"`;
  return { severity: "warning", code: "ORPHANED-ROW", message, file, path };
}

/** One notice and its rows out of their copies, which stand in the order of preference. */
export function settleNotice(copies: Copies, isPreferred: boolean): SettledNotice {
  const data = settleData(copies, isPreferred);
  const rows: Directive[] = [];
  const conflicts = [...data.conflicts];
  const warnings: FileFinding[] = [];
  for (const id of new Set(copies.flatMap((copy) => [...copy.rows.keys()]))) {
    const [first, ...others] = copies.flatMap((copy) => copy.rows.get(id) ?? []);
    if (first === undefined) continue;
    const holding = [first, ...others] as const;
    const settled = settleRow(holding, isPreferred);
    const lacking = copies.filter((copy) => !copy.rows.has(id));
    conflicts.push(...settled.conflicts);
    if (lacking.length === 0) {
      rows.push(settled.value);
    } else if (!isPreferred) {
      conflicts.push(missingIn(lacking, holding));
    } else if (copies[0].rows.has(id)) {
      rows.push(settled.value);
    } else if (carriesWork(settled.value)) {
      rows.push(withFlag(settled.value, orphaned));
      warnings.push(orphanedRow(settled.value, holding));
    }
  }
  return { notice: data.value, rows, conflicts, warnings };
}
