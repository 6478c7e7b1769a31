import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./spawn.js";

const root = resolve(import.meta.dirname, "../..");
const bin = join(root, "bin/directives.js");

const text = "The Prime Minister requested the Ministry of Finance to submit a report by July 31.";
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const answersIn = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));

describe("any number of jobs", () => {
  test("gives the same bytes", async () => {
    const cwd = folderWith({ "bad.txt": new Uint8Array([0xff]), "empty.txt": "" });
    symlinkSync(join(root, "seeds"), join(cwd, "seeds"));
    symlinkSync(join(root, "fixtures/notices"), join(cwd, "notices"));
    const inputs = ["seeds", "bad.txt", "no.txt", "empty.txt", "notices", "seeds/000_82f3b4f8756f5231.txt"];
    const runs = [];
    for (const jobs of ["1", "2", "3"]) runs.push(await directives(["extract", ...inputs, "--jobs", jobs], { cwd }));
    const [one, two, three] = runs;
    expect(one?.code).toBe(2);
    expect(one?.stdout.match(/^ {2}- id: /gm)?.length).toBeGreaterThan(1000);
    expect([two, three]).toEqual([one, one]);
  }, 120_000);

  test("with a dictionary and a day of one's own", async () => {
    const dictionary = "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n";
    const cwd = folderWith({
      "d.yaml": `${dictionary}  - { id: water-board, name: City Water Board, kind: unit }\n`,
      "a.txt": text.replace("Ministry of Finance", "City Water Board"),
      "b.txt": text,
    });
    const args = ["extract", "a.txt", "b.txt", "-d", "d.yaml", "--date", "2025-07-01", "--jobs"];
    const [one, two] = await Promise.all(["1", "2"].map((jobs) => directives([...args, jobs], { cwd })));
    expect(two).toEqual(one);
    expect(two?.stdout).toMatch(/agency: water-board(?:.|\n)*due: 2025-07-31/);
  });

  test.each(["0", "-1", "two"])("--jobs %s is refused", async (jobs) => {
    const { code, stderr } = await directives(["extract", "seeds", "--jobs", jobs], { cwd: root });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error USAGE: .*whole number/)]);
  });
});

describe("--format ndjson", () => {
  test("is a line for each notice, of which merge makes the register that extract writes", async () => {
    const cwd = folderWith({ "bad.txt": new Uint8Array([0xff]) });
    symlinkSync(join(root, "seeds"), join(cwd, "seeds"));
    const run = (...args: string[]) => directives(args, { cwd });
    const [{ code, stdout }] = await Promise.all([
      run("extract", "seeds/00[34]*.txt", "bad.txt", "--format", "ndjson"),
      run("extract", "seeds/00[34]*.txt", "-o", "r.ndjson"),
      run("extract", "seeds/00[34]*.txt", "-o", "r.yaml"),
    ]);
    expect([code, stdout]).toEqual([2, readFileSync(join(cwd, "r.ndjson"), "utf8")]);
    expect(answersIn(stdout)).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ format: "directives-notice/1" })),
    );
    const [ofLines, ofYaml, piped] = await Promise.all([
      run("merge", "r.ndjson"),
      run("merge", "r.yaml"),
      directives(["merge", "-"], { cwd, input: stdout }),
    ]);
    expect(ofLines.stdout).toMatch(/^# yaml/);
    expect([ofLines, piped]).toEqual([ofYaml, ofYaml]);
  });

  test("with nothing read, an earlier file stays", async () => {
    const cwd = folderWith({ "r.ndjson": "earlier" });
    expect((await directives(["extract", "no.txt", "-o", "r.ndjson"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "r.ndjson"), "utf8")).toBe("earlier");
  });

  test("update refuses lines, for it edits a document", async () => {
    const cwd = folderWith({
      "r.ndjson": line({ format: "directives-notice/1" }),
      "n.txt": text,
      "o.txt": `${text}\n`,
    });
    expect((await directives(["extract", "n.txt", "o.txt", "-o", "r.ndjson"], { cwd })).code).toBe(0);
    const [row] = answersIn(readFileSync(join(cwd, "r.ndjson"), "utf8"))[0].directives;
    const one = { id: row.id, text: row.action.text, was: { review: null }, now: { review: "accepted" } };
    writeFileSync(join(cwd, "rev.json"), JSON.stringify({ format: "directives-review/1", reviews: [one] }));
    for (const reviews of [[], ["--review", "rev.json"]]) {
      const { code, stdout, stderr } = await directives(["update", "r.ndjson", ...reviews], { cwd });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error USAGE: r\.ndjson is NDJSON; [^\n]*merge[^\n]*\n$/u);
    }
  });
});

describe("--input-format ndjson", () => {
  const asked = (input: string, ...args: string[]) =>
    directives(["extract", "--input-format", "ndjson", ...args], { input });

  test("answers each line in order, faulty ones with an error", async () => {
    const lines = [
      line({ id: "a", text, date: "2025-07-01", file: "in/a.txt" }),
      line({ id: 2, text: text.replace("report", "plan") }),
      "no JSON\n",
      "\n",
      "[]\n",
      line({ id: "c" }),
      line({ id: "d", text, date: "2025-02-30" }),
      line({ id: "e", text, dat: "2025-07-01" }),
      line({ id: "f", text: "" }).trimEnd(),
    ];
    const { code, stdout, stderr } = await asked(lines.join(""), "--date", "2024-07-01");
    const answers = answersIn(stdout);
    expect(code).toBe(2);
    expect(answers.map(({ id, line: at, error }) => [id, at, error?.code])).toEqual([
      ["a", undefined, undefined],
      [2, undefined, undefined],
      [null, 3, "BAD-LINE"],
      [null, 5, "BAD-LINE"],
      ["c", 6, "BAD-LINE"],
      ["d", 7, "BAD-LINE"],
      ["e", 8, "BAD-LINE"],
      ["f", undefined, undefined],
    ]);
    expect(answers[0]).toMatchObject({
      notice: { id: "a", file: "in/a.txt" },
      directives: [{ notice: "a", deadline: { due: "2025-07-31" } }],
    });
    expect(answers[1]).toMatchObject({
      notice: { id: "2", file: null },
      directives: [{ deadline: { due: "2024-07-31" } }],
    });
    expect(answers[7]).toMatchObject({ directives: [] });
    expect(stderr).toMatch(/^<stdin>:3: error BAD-LINE: this is no JSON; /m);
    expect(stderr).toMatch(/^<stdin>:9: warning EMPTY-NOTICE/m);
  });

  test("gives the same lines with several jobs", async () => {
    const input = Array.from({ length: 40 }, (_, at) =>
      at % 9 === 4 ? "{\n" : line({ id: at, text: `${text}\n${at}` }),
    ).join("");
    const [one, two] = await Promise.all(["1", "2"].map((jobs) => asked(input, "--jobs", jobs)));
    expect(two).toEqual(one);
    expect(answersIn(two?.stdout ?? "")).toHaveLength(40);
  });

  test("gives a register, where that is asked for", async () => {
    const { code, stdout } = await asked(line({ id: "a", text }), "--format", "yaml");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^# yaml(?:.|\n)*^ {2}- id: a$/m)]);
  });

  test("takes the streams of a folder, not its notices", async () => {
    const cwd = folderWith({
      "in/b.ndjson": line({ id: "b", text }),
      "in/a.jsonl": line({ id: "a", text }),
      "in/c.txt": text,
    });
    const { code, stdout } = await directives(["extract", "in", "--input-format", "ndjson"], { cwd });
    expect([code, answersIn(stdout).map(({ id }) => id)]).toEqual([0, ["a", "b"]]);
  });

  test("an empty stream has an empty answer", async () => {
    expect(await asked("\n")).toEqual({ code: 0, stdout: "", stderr: "" });
    const cwd = folderWith({ "in.ndjson": "", "r.ndjson": "earlier" });
    const args = ["extract", "in.ndjson", "--input-format", "ndjson", "-o", "r.ndjson"];
    expect(await directives(args, { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "r.ndjson"), "utf8")).toBe("");
  });

  test.each(["yaml", "json", "csv"])("an empty stream is no register in %s: an earlier one stays", async (format) => {
    const cwd = folderWith({ "in.ndjson": "", [`r.${format}`]: "earlier" });
    const args = ["extract", "in.ndjson", "--input-format", "ndjson", "-q", "-o", `r.${format}`];
    const { code, stdout, stderr } = await directives(args, { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error NO-NOTICES: no line was given, [^\n]*\n$/u);
    expect(readFileSync(join(cwd, `r.${format}`), "utf8")).toBe("earlier");
  });

  test("a stream of which no line could be read says why, and no more", async () => {
    const { code, stdout, stderr } = await asked("{\n", "--format", "yaml");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^<stdin>:1: error BAD-LINE: [^\n]*\n$/u);
  });

  test("a line that is too long costs itself alone", async () => {
    const long = `{"id":"long","text":"${"a".repeat(64 * 1024 * 1024)}"}\n`;
    const { code, stdout } = await asked(line({ id: 1, text }) + long + line({ id: 2, text }));
    expect(code).toBe(2);
    expect(answersIn(stdout)).toMatchObject([
      { id: 1 },
      { id: null, line: 2, error: { code: "LONG-LINE" } },
      { id: 2 },
    ]);
  });

  test.each(["1", "2"])("answers a partner that waits for each answer, with %s jobs", async (jobs) => {
    const child = spawn(process.execPath, [bin, "extract", "--input-format", "ndjson", "--jobs", jobs]);
    onTestFinished(() => void child.kill());
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["a", "b", "c"]) {
      child.stdin.write(line(id === "b" ? { id } : { id, text }));
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([2, null]);
  });
});

describe("a line's id", () => {
  test.each([
    ["is missing", { text }, "id: is missing; add it: a text or whole number"],
    ["is null", { id: null, text }, "id: null does not fit; write a text or whole number"],
    ["is no whole number", { id: 1.5, text }, "id: 1.5 does not fit; write a text or whole number"],
  ])("%s", async (_, value, message) => {
    const { code, stdout } = await directives(["extract", "--input-format", "ndjson"], { input: line(value) });
    expect([code, answersIn(stdout)[0].error]).toEqual([2, { code: "BAD-LINE", message }]);
  });

  test("that stands twice, or any other key, is refused; not in what it holds", async () => {
    const twice = `{"id":1,"text":${JSON.stringify(text)},"\\u0069d":2}\n`;
    const once = line({ id: 3, text: '"id": 1, {"id": "a\\\\", "id": [1]} shall report' });
    const { code, stdout } = await directives(["extract", "--input-format", "ndjson"], { input: twice + once });
    const [first, second] = answersIn(stdout);
    expect([code, first.error.message, second.id]).toEqual([2, '"id" stands twice; write each key once', 3]);
  });
});

test("no stream at all is an empty one", async () => {
  expect(await directives(["extract", "--input-format", "ndjson"])).toEqual({ code: 0, stdout: "", stderr: "" });
});
