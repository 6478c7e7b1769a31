import { findSource, type SourcePlaces } from "../../io/sources.js";
import type { Source } from "../../register/validate/source.js";
import type { Sources } from "../../register/validate/source-findings.js";
import type { Notice } from "../../schema/register.js";

async function loadSource(file: string | null, places: SourcePlaces): Promise<Source> {
  const found = file === null ? null : await findSource(file, places);
  if (found === null) return { state: "absent" };
  const { path, read } = found;
  if (read.diagnostic !== undefined) {
    return { state: "unreadable", message: `${path}: ${read.diagnostic.message}` };
  }
  return { state: "read", ...read, file: path };
}

/** The files that notices were read from, as far as they are at hand; all of them must be where a folder is named. */
export async function loadSources(notices: readonly Notice[], places: SourcePlaces): Promise<Sources> {
  const byNotice = new Map<string, Source>();
  for (const { id, file } of notices) byNotice.set(id, await loadSource(file, places));
  return { byNotice, areRequired: places.folder !== null };
}
