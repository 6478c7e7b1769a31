import type { Texts } from "../../register/table/row.js";
import type { Source } from "../../register/validate/source.js";
import type { Register } from "../../schema/register.js";
import { loadSources } from "./sources.js";

/** A register, and the path that it was read from; null where there is none. */
export interface RegisterAt {
  readonly register: Register;
  readonly path: string | null;
}

/** Files of notices as they were looked for, by the hash of the bytes that were read for the register. */
export type NoticeSources = ReadonlyMap<string, Source>;

/** How near a file comes to the one that was read: it is gone, has other bytes, or the same. */
const nearness = (source: Source | undefined, sha256: string): number => {
  if (source?.state !== "read") return source === undefined ? 0 : 1;
  return source.sha256 === sha256 ? 3 : 2;
};

/** The files of notices, each where the register says or in the folder that is named; of several registers that hold a notice, every one is tried. */
export async function noticeSources(registers: readonly RegisterAt[], folder: string | null): Promise<NoticeSources> {
  const nearest = new Map<string, Source>();
  for (const { register, path } of registers) {
    for (const notice of register.notices) {
      const { id, sha256 } = notice;
      const earlier = nearest.get(sha256);
      if (nearness(earlier, sha256) === 3) continue;
      const { byNotice } = await loadSources([notice], { folder, register: path });
      const source = byNotice.get(id);
      if (source !== undefined && nearness(source, sha256) > nearness(earlier, sha256)) nearest.set(sha256, source);
    }
  }
  return nearest;
}

/** The texts of notices, as far as their files are at hand and still are what was read. */
export async function noticeTexts(registers: readonly RegisterAt[]): Promise<Texts> {
  const sources = await noticeSources(registers, null);
  return new Map(
    [...sources].flatMap(([sha256, source]) =>
      source.state === "read" && source.sha256 === sha256 ? [[sha256, source.text] as const] : [],
    ),
  );
}
