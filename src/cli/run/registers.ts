import { readText, standardInput } from "../../io/read-text.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { parseRegister } from "../../register/read.js";
import type { Register } from "../../schema/register.js";
import { UsageError } from "../usage-error.js";

export interface LoadedRegister {
  /** As messages name it. */
  readonly file: string;
  /** Null for standard input. */
  readonly path: string | null;
  readonly text: string;
  readonly register: Register;
  /** Something of it could not be read: lines of NDJSON that hold no notice. */
  readonly isPartial: boolean;
}

export interface LoadedRegisters {
  readonly registers: readonly LoadedRegister[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A pipe can be read once. */
export function refuseTwoPipes(paths: readonly string[]): void {
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError("- stands twice; standard input is read once");
}

/** Registers from files, or `-` for standard input. A bad one is named in the diagnostics, the others are read. */
export async function loadRegisters(paths: readonly string[]): Promise<LoadedRegisters> {
  refuseTwoPipes(paths);
  const registers: LoadedRegister[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const own = path === "-" ? null : path;
    const file = own ?? standardInput;
    const read = await readText(own);
    if (read.diagnostic !== undefined) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const parsed = parseRegister(read.text, file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.register !== null) {
      const isPartial = parsed.diagnostics.length > 0;
      registers.push({ file, path: own, text: read.text, register: parsed.register, isPartial });
    }
  }
  return { registers, diagnostics };
}
