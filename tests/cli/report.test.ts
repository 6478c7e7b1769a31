import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const one = "The Prime Minister requested the Ministry of Finance to submit a report on tax debts by July 31, 2025.\n";
const two = "The Ministry of Health must publish the list of vaccines.\n";

/** What the file's data island holds. */
const dataIn = (html: string) => JSON.parse(/id="data">(.*)<\/script>/u.exec(html)?.[1] ?? "null");

/** Two notices and the register of each, extracted once. */
let extracted: Promise<Readonly<Record<string, string>>> | undefined;

async function extract(): Promise<Readonly<Record<string, string>>> {
  const notices = { "in/a.txt": one, "in/b.txt": two };
  const cwd = folderWith(notices);
  const [a, b] = await Promise.all(
    ["in/a.txt", "in/b.txt"].map(async (file) => (await directives(["extract", file], { cwd })).stdout),
  );
  return { ...notices, "a.yaml": a ?? "", "b.yaml": b ?? "", "a.register": a ?? "" };
}

/** A folder with them. */
async function workplace(): Promise<string> {
  extracted ??= extract();
  return folderWith(await extracted);
}

describe("directives report", () => {
  test("of several registers is the report of their merge, the notices' texts in it", async () => {
    const cwd = await workplace();
    const { code, stdout, stderr } = await directives(
      ["report", "a.yaml", "b.yaml", "--title", "Both", "--today", "2025-07-20", "-o", "r.html"],
      { cwd },
    );
    expect([code, stdout, stderr]).toEqual([0, "", ""]);
    const data = dataIn(readFileSync(join(cwd, "r.html"), "utf8"));
    expect(data).toMatchObject({ format: "directives-report/1", title: "Both", today: "2025-07-20" });
    expect(data.register.directives).toHaveLength(2);
    expect(Object.values(data.texts).map((source) => (source as { text: string }).text)).toEqual([one, two]);
  });

  test("looks for a notice beside every register that holds it, and takes the file that was read", async () => {
    const { "a.yaml": a = "", "in/a.txt": text = "" } = await (extracted ?? extract());
    const cwd = folderWith({ "ra/r.yaml": a, "rb/r.yaml": a, "rb/in/a.txt": text, "rc/r.yaml": a, "rc/in/a.txt": two });
    const orders = [
      ["ra/r.yaml", "rb/r.yaml"],
      ["rb/r.yaml", "ra/r.yaml"],
      ["rc/r.yaml", "rb/r.yaml"],
      ["rb/r.yaml", "rc/r.yaml", "ra/r.yaml"],
    ];
    for (const registers of orders) {
      const { code, stdout, stderr } = await directives(["report", ...registers], { cwd });
      expect([code, stderr, Object.keys(dataIn(stdout).texts)]).toEqual([0, "", ["a"]]);
    }
    const changed = await directives(["report", "ra/r.yaml", "rc/r.yaml"], { cwd });
    expect(changed.stderr).toMatch(/^warning SOURCE-CHANGED: 1 of 1 notices [^\n]*\n$/u);
    const missing = await directives(["report", "ra/r.yaml"], { cwd });
    expect(missing.stderr).toMatch(/^warning MISSING-SOURCE: 1 of 1 notices [^\n]*\n$/u);
  });

  test("names the notices that are not at hand or have changed, and shows their rows", async () => {
    const cwd = await workplace();
    writeFileSync(join(cwd, "in/b.txt"), `${two}More.\n`);
    const { code, stdout, stderr } = await directives(["report", "../b.yaml", "../a.yaml", "--sources", "."], {
      cwd: join(cwd, "in"),
    });
    expect([code, dataIn(stdout).register.directives.length, Object.keys(dataIn(stdout).texts)]).toEqual([0, 2, ["a"]]);
    expect(stderr).toMatch(/^warning SOURCE-CHANGED: 1 of 2 notices have other bytes .*in\/b\.txt.*\n$/u);
    const elsewhere = await directives(["report", "-"], {
      cwd: folderWith({}),
      input: readFileSync(join(cwd, "a.yaml")),
    });
    expect([elsewhere.code, dataIn(elsewhere.stdout).texts]).toEqual([0, {}]);
    expect(elsewhere.stderr).toMatch(
      /^warning MISSING-SOURCE: 1 of 1 notices not at hand; name their folder with --sources/u,
    );
  });

  test.each<[string, string[], RegExp]>([
    ["an output that is a notice", ["a.yaml", "-o", "in/a.txt"], /one of the inputs; name another file/u],
    ["an output that is the register", ["a.register", "-o", "./a.register"], /one of the inputs; name another file/u],
    ["an output that is no page by name", ["a.yaml", "-o", "./a.yaml"], /only html; name another file/u],
    ["sources that are no folder", ["a.yaml", "--sources", "a.yaml"], /is no folder/u],
    ["no register", ["none.yaml"], /^none\.yaml: error UNREADABLE/u],
    ["a notice for a register", ["in/a.txt"], /BAD-REGISTER: .*this is no register/u],
  ])("refuses %s", async (_, args, message) => {
    const { code, stdout, stderr } = await directives(["report", ...args], { cwd: await workplace() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("registers in which people wrote different things are no one report", async () => {
    const cwd = await workplace();
    const text = readFileSync(join(cwd, "a.yaml"), "utf8");
    writeFileSync(join(cwd, "x.yaml"), text.replace("review: null", "review: accepted"));
    writeFileSync(join(cwd, "y.yaml"), text.replace("review: null", "review: rejected"));
    const { code, stdout, stderr } = await directives(["report", "x.yaml", "y.yaml"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("REVIEW-DIFFERS");
  });
});

describe("directives update --review", () => {
  const reviewsOf = (id: string, now: object) =>
    JSON.stringify({
      format: "directives-review/1",
      reviews: [{ id, text: "submit a report on tax debts by July 31, 2025", was: { review: null }, now }],
    });

  test("takes reviews in once, comments kept, and names what it leaves out", async () => {
    const cwd = await workplace();
    const { directives: rows } = dataIn((await directives(["report", "a.yaml"], { cwd })).stdout).register;
    const { id, action } = rows[0];
    const text = readFileSync(join(cwd, "a.yaml"), "utf8").replace("review: null", "review: null # ask Ms. Lan");
    writeFileSync(join(cwd, "a.yaml"), text);
    const review = reviewsOf(id, { review: "accepted" }).replace(
      "submit a report on tax debts by July 31, 2025",
      action.text,
    );
    writeFileSync(join(cwd, "r.json"), review);
    writeFileSync(join(cwd, "late.json"), review.replace("accepted", "rejected"));
    writeFileSync(join(cwd, "strange.json"), reviewsOf("a/00000000", { review: "accepted" }));

    const first = await directives(["update", "a.yaml", "--review", "r.json", "--write"], { cwd });
    expect([first.code, first.stdout]).toEqual([0, ""]);
    expect(first.stderr).toContain("r.json: info REVIEWED: 1 row changed by 1 review\n");
    const reviewed = readFileSync(join(cwd, "a.yaml"), "utf8");
    expect(reviewed).toBe(text.replace("review: null", "review: accepted"));

    const again = await directives(["update", "a.yaml", "--review", "r.json", "--write"], { cwd });
    expect([again.code, readFileSync(join(cwd, "a.yaml"), "utf8")]).toEqual([0, reviewed]);

    const { code, stderr } = await directives(
      ["update", "a.yaml", "--review", "late.json", "--review", "strange.json", "--write"],
      { cwd },
    );
    expect([code, readFileSync(join(cwd, "a.yaml"), "utf8")]).toEqual([2, reviewed]);
    expect(stderr).toMatch(/late\.json: error REVIEW-CONFLICT: the review of a\/\w+ is left out: the row was changed/u);
    expect(stderr).toContain("strange.json: error NO-SUCH-ROW: the review of a/00000000 is left out");
  });

  test("refuses a file that holds no reviews, and updates all the same", async () => {
    const cwd = await workplace();
    const { code, stdout, stderr } = await directives(["update", "a.yaml", "--review", "b.yaml"], { cwd });
    expect([code, stdout]).toEqual([2, readFileSync(join(cwd, "a.yaml"), "utf8")]);
    expect(stderr).toContain("b.yaml:1:1: error BAD-REVIEWS: these are no reviews");
  });
});
