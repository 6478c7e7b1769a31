import { execFileSync } from "node:child_process";
import { appendFileSync, createWriteStream, openSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { largestFile } from "../../src/io/limits.js";
import { readBytes } from "../../src/io/read-bytes.js";
import { folderWith } from "./folders.js";

const isWindows = process.platform === "win32";

const textOf = async (path: string): Promise<string> => Buffer.from(await readBytes(path)).toString();

/** A named pipe in a folder of its own. */
function pipe(): string {
  const path = join(folderWith({}), "p.txt");
  execFileSync("mkfifo", [path]);
  return path;
}

describe.skipIf(isWindows)("a named pipe", () => {
  test("is read to its end, however slowly it is written", async () => {
    const path = pipe();
    const reading = textOf(path);
    const writer = createWriteStream(path);
    writer.write("first, ");
    await new Promise((done) => setTimeout(done, 150));
    writer.end("second");
    expect(await reading).toBe("first, second");
  });

  test("holds more than fits into it at once", async () => {
    const path = pipe();
    const reading = textOf(path);
    createWriteStream(path).end("x".repeat(300_000));
    expect((await reading).length).toBe(300_000);
  });

  test("that nobody writes to is given up", async () => {
    await expect(readBytes(pipe())).rejects.toMatchObject({ code: "NO-WRITER" });
  });
});

describe.skipIf(isWindows)("devices", () => {
  test("/dev/null is empty", async () => {
    expect(await textOf("/dev/null")).toBe("");
  });

  test("one without end is read up to the bound, and refused", async () => {
    await expect(readBytes("/dev/zero")).rejects.toMatchObject({ code: "TOO-LARGE" });
  });
});

describe("size", () => {
  test("a file over the bound is refused before it is read", async () => {
    const path = join(folderWith({ "a.txt": "" }), "a.txt");
    // Two gigabytes, of which nothing is on the disk.
    truncateSync(path, 2 * 2 ** 30);
    const before = process.memoryUsage().rss;
    await expect(readBytes(path)).rejects.toMatchObject({
      code: "TOO-LARGE",
      message: expect.stringMatching(/larger than 48 MB/),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(largestFile);
  });

  test("one at the bound is read", async () => {
    const path = join(folderWith({ "a.txt": "" }), "a.txt");
    truncateSync(path, largestFile);
    expect((await readBytes(path)).length).toBe(largestFile);
  });
});

describe("a file that changes while it is read is refused", () => {
  test.each<[string, (path: string) => void]>([
    ["cut", (path) => truncateSync(path, 10)],
    ["emptied", (path) => truncateSync(path, 0)],
    ["extended", (path) => appendFileSync(path, "more")],
    ["written over", (path) => writeFileSync(path, "y".repeat(100_000))],
    ["overwritten in its midst", (path) => writeSync(openSync(path, "r+"), "z", 5)],
  ])("%s", async (_, change) => {
    const path = join(folderWith({ "a.txt": "x".repeat(100_000) }), "a.txt");
    const handle = await open(path);
    const { read } = Object.getPrototypeOf(handle);
    await handle.close();
    // Between opening the file and its last byte.
    const spy = vi.spyOn(Object.getPrototypeOf(handle), "read").mockImplementationOnce(function (
      this: unknown,
      ...args
    ) {
      change(path);
      return read.apply(this, args);
    });
    await expect(readBytes(path)).rejects.toMatchObject({ code: "CHANGED" });
    spy.mockRestore();
  });

  test("one that does not is not", async () => {
    expect(await textOf(join(folderWith({ "a.txt": "x" }), "a.txt"))).toBe("x");
  });
});
