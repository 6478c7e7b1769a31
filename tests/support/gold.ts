import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");

/** A directive as people entered it; `fixtures/gold/README.md` names the fields. Alternatives are written `a|b`. */
export interface GoldDirective {
  readonly quote: string;
  /** Which occurrence of the quote, from 1. */
  readonly nth?: number;
  readonly verbs: readonly string[];
  readonly lead?: readonly string[];
  readonly orLead?: readonly string[];
  readonly coordinating?: readonly string[];
  readonly maybe?: readonly string[];
  readonly deadline?: GoldDeadline | null;
  readonly optional?: boolean;
}

export interface GoldDeadline {
  readonly due?: string;
  readonly start?: string;
  readonly event?: string;
  readonly repeat?: string;
  readonly loose?: boolean;
}

export interface GoldNotice {
  readonly number?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly chair?: string | null;
}

/** A notice and the register that people wrote of it. */
export interface GoldRegister {
  readonly doc: string;
  readonly notice: GoldNotice | null;
  readonly directives: readonly GoldDirective[];
}

export interface GoldDocument extends GoldRegister {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
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

/** Every notice of a set with its gold register, by the registers' file names. */
export function goldDocuments(set: GoldSet): GoldDocument[] {
  const folder = join("fixtures", "gold", set);
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const gold = parse(readText(folder, name)) as Partial<GoldRegister> & Pick<GoldRegister, "doc">;
      const file = `${folders[set]}/${gold.doc}`;
      const text = readText(file).replace(/^\uFEFF/, "");
      return { doc: gold.doc, notice: gold.notice ?? null, directives: gold.directives ?? [], file, text };
    });
}
