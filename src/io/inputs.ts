import { stat } from "node:fs/promises";
import type { Diagnostic } from "../model/diagnostic.js";
import { type Found, filesIn } from "./folder.js";
import { identityOf } from "./identity.js";
import { noneOf, type Wanted } from "./input-name.js";
import { unreadable } from "./no-file.js";
import { withForwardSlashes } from "./paths.js";

export interface Inputs {
  /** Paths of files as the user gave them, with forward slashes; null for standard input. */
  readonly files: readonly (string | null)[];
  /** What could not be resolved; the rest stands. */
  readonly diagnostics: readonly Diagnostic[];
}

const one = async (file: string | null): Promise<Found> => ({
  files: [{ file, identity: await identityOf(file) }],
  diagnostics: [],
});

const orNoFiles = (found: Found, file: string, message: string): Found =>
  found.files.length > 0 || found.diagnostics.length > 0
    ? found
    : { files: [], diagnostics: [{ severity: "error", code: "NO-FILES", message, file }] };

async function resolveInput(input: string, wanted: Wanted): Promise<Found> {
  if (input === "-") return one(null);
  const path = withForwardSlashes(input);
  try {
    // A path that stands is that path, whatever its characters would mean in a pattern.
    const kind = await stat(input);
    if (!kind.isDirectory()) return one(path);
    return orNoFiles(await filesIn(path, wanted), path, noneOf(wanted));
  } catch (error) {
    const { filesMatching, isDynamicPattern } = await import("./pattern.js");
    if (!isDynamicPattern(path)) return { files: [], diagnostics: [unreadable(path, error)] };
    const none = "no file matches the pattern; check it, and quote it in the shell";
    return orNoFiles(await filesMatching(path, wanted), path, none);
  }
}

/** Files, folders, globs and `-` as files: in the order given, what a folder or glob holds sorted, each file once. */
export async function resolveInputs(inputs: readonly string[], wanted: Wanted = "notices"): Promise<Inputs> {
  const found = await Promise.all(inputs.map((input) => resolveInput(input, wanted)));
  const files = new Map<string, string | null>();
  for (const { file, identity } of found.flatMap((some) => some.files)) {
    if (!files.has(identity)) files.set(identity, file);
  }
  return { files: [...files.values()], diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}
