import type { Dictionary } from "../../dictionary/agency.js";
import type { Register } from "../../schema/register.js";
import { isError, report } from "../render/diagnostics.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseUnknownAgencies } from "./known-agencies.js";
import { refuseTwoPipes } from "./named-file.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { type LoadedRegister, loadRegisters } from "./registers.js";
import { repeatedRows } from "./repeated-rows.js";

/** The options that every question to registers has. */
export interface QuestionFlags {
  readonly agency: readonly string[];
  readonly dictionary: readonly string[];
  readonly output?: string;
}

export interface OpenRegisters {
  readonly dictionary: Dictionary;
  readonly registers: readonly Register[];
  /** The same, with where each was read from. */
  readonly loaded: readonly LoadedRegister[];
  /** One of them could not be read; the answer is about the others. */
  readonly failed: boolean;
}

/** The registers and the dictionary that a question is about; null, once that is said, where there is nothing to ask. */
export async function openRegisters(paths: readonly string[], flags: QuestionFlags): Promise<OpenRegisters | null> {
  refuseTwoPipes(paths, flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  await report(mistakes);
  if (mistakes.some(isError)) return null;

  const { registers: loaded, diagnostics } = await loadRegisters(paths);
  await report([...diagnostics, ...repeatedRows(loaded)]);
  if (loaded.length === 0) return null;
  await refuseToOverwrite(paths, flags, loaded);
  const registers = loaded.map(({ register }) => register);
  refuseUnknownAgencies(flags.agency, dictionary, registers);
  return { dictionary, registers, loaded, failed: diagnostics.some(isError) };
}
