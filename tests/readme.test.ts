/** The README's examples, run in their order in a folder of their own: what they print is what stands there. */
import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

interface Example {
  readonly command: string;
  readonly output: string;
}

/** Commands begin with "$ "; what follows each is its output. */
function examplesIn(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        return { command: part.slice(0, end), output: part.slice(end + 1) };
      }),
  );
}

/** "…" stands for anything in a line, and alone for any number of lines. */
function patternOf(output: string): RegExp {
  const lines = output.split("\n").slice(0, -1);
  const parts = lines.map((line) =>
    line === "…"
      ? "(?:.*\\n)*?"
      : `${line
          .split("…")
          .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
          .join(".*")}\\n`,
  );
  return new RegExp(`^${parts.join("")}$`);
}

let cwd = "";

beforeAll(() => {
  cwd = mkdtempSync(join(realpathSync(tmpdir()), "directives-readme-"));
  cpSync(join(root, "seeds"), join(cwd, "seeds"), { recursive: true });
  symlinkSync(join(root, "fixtures"), join(cwd, "fixtures"));
  const program = join(cwd, "directives");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "bin/directives.js")}" "$@"\n`);
  chmodSync(program, 0o755);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (command: string): Promise<string> =>
  new Promise((done) => {
    const env = { ...process.env, PATH: `${cwd}${delimiter}${process.env.PATH}`, NO_COLOR: "1" };
    execFile("bash", ["-c", `{ ${command}\n} 2>&1`], { cwd, env, encoding: "utf8" }, (_, stdout) => done(stdout));
  });

describe("the README", () => {
  const examples = examplesIn(readFileSync(join(root, "README.md"), "utf8"));

  test("has an example of every command", () => {
    const names = "extract diff merge validate update due report check explain agencies score schema text".split(" ");
    for (const name of names)
      expect(
        examples.some(({ command }) => command.includes(`directives ${name}`)),
        name,
      ).toBe(true);
  });

  test("has a program that runs", async () => {
    const [, program = ""] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    const library = pathToFileURL(join(root, "dist/index.js")).href;
    writeFileSync(join(cwd, "program.mjs"), program.replace('from "directives"', `from "${library}"`));
    const printed = await run(`"${process.execPath}" program.mjs`);
    expect(printed).toMatch(/^format: directives.*^directives:.*^\d+ changes\n$/ms);
  });

  test.each(examples)("$command", async ({ command, output }) => {
    expect(await run(command)).toMatch(patternOf(output));
  });
});
