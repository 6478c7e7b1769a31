import type { Directive, Notice, Register } from "../../schema/register.js";
import { type Fault, faultsOf } from "./faults.js";
import { type Figures, figuresOf } from "./figures.js";
import type { PlacedGold } from "./place-gold.js";
import { scoreNotice } from "./score-notice.js";
import { addUp, type Tally } from "./tally.js";

/** How right a part of the register is: as counts, and as the shares that come of them. */
export interface Scored {
  readonly tally: Tally;
  readonly figures: Figures;
}

export interface Score {
  readonly total: Scored;
  /** One for each gold register, in its order; `doc` is the file name of its notice. */
  readonly documents: readonly (Scored & { readonly doc: string })[];
  readonly faults: readonly Fault[];
}

const fileName = (path: string | null): string => path?.slice(path.lastIndexOf("/") + 1) ?? "";

/** Notices of a register that come from a file of this name, whatever its folder. */
export const noticesNamed = ({ notices }: Register, doc: string): Notice[] =>
  notices.filter(({ file }) => fileName(file) === doc);

/** Rows of the notices that come from a file of this name. */
export function rowsNamed(register: Register, doc: string): Directive[] {
  const nameOf = new Map(register.notices.map(({ id, file }) => [id, fileName(file)]));
  return register.directives.filter(({ notice }) => nameOf.get(notice) === doc);
}

const scored = (tally: Tally): Scored => ({ tally, figures: figuresOf(tally) });

/**
 * How right a register is, measured against what people entered. A notice is known by the name of its file; one that is
 * not in the register has all its rows missed, and notices without gold are left out.
 */
export function scoreRegister(register: Register, golds: readonly PlacedGold[]): Score {
  const judged = golds.map((placed) => {
    const { doc } = placed.gold;
    const found = { notice: noticesNamed(register, doc)[0] ?? null, directives: rowsNamed(register, doc) };
    const judgement = scoreNotice(found, placed);
    return { doc, tally: judgement.tally, faults: faultsOf(judgement, found, placed) };
  });
  return {
    total: scored(addUp(judged.map(({ tally }) => tally))),
    documents: judged.map(({ doc, tally }) => ({ doc, ...scored(tally) })),
    faults: judged.flatMap(({ faults }) => faults),
  };
}
