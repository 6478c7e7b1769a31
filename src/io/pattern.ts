import { type Dirent, readdir, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { type GlobOptions, glob } from "tinyglobby";

export { isDynamicPattern } from "tinyglobby";

import { byCodeUnit } from "../model/code-units.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Found, FoundFile } from "./folder.js";
import { identityOf } from "./identity.js";
import { isForLocks, isLock, isWanted, type Wanted } from "./input-name.js";
import { noFile } from "./no-file.js";

const linksToFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** An entry as the search is to see it: a file or a folder. */
function seen(path: string, entry: Dirent, followsLinks: boolean): Dirent[] {
  if (entry.isFile() || entry.isDirectory()) return [entry];
  let isFolder = false;
  try {
    isFolder = entry.isSymbolicLink() && linksToFolder(join(path, entry.name));
  } catch {
    // A link that goes round in a circle is named when it is read.
  }
  if (isFolder && !followsLinks) return [];
  const kind = { isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: () => false };
  return [Object.assign(Object.create(entry), kind)];
}

type ReadDirectory = (
  path: string,
  options: { withFileTypes: true },
  callback: (error: Error | null, entries: Dirent[]) => void,
) => void;

/**
 * Lists folders for the search, and notes what in them is no plain file. The search by itself leaves out links that lead
 * nowhere, pipes and devices, but a name that matches is to be told of. `**` stays out of linked folders, as in a shell:
 * links to one another would be walked without end. What is hidden the search leaves out by itself, unless the pattern has the dot.
 */
function listing(pattern: string, odd: Set<string>): NonNullable<GlobOptions["fs"]> {
  const followsLinks = !pattern.includes("**");
  const isLeftOut = isForLocks(pattern) ? () => false : isLock;
  const list: ReadDirectory = (path, options, callback) =>
    readdir(path, options, (error, all) => {
      if (error !== null) return callback(error, []);
      const entries = all.filter(({ name }) => !isLeftOut(name));
      for (const entry of entries) if (!entry.isFile()) odd.add(resolve(path, entry.name));
      callback(
        null,
        entries.flatMap((entry) => seen(path, entry, followsLinks)),
      );
    });
  return { readdir: list as typeof readdir };
}

async function matchesOf(pattern: string, odd: Set<string>): Promise<string[]> {
  const matches = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: false,
    followSymbolicLinks: false,
    fs: listing(pattern, odd),
  });
  const prefix = pattern.startsWith("./") ? "./" : "";
  return matches.map((path) => prefix + path.replace(/\/$/u, "")).sort(byCodeUnit);
}

/** The identities of plain files, by those of their folders: a look at each of 100,000 files takes longer than finding them. */
function plainIdentities(): (file: string) => Promise<string> {
  const folders = new Map<string, string>();
  return async (file) => {
    const folder = dirname(file);
    const identity = folders.get(folder) ?? (await identityOf(folder));
    folders.set(folder, identity);
    return join(identity, basename(file));
  };
}

/** The files that match a glob, sorted by code unit. Folders are not opened, but one that goes by a wanted name is told of. */
export async function filesMatching(pattern: string, wanted: Wanted): Promise<Found> {
  const odd = new Set<string>();
  const plainIdentity = plainIdentities();
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of await matchesOf(pattern, odd)) {
    const isPlain = !odd.has(resolve(file));
    const kind = isPlain ? null : await stat(file).catch(() => null);
    // A link to nowhere is named when it is read.
    if (kind === null || kind.isFile())
      files.push({ file, identity: await (isPlain ? plainIdentity(file) : identityOf(file)) });
    else if (isWanted(basename(file), wanted)) diagnostics.push(noFile(file, kind));
  }
  return { files, diagnostics };
}
