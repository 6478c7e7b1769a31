import type { Diagnostic } from "../../model/diagnostic.js";
import type { Register } from "../../schema/register.js";
import type { PlacedGold } from "./place-gold.js";
import { isHonest } from "./score-notice.js";
import { noticesNamed, rowsNamed } from "./score-register.js";

const shownIds = 3;

const someOf = (ids: readonly string[]): string => {
  const shown = ids.slice(0, shownIds).join(", ");
  return ids.length > shownIds ? `${shown} and ${ids.length - shownIds} more` : shown;
};

const rows = (count: number): string => (count === 1 ? "1 row quotes" : `${count} rows quote`);

type Doubt = Pick<Diagnostic, "code" | "message">;

function presence(register: Register, doc: string): Doubt[] {
  const notices = noticesNamed(register, doc);
  if (notices.length === 0) {
    const message =
      "the register names no notice from this file, so all rows of its gold are missed; extract it from a file of this name";
    return [{ code: "NOT-IN-REGISTER", message }];
  }
  if (notices.length === 1) return [];
  const ids = someOf(notices.map(({ id }) => id));
  const message = `the register holds ${notices.length} notices from files of this name, scored as one: ${ids}`;
  return [{ code: "SAME-NAME", message }];
}

function offsets(register: Register, { gold: { doc }, text }: PlacedGold): Doubt[] {
  const wrong = rowsNamed(register, doc).filter((directive) => !isHonest(directive, text));
  if (wrong.length === 0) return [];
  const ids = someOf(wrong.map(({ id }) => id));
  const remedy = "extract the notice again, or name the folder of the text that was read";
  return [{ code: "BAD-OFFSETS", message: `${rows(wrong.length)} other words than stand there: ${ids}; ${remedy}` }];
}

/** What makes a score doubtful, a warning each; `file` is the file name of the notice. */
export const scoreWarnings = (register: Register, golds: readonly PlacedGold[]): Diagnostic[] =>
  golds.flatMap((placed) => {
    const { doc } = placed.gold;
    const doubts = [...presence(register, doc), ...offsets(register, placed)];
    return doubts.map((doubt) => ({ ...doubt, severity: "warning", file: doc }));
  });
