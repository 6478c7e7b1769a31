import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { byCodeUnit } from "../model/code-units.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { noticesIn } from "./folder.js";
import { identityOf } from "./identity.js";
import { reasonOf } from "./io-error.js";
import { withForwardSlashes } from "./paths.js";

export interface Inputs {
  /** Paths of files as the user gave them, with forward slashes; null for standard input. */
  readonly files: readonly (string | null)[];
  /** What could not be resolved; the rest stands. */
  readonly diagnostics: readonly Diagnostic[];
}

const fault = (file: string, code: string, message: string): Inputs => ({
  files: [],
  diagnostics: [{ severity: "error", code, message, file }],
});

const found = (files: readonly (string | null)[]): Inputs => ({ files, diagnostics: [] });

async function matchesOf(pattern: string): Promise<string[]> {
  const absolute = isAbsolute(pattern);
  const matches = await glob(pattern, { absolute, expandDirectories: false, onlyFiles: true });
  const prefix = pattern.startsWith("./") ? "./" : "";
  return matches.map((path) => prefix + path).sort(byCodeUnit);
}

async function resolveFolder(path: string): Promise<Inputs> {
  const files = await noticesIn(path);
  return files.length > 0
    ? found(files)
    : fault(path, "NO-FILES", "the folder holds no .txt, .md, .html, .docx or .pdf file; give another");
}

async function resolveInput(input: string): Promise<Inputs> {
  if (input === "-") return found([null]);
  const path = withForwardSlashes(input);
  try {
    // A path that stands is that path, whatever its characters would mean in a pattern.
    const kind = await stat(input);
    return kind.isDirectory() ? await resolveFolder(path) : found([path]);
  } catch (error) {
    if (!isDynamicPattern(path)) return fault(path, "UNREADABLE", `cannot be read: ${reasonOf(error)}`);
  }
  const files = await matchesOf(path);
  return files.length > 0
    ? found(files)
    : fault(path, "NO-FILES", "no file matches the pattern; check it, and quote it in the shell");
}

/** Files, folders, globs and `-` as files: in the order given, what a folder or glob holds sorted, each file once. */
export async function resolveInputs(inputs: readonly string[]): Promise<Inputs> {
  const resolved = await Promise.all(inputs.map(resolveInput));
  const files = new Map<string, string | null>();
  for (const file of resolved.flatMap((one) => one.files)) {
    const identity = await identityOf(file);
    if (!files.has(identity)) files.set(identity, file);
  }
  return { files: [...files.values()], diagnostics: resolved.flatMap((one) => one.diagnostics) };
}
