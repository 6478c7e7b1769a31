import { basename, isAbsolute, relative, sep } from "node:path";

export const withForwardSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/**
 * A path as a register names it: as given. An absolute path would tell where a folder lies on one machine, and make the
 * same register differ on another, so it becomes relative inside the current folder and the bare name outside it.
 */
export function pathForRegister(path: string, currentFolder: string): string {
  if (!isAbsolute(path)) return withForwardSlashes(path);
  const inside = relative(currentFolder, path);
  const leaves = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return withForwardSlashes(leaves ? basename(path) : inside);
}
