import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "../../src/io/read-text.js";
import { folderWith } from "./folders.js";

test("the hash is of the bytes, the mark with them", async () => {
  const bytes = Buffer.from("\uFEFFNotice");
  const folder = folderWith({ "a.txt": bytes });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(await readText(join(folder, "a.txt"))).toEqual({ text: "Notice", sha256 });
});

test("a bad byte is named by line and column, in characters", async () => {
  const bytes = Buffer.concat([Buffer.from("first\nBộ "), Buffer.from([0xe9]), Buffer.from("x")]);
  const folder = folderWith({ "a.txt": bytes });
  expect((await readText(join(folder, "a.txt"))).diagnostic).toMatchObject({
    severity: "error",
    code: "BAD-ENCODING",
    line: 2,
    column: 4,
  });
});

test("a folder or a missing file is an error that says what to do", async () => {
  const folder = folderWith({});
  expect((await readText(folder)).diagnostic?.message).toBe("cannot be read: it is a folder; give a file");
  expect((await readText(join(folder, "a.txt"))).diagnostic?.message).toMatch(/check the path$/);
});
