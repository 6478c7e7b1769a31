import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { byCodeUnit } from "../model/code-units.js";

const isNotice = (name: string): boolean => /\.(?:txt|md|html?|docx|pdf)$/iu.test(name);

const below = (folder: string, name: string): string => {
  if (folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
};

/** Every notice in a folder and its folders, by its ending, sorted by code unit; links are followed, but never in a circle. */
export async function noticesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  async function walk(path: string, above: readonly string[]): Promise<void> {
    const real = await realpath(path);
    if (above.includes(real)) return;
    for (const name of await readdir(path)) {
      const child = below(path, name);
      // A link to nowhere is named when it is read.
      const kind = await stat(join(path, name)).catch(() => null);
      if (kind?.isDirectory() === true) await walk(child, [...above, real]);
      else if (isNotice(name)) found.push(child);
    }
  }
  await walk(folder, []);
  return found.sort(byCodeUnit);
}
