import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseGold } from "../../src/register/score/gold.js";
import { type PlacedGold, placeGold } from "../../src/register/score/place-gold.js";

const root = resolve(import.meta.dirname, "../..");

export interface GoldDocument extends PlacedGold {
  /** Path of the notice from the project's root. */
  readonly file: string;
}

export type GoldSet =
  | "seeds"
  | "development"
  | "fresh"
  | "further"
  | "later"
  | "recent"
  | "latest"
  | "newest"
  | "last"
  | "pages"
  | "mixed"
  | "varied"
  | "wide"
  | "broad"
  | "diverse"
  | "sundry"
  | "assorted"
  | "various"
  | "manifold"
  | "motley";

/** Where the notices of each set stand. */
const folders: Readonly<Record<GoldSet, string>> = {
  seeds: "seeds",
  development: "fixtures/notices/development",
  fresh: "fixtures/notices/fresh",
  further: "fixtures/notices/further",
  later: "fixtures/notices/later",
  recent: "fixtures/notices/recent",
  latest: "fixtures/notices/latest",
  newest: "fixtures/notices/newest",
  last: "fixtures/notices/last",
  pages: "fixtures/notices/pages",
  mixed: "fixtures/notices/mixed",
  varied: "fixtures/notices/varied",
  wide: "fixtures/notices/wide",
  broad: "fixtures/notices/broad",
  diverse: "fixtures/notices/diverse",
  sundry: "fixtures/notices/sundry",
  assorted: "fixtures/notices/assorted",
  various: "fixtures/notices/various",
  manifold: "fixtures/notices/manifold",
  motley: "fixtures/notices/motley",
};

export const goldSets = Object.keys(folders) as readonly GoldSet[];

const readText = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

interface TextFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** The gold registers of a set as they stand in their files, by file name. */
export const goldFiles = (set: GoldSet): TextFile[] =>
  readdirSync(join(root, "fixtures/gold", set))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ file: `fixtures/gold/${set}/${name}`, text: readText("fixtures/gold", set, name) }));

function goldDocument(set: GoldSet, { file: goldFile, text }: TextFile): GoldDocument {
  const { gold, diagnostics } = parseGold(text, goldFile);
  if (gold === null) throw new Error(`${goldFile} is no gold: ${JSON.stringify(diagnostics)}`);
  const file = `${folders[set]}/${gold.doc}`;
  const placed = placeGold(gold, readText(file).replace(/^\uFEFF/, ""));
  if (placed.issues !== undefined)
    throw new Error(`${goldFile} does not fit ${file}: ${JSON.stringify(placed.issues)}`);
  return { ...placed.value, file };
}

/** Every notice of a set with its gold register, by the registers' file names. */
export const goldDocuments = (set: GoldSet): GoldDocument[] => goldFiles(set).map((one) => goldDocument(set, one));
