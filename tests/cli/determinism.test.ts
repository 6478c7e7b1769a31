import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** A test starts processes, which other work on the machine slows down. */
const patience = 60_000;

/** Where a day, a month or a letter is another than elsewhere: east and west of the date line, Turkish i, Vietnamese order. */
const places: readonly (readonly [zone: string, locale: string])[] = [
  ["UTC", "C"],
  ["Asia/Ho_Chi_Minh", "vi_VN.UTF-8"],
  ["America/Los_Angeles", "tr_TR.UTF-8"],
  ["Pacific/Kiritimati", "C"],
];

/** Another Node than the one that runs the tests: `npm run determinism` gives the newest. */
const other = process.env.DIRECTIVES_NODE;

/** All notices take seconds for each place: they are read where the newest Node reads them too. */
const inputs = other === undefined ? ["seeds"] : ["seeds", "fixtures/notices"];

interface Made {
  readonly code: number | null;
  readonly sha256: string;
  readonly length: number;
}

function made(node: string, [zone, locale]: readonly [string, string]): Made {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout } = spawnSync(
    node,
    ["bin/directives.js", "extract", ...inputs, "--quiet", "--format", "yaml"],
    { cwd: root, env: { ...env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale }, maxBuffer: 2 ** 28 },
  );
  return { code: status, sha256: createHash("sha256").update(stdout).digest("hex"), length: stdout.length };
}

describe("the register has the same bytes", () => {
  const here = made(process.execPath, ["UTC", "C"]);

  test("and is one", () => {
    expect(here.code).toBe(0);
    expect(here.length).toBeGreaterThan(100_000);
  });

  test.each(places.slice(1))("in %s with %s", { timeout: patience }, (zone, locale) => {
    expect(made(process.execPath, [zone, locale])).toEqual(here);
  });

  test.skipIf(other === undefined).each(places)(
    "on the Node that DIRECTIVES_NODE names, in %s with %s",
    { timeout: patience },
    (zone, locale) => {
      expect(made(other ?? "", [zone, locale])).toEqual(here);
    },
  );
});
