import { stat } from "node:fs/promises";
import { join } from "node:path";
import { withForwardSlashes } from "../../io/paths.js";
import { readNotice } from "../../io/read-notice.js";
import { readText } from "../../io/read-text.js";
import { yamlFiles } from "../../io/yaml-files.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnoseGold, parseGold } from "../../register/score/gold.js";
import { type PlacedGold, placeGold } from "../../register/score/place-gold.js";
import type { Gold } from "../../schema/gold.js";
import type { Issue } from "../../schema/issues.js";
import { readDocument } from "../../yaml/read-document.js";
import { isError } from "../render/diagnostics.js";

interface LoadedGold {
  readonly placed: PlacedGold;
  /** Path of the gold register. */
  readonly file: string;
  /** Path of the notice. */
  readonly notice: string;
}

export interface LoadedGolds {
  readonly golds: readonly LoadedGold[];
  readonly diagnostics: readonly Diagnostic[];
}

interface GoldFile {
  readonly file: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The first of the folders that holds a file of this name. */
async function findIn(folders: readonly string[], name: string): Promise<string | null> {
  for (const folder of folders) {
    const path = withForwardSlashes(join(folder, name));
    if ((await stat(path).catch(() => null))?.isFile() === true) return path;
  }
  return null;
}

const notFound = (doc: string, folders: readonly string[]): string => {
  const where = folders.length === 0 ? "" : ` in ${folders.join(", ")}`;
  return `${doc} is not found${where}; name the folder of the notice with --docs`;
};

/** A gold register with its notice, unless its notice has one already: a second one would count its rows twice. */
async function withNotice(
  { file, text, gold }: GoldFile,
  folders: readonly string[],
  earlier: readonly LoadedGold[],
): Promise<LoadedGold | readonly Diagnostic[]> {
  const inGold = (issues: readonly Issue[]): Diagnostic[] => diagnoseGold(issues, readDocument(text, file), file);
  const { doc } = gold;
  const first = earlier.find(({ placed }) => placed.gold.doc === doc);
  if (first !== undefined) {
    return inGold([{ path: ["doc"], message: `${doc} has its gold in ${first.file} already; leave one of them out` }]);
  }
  const notice = await findIn(folders, doc);
  if (notice === null) return inGold([{ path: ["doc"], message: notFound(doc, folders) }]);
  const read = await readNotice(notice);
  if (read.diagnostic !== undefined) return [read.diagnostic];
  const placed = placeGold(gold, read.text);
  return placed.issues === undefined ? { placed: placed.value, file, notice } : inGold(placed.issues);
}

async function readGold(file: string): Promise<GoldFile | readonly Diagnostic[]> {
  const read = await readText(file);
  if (read.diagnostic !== undefined) return [read.diagnostic];
  const { gold, diagnostics } = parseGold(read.text, file);
  return gold === null ? diagnostics : { file, text: read.text, gold };
}

/**
 * The gold registers of folders, or single files of them, each with its notice from the first of `docs` that holds it. A
 * bad one is named in the diagnostics, the others are read.
 */
export async function loadGolds(paths: readonly string[], docs: readonly string[]): Promise<LoadedGolds> {
  const listed = await yamlFiles(paths);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const golds: LoadedGold[] = [];
  for (const file of listed.files) {
    const read = await readGold(file);
    const result = "gold" in read ? await withNotice(read, docs, golds) : read;
    if ("placed" in result) golds.push(result);
    else diagnostics.push(...result);
  }
  if (golds.length === 0 && !diagnostics.some(isError)) {
    const message = `no gold in ${paths.join(", ")}: no .yaml file that names its notice (doc: notice.txt); name another`;
    diagnostics.push({ severity: "error", code: "NO-GOLD", message });
  }
  return { golds, diagnostics };
}
