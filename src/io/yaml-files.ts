import { readdir, stat } from "node:fs/promises";
import type { Diagnostic } from "../model/diagnostic.js";
import { identityOf } from "./identity.js";
import { unreadable } from "./no-file.js";
import { withForwardSlashes } from "./paths.js";

export interface YamlFiles {
  /** Paths with forward slashes. */
  readonly files: readonly string[];
  /** What could not be listed; the rest stands. */
  readonly diagnostics: readonly Diagnostic[];
}

async function listed(path: string): Promise<YamlFiles> {
  const shown = withForwardSlashes(path);
  try {
    if (!(await stat(path)).isDirectory()) return { files: [shown], diagnostics: [] };
    const names = (await readdir(path)).filter((name) => /\.ya?ml$/iu.test(name)).sort();
    return { files: names.map((name) => `${shown.replace(/\/$/u, "")}/${name}`), diagnostics: [] };
  } catch (error) {
    return { files: [], diagnostics: [unreadable(shown, error)] };
  }
}

/** The .yaml and .yml files of folders, sorted by code unit, and files as they are given; each file once. Folders inside are not searched. */
export async function yamlFiles(paths: readonly string[]): Promise<YamlFiles> {
  const lists = await Promise.all(paths.map(listed));
  const files = new Map<string, string>();
  for (const file of lists.flatMap((list) => list.files)) {
    const identity = await identityOf(file);
    if (!files.has(identity)) files.set(identity, file);
  }
  return { files: [...files.values()], diagnostics: lists.flatMap((list) => list.diagnostics) };
}
