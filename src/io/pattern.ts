import { stat } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { glob } from "tinyglobby";
import { byCodeUnit } from "../model/code-units.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Found, FoundFile } from "./folder.js";
import { identityOf } from "./identity.js";
import { noFile } from "./no-file.js";
import { isNoticeName } from "./notice-name.js";

/**
 * Paths that match. `**` stays out of linked folders, as in a shell: links to one another would be walked without end.
 * Without `**` both are asked for, since following links leaves out those that lead nowhere.
 */
async function matchesOf(pattern: string): Promise<Set<string>> {
  const options = { absolute: isAbsolute(pattern), expandDirectories: false, onlyFiles: false };
  const found = [await glob(pattern, { ...options, followSymbolicLinks: false })];
  if (!pattern.includes("**")) found.push(await glob(pattern, { ...options, followSymbolicLinks: true }));
  const prefix = pattern.startsWith("./") ? "./" : "";
  return new Set(found.flat().map((path) => prefix + path.replace(/\/$/u, "")));
}

/** The files that match a glob, sorted by code unit. Folders are not opened, but one that is named like a notice is told. */
export async function filesMatching(pattern: string): Promise<Found> {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of [...(await matchesOf(pattern))].sort(byCodeUnit)) {
    const kind = await stat(file).catch(() => null);
    // A link to nowhere is named when it is read.
    if (kind === null || kind.isFile()) files.push({ file, identity: await identityOf(file) });
    else if (isNoticeName(basename(file))) diagnostics.push(noFile(file, kind));
  }
  return { files, diagnostics };
}
