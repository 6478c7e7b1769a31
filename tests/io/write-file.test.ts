import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/io/write-file.js";
import { folderWith } from "./folders.js";

test("writes a new file and leaves nothing beside it", async () => {
  const folder = folderWith({});
  expect(await writeWhole(join(folder, "r.yaml"), "Bộ\n")).toBeNull();
  expect(readFileSync(join(folder, "r.yaml"), "utf8")).toBe("Bộ\n");
  expect(readdirSync(folder)).toEqual(["r.yaml"]);
});

test("replaces a file, whose mode stays", async () => {
  const folder = folderWith({ "r.yaml": "a longer text than the new one" });
  chmodSync(join(folder, "r.yaml"), 0o640);
  expect(await writeWhole(join(folder, "r.yaml"), "new")).toBeNull();
  expect(readFileSync(join(folder, "r.yaml"), "utf8")).toBe("new");
  expect(statSync(join(folder, "r.yaml")).mode & 0o777).toBe(0o640);
});

test("a link stays a link", async () => {
  const folder = folderWith({ "real.yaml": "old" });
  symlinkSync(join(folder, "real.yaml"), join(folder, "link.yaml"));
  expect(await writeWhole(join(folder, "link.yaml"), "new")).toBeNull();
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "real.yaml"), "utf8")).toBe("new");
});

test.each([
  ["beside it", "real.yaml"],
  ["in a folder", "in/real.yaml"],
  ["through another link", "next.yaml"],
])("a link to what is not there yet stays a link: %s", async (_, target) => {
  const folder = folderWith({ "sub/in/other.yaml": "" });
  symlinkSync("in/real.yaml", join(folder, "sub/next.yaml"));
  symlinkSync(target, join(folder, "sub/link.yaml"));
  // A link is meant from where it lies, not from the link to its folder.
  symlinkSync("sub", join(folder, "folder"));
  expect(await writeWhole(join(folder, "folder/link.yaml"), "new")).toBeNull();
  expect(lstatSync(join(folder, "sub/link.yaml")).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, "sub/next.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "sub/link.yaml"), "utf8")).toBe("new");
  const written = target === "real.yaml" ? "sub/real.yaml" : "sub/in/real.yaml";
  expect(lstatSync(join(folder, written)).isFile()).toBe(true);
});

test.each([
  ["to a folder that is not there", "no/real.yaml", /there is no such file or folder/],
  ["to itself", "link.yaml", /round in a circle/],
])("a link %s is not written through, and stays", async (_, target, message) => {
  const folder = folderWith({});
  symlinkSync(target, join(folder, "link.yaml"));
  const unwritten = await writeWhole(join(folder, "link.yaml"), "new");
  expect(unwritten).toMatchObject({ code: "UNWRITABLE", message: expect.stringMatching(message) });
  expect(readdirSync(folder)).toEqual(["link.yaml"]);
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
});

test("a device is written to, not replaced", async () => {
  expect(await writeWhole("/dev/null", "gone")).toBeNull();
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("what cannot be written leaves nothing behind", async () => {
  const folder = folderWith({});
  mkdirSync(join(folder, "taken"));
  expect(await writeWhole(join(folder, "taken"), "text")).toMatchObject({ code: "UNWRITABLE", severity: "error" });
  expect(await writeWhole(join(folder, "no", "r.yaml"), "text")).toMatchObject({
    message: "cannot be written: there is no such file or folder; check the path",
  });
  expect(readdirSync(folder)).toEqual(["taken"]);
  expect(existsSync(join(folder, "no"))).toBe(false);
});
