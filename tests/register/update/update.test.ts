import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { successionOf } from "../../../src/dictionary/succession.js";
import { assembleRegister } from "../../../src/register/assemble.js";
import { parseRegister } from "../../../src/register/read.js";
import { updateRegister } from "../../../src/register/update/update.js";
import { writeRegister } from "../../../src/register/write.js";
import type { Directive, Register } from "../../../src/schema/register.js";
import { extract } from "../../support/read.js";

const options = { succession: successionOf(builtInDictionary), dictionary: builtInDictionary };

const sentences = [
  "The Prime Minister requested the Ministry of Finance to submit a report on tax debts by July 31, 2025.",
  "The Ministry of Health shall build a register of hospitals and publish the list of vaccines.",
  "The Ministry of Construction shall inspect the bridges on National Highway 1 before August 15, 2025.",
  "The Ministry of Justice shall review 28 decrees on fees; the Ministry of Home Affairs shall train commune officials.",
];

const read = (lines: readonly string[], sha256 = "aa") => {
  const { notice, directives } = extract(lines.join("\n"), { date: "2025-07-01" });
  return { notice: { ...notice, sha256 }, directives };
};

const registerOf = (lines: readonly string[]): Register => assembleRegister([read(lines)], builtInDictionary);

const edited = (register: Register, edit: (row: Directive, at: number) => Partial<Directive>): Register => ({
  ...register,
  directives: register.directives.map((row, at) => ({ ...row, ...edit(row, at) })),
});

/** Updates a register, written as YAML, by its notice read from other lines. */
function update(register: Register, lines: readonly string[], sha256 = "bb", text = writeRegister(register, "yaml")) {
  const part = read(lines, sha256);
  return updateRegister(text, register, [{ old: "notice", ...part }], options);
}

const texts = ({ directives }: Pick<Register, "directives">): string[] => directives.map(({ action }) => action.text);

const at = (register: Register, words: string): Directive => {
  const row = register.directives.find(({ action }) => action.text.includes(words));
  if (row === undefined) throw new Error(`no row with ${words}`);
  return row;
};

const first = (words: string, change: Partial<Directive>) => (row: Directive) =>
  row.action.text.includes(words) ? change : {};

const reworded = sentences.map((line) => line.replace("a report on tax debts", "the report on debts of tax"));
const moved = ["A first line of the page.", "", ...sentences];

describe("an update", () => {
  test("of nothing new gives the same text", () => {
    const register = registerOf(sentences);
    const text = `# ours\n${writeRegister(register, "yaml")}`;
    expect(update(register, sentences, "aa", text).text).toBe(text);
  });

  test.each(["accepted", "edited", "rejected"] as const)(
    "keeps a row that is %s, and where it stands follows the text",
    (review) => {
      const register = edited(registerOf(sentences), first("tax debts", { review, recipients: ["government"] }));
      const row = at(update(register, moved).register, "tax debts");
      expect([row.review, row.recipients, row.source.line]).toEqual([review, ["government"], 3]);
      expect(row.flags).not.toContain("source-changed");
    },
  );

  test.each(["accepted", "edited", "rejected"] as const)(
    "keeps a row that is %s when its words change, and says so",
    (review) => {
      const register = edited(registerOf(sentences), first("tax debts", { review }));
      const { register: now, report } = update(register, reworded);
      const before = at(register, "tax debts");
      expect(at(now, "tax debts")).toEqual({ ...before, flags: [...before.flags, "source-changed"] });
      expect(report.sourceChanged).toEqual([before.id]);
      expect(texts(now).some((text) => text.includes("debts of tax"))).toBe(false);
    },
  );

  test("gives a record to the row that goes on in other words", () => {
    const tracking = { status: "in-progress", note: "asked twice" } as const;
    const { register: now, report } = update(edited(registerOf(sentences), first("tax debts", { tracking })), reworded);
    expect(at(now, "debts of tax").tracking).toEqual(tracking);
    expect([report.added, report.removed, report.orphaned]).toEqual([[], [], []]);
  });

  test.each<[string, Partial<Directive>]>([
    ["a record", { tracking: { status: "done" } }],
    ["a review", { review: "accepted" }],
    ["a rejection", { review: "rejected" }],
  ])("keeps a row with %s that is no longer found, flagged", (_, change) => {
    const register = edited(registerOf(sentences), first("bridges", change));
    const { register: now, report } = update(
      register,
      sentences.filter((line) => !line.includes("bridges")),
    );
    const before = at(register, "bridges");
    expect(at(now, "bridges")).toEqual({ ...before, flags: [...before.flags, "orphaned"] });
    expect(report.orphaned).toEqual([before.id]);
  });

  test("takes the flag away where the row is found again", () => {
    const register = edited(registerOf(sentences), first("bridges", { tracking: { status: "done" } }));
    const gone = update(
      register,
      sentences.filter((line) => !line.includes("bridges")),
    ).register;
    const back = update(gone, sentences, "cc").register;
    expect(back.directives).toEqual(register.directives);
  });

  test("drops a row that is no longer found and that nobody wrote into, and brings new ones", () => {
    const lines = [...sentences.slice(1), "The Ministry of Finance must audit 12 funds."];
    const { register: now, report } = update(registerOf(sentences), lines);
    expect([report.added.length, report.removed.length]).toEqual([1, 1]);
    expect(texts(now).some((text) => text.includes("tax debts"))).toBe(false);
  });

  test("keeps a row that was changed by hand without a mark, where only a person can have changed it", () => {
    const register = edited(registerOf(sentences), first("bridges", { deadline: null }));
    const { register: now, report } = update(register, sentences, "aa");
    expect(at(now, "bridges").deadline).toBeNull();
    expect(report.unmarked).toEqual([at(register, "bridges").id]);
  });

  test("keeps a row that was put in by hand, where only a person can have done so", () => {
    const register = registerOf(sentences);
    const own: Directive = {
      ...at(register, "bridges"),
      id: "notice/own",
      action: { verbs: ["paint"], text: "paint zebra crossings" },
    };
    const { register: now } = update({ ...register, directives: [...register.directives, own] }, sentences, "aa");
    expect(at(now, "zebra")).toEqual({ ...own, flags: [...own.flags, "orphaned"] });
  });

  test("says which accepted rows are read otherwise now", () => {
    const register = edited(registerOf(sentences), first("tax debts", { review: "accepted" }));
    const { report, register: now } = update(
      register,
      sentences.map((line) => line.replace("the Ministry of Finance to submit", "the Ministry of Justice to submit")),
    );
    expect(report.disputed).toEqual([at(register, "tax debts").id]);
    expect(at(now, "tax debts").assignees).toEqual(at(register, "tax debts").assignees);
  });

  test("keeps notices that were not extracted again, and rows of notices that are not listed", () => {
    const register = registerOf(sentences);
    const stray: Directive = { ...at(register, "bridges"), id: "gone/1", notice: "gone" };
    const other = { ...register, notices: [...register.notices], directives: [...register.directives, stray] };
    const result = updateRegister(writeRegister(other, "yaml"), other, [], options);
    expect(result.register).toBe(other);
    expect(update(other, moved).register.directives).toContainEqual(stray);
  });

  test("adds notices that the register lacks, under an id that is free", () => {
    const register = registerOf(sentences);
    const part = read(["The Ministry of Finance must audit 12 funds."]);
    const { register: now } = updateRegister(
      writeRegister(register, "yaml"),
      register,
      [{ old: null, ...part }],
      options,
    );
    expect(now.notices.map(({ id }) => id)).toEqual(["notice", "notice-2"]);
    expect(now.directives.at(-1)?.id).toMatch(/^notice-2\//);
  });

  test("of JSON is JSON", () => {
    const register = registerOf(sentences);
    const { text } = update(register, moved, "bb", writeRegister(register, "json"));
    expect(JSON.parse(text).directives[0].source.line).toBe(3);
  });
});

describe("tasks that are split or merged", () => {
  const whole = [
    "The Ministry of Health shall build a register of hospitals in 34 provinces and publish the list of measles vaccines before August 15, 2025.",
  ];
  const parts = [
    "The Ministry of Health shall build a register of hospitals in 34 provinces. The Ministry of Health shall publish the list of measles vaccines before August 15, 2025.",
  ];

  test("the record of the whole goes to the part that is most like it, flagged", () => {
    const { register, report } = update(
      edited(registerOf(whole), () => ({ tracking: { status: "done" } })),
      parts,
    );
    const done = register.directives.filter((row) => row.tracking?.status === "done");
    expect(done.map(({ id, flags }) => [id, flags.at(-1)])).toEqual([[report.recordCarried[0], "record-carried"]]);
    expect(register.directives).toHaveLength(2);
  });

  test.each(["accepted", "edited", "rejected"] as const)("a whole that is %s swallows no new part", (review) => {
    const { register } = update(
      edited(registerOf(whole), () => ({ review })),
      parts,
    );
    expect(register.directives.map((row) => String(row.review)).sort()).toEqual([review, "null"].sort());
  });

  test("records of the parts do not add up: one goes to the whole, flagged, the others are kept", () => {
    const before = edited(registerOf(parts), (_, index) => ({ tracking: { status: "done", note: `part ${index}` } }));
    const { register, report } = update(before, whole);
    expect(register.directives.map((row) => row.tracking?.note).sort()).toEqual(["part 0", "part 1"]);
    expect([report.recordCarried.length, report.orphaned.length]).toEqual([1, 1]);
  });

  test("a comment beside a part is kept", () => {
    const before = registerOf(parts);
    const text = writeRegister(before, "yaml").replace(/^( {6}text: .*)$/gm, "$1 # seen");
    const { text: now } = update(before, whole, "bb", text);
    expect(now.match(/# seen/g)).toEqual(text.match(/# seen/g));
  });
});

describe("records", () => {
  const later = sentences.map((line) => line.replace("July 31, 2025", "October 31, 2025"));
  const done = edited(registerOf(sentences), first("tax debts", { tracking: { status: "done" } }));

  test("of a task whose deadline moved are flagged, until a person takes the flag away", () => {
    const once = update(done, later);
    expect(at(once.register, "tax debts").flags).toEqual(["record-carried"]);
    expect(update(once.register, later, "bb", once.text).text).toBe(once.text);
    const seen = edited(once.register, first("tax debts", { flags: [] }));
    expect(at(update(seen, later).register, "tax debts").flags).toEqual([]);
  });

  test("of a task that only moved are not", () => {
    expect(at(update(done, moved).register, "tax debts").flags).toEqual([]);
  });
});

describe("tasks in the same words", () => {
  const task = (body: string, day = ""): string =>
    `The Ministry of ${body} shall submit a report on the results to the Prime Minister${day}.`;
  const led = (register: Pick<Register, "directives">, body: string): Directive => {
    const row = register.directives.find(({ assignees }) => assignees.some(({ name }) => name.endsWith(body)));
    if (row === undefined) throw new Error(`no row of ${body}`);
    return row;
  };
  const ofBody = (body: string, change: Partial<Directive>) => (row: Directive) =>
    row.assignees.some(({ name }) => name.endsWith(body)) ? change : {};
  const tracking = { status: "done", note: "finance sent it" } as const;
  const both = [task("Finance"), task("Health")];

  test.each<[string, readonly string[], readonly string[]]>([
    ["another order", both, both.toReversed()],
    ["another in front", both, [task("Justice"), ...both]],
    ["a second one behind", both.slice(0, 1), both],
    ["a second one in front", both.slice(0, 1), both.toReversed()],
    ["one less", both, both.slice(0, 1)],
    ["one less and one more", both, [task("Justice"), task("Finance")]],
  ])("keep their records, whoever else has them: %s", (_, before, after) => {
    const { register } = update(edited(registerOf(before), ofBody("Finance", { tracking })), after);
    expect(register.directives).toHaveLength(after.length);
    expect(register.directives.filter((row) => row.tracking !== null)).toEqual([led(register, "Finance")]);
    expect(led(register, "Finance")).toMatchObject({ tracking, flags: [] });
  });

  test.each(["accepted", "edited", "rejected"] as const)("that are %s swallow no task of another body", (review) => {
    const old = edited(registerOf(both.slice(0, 1)), () => ({ review }));
    const { register, report } = update(old, [task("Justice"), ...both]);
    expect(register.directives.map((row) => [row.assignees[0]?.name, row.review])).toEqual(
      ["Justice", "Finance", "Health"].map((body) => [`Ministry of ${body}`, body === "Finance" ? review : null]),
    );
    expect([report.disputed, report.orphaned, report.added.length]).toEqual([[], [], 2]);
  });

  test("of one body are told apart by their deadlines", () => {
    const [may, june] = [task("Finance", " in May 2026"), task("Finance", " in June 2026")];
    const old = edited(registerOf([may, june]), (row) => (row.deadline?.due === "2026-05-31" ? { tracking } : {}));
    const { register } = update(old, [task("Finance"), june, may]);
    expect(register.directives.map((row) => [row.deadline?.due, row.tracking])).toEqual(
      expect.arrayContaining([
        ["2026-05-31", tracking],
        ["2026-06-30", null],
        [undefined, null],
      ]),
    );
  });

  test("of which one goes to another body: its record goes along, flagged", () => {
    for (const [before, after] of [
      [both, [task("Justice"), task("Health")]],
      [[task("Finance")], [task("Justice")]],
    ] as const) {
      const { register, report } = update(edited(registerOf(before), ofBody("Finance", { tracking })), after);
      expect(led(register, "Justice")).toMatchObject({ tracking, flags: ["record-carried"] });
      expect(report.recordCarried).toEqual([led(register, "Justice").id]);
    }
  });

  test("have ids of their own, and a second update changes nothing", () => {
    const bodies = fc.uniqueArray(fc.constantFrom("Finance", "Health", "Justice", "Construction"), { minLength: 1 });
    const works = fc.array(
      fc.constantFrom<Partial<Directive>>({}, { tracking }, { review: "accepted" }, { review: "rejected" }),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(bodies, { minLength: 2, maxLength: 4 }), works, ([first = [], ...later], work) => {
        let register = edited(registerOf(first.map((body) => task(body))), (_, index) => work[index] ?? {});
        for (const [version, next] of later.entries()) {
          const lines = next.map((body) => task(body));
          const once = update(register, lines, `b${version}`);
          expect(new Set(once.register.directives.map(({ id }) => id)).size).toBe(once.register.directives.length);
          expect(update(once.register, lines, `b${version}`, once.text).text).toBe(once.text);
          register = once.register;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the notice", () => {
  test("keeps what people filled in", () => {
    const register = registerOf(sentences);
    const [notice] = register.notices;
    if (notice === undefined) throw new Error("no notice");
    const filled = { ...register, notices: [{ ...notice, number: "12/TB", url: "https://example.org/12" }] };
    const { register: same, report } = update(filled, sentences, "aa");
    expect([same, report.unmarked]).toEqual([filled, ["notice"]]);
    expect(update(filled, moved).register.notices[0]).toMatchObject({ number: "12/TB", url: "https://example.org/12" });
  });

  test("that stands twice in the register gives its rows once", () => {
    const register = registerOf(sentences);
    const twice = { ...register, notices: [...register.notices, ...register.notices] };
    expect(update(twice, moved).register.directives).toHaveLength(register.directives.length);
  });

  test("that was not read again keeps the register's word on who read it", () => {
    const old = { ...registerOf(sentences), generator: { name: "directives", version: "0.0.1" } };
    const other = read(["The Ministry of Finance must audit 12 funds."]);
    const { register } = updateRegister(writeRegister(old, "yaml"), old, [{ old: null, ...other }], options);
    expect(register.generator).toEqual(old.generator);
    expect(update(old, moved).register.generator).not.toEqual(old.generator);
  });
});

test("the order that people gave the rows stays, and new rows stand behind those before them in the text", () => {
  const register = registerOf(sentences);
  const turned = { ...register, directives: [...register.directives].reverse() };
  expect(update(turned, sentences, "aa").register).toBe(turned);
  const more = [...sentences.slice(0, 1), "The Ministry of Finance must audit 12 funds.", ...sentences.slice(1)];
  const words = texts(update(turned, more).register);
  expect(words[words.findIndex((text) => text.includes("tax debts")) + 1]).toContain("audit 12 funds");
  expect(words.filter((text) => !text.includes("audit"))).toEqual(texts(turned));
});

test("an accepted row follows the capitals and spaces of the text, so that its quote stays true", () => {
  const register = edited(registerOf(sentences), first("tax debts", { review: "accepted" }));
  const lines = sentences.map((line) => line.replace("a report on tax debts", "a  Report on Tax debts"));
  expect(at(update(register, lines).register, "Tax debts").action.text).toContain("a  Report on Tax debts");
});

describe("what people wrote into the YAML", () => {
  const register = edited(registerOf(sentences), first("tax debts", { review: "accepted" }));
  const text = writeRegister(register, "yaml")
    .replace("format: directives/1", "# the register of our department\nformat: directives/1")
    .replace("    review: accepted", "    review: accepted # seen by the head of unit")
    .replace("directives:\n", "directives:\n  # most urgent first\n");

  test("comments stay where they are", () => {
    const { text: now } = update(register, moved, "bb", text);
    expect(now).toContain("# the register of our department\nformat: directives/1");
    expect(now).toContain("review: accepted # seen by the head of unit");
    expect(now).toContain("  # most urgent first\n");
  });

  test("what is the same stays the same line by line", () => {
    const { text: now } = update(register, moved, "bb", text);
    const changed = now.split("\n").filter((line) => !text.split("\n").includes(line));
    expect(changed.every((line) => /^ {4}(?:sha256|source): /.test(line))).toBe(true);
    expect(changed.length).toBeGreaterThan(0);
  });

  test("the order of keys stays", () => {
    const turned = text.replace(/^( {4}review: accepted.*\n)( {4}tracking: null\n)/m, "$2$1");
    expect(update(register, moved, "bb", turned).text).toMatch(/tracking: null\n {4}review: accepted/);
  });

  test("line ends and indentation stay", () => {
    const crlf = text.replaceAll("\n", "\r\n");
    expect(update(register, moved, "bb", crlf).text).toBe(
      update(register, moved, "bb", text).text.replaceAll("\n", "\r\n"),
    );
    const flush = parseDocument(text).toString({ indentSeq: false, lineWidth: 0 });
    expect(update(register, moved, "bb", flush).text).toMatch(/^directives:\n(?:#.*\n)?- id: .*\n {2}notice: /m);
    const wide = parseDocument(text).toString({ indent: 4, lineWidth: 0 });
    expect(update(register, moved, "bb", wide).text).toMatch(
      /^ {4}- id: .*\n {6}notice: .*\n {6}action:\n {10}verbs: /m,
    );
  });

  test("a row with a comment is kept when it is no longer found", () => {
    const commented = text.replace(/( {6}text: inspect the bridges[^\n]*)/, "$1 # ask again");
    const without = sentences.filter((line) => !line.includes("bridges"));
    const { text: now, report } = update(register, without, "bb", commented);
    expect(now).toContain("# ask again");
    expect(report.orphaned).toHaveLength(1);
  });

  test("a comment inside a list that changes is not lost", () => {
    const commented = text.replace(/( {6}- \{ agency: ministry-of-health[^\n]*)/, "$1 # by telephone");
    const lines = sentences.map((line) =>
      line.replace("The Ministry of Health", "The Ministry of Education and Training"),
    );
    expect(update(register, lines, "bb", commented).text).toContain("by telephone");
  });
});

test("updating twice changes nothing, and loses nothing that people wrote", () => {
  const register = registerOf(sentences);
  const count = register.directives.length;
  const reviews = fc.constantFrom<Directive["review"]>(null, null, "accepted", "edited", "rejected");
  const marks = fc.array(fc.tuple(reviews, fc.boolean()), { minLength: count, maxLength: count });
  const pages = fc.shuffledSubarray([
    ...sentences,
    ...reworded.slice(0, 1),
    "The Ministry of Finance must audit 12 funds.",
  ]);
  const orders = fc.shuffledSubarray([...register.directives.keys()], { minLength: count });
  fc.assert(
    fc.property(marks, pages, orders, fc.constantFrom("aa", "bb"), (marked, lines, order, sha256) => {
      const worked = edited(register, (_, index) => {
        const [review = null, isTracked = false] = marked[index] ?? [];
        return { review, tracking: isTracked ? { status: "open", note: `note ${index}` } : null };
      });
      const before = { ...worked, directives: order.flatMap((index) => worked.directives[index] ?? []) };
      const once = update(before, lines, sha256);
      expect(parseRegister(once.text, "r").register).toEqual(once.register);
      expect(update(once.register, lines, sha256, once.text).text).toBe(once.text);
      const reviewed = (one: Register): string[] =>
        one.directives.flatMap(({ id, review }) => (review === null ? [] : [id]));
      expect(reviewed(once.register)).toEqual(reviewed(before));
      const notes = ({ directives }: Register): string[] =>
        directives.flatMap((row) => row.tracking?.note ?? []).sort();
      expect(notes(once.register)).toEqual(notes(before));
      expect(parse(once.text)).toBeTypeOf("object");
    }),
    { numRuns: 80 },
  );
});
