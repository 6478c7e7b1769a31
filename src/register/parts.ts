import type { Directive, Notice, Register } from "../schema/register.js";

/** A register as it is written: its rows may come one by one, and need not all be at hand at once. */
export interface RegisterParts extends Pick<Register, "format" | "generator" | "dictionary"> {
  readonly notices: Iterable<Notice>;
  readonly directives: Iterable<Directive>;
}
