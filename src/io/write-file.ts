import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../model/diagnostic.js";
import { reasonOf } from "./io-error.js";
import { withForwardSlashes } from "./paths.js";

async function replace(target: string, content: string | Uint8Array, mode: number): Promise<void> {
  const name = `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`;
  const temporary = join(dirname(target), name);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Replaces a file whole or not at all; null when done. A link stays a link, a device or pipe is written to. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<Diagnostic | null> {
  try {
    const there = await stat(path).catch(() => null);
    if (there !== null && !there.isFile()) await writeFile(path, content);
    else await replace(there === null ? path : await realpath(path), content, there?.mode ?? 0o666);
    return null;
  } catch (error) {
    const message = `cannot be written: ${reasonOf(error)}`;
    return { severity: "error", code: "UNWRITABLE", message, file: withForwardSlashes(path) };
  }
}
