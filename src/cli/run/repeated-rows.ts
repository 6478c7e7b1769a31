import type { Diagnostic } from "../../model/diagnostic.js";
import type { LoadedRegister } from "./registers.js";

/** Warns of registers that share rows with an earlier one: such rows count as often as they stand. */
export function repeatedRows(registers: readonly LoadedRegister[]): Diagnostic[] {
  const seen = new Set<string>();
  return registers.flatMap(({ file, register }): Diagnostic[] => {
    const ids = register.directives.map(({ id }) => id);
    const again = ids.filter((id) => seen.has(id)).length;
    for (const id of ids) seen.add(id);
    if (again === 0) return [];
    const message = `${again} of its rows stand in an earlier register too and count twice; merge the registers first`;
    return [{ severity: "warning", code: "REPEATED-ROWS", message, file }];
  });
}
