import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";
import type { Run } from "./spawn.js";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const example = "fixtures/score/example/online-services";
const notice = read(`${example}.txt`);
const gold = read(`${example}.yaml`);

/** A register that is damaged on purpose; `everything` in every field. */
const registerOf = (name: string): string => read(`fixtures/score/${name}.register.json`);

const inRoot = (...args: string[]): Promise<Run> => directives(["score", ...args], { cwd: root });

const seeds = ["fixtures/score/seeds.register.json", "--gold", "fixtures/gold/seeds"];

describe("figures", () => {
  test("a row for each notice and one for all, the notices found where the register says", async () => {
    const { code, stdout, stderr } = await inRoot(...seeds);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual([
      "notice",
      "000_82f3b4f8756f5231.txt",
      "001_b88e48773e70906d.txt",
      "002_4f13692b69633a2f.txt",
      "003_43f1f4d70600b4aa.txt",
      "004_49a2bb8bd14896aa.txt",
      "total",
    ]);
    expect(lines.at(-1)?.split(/ +/).slice(1)).toEqual([
      "168",
      "167",
      "1.000",
      "0.994",
      "0.997",
      "0.991",
      "0.994",
      "1.000",
      "1.000",
      "1.000",
      "1.000",
      "0",
      "5/5",
    ]);
  });

  test("the notices are found beside the register, too", async () => {
    const register = registerOf("everything");
    const cwd = folderWith({ "sc/r.json": register, [`sc/${example}.txt`]: notice, "gold/g.yaml": gold });
    const beside = await directives(["score", "sc/r.json", "--gold", "gold"], { cwd });
    expect([beside.code, beside.stderr]).toEqual([0, ""]);
    const elsewhere = await directives(["score", "../sc/r.json", "--gold", "."], { cwd: join(cwd, "gold") });
    expect([elsewhere.code, elsewhere.stdout]).toEqual([0, beside.stdout]);
    const piped = await directives(["score", "-", "--gold", "gold"], { cwd, input: register });
    expect([piped.code, piped.stderr]).toEqual([2, expect.stringMatching(/BAD-GOLD: .* is not found in/u)]);
  });

  test("JSON has them all, and the faults", async () => {
    const { code, stdout } = await inRoot(...seeds, "--docs", "seeds", "--format", "json");
    const answer = JSON.parse(stdout);
    const recorded = JSON.parse(read("fixtures/score/seeds.answer.json"));
    expect([code, Object.keys(answer)]).toEqual([0, ["format", "total", "documents", "faults"]]);
    expect(answer.format).toBe("directives-score/1");
    expect(answer.total).toEqual(recorded.total);
    expect(answer.documents[1]).toEqual({
      doc: "001_b88e48773e70906d.txt",
      ...recorded.perDoc["001_b88e48773e70906d.txt"],
    });
    expect(answer.faults).toEqual([
      {
        doc: "001_b88e48773e70906d.txt",
        line: 27,
        field: "missed",
        text: expect.stringMatching(/^the selection of a “chief architect”/),
      },
      {
        doc: "002_4f13692b69633a2f.txt",
        line: 16,
        field: "lead",
        id: expect.stringMatching(/^712-tb-vpcp\//),
        text: expect.stringMatching(/^The evaluation must be substantive/),
        want: ["ministries", "agencies", "localities"],
        got: ["ministry-of-home-affairs"],
      },
    ]);
  });

  test("several folders of gold and of notices are one score", async () => {
    const both = ["--gold", "fixtures/score/example", "--docs", "fixtures/score/example", "--docs", "seeds"];
    const { code, stdout } = await inRoot(...seeds, ...both, "-f", "json");
    expect([code, JSON.parse(stdout).documents.length, JSON.parse(stdout).total.gold]).toEqual([0, 6, 174]);
  });

  test("--verbose lists the faults first, with the file and line of the notice", async () => {
    const { stdout } = await inRoot(...seeds, "--verbose");
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^seeds\/001_b88e48773e70906d\.txt:27: missed: the selection of a “chief architect” .*…$/),
      expect.stringMatching(
        /^seeds\/002_4f13692b69633a2f\.txt:16: lead: The evaluation .*… \| want \[ministries, agencies, localities\] got \[ministry-of-home-affairs\]$/,
      ),
      "",
      expect.stringMatching(/^notice +gold +predicted /),
    ]);
  });

  test("a register from standard input, the answer to a file by its extension", async () => {
    const cwd = folderWith({ "in/online-services.txt": notice, "gold/a.yml": gold });
    const args = ["score", "-", "--gold", "gold", "--docs", "in", "--output", "score.json"];
    const { code, stdout } = await directives(args, { cwd, input: registerOf("everything") });
    expect([code, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "score.json"), "utf8")).documents).toMatchObject([
      { doc: "online-services.txt", gold: 6 },
    ]);
  });

  test("a reader that has seen enough ends it quietly", () => {
    const bin = join(root, "bin/directives.js");
    const args = "fixtures/score/everything.register.json --gold fixtures/gold/seeds --verbose 2>/dev/null";
    const script = `set -o pipefail; "$0" "$1" score ${args} | head -1; echo "code \${PIPESTATUS[0]}"`;
    const out = execFileSync("bash", ["-c", script, process.execPath, bin], { cwd: root, encoding: "utf8" });
    expect(out).toMatch(/^seeds\/000_82f3b4f8756f5231\.txt:\d+: missed: .*\ncode 0\n$/);
  });
});

describe("--min-clean", () => {
  test.each([
    ["0.99", 0, ""],
    [
      "0.992",
      1,
      "error BELOW-MIN-CLEAN: clean F1 is 0.9910, --min-clean asks for 0.992; --verbose lists what is wrong\n",
    ],
  ])("%s: exit %i", async (limit, exit, message) => {
    const { code, stdout, stderr } = await inRoot(...seeds, "--min-clean", limit);
    expect([code, stderr]).toEqual([exit, message]);
    expect(stdout).toMatch(/\ntotal /);
  });

  test.each(["1.01", "-1", "90%", ""])("%j is no share", async (limit) => {
    const { code, stderr } = await inRoot(...seeds, `--min-clean=${limit}`);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Write a share from 0 to 1, such as 0\.9; see/)]);
  });
});

describe("what cannot be scored is named, with what to do about it", () => {
  const files = {
    "r.json": registerOf("everything"),
    "in/online-services.txt": notice,
    "gold/good.yaml": gold,
    "gold/agencies.yaml": "government: Government\n",
  };
  const args = ["score", "r.json", "--gold", "gold", "--docs", "in"];

  test.each([
    [
      "a quote that the notice lacks",
      { "gold/bad.yaml": gold.replace("online-services", "other").replace("review the fees", "review teh fees") },
      /^gold\/bad\.yaml:5:5: error BAD-GOLD: directives\[0\]\.quote: the notice does not hold these words; copy them from it, .*"review teh fees for/,
    ],
    [
      "a notice that is missing",
      { "gold/bad.yaml": "doc: missing.txt\n" },
      /^gold\/bad\.yaml:1:1: error BAD-GOLD: doc: missing\.txt is not found in in; name the folder of the notice with --docs$/m,
    ],
    [
      "gold that is none",
      { "gold/bad.yaml": "doc: other.txt\ndirectives:\n  - { quote: act, verb: [act] }\n" },
      /^gold\/bad\.yaml:3:19: error BAD-GOLD: directives\[0\]\.verb: unknown key/m,
    ],
    ["broken YAML", { "gold/bad.yaml": "doc: [" }, /^gold\/bad\.yaml:1:7: error BAD-YAML: /],
    [
      "a second gold for a notice",
      { "gold/second.yaml": gold },
      /^gold\/second\.yaml:2:1: error BAD-GOLD: doc: online-services\.txt has its gold in gold\/good\.yaml already; leave one/,
    ],
  ])("%s: the others are scored, exit 2", async (_, added, message) => {
    const cwd = folderWith({ ...files, "in/other.txt": notice, ...added });
    const { code, stdout, stderr } = await directives(args, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(stdout).toMatch(/\nonline-services\.txt +6 .*\ntotal +6 /);
  });

  test.each([
    ["no gold named", ["r.json"], /^error USAGE: no gold; name a folder of gold registers with --gold\n$/],
    ["no gold in the folder", ["r.json", "--gold", "in"], /^error NO-GOLD: no gold in in: no \.yaml file that names/],
    ["no such folder", ["r.json", "--gold", "gol"], /^gol: error UNREADABLE: .*check the path\n$/],
    ["no such register", ["q.json", "--gold", "gold"], /^q\.json: error UNREADABLE: /],
    ["gold for a register", ["gold/good.yaml", "--gold", "gold"], /^gold\/good\.yaml:2:1: error BAD-REGISTER: /],
    ["the register for the output", ["r.json", "--gold", "gold", "--docs", "in", "-o", "r.json"], /one of the inputs/],
    [
      "a gold for the output",
      ["r.json", "--gold", "gold", "--docs", "in", "-f", "json", "-o", "gold/good.yaml"],
      /one of the inputs/,
    ],
  ])("%s: nothing is written", async (_, wrong, message) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await directives(["score", ...wrong], { cwd });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(readFileSync(join(cwd, "r.json"), "utf8")).toBe(files["r.json"]);
  });

  test("what makes a score doubtful is a warning", async () => {
    const cwd = folderWith({
      ...files,
      "r.json": registerOf("offsets"),
      "in/other.txt": "act",
      "gold/o.yaml": "doc: other.txt",
    });
    const { code, stdout, stderr } = await directives(args, { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/\ntotal /)]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(
        /^in\/online-services\.txt: warning BAD-OFFSETS: \d rows quote other words than stand there: /,
      ),
      expect.stringMatching(/^in\/other\.txt: warning NOT-IN-REGISTER: .*extract it from a file of this name$/),
      "",
    ]);
  });

  test("two notices from files of one name are named", async () => {
    const cwd = folderWith({ ...files, "r.json": registerOf("notices") });
    const { stderr } = await directives(args, { cwd });
    expect(stderr).toMatch(
      /warning SAME-NAME: the register holds 2 notices from files of this name, scored as one: 900-/,
    );
  });
});

test("help has two examples, the figures and the exit codes", async () => {
  const { code, stdout } = await directives(["score", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n( {2}directives .*\n){2}\nExit codes:/);
});
