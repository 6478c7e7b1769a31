import type { Directive, Register } from "../../schema/register.js";
import type { FileFinding } from "../finding.js";
import { inStableOrder } from "../order.js";
import { sameBytes } from "../same-bytes.js";
import { identityRules } from "../validate/identity-rules.js";
import { findingsOf, partsOf } from "../validate/rule.js";
import { joinNamed } from "./named.js";
import { type NoticeCopy, settleNotice } from "./settle-notice.js";
import type { RowCopy } from "./settle-row.js";
import { toldApart } from "./told-apart.js";

/** A register with the name by which messages call it. */
export interface NamedRegister {
  readonly file: string;
  readonly register: Register;
}

export interface MergeOptions {
  /** Which of two contents of one notice or row counts, by the order of the registers; null makes it a conflict. */
  readonly prefer?: "first" | "last" | null;
}

/** Either the merged register, with what should be looked at, or every conflict that stands in its way. */
export type Merged =
  | { readonly register: Register; readonly warnings: readonly FileFinding[]; readonly conflicts?: never }
  | { readonly conflicts: readonly FileFinding[]; readonly register?: never };

/** Rows that cannot be found by their ids cannot be compared. */
const unfit = ({ file, register }: NamedRegister): FileFinding[] =>
  findingsOf(identityRules, partsOf(register), null, []).map((finding) => ({ ...finding, file }));

function copiesIn({ file, register }: NamedRegister): NoticeCopy[] {
  const rows = new Map<string, Map<string, RowCopy>>(register.notices.map(({ id }) => [id, new Map()]));
  register.directives.forEach((row, index) => {
    rows.get(row.notice)?.set(row.id, { file, row, path: ["directives", index] });
  });
  return register.notices.map((notice, index) => ({
    file,
    notice,
    path: ["notices", index],
    rows: rows.get(notice.id) ?? new Map(),
  }));
}

/** Copies of each notice, each list in the order of the registers. */
function byNotice(registers: readonly NamedRegister[]): [NoticeCopy, ...NoticeCopy[]][] {
  const groups = new Map<string, [NoticeCopy, ...NoticeCopy[]]>();
  for (const copy of registers.flatMap(copiesIn)) {
    const group = groups.get(copy.notice.id);
    if (group === undefined) groups.set(copy.notice.id, [copy]);
    else group.push(copy);
  }
  return [...groups.values()];
}

/** Rows of different notices that have one id, which only people who wrote ids by hand can bring about. */
function takenIds(rows: readonly Directive[], copies: readonly NoticeCopy[]): FileFinding[] {
  const owner = new Map<string, string>();
  return rows.flatMap(({ id, notice }) => {
    const other = owner.get(id);
    owner.set(id, notice);
    if (other === undefined) return [];
    const [copy] = copies.flatMap(({ notice: held, rows: own }) => (held.id === notice ? (own.get(id) ?? []) : []));
    if (copy === undefined) return [];
    const message = `row ${id}: notices ${other} and ${notice} both have a row of this id; give one of them another`;
    return [{ severity: "error", code: "DUPLICATE-ROW", message, file: copy.file, path: copy.path }];
  });
}

/** One file that was read under two ids, as after a number was corrected. */
const sameFiles = (copies: readonly NoticeCopy[]): FileFinding[] =>
  sameBytes(copies).map(([earlier, later]) => {
    const [one, other] = [earlier, later].map(({ notice, file }) => `${notice.id} (${file})`);
    const message = `notices ${one} and ${other} were read from the same bytes; if they are one notice, keep one of them`;
    return { severity: "warning", code: "SAME-BYTES", message, file: later.file, path: later.path };
  });

/**
 * One register out of many, in the stable order of `inStableOrder`: the same whatever order they are given in. A notice is
 * the same where its id is, and without a number its file or its bytes; its copies must agree unless one is preferred. What people wrote (review, tracking) is
 * taken from every copy.
 */
export function mergeRegisters(registers: readonly NamedRegister[], { prefer = null }: MergeOptions = {}): Merged {
  const broken = registers.flatMap(unfit);
  if (broken.length > 0) return { conflicts: broken };
  const apart = toldApart(registers);
  const groups = byNotice(prefer === "last" ? apart.reverse() : apart);
  const settled = groups.map((copies) => settleNotice(copies, prefer !== null));
  const notices = settled.map(({ notice }) => notice);
  const directives = settled.flatMap(({ rows }) => rows);
  const copies = groups.flat();
  const conflicts = [...settled.flatMap((one) => one.conflicts), ...takenIds(directives, copies)];
  if (conflicts.length > 0) return { conflicts };
  const dictionary = joinNamed(registers.map(({ register }) => register.dictionary));
  // Who read the notices stays who read them: a merge reads nothing.
  const generator = joinNamed(registers.map(({ register }) => register.generator));
  return {
    register: inStableOrder({ format: "directives/1", generator, dictionary, notices, directives }),
    warnings: [...settled.flatMap((one) => one.warnings), ...sameFiles(copies)],
  };
}
