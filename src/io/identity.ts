import { realpath } from "node:fs/promises";

/** What is equal for two paths of one file, through links; `-` is standard input or output. */
export const identityOf = async (path: string | null): Promise<string> =>
  path === null || path === "-" ? "-" : realpath(path).catch(() => path);
