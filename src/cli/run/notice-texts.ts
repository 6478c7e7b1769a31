import type { Texts } from "../../register/table/row.js";
import type { Register } from "../../schema/register.js";
import { loadSources } from "./sources.js";

/** A register, and the path that it was read from; null where there is none. */
export interface RegisterAt {
  readonly register: Register;
  readonly path: string | null;
}

/** The texts of notices, as far as their files are at hand and still are what was read. */
export async function noticeTexts(registers: readonly RegisterAt[]): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const { register, path } of registers) {
    const { byNotice } = await loadSources(register.notices, { folder: null, register: path });
    for (const { id, sha256 } of register.notices) {
      const source = byNotice.get(id);
      if (source?.state === "read" && source.sha256 === sha256) texts.set(sha256, source.text);
    }
  }
  return texts;
}
