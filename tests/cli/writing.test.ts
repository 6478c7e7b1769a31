import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./spawn.js";

const bin = resolve(import.meta.dirname, "../../bin/directives.js");
const seed = readFileSync(resolve(import.meta.dirname, "../../seeds/004_49a2bb8bd14896aa.txt"), "utf8");

/** A test starts processes, which other work on the machine slows down. */
const patience = 60_000;

const isWindows = process.platform === "win32";

/** Runs a line of shell in which "$@" is the program. */
const shell = (line: string, cwd: string) =>
  spawnSync("bash", ["-c", line, "bash", process.execPath, bin], { cwd, encoding: "utf8" });

describe.skipIf(isWindows)("a full disk", () => {
  test.each([
    ["as --output", '"$@" extract a.txt -o /dev/full', "/dev/full: error UNWRITABLE: cannot be written"],
    ["as standard output", '"$@" extract a.txt > /dev/full', "error UNWRITABLE: standard output cannot be written"],
  ])("%s is told", (_, line, message) => {
    const { status, stderr } = shell(line, folderWith({ "a.txt": seed }));
    expect([status, stderr]).toEqual([
      2,
      `${message}: no space is left on the device; free some, or write elsewhere\n`,
    ]);
  });

  test("leaves the earlier register, and nothing beside it", ({ skip }) => {
    const cwd = folderWith({ "a.txt": seed });
    mkdirSync(join(cwd, "disk"));
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", join(cwd, "disk")]);
    skip(mounted.status !== 0, "a small disk can be mounted by root only");
    onTestFinished(() => void spawnSync("umount", [join(cwd, "disk")]));
    const { status, stderr } = shell(
      'echo earlier > disk/r.yaml; head -c 50000 /dev/zero > disk/other; "$@" extract a.txt a.txt -o disk/r.yaml',
      cwd,
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^disk\/r\.yaml: error UNWRITABLE: .*no space is left/m),
    ]);
    expect(readFileSync(join(cwd, "disk/r.yaml"), "utf8")).toBe("earlier\n");
    expect(readdirSync(join(cwd, "disk"))).toEqual(["other", "r.yaml"]);
  });
});

describe.skipIf(isWindows)("pipes", () => {
  const notices = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`in/${at}.txt`, `${seed}\n${at}`]));

  test("everything arrives, however late it is read", () => {
    const cwd = folderWith(notices);
    const { stdout } = shell(
      '"$@" extract in -q -o r.yaml; "$@" extract in -q | (sleep 0.5; cat) | cmp - r.yaml && wc -c < r.yaml',
      cwd,
    );
    expect(Number(stdout)).toBeGreaterThan(130_000);
  });

  test.each([
    ["extract in -q", 0],
    ["explain in/0.txt", 0],
    ["schema", 0],
  ])("%s | head -1 ends quietly", (args, code) => {
    const cwd = folderWith(notices);
    const { stdout, stderr } = shell(`"$@" ${args} | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`, cwd);
    expect([stdout, stderr]).toEqual([`${code}\n`, ""]);
  });

  const other = seed.replaceAll("June 30, 2025", "June 29, 2025");
  const gold = "doc: a.txt\ndirectives:\n  - { quote: Ministry, lead: [ministry-of-finance], verbs: [be] }\n";

  test("a reader that leaves before anything is written leaves the answer's exit code", async () => {
    const cwd = folderWith({ "a.txt": seed, "b/a.txt": other, "bad.txt": new Uint8Array([0xff]), "g.yaml": gold });
    const codes = {
      "diff a.yaml b.yaml": 1,
      "check a.yaml --fail-on product": 1,
      "report a.yaml no.yaml": 2,
      "update a.yaml a.txt no.txt": 2,
      "score a.yaml --gold g.yaml --min-clean 1": 1,
      "validate g.yaml": 1,
      "extract bad.txt a.txt -f ndjson": 2,
      "extract a.txt": 0,
    };
    shell('"$@" extract a.txt -q -o a.yaml; "$@" extract b/a.txt -q -o b.yaml', cwd);
    const script = Object.keys(codes).map(
      (args) => `{ sleep 0.1; "$@" ${args} 2>> said.txt; } | true; echo "\${PIPESTATUS[0]} ${args}"`,
    );
    const { stdout } = shell(script.join("\n"), cwd);
    expect(stdout.trimEnd().split("\n")).toEqual(Object.entries(codes).map(([args, code]) => `${code} ${args}`));
  }, 60_000);
});

describe.skipIf(isWindows)("signals", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "%s ends a long extraction at once, as %i",
    async (signal, code) => {
      const cwd = folderWith({ "r.yaml": "earlier" });
      const line = '"$@" extract - -o r.yaml & child=$!; echo $child >&2; wait $child; echo "code $?"';
      const script = spawn(
        "bash",
        ["-c", `exec 3<&0; ${line.replace("extract -", "extract - <&3")}`, "bash", process.execPath, bin],
        { cwd },
      );
      let [out, pid] = ["", ""];
      script.stdout.on("data", (data) => (out += data));
      script.stderr.on("data", (data) => (pid += data));
      // Enough for several seconds, all of them without a break, and no more than small machines take: what is repeated
      // has no end of a notice, behind which nothing would be read.
      const [body = ""] = seed.split("Source:");
      await new Promise<void>((done) => script.stdin.end(body.repeat(400), done));
      await wait(200);
      process.kill(Number(pid), signal);
      await once(script, "close");
      expect(out).toBe(`code ${code}\n`);
      expect(readdirSync(cwd)).toEqual(["r.yaml"]);
      expect(readFileSync(join(cwd, "r.yaml"), "utf8")).toBe("earlier");
    },
    patience,
  );

  test(
    "a kill at any moment leaves the earlier register or the new one",
    async () => {
      const cwd = folderWith({ "a.txt": seed, "whole.yaml": "" });
      await directives(["extract", "a.txt", "-o", "whole.yaml"], { cwd });
      const whole = readFileSync(join(cwd, "whole.yaml"), "utf8");
      for (let at = 0; at < 8; at++) {
        writeFileSync(join(cwd, "r.yaml"), "earlier");
        const child = spawn(process.execPath, [bin, "extract", "a.txt", "-o", "r.yaml"], { cwd });
        // Asked for before the wait: on a fast machine the run may be over by then.
        const closed = once(child, "close");
        await wait(Math.random() * 400);
        child.kill("SIGKILL");
        await closed;
        expect(["earlier", whole]).toContain(readFileSync(join(cwd, "r.yaml"), "utf8"));
      }
    },
    patience,
  );
});

test("what a killed run left beside a register is not read as a notice, a register or gold", async () => {
  const cwd = folderWith({
    "in/a.txt": seed,
    "in/.a.txt.0123456789ab.tmp": "half",
    "in/.gold.yaml.0123456789ab.tmp": "half",
  });
  const { code, stderr } = await directives(["extract", "in", "-o", "r.yaml"], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  const scored = await directives(["score", "r.yaml", "--gold", "in"], { cwd });
  expect(scored.stderr).toMatch(/^error NO-GOLD: no gold in in/);
});
