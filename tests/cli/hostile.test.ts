import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { marked, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { writeRegister } from "../../src/register/write.js";
import { folderWith } from "../io/folders.js";
import { hostileRegister } from "../support/hostile-register.js";
import { allHostileStrings } from "../support/hostile-strings.js";
import { obeyedIn } from "../support/obeyed.js";
import { directives } from "./kept.js";
import type { Run } from "./spawn.js";

const bin = resolve(import.meta.dirname, "../../bin/directives.js");

/** A test starts a process, which other work on the machine slows down. */
const patience = 60_000;

/** What a file can hold: half of a pair is no UTF-8. */
const texts = allHostileStrings.map((text) => Buffer.from(text).toString());

const notice = texts
  .map(
    (text) =>
      `The Ministry of Finance and the ${text} Bureau shall submit ${text} to the Prime Minister by July 31, 2025.\n`,
  )
  .join("");

const register = hostileRegister(texts);
const changed = {
  ...register,
  directives: register.directives.map((row) => ({
    ...row,
    action: { ...row.action, text: `${row.action.text} anew` },
  })),
};

const files = {
  "notice.txt": notice,
  "a.yaml": writeRegister(register, "yaml"),
  "b.json": writeRegister(changed, "json"),
  "dictionary.yaml": stringify({
    format: "directives-dictionary/1",
    name: "hostile <b>\u001b[31m",
    version: "\u009b1",
    agencies: texts
      .filter((text) => text !== "")
      .map((text, at) => ({ id: `body-${at}`, name: text, kind: "unit", aliases: [text, `${text} Board`] })),
  }),
  "gold/gold.yaml": stringify({
    doc: "notice.txt",
    directives: texts.slice(0, 6).map((text) => ({
      quote: `submit ${text} to the Prime Minister`,
      lead: ["ministry-of-finance"],
      verbs: [text || "submit"],
    })),
  }),
};

interface Answered extends Run {
  /** Files that were not there before. */
  readonly added: readonly string[];
}

async function answer(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answered> {
  const cwd = folderWith(files);
  const before = readdirSync(cwd);
  const run = await directives(args, { cwd, env });
  return { ...run, added: readdirSync(cwd).filter((name) => !before.includes(name)) };
}

const due = ["due", "a.yaml", "--today", "2025-07-01", "--undated"];
const check = ["check", "a.yaml", "--by", "row"];
const find = ["agencies", "find", "-d", "dictionary.yaml", "--", texts.join(", ")];

/** Every command, in every format that it has. */
const commands: readonly (readonly [format: "text" | "json" | "yaml" | "md" | "csv", ...args: string[]])[] = [
  ["yaml", "extract", "notice.txt", "--dictionary", "dictionary.yaml"],
  ["json", "extract", "notice.txt", "--format", "json"],
  ["csv", "extract", "notice.txt", "--format", "csv"],
  ["md", "extract", "notice.txt", "--format", "md"],
  ["text", "extract", "notice.txt", "--format", "ics"],
  ["text", "merge", "a.yaml", "--format", "ndjson"],
  ["text", ...check, "--format", "github"],
  ["json", ...check, "--format", "sarif"],
  ["text", "explain", "notice.txt", "--all"],
  ["json", "explain", "notice.txt", "--format", "json"],
  ["text", "diff", "a.yaml", "b.json"],
  ["md", "diff", "a.yaml", "b.json", "--format", "md"],
  ["json", "diff", "a.yaml", "b.json", "--format", "json"],
  ["json", "merge", "a.yaml", "b.json", "--format", "json"],
  ["text", "validate", "a.yaml", "notice.txt"],
  ["json", "validate", "a.yaml", "--format", "json"],
  ["yaml", "update", "a.yaml", "notice.txt"],
  ["text", ...due],
  ["csv", ...due, "--format", "csv"],
  ["md", ...due, "--format", "md"],
  ["json", ...due, "--format", "json"],
  ["text", ...check],
  ["md", ...check, "--format", "md"],
  ["json", ...check, "--format", "json"],
  ["text", "score", "a.yaml", "--gold", "gold", "--docs", ".", "--verbose"],
  ["json", "score", "a.yaml", "--gold", "gold", "--docs", ".", "--format", "json"],
  ["text", "agencies", "list", "-d", "dictionary.yaml", "--kind", "unit"],
  ["json", "agencies", "list", "-d", "dictionary.yaml", "--kind", "unit", "--format", "json"],
  ["text", ...find],
  ["json", "agencies", "find", "--format", "json", ...find.slice(2)],
  ["text", "agencies", "check", "dictionary.yaml"],
  ["json", "agencies", "check", "dictionary.yaml", "--format", "json"],
  // Messages about what was asked for.
  ["text", "extract", "no\nwhere.txt", "\u001b[31m<b>.txt"],
  ["text", "extract", "--quiet", "--\u001b[31moption"],
];

/** Tokens of Markdown that are more than words. */
function markup(markdown: string): string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    const isBare = token.type === "link" && token.raw === token.text;
    if (["html", "link", "image", "codespan", "code", "def", "em", "del", "blockquote"].includes(token.type) && !isBare)
      found.push(`${token.type}: ${token.raw}`);
  });
  return found;
}

/** Cells of CSV, by RFC 4180. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );

const holds: Readonly<Record<string, (stdout: string) => void>> = {
  text: () => undefined,
  json: (stdout) => expect(() => JSON.parse(stdout)).not.toThrow(),
  yaml: (stdout) => expect(parse(stdout, { merge: true })).toHaveProperty("directives"),
  md: (stdout) => expect(markup(stdout)).toEqual([]),
  csv: (stdout) => {
    const cells = cellsOf(stdout);
    expect(cells.length).toBeGreaterThan(texts.length);
    expect(cells.filter((cell) => /^\s*[=+@\-\uff1d]/u.test(cell))).toEqual([]);
  },
};

describe("what a notice, register or dictionary says is shown and not obeyed", () => {
  const named = commands.map(([format, ...args]) => ({
    name: JSON.stringify([...args.slice(0, 2), format]),
    format,
    args,
  }));

  test.each(named)("$name", { timeout: patience }, async ({ format, args }) => {
    const { code, stdout, stderr, added } = await answer(args);
    expect([0, 1, 2]).toContain(code);
    expect(stderr).not.toMatch(/INTERNAL|\n {4}at /u);
    // CSV and calendars end their lines in two characters; CSV begins with the mark by which Excel knows UTF-8.
    const plain = stdout.replaceAll("\r\n", "\n");
    expect(obeyedIn(format === "csv" ? plain.replace(/^\uFEFF/u, "") : plain)).toEqual([]);
    expect(obeyedIn(stderr)).toEqual([]);
    expect(added).toEqual([]);
    if (stdout !== "") holds[format]?.(stdout);
  });

  test.each([
    ["explain", ["explain", "notice.txt", "--all"]],
    ["due", due],
  ])("%s has colours of its own only", { timeout: patience }, async (_, args) => {
    const { stdout } = await answer(args, { FORCE_COLOR: "1" });
    expect(stdout).toContain("\u001b[");
    const own = stdout.split("\u001b[").map((part, at) => (at === 0 ? part : part.replace(/^[\d;]*m/u, "")));
    expect(obeyedIn(own.join(""))).toEqual([]);
  });
});

describe("text", () => {
  test("gives a file and a pipe every byte of a notice", async () => {
    const cwd = folderWith(files);
    expect(await directives(["text", "notice.txt"], { cwd })).toEqual({ code: 0, stdout: notice, stderr: "" });
    await directives(["text", "notice.txt", "-o", "text.txt"], { cwd });
    expect(readFileSync(join(cwd, "text.txt"), "utf8")).toBe(notice);
  });

  test("shows a terminal what it would obey by number, the lines as they are", ({ skip }) => {
    const cwd = folderWith({ "notice.txt": `a\u001b[31mb\tc  d\r\ne\rf\n${notice}` });
    const onTerminal = (line: string) => spawnSync("script", ["-qec", line, "/dev/null"], { cwd, encoding: "utf8" });
    skip(onTerminal("test -t 1").status !== 0, "there is no `script` that makes a terminal");
    const { status, stdout } = onTerminal(`"${process.execPath}" "${bin}" text notice.txt`);
    // The terminal itself ends a line in two characters.
    const shown = stdout.replaceAll("\r\n", "\n");
    expect([status, obeyedIn(shown)]).toEqual([0, []]);
    expect(shown.split("\n").slice(0, 2)).toEqual(["a\\x1b[31mb\tc  d", "e\\x0df"]);
    expect(shown.split("\n").length).toBe(notice.replaceAll("\r\n", "\n").split("\n").length + 2);
  });
});

test("the checks see what they look for", () => {
  expect(markup("a <b>x</b> [y](z) `c`\n\n> q\n")).toHaveLength(5);
  expect(cellsOf('a,"b ""c"", d"\r\n=1,"\r\n"\r\n')).toEqual(["a", 'b "c", d', "=1", "\r\n", ""]);
  expect(obeyedIn("a\u001b[31m\u202e\n\t")).toEqual(["U+1b", "U+202e"]);
});
