import { execFileSync } from "node:child_process";
import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { streamLines } from "../../src/io/notice-lines.js";
import { folderWith } from "./folders.js";

/** Nobody waits five seconds here: pauses are counted, and take no time. */
vi.mock("node:timers/promises", () => ({ setTimeout: () => new Promise((done) => setImmediate(done)) }));

const isWindows = process.platform === "win32";

async function linesOf(...paths: readonly string[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of streamLines(paths, 1_000_000)) {
    if (line.diagnostic !== undefined) lines.push(line.diagnostic);
    else lines.push([line.stream, line.number, Buffer.from(line.bytes ?? "").toString()]);
  }
  return lines;
}

test("lines of files one after the other; one that cannot be read costs itself", async () => {
  const folder = folderWith({ "a.ndjson": "1\n\n2", "b.ndjson": "", "c.ndjson": `${"x".repeat(200_000)}\ny\n` });
  const [a, b, c] = ["a", "b", "c"].map((name) => join(folder, `${name}.ndjson`)) as [string, string, string];
  expect(await linesOf(a, folder, b, "nowhere", c)).toEqual([
    [a, 1, "1"],
    [a, 3, "2"],
    { severity: "error", code: "UNREADABLE", message: "cannot be read: it is a folder; give a file", file: folder },
    expect.objectContaining({ code: "UNREADABLE", message: expect.stringMatching(/no such file/), file: "nowhere" }),
    [c, 1, "x".repeat(200_000)],
    [c, 2, "y"],
  ]);
});

describe.skipIf(isWindows)("what is hard to open", () => {
  const pipe = (): string => {
    const path = join(folderWith({}), "p.ndjson");
    execFileSync("mkfifo", [path]);
    return path;
  };

  test("a named pipe is read to its end, each line as it comes", async () => {
    const path = pipe();
    const lines = streamLines([path], 1_000_000);
    const first = lines.next();
    const writer = createWriteStream(path);
    writer.write("1\n2");
    expect((await first).value).toMatchObject({ number: 1 });
    writer.end("3\n");
    expect((await lines.next()).value).toMatchObject({ number: 2, bytes: Buffer.from("23") });
    expect((await lines.next()).done).toBe(true);
  });

  test("a named pipe that nobody writes to is given up, and the next file is read", async () => {
    const next = join(folderWith({ "a.ndjson": "1" }), "a.ndjson");
    expect(await linesOf(pipe(), next)).toEqual([
      expect.objectContaining({ code: "NO-WRITER", message: expect.stringMatching(/^cannot be read: it is a named/) }),
      [next, 1, "1"],
    ]);
  });

  test("a name that is no UTF-8 is told to be renamed", async () => {
    const folder = folderWith({});
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from(".ndjson")]), "1");
    expect(await linesOf(`${folder}/\ufffd.ndjson`)).toEqual([
      expect.objectContaining({ code: "UNREADABLE", message: expect.stringMatching(/not valid UTF-8; rename it/) }),
    ]);
  });
});
