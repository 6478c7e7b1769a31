import { byCodeUnit } from "../../model/code-units.js";
import type { Notice, Register } from "../../schema/register.js";
import { under } from "../assemble.js";

type Registers = readonly { readonly register: Register }[];

/** A notice as one of the registers has it. */
interface Copy {
  readonly register: Register;
  readonly notice: Notice;
}

/** Whether two notices of no number can be one: they lay at one place, or hold the same. */
const canBeOne = (a: Notice, b: Notice): boolean => a.sha256 === b.sha256 || (a.file !== null && a.file === b.file);

/** Copies in as many groups as there are notices among them, in an order that is not that of the registers. */
function groupsOf(copies: readonly Copy[]): Copy[][] {
  let groups: Copy[][] = [];
  for (const copy of copies) {
    const near = groups.filter((group) => group.some(({ notice }) => canBeOne(notice, copy.notice)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), copy]];
  }
  const keyOf = (group: readonly Copy[]): string =>
    group.map(({ notice: { file, sha256 } }) => `${file ?? "\uffff"}\n${sha256}`).sort(byCodeUnit)[0] ?? "";
  return groups.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

function copiesById(registers: Registers): Map<string, Copy[]> {
  const byId = new Map<string, Copy[]>();
  for (const { register } of registers)
    for (const notice of register.notices) byId.set(notice.id, [...(byId.get(notice.id) ?? []), { register, notice }]);
  return byId;
}

/** The id under which some register has the notice already, told apart from another one before. */
function knownId(id: string, group: readonly Copy[], byId: ReadonlyMap<string, readonly Copy[]>): string | null {
  const isSame = ({ notice }: Copy): boolean =>
    group.some((copy) => copy.notice.sha256 === notice.sha256 && copy.notice.file === notice.file);
  for (const [other, copies] of byId)
    if (other.startsWith(`${id}-`) && /^\d+$/u.test(other.slice(id.length + 1)) && copies.some(isSame)) return other;
  return null;
}

/** New ids of notices, by register and id. */
function newIds(registers: Registers): Map<Register, Map<string, string>> {
  const byId = copiesById(registers);
  const taken = new Set(byId.keys());
  const ids = new Map<Register, Map<string, string>>();
  for (const [id, copies] of [...byId].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (copies.some(({ notice }) => notice.number !== null)) continue;
    for (const group of groupsOf(copies).slice(1)) {
      let own = knownId(id, group, byId);
      for (let count = 2; own === null; count++) if (!taken.has(`${id}-${count}`)) own = `${id}-${count}`;
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
