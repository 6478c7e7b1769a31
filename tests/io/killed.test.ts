import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "./folders.js";
import { isWhole } from "./whole-content.js";

/** Most of a test is starting processes, which other work on the machine slows down. */
const patience = 180_000;

let built: string;

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), "directives-writer-"));
  const entry = resolve(import.meta.dirname, "endless-writer.ts");
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(built, "writer.mjs"),
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

type Way = "whole" | "plain";

async function startWriter(path: string, way: Way, first = 0): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(built, "writer.mjs"), path, way, String(first)]);
  if (child.stdout !== null) await once(child.stdout, "data");
  return child;
}

/** The signal that it died of. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const closed = once(child, "close");
  child.kill(signal);
  return (await closed)[1] as NodeJS.Signals | null;
}

/** What stands in a folder after its writer was ended at a random moment. */
async function afterSignal(signal: NodeJS.Signals, way: Way) {
  const folder = folderWith({});
  const child = await startWriter(join(folder, "r.yaml"), way);
  await wait(Math.random() * 25);
  const died = await end(child, signal);
  const names = readdirSync(folder);
  const text = names.includes("r.yaml") ? readFileSync(join(folder, "r.yaml"), "utf8") : "";
  return { died, others: names.filter((name) => name !== "r.yaml"), isWhole: isWhole(text) };
}

/** Several at a time, since most of it is waiting. */
async function repeated(times: number, signal: NodeJS.Signals, way: Way) {
  const rows = Array.from({ length: 4 }, async () => {
    const results = [];
    for (let at = 0; at < times / 4; at++) results.push(await afterSignal(signal, way));
    return results;
  });
  return (await Promise.all(rows)).flat();
}

describe("a writer that is killed at random moments", () => {
  test(
    "a hundred times: the file is whole each time, and what is left beside it names it",
    async () => {
      const results = await repeated(100, "SIGKILL", "whole");
      expect(results).toHaveLength(100);
      for (const { died, isWhole, others } of results) {
        expect([died, isWhole]).toEqual(["SIGKILL", true]);
        for (const name of others) expect(name).toMatch(/^\.r\.yaml\.[0-9a-f]{12}\.tmp$/);
      }
    },
    patience,
  );

  test(
    "a writer that writes in place is caught at it: the kills come at telling moments",
    async () => {
      const isCaught = async (): Promise<boolean> =>
        (await repeated(8, "SIGKILL", "plain")).some(({ isWhole }) => !isWhole);
      // One of a hundred kills at the latest, as many as the other writer stands.
      let caught = false;
      for (let times = 0; times < 100 && !caught; times += 8) caught = await isCaught();
      expect(caught).toBe(true);
    },
    patience,
  );
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends a writer and leaves no temporary file",
  async (signal) => {
    for (const result of await repeated(4, signal, "whole")) {
      expect(result).toEqual({ died: signal, others: [], isWhole: true });
    }
  },
  patience,
);

test(
  "two writers of one file: whoever reads it finds one of both, whole",
  async () => {
    const folder = folderWith({});
    const path = join(folder, "r.yaml");
    const writers = await Promise.all([startWriter(path, "whole", 0), startWriter(path, "whole", 5)]);
    const seen = new Set<string>();
    // On a busy machine one of them may stand still for a while.
    for (let at = 0; at < 200 || (seen.size < 2 && at < 20_000); at++) {
      const text = readFileSync(path, "utf8");
      expect(isWhole(text)).toBe(true);
      seen.add(text.charAt(0));
      await wait(1);
    }
    for (const writer of writers) await end(writer, "SIGINT");
    expect(seen.size).toBeGreaterThan(1);
    expect(readdirSync(folder)).toEqual(["r.yaml"]);
  },
  patience,
);
