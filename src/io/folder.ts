import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { byCodeUnit } from "../model/code-units.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { identityOf } from "./identity.js";
import { isAside, isWanted, type Wanted } from "./input-name.js";
import { type Kind, noFile, unreadable } from "./no-file.js";

/** A file, null for standard input, and what is equal for all names of one file. */
export interface FoundFile {
  readonly file: string | null;
  readonly identity: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** What could not be listed, or is no file; the rest stands. */
  readonly diagnostics: readonly Diagnostic[];
}

const below = (folder: string, name: string): string => {
  if (folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
};

/** What an entry is, a link being what it leads to; null where that is nowhere. Mostly the folder tells, without a look at the file. */
const kindOf = async (path: string, entry: Dirent): Promise<Kind | null> =>
  entry.isFile() || entry.isDirectory() ? entry : stat(path).catch(() => null);

/**
 * Every file in a folder and its folders that goes by a wanted name, sorted by code unit. Links are followed, but no folder is listed
 * twice, by whatever name: folders that are full of links to one another have more paths than could ever be walked.
 */
export async function filesIn(folder: string, wanted: Wanted): Promise<Found> {
  const files: { file: string; identity: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  const listed = new Set<string>();
  const linked: string[] = [];

  async function list(path: string): Promise<void> {
    const real = await realpath(path);
    if (listed.has(real)) return;
    listed.add(real);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (isAside(entry.name)) continue;
      const child = below(path, entry.name);
      const kind = await kindOf(child, entry);
      if (kind?.isDirectory() === true) {
        if (entry.isSymbolicLink()) linked.push(child);
        else await listOrSay(child);
      } else if (isWanted(entry.name, wanted)) {
        // A link to nowhere is named when it is read.
        if (kind?.isFile() === false) diagnostics.push(noFile(child, kind));
        else files.push({ file: child, identity: entry.isFile() ? join(real, entry.name) : await identityOf(child) });
      }
    }
  }

  const listOrSay = (path: string): Promise<void> =>
    list(path).catch((error) => void diagnostics.push(unreadable(path, error)));

  await listOrSay(folder);
  // A folder goes by its own path, and by that of a link only where it has no other; the first link in the order of paths.
  for (let next = linked.sort(byCodeUnit).shift(); next !== undefined; next = linked.sort(byCodeUnit).shift())
    await listOrSay(next);
  files.sort((a, b) => byCodeUnit(a.file, b.file));
  return { files, diagnostics };
}
