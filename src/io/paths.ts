import { basename, isAbsolute, relative, sep } from "node:path";

export const withForwardSlashes = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/** A name that the system gives to what another program writes, as a shell does for `<(…)`: it names nothing, and is another the next time. */
const isStream = (path: string): boolean => /^\/(?:dev|proc\/(?:self|\d+))\/(?:fd\/\d+|stdin)$/u.test(path);

/** The file of a notice as a register names it; null for standard input, and for what else has no name of its own. */
export const fileForRegister = (path: string | null, currentFolder: string): string | null =>
  path === null || isStream(path) ? null : pathForRegister(path, currentFolder);

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
