import { byCodeUnit } from "../model/code-units.js";
import type { Directive, Notice, Register } from "../schema/register.js";

/** After every day. */
const undated = "~";

const byDateThenId = (a: Notice, b: Notice): number =>
  byCodeUnit(a.date ?? undated, b.date ?? undated) || byCodeUnit(a.id, b.id);

const byPlaceThenId = (a: Directive, b: Directive): number =>
  a.source.start - b.source.start || a.source.end - b.source.end || byCodeUnit(a.id, b.id);

/** Notices by date, those without one last, then by id; rows by notice, then by their place in its text, then by id. */
export function inStableOrder<R extends Pick<Register, "notices" | "directives">>(register: R): R {
  const notices = [...register.notices].sort(byDateThenId);
  const rank = new Map(notices.map(({ id }, at) => [id, at]));
  const rankOf = ({ notice }: Directive): number => rank.get(notice) ?? notices.length;
  const directives = [...register.directives].sort((a, b) => rankOf(a) - rankOf(b) || byPlaceThenId(a, b));
  return { ...register, notices, directives };
}
