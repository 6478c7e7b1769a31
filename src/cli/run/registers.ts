import type { Diagnostic } from "../../model/diagnostic.js";
import { parseRegister } from "../../register/read.js";
import type { Register } from "../../schema/register.js";
import { type NamedFile, readNamed } from "./named-file.js";

export interface LoadedRegister extends NamedFile {
  readonly text: string;
  readonly register: Register;
  /** Something of it could not be read: lines of NDJSON that hold no notice. */
  readonly isPartial: boolean;
}

export interface LoadedRegisters {
  readonly registers: readonly LoadedRegister[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Registers from files, or `-` for standard input. A bad one is named in the diagnostics, the others are read. */
export async function loadRegisters(names: readonly string[]): Promise<LoadedRegisters> {
  const registers: LoadedRegister[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const read = await readNamed(name);
    if (read.diagnostic !== undefined) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const { file, path, text } = read;
    const parsed = parseRegister(text, file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.register !== null) {
      const isPartial = parsed.diagnostics.length > 0;
      registers.push({ file, path, text, register: parsed.register, isPartial });
    }
  }
  return { registers, diagnostics };
}
