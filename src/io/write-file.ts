import { close as closeFile, fchmodSync, fchownSync, fsync, openSync, type Stats, writeFile as writeTo } from "node:fs";
import { open, readlink, realpath, rename, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import type { Diagnostic } from "../model/diagnostic.js";
import { codeOf, reasonOf } from "./io-error.js";
import { withForwardSlashes } from "./paths.js";
import { withTemporary } from "./temporary-file.js";

const write = promisify<number, string | Uint8Array, void>(writeTo);
const sync = promisify(fsync);
const close = promisify(closeFile);

/** So that the new name outlives a loss of power too; some systems cannot, and what is written is whole all the same. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The new file is whose the old one was, and may be read by whom the old one might; not everyone may give files away. */
function takeOver(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // It is of who wrote it then.
  }
  fchmodSync(file, mode & 0o7777);
}

/** A text, bytes, or the pieces of a text, which may still be in the making. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string>;

export const piecesOf = (content: Content): Iterable<string | Uint8Array> | AsyncIterable<string> =>
  typeof content === "string" || content instanceof Uint8Array ? [content] : content;

const replace = (target: string, content: Content, before: Stats | null): Promise<void> =>
  withTemporary(target, async (temporary) => {
    // Opened at once, so that no signal finds the file about to be made.
    const file = openSync(temporary, "wx");
    try {
      if (before !== null) takeOver(file, before);
      for await (const piece of piecesOf(content)) await write(file, piece);
      await sync(file);
    } finally {
      await close(file);
    }
    await rename(temporary, target);
    await syncFolder(dirname(target));
  });

/** What is there; null where nothing is. */
const statsOf = (path: string): Promise<Stats | null> =>
  stat(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });

/** The file that a path would make: where it is a link, what that leads to, which is not there yet. */
async function newFile(path: string): Promise<string> {
  const link = await readlink(path).catch(() => null);
  return link === null ? path : newFile(resolve(await realpath(dirname(path)), link));
}

/** Replaces a file whole or not at all; null when done. A link stays a link, also to what is not there yet; a device or pipe is written to. */
export async function writeWhole(path: string, content: Content): Promise<Diagnostic | null> {
  try {
    const there = await statsOf(path);
    if (there !== null && !there.isFile()) await writeFile(path, content);
    else await replace(there === null ? await newFile(path) : await realpath(path), content, there);
    return null;
  } catch (error) {
    const message = `cannot be written: ${reasonOf(error)}`;
    return { severity: "error", code: "UNWRITABLE", message, file: withForwardSlashes(path) };
  }
}
