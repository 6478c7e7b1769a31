import { type Dirent, readdir, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { type GlobOptions, glob } from "tinyglobby";
import { byCodeUnit } from "../model/code-units.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Found, FoundFile } from "./folder.js";
import { identityOf } from "./identity.js";
import { noFile } from "./no-file.js";
import { isNoticeName } from "./notice-name.js";

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
 * Lists folders for the search, which by itself leaves out links that lead nowhere, pipes and devices: a name that matches
 * is to be told of. `**` stays out of linked folders, as in a shell: links to one another would be walked without end.
 */
function listing(pattern: string): NonNullable<GlobOptions["fs"]> {
  const followsLinks = !pattern.includes("**");
  const list: ReadDirectory = (path, options, callback) =>
    readdir(path, options, (error, entries) =>
      callback(error, error === null ? entries.flatMap((entry) => seen(path, entry, followsLinks)) : []),
    );
  return { readdir: list as typeof readdir };
}

async function matchesOf(pattern: string): Promise<string[]> {
  const matches = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: false,
    followSymbolicLinks: false,
    fs: listing(pattern),
  });
  const prefix = pattern.startsWith("./") ? "./" : "";
  return matches.map((path) => prefix + path.replace(/\/$/u, "")).sort(byCodeUnit);
}

/** The files that match a glob, sorted by code unit. Folders are not opened, but one that is named like a notice is told of. */
export async function filesMatching(pattern: string): Promise<Found> {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of await matchesOf(pattern)) {
    const kind = await stat(file).catch(() => null);
    // A link to nowhere is named when it is read.
    if (kind === null || kind.isFile()) files.push({ file, identity: await identityOf(file) });
    else if (isNoticeName(basename(file))) diagnostics.push(noFile(file, kind));
  }
  return { files, diagnostics };
}
