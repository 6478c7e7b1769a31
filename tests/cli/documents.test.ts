/** Documents through the built program: the same rows whatever the format, a text that can be had, faults that cost one file. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import type { Directive, Register } from "../../src/schema/register.js";
import { folderWith } from "../io/folders.js";
import { zipOf } from "../support/docx.js";
import { directives } from "./kept.js";
import { directives as alone, type Run } from "./spawn.js";

const fixtures = resolve(import.meta.dirname, "../../fixtures/documents");

function folderOf(...names: readonly string[]): string {
  return folderWith(Object.fromEntries(names.map((name) => [name, readFileSync(join(fixtures, name))])));
}

function registerIn(text: string): Register {
  const { register, diagnostics } = parseRegister(text, "out");
  expect(diagnostics).toEqual([]);
  if (register === null) throw new Error("no register");
  return register;
}

/** What a row says; where it stands is another place in each format. */
const content = ({ source: _, notice, id, ...row }: Directive) => ({ ...row, id: id.slice(notice.length) });

describe("one annex as a web page, a Word file, a PDF, and the text of each", () => {
  const names = ["annex.html", "annex.docx", "annex.pdf"];

  test("gives the same rows", async () => {
    const cwd = folderOf(...names);
    const made = await Promise.all(names.map((name) => directives(["text", name, "-o", `${name}.txt`], { cwd })));
    expect(made.map(({ code }) => code)).toEqual([0, 0, 0]);
    const { code, stdout, stderr } = await directives(["extract", "."], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const { notices, directives: rows } = registerIn(stdout);
    expect(notices).toHaveLength(6);
    const [first = [], ...others] = notices.map(({ id }) => rows.filter(({ notice }) => notice === id).map(content));
    expect(first).toHaveLength(10);
    for (const other of others) expect(other).toEqual(first);
    expect(notices.filter(({ textSha256 }) => textSha256 !== undefined).map(({ file }) => file)).toEqual(names.sort());
    const pages = rows.filter(({ source }) => source.page !== undefined);
    expect(new Set(pages.map(({ notice }) => notices.find(({ id }) => id === notice)?.file))).toEqual(
      new Set(["annex.pdf"]),
    );
  });

  test("is valid against the document and against its text, and not where they differ", async () => {
    const cwd = folderOf("annex.pdf");
    await directives(["extract", "annex.pdf", "-o", "r.yaml"], { cwd });
    const register = readFileSync(join(cwd, "r.yaml"), "utf8");
    writeFileSync(join(cwd, "page.yaml"), register.replace("page: 1,", "page: 3,"));
    writeFileSync(join(cwd, "hash.yaml"), register.replace(/textSha256: ..../u, "textSha256: 0000"));
    const moved = register.replace(/start: (\d+), end/u, (_, at) => `start: ${Number(at) + 1}, end`);
    writeFileSync(join(cwd, "quote.yaml"), moved);
    const checked = await directives(["validate", "r.yaml", "page.yaml", "hash.yaml", "quote.yaml"], { cwd });
    expect(checked.stderr).toMatch(/^r\.yaml: 10 rows of 1 notice: valid$/mu);
    const found = checked.stdout.split("\n").filter((line) => line.includes(" error "));
    expect(found.map((line) => line.replace(/:\d+:\d+: error ([\w-]+):.*/u, " $1"))).toEqual([
      "page.yaml WRONG-PAGE",
      "hash.yaml TEXT-CHANGED",
      "quote.yaml TEXT-LENGTH",
      "quote.yaml QUOTE-DIFFERS",
    ]);

    const { stdout: text } = await directives(["text", "annex.pdf"], { cwd });
    writeFileSync(join(cwd, "annex.pdf"), text);
    const made = await directives(["validate", "r.yaml"], { cwd });
    expect([made.code, made.stderr]).toEqual([0, "r.yaml: 10 rows of 1 notice: valid\n"]);
  });
});

test("text prints a text file as it is, and writes to a file", async () => {
  const cwd = folderWith({ "a.txt": "\uFEFFOne\r\ntwo" });
  expect((await directives(["text", "a.txt"], { cwd })).stdout).toBe("One\r\ntwo");
  expect((await directives(["text", "a.txt", "-o", "b.txt"], { cwd })).stdout).toBe("");
  expect(readFileSync(join(cwd, "b.txt"), "utf8")).toBe("One\r\ntwo");
  expect((await directives(["text", "a.txt", "-o", "a.txt"], { cwd })).code).toBe(2);
});

test("a document can be piped in, and its name does not matter", async () => {
  const bytes = readFileSync(join(fixtures, "annex.docx"));
  const { code, stdout } = await directives(["extract"], { input: bytes });
  expect([code, registerIn(stdout).directives.length]).toEqual([0, 10]);
  const cwd = folderWith({ "notice.txt": bytes });
  expect(registerIn((await directives(["extract", "notice.txt"], { cwd })).stdout).directives).toHaveLength(10);
});

test("documents that cannot be read are named with what to do; the others are read", async () => {
  const cwd = folderOf("annex.docx", "scanned.pdf", "encrypted.pdf", "columns.pdf");
  writeFileSync(join(cwd, "bomb.docx"), zipOf([{ name: "word/document.xml", content: Buffer.alloc(65_000_000) }]));
  writeFileSync(join(cwd, "cut.docx"), readFileSync(join(fixtures, "annex.docx")).subarray(0, 5000));
  writeFileSync(join(cwd, "cut.pdf"), readFileSync(join(fixtures, "annex.pdf")).subarray(0, 5000));
  const { code, stdout, stderr } = await directives(["extract", "."], { cwd });
  expect(code).toBe(2);
  expect(registerIn(stdout).notices.map(({ file }) => file)).toEqual(["annex.docx", "columns.pdf"]);
  expect(stderr.split("\n").map((line) => line.split(":").slice(0, 2).join(":"))).toEqual([
    "bomb.docx: error TOO-LARGE",
    "cut.docx: error CORRUPT",
    "cut.pdf: error CORRUPT",
    "encrypted.pdf: error ENCRYPTED",
    "scanned.pdf: error NO-TEXT-LAYER",
    "",
  ]);
  expect(stderr).toContain("no text layer: run OCR first");
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test("documents give the same bytes and messages with any number of jobs", async () => {
  const cwd = folderOf("annex.docx", "annex.html", "annex.pdf", "encrypted.pdf");
  writeFileSync(join(cwd, "bomb.docx"), zipOf([{ name: "word/document.xml", content: Buffer.alloc(65_000_000) }]));
  const piped = readFileSync(join(fixtures, "notice.docx"));
  const run = (jobs: string): Promise<Run> => alone(["extract", ".", "-", "--jobs", jobs], { cwd, input: piped });
  const one = await run("1");
  expect([one.code, registerIn(one.stdout).notices.length]).toEqual([2, 4]);
  expect(await run("3")).toEqual(one);
}, 60_000);

test("a register with a document is updated in place, and nothing changes", async () => {
  const cwd = folderWith({});
  cpSync(join(fixtures, "annex.pdf"), join(cwd, "annex.pdf"));
  await directives(["extract", "annex.pdf", "-o", "r.yaml"], { cwd });
  const before = readFileSync(join(cwd, "r.yaml"), "utf8");
  const { code, stderr } = await directives(["update", "r.yaml", "--write"], { cwd });
  expect([code, stderr]).toEqual([0, "r.yaml: info UPDATED: 10 rows, 0 added, 0 changed, 0 removed, 0 orphaned\n"]);
  expect(readFileSync(join(cwd, "r.yaml"), "utf8")).toBe(before);
});

test("explain reads documents too", async () => {
  const cwd = folderOf("annex.docx");
  const { code, stdout } = await directives(["explain", "annex.docx", "--row", "3"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Resolution of the Government");
});
