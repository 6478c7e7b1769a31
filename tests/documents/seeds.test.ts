/** The seeds as web pages, Word files and PDFs, made by pandoc and chromium where those are installed. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentKind } from "../../src/documents/kind.js";
import { readDocument } from "../../src/documents/read.js";
import { extract } from "../support/read.js";

const run = promisify(execFile);
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
const missing = ["pandoc", "chromium"].filter((program) => !isThere(program));
if (missing.length > 0)
  console.warn(`skipped: the seeds as documents, since ${missing.join(" and ")} is not installed`);

const seeds = readdirSync("seeds")
  .sort()
  .map((name) => basename(name, ".txt"));
const textOf = (seed: string): string => readFileSync(join("seeds", `${seed}.txt`), "utf8").replace(/^\uFEFF/u, "");

const escaped = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page of the text's lines, each a paragraph. */
function pageOf(text: string): string {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

/** What the rows of a text say; where they stand differs. */
const rowsOf = (text: string): unknown[] =>
  extract(text).directives.map(({ source: _, action, ...row }) => ({
    ...row,
    action: { ...action, text: action.text.replace(/\s+/gu, " ") },
  }));

let folder = "";

describe.skipIf(missing.length > 0)("a seed has the same rows", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "directives-seeds-"));
    for (const seed of seeds) writeFileSync(join(folder, `${seed}.html`), pageOf(textOf(seed)));
    const print = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    for (const seed of seeds) {
      const page = join(folder, seed);
      await Promise.all([
        run("pandoc", [`${page}.html`, "-o", `${page}.docx`]),
        run("chromium", [...print, `--user-data-dir=${folder}/browser`, `--print-to-pdf=${page}.pdf`, `${page}.html`]),
      ]);
    }
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(
    seeds.flatMap((seed) => (["html", "docx", "pdf"] as const).map((kind): [string, DocumentKind] => [seed, kind])),
  )("%s as %s", async (seed, kind) => {
    const { text } = await readDocument(readFileSync(join(folder, `${seed}.${kind}`)), kind);
    expect(rowsOf(text)).toEqual(rowsOf(textOf(seed)));
  });
});
