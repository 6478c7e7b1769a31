import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseGold } from "../../src/register/score/gold.js";
import { type PlacedGold, placeGold } from "../../src/register/score/place-gold.js";

const root = resolve(import.meta.dirname, "../..");

export interface GoldDocument extends PlacedGold {
  /** Path of the notice from the project's root. */
  readonly file: string;
}

export type GoldSet = "seeds" | "development" | "fresh" | "further";

/** Where the notices of each set stand. */
const folders: Readonly<Record<GoldSet, string>> = {
  seeds: "seeds",
  development: "fixtures/notices/development",
  fresh: "fixtures/notices/fresh",
  further: "fixtures/notices/further",
};

export const goldSets = Object.keys(folders) as readonly GoldSet[];

const readText = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

function goldDocument(set: GoldSet, name: string): GoldDocument {
  const goldFile = `fixtures/gold/${set}/${name}`;
  const { gold, diagnostics } = parseGold(readText(goldFile), goldFile);
  if (gold === null) throw new Error(`${goldFile} is no gold: ${JSON.stringify(diagnostics)}`);
  const file = `${folders[set]}/${gold.doc}`;
  const placed = placeGold(gold, readText(file).replace(/^\uFEFF/, ""));
  if (placed.issues !== undefined)
    throw new Error(`${goldFile} does not fit ${file}: ${JSON.stringify(placed.issues)}`);
  return { ...placed.value, file };
}

/** Every notice of a set with its gold register, by the registers' file names. */
export const goldDocuments = (set: GoldSet): GoldDocument[] =>
  readdirSync(join(root, "fixtures/gold", set))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => goldDocument(set, name));
