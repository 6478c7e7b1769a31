import { stat } from "node:fs/promises";
import { UsageError } from "../usage-error.js";

/** Throws where `--sources` names no folder. */
export async function refuseNoFolder(folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  const kind = await stat(folder).catch(() => null);
  if (kind?.isDirectory() !== true) {
    throw new UsageError(`--sources ${folder} is no folder; name the one that holds the notices`);
  }
}
