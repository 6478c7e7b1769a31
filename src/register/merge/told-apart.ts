import { append } from "../../model/append.js";
import { byCodeUnit } from "../../model/code-units.js";
import type { Notice, Register } from "../../schema/register.js";
import { under } from "../assemble.js";

type Registers = readonly { readonly register: Register }[];

/** A notice as one of the registers has it. */
interface Copy {
  readonly register: Register;
  readonly notice: Notice;
}

/** Two notices of no number can be one where they lie at one place, or hold the same: what they have in common, then. */
const marksOf = ({ file, sha256 }: Notice): string[] => [`bytes ${sha256}`, ...(file === null ? [] : [`file ${file}`])];

/** Copies in as many groups as there are notices among them, in an order that is not that of the registers. */
function groupsOf(copies: readonly Copy[]): Copy[][] {
  const byMark = new Map<string, Copy[]>();
  for (const copy of copies) {
    const near = [...new Set(marksOf(copy.notice).flatMap((mark) => [byMark.get(mark) ?? []]))];
    const [group = [], ...others] = near.sort((a, b) => b.length - a.length);
    const joined = [...others.flat(), copy];
    append(group, joined);
    for (const { notice } of joined) for (const mark of marksOf(notice)) byMark.set(mark, group);
  }
  const groups = [...new Set(byMark.values())];
  const keyOf = (group: readonly Copy[]): string =>
    group.map(({ notice: { file, sha256 } }) => `${file ?? "\uffff"}\n${sha256}`).sort(byCodeUnit)[0] ?? "";
  return groups.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

function copiesById(registers: Registers): Map<string, Copy[]> {
  const byId = new Map<string, Copy[]>();
  for (const { register } of registers) {
    for (const notice of register.notices) {
      const copies = byId.get(notice.id);
      if (copies === undefined) byId.set(notice.id, [{ register, notice }]);
      else copies.push({ register, notice });
    }
  }
  return byId;
}

/** Where a notice lies, and what it holds. */
const placeOf = ({ file, sha256 }: Notice): string => `${sha256} ${file ?? ""}`;

/** Of every notice that stands under an id with a number behind it, those ids. */
function numberedIds(byId: ReadonlyMap<string, readonly Copy[]>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, copies] of byId) {
    if (!/-\d+$/u.test(id)) continue;
    for (const { notice } of copies) {
      const place = placeOf(notice);
      const own = ids.get(place);
      if (own === undefined) ids.set(place, [id]);
      else own.push(id);
    }
  }
  return ids;
}

/** The id under which some register has the notice already, told apart from another one before; null where none has. */
function knownId(id: string, group: readonly Copy[], numbered: ReadonlyMap<string, readonly string[]>): string | null {
  for (const { notice } of group)
    for (const other of numbered.get(placeOf(notice)) ?? [])
      if (other.startsWith(`${id}-`) && /^\d+$/u.test(other.slice(id.length + 1))) return other;
  return null;
}

/** New ids of notices, by register and id. */
function newIds(registers: Registers): Map<Register, Map<string, string>> {
  const byId = copiesById(registers);
  const taken = new Set(byId.keys());
  const numbered = numberedIds(byId);
  const ids = new Map<Register, Map<string, string>>();
  for (const [id, copies] of [...byId].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (copies.some(({ notice }) => notice.number !== null)) continue;
    let count = 2;
    for (const group of groupsOf(copies).slice(1)) {
      let own = knownId(id, group, numbered);
      for (; own === null; count++) if (!taken.has(`${id}-${count}`)) own = `${id}-${count}`;
      taken.add(own);
      for (const { register } of group) ids.set(register, (ids.get(register) ?? new Map()).set(id, own));
    }
  }
  return ids;
}

/**
 * The registers, with an id for each notice: those that state no number have the names of their files for ids, and two
 * folders may have a `notice.txt`. Of two that have neither their path nor their bytes in common, one takes -2, as where
 * both are extracted at once.
 */
export function toldApart<Named extends { readonly register: Register }>(registers: readonly Named[]): Named[] {
  const ids = newIds(registers);
  return registers.map((named) => {
    const own = ids.get(named.register);
    if (own === undefined) return named;
    const { register } = named;
    const rename = (notice: Notice): Notice => ({ ...notice, id: own.get(notice.id) ?? notice.id });
    const directives = register.directives.map((row) => {
      const id = own.get(row.notice);
      return id === undefined ? row : under(id, row);
    });
    return { ...named, register: { ...register, notices: register.notices.map(rename), directives } };
  });
}
