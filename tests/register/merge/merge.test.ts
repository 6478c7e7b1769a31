import { describe, expect, test } from "vitest";
import { mergeRegisters, type NamedRegister } from "../../../src/register/merge/merge.js";
import type { Directive, Notice, Register } from "../../../src/schema/register.js";
import { directive, notice, register as sample } from "../sample.js";

const row = (change: Partial<Directive> = {}): Directive => ({ ...directive, tracking: null, ...change });

const registerOf = (
  rows: readonly Directive[],
  data: Partial<Notice> = {},
  more: Partial<Register> = {},
): Register => ({
  ...sample,
  notices: [{ ...notice, ...data }],
  directives: [...rows],
  ...more,
});

const named = (...registers: Register[]): NamedRegister[] =>
  registers.map((register, at) => ({ file: `${"abc"[at]}.yaml`, register }));

const merged = (registers: readonly NamedRegister[], prefer: "first" | "last" | null = null): Register => {
  const { register, conflicts } = mergeRegisters(registers, { prefer });
  if (register === undefined) throw new Error(JSON.stringify(conflicts));
  return register;
};

const conflictsOf = (registers: readonly NamedRegister[], prefer: "first" | "last" | null = null): string[] =>
  (mergeRegisters(registers, { prefer }).conflicts ?? []).map(({ code, message }) => `${code} ${message}`);

const other = row({ action: { ...directive.action, text: "develop and submit to the Government: a Report....." } });
const id = directive.id;

describe("copies of a row that agree, or that a person decides between", () => {
  test.each<[string, Directive[], Partial<Directive>]>([
    ["equal ones are one", [row(), row()], row()],
    ["a review is taken from either", [row(), row({ review: "accepted" })], { review: "accepted" }],
    ["a rejection too", [row({ review: "rejected" }), row()], { review: "rejected" }],
    [
      "tracking is taken from one, the review from the other",
      [row({ tracking: { status: "done" } }), row({ review: "accepted" })],
      { tracking: { status: "done" }, review: "accepted" },
    ],
    [
      "equal tracking stays, whatever the order of its keys",
      [
        row({ tracking: { status: "done", updated: "2025-07-01" } }),
        row({ tracking: { updated: "2025-07-01", status: "done" } }),
      ],
      { tracking: { status: "done", updated: "2025-07-01" } },
    ],
    [
      "an edited row counts before one that nobody reviewed",
      [row(), { ...other, review: "edited" }],
      { action: other.action, review: "edited" },
    ],
    [
      "an accepted one too, and takes the other's tracking",
      [{ ...other, review: "accepted" }, row({ tracking: { status: "open" } })],
      { action: other.action, review: "accepted", tracking: { status: "open" } },
    ],
    [
      "one edited row decides between two that differ",
      [row(), { ...other, review: "edited" }, row({ flags: ["x"] })],
      { action: other.action, flags: [] },
    ],
  ])("%s", (_, copies, expected) => {
    const registers = copies.map((copy) => registerOf([copy]));
    expect(merged(named(...registers)).directives).toMatchObject([expected]);
    expect(merged(named(...registers.reverse())).directives).toMatchObject([expected]);
  });
});

describe("conflicts name both files, and what differs", () => {
  test.each<[string, Register[], RegExp[]]>([
    [
      "a field of a row",
      [registerOf([row()]), registerOf([row({ confidence: 0.5, issuedBy: null })])],
      [
        /^ROW-DIFFERS row .*3fa94c1e: issuedBy is "deputy-prime-minister" in a\.yaml, null in b\.yaml; confidence is 0\.93 in a\.yaml, 0\.5 in b\.yaml; say with --prefer/,
      ],
    ],
    [
      "an item of a list",
      [registerOf([row()]), registerOf([row({ recipients: ["national-assembly"] })])],
      [/recipients\[0\] is "government" in a\.yaml, "national-assembly" in b\.yaml/],
    ],
    [
      "flags",
      [registerOf([row()]), registerOf([row({ flags: ["x"] })])],
      [/flags is \[\] in a\.yaml, \["x"\] in b\.yaml/],
    ],
    [
      "of three, who says what",
      [registerOf([row()]), registerOf([row({ confidence: 0.5 })]), registerOf([row()])],
      [/confidence is 0\.93 in a\.yaml and c\.yaml, 0\.5 in b\.yaml/],
    ],
    [
      "the place where long texts begin to differ",
      [
        registerOf([row({ action: { verbs: [], text: `${"x".repeat(300)}one` } })]),
        registerOf([row({ action: { verbs: [], text: `${"x".repeat(300)}two` } })]),
      ],
      [/3fa94c1e: action\.text is …x{20}one" in a\.yaml, …x{20}two" in b\.yaml/],
    ],
    [
      "a row only in one",
      [registerOf([row(), row({ id: "315-tb-vpcp/2" })]), registerOf([row()])],
      [/^ROW-MISSING row 315-tb-vpcp\/2: it stands in a\.yaml and not in b\.yaml/],
    ],
    [
      "the notice's data",
      [registerOf([], {}), registerOf([], { date: null, chair: null })],
      [
        /^NOTICE-DIFFERS notice 315-tb-vpcp: date is "2025-06-23" in a\.yaml, null in b\.yaml; chair is \{.*\} in a\.yaml, null in b\.yaml/,
      ],
    ],
    [
      "every one of them",
      [registerOf([row(), row({ id: "315-tb-vpcp/2" })]), registerOf([row({ flags: ["x"] })], { url: null })],
      [/^NOTICE-DIFFERS/, /^ROW-DIFFERS/, /^ROW-MISSING/],
    ],
  ])("%s", (_, registers, messages) => {
    expect(conflictsOf(named(...registers))).toEqual(messages.map((message) => expect.stringMatching(message)));
  });

  test("they stand at the row in the first of the files", () => {
    const registers = named(
      registerOf([row({ id: "x/1" }), row()]),
      registerOf([row({ id: "x/1" }), { ...other, id }]),
    );
    expect(mergeRegisters(registers).conflicts).toMatchObject([{ file: "a.yaml", path: ["directives", 1] }]);
  });

  test("the path under which a notice was read is no part of what it says", () => {
    const registers = [
      registerOf([], { file: "b/1.txt" }),
      registerOf([], { file: null }),
      registerOf([], { file: "a/1.txt" }),
    ];
    expect(merged(named(...registers)).notices).toMatchObject([{ file: "a/1.txt" }]);
  });
});

describe("what two people say differently is a conflict, always", () => {
  test.each<[string, Directive, Directive, RegExp, RegExp]>([
    [
      "reviews",
      row({ review: "accepted" }),
      row({ review: "rejected" }),
      /^REVIEW-DIFFERS .* is "rejected" in b\.yaml, "accepted" in a\.yaml/,
      /^REVIEW-DIFFERS row .*: review is "accepted" in a\.yaml, "rejected" in b\.yaml; agree on one/,
    ],
    [
      "tracking",
      row({ tracking: { status: "open", note: "n".repeat(200) } }),
      row({ tracking: { status: "done" } }),
      /^TRACKING-DIFFERS .* is \{"status":"done"\} in b\.yaml/,
      /^TRACKING-DIFFERS row .*: tracking is \{"status":"open","note":"n{200}"\} in a\.yaml, \{"status":"done"\} in b\.yaml/,
    ],
    [
      "contents that both were edited to",
      row({ review: "edited" }),
      { ...other, review: "edited" },
      /^REVIEWED-ROW-DIFFERS .* in b\.yaml, .* in a\.yaml/,
      /^REVIEWED-ROW-DIFFERS row .*: people reviewed it with different contents: action\.text is/,
    ],
  ])("%s", (_, one, two, reversed, message) => {
    for (const prefer of [null, "first", "last"] as const) {
      expect(conflictsOf(named(registerOf([one]), registerOf([two])), prefer)).toEqual([
        expect.stringMatching(prefer === "last" ? reversed : message),
      ]);
    }
  });
});

describe("--prefer", () => {
  const one = registerOf([row(), row({ id: "315-tb-vpcp/1" })], { date: "2025-06-23", file: "one.txt" });
  const two = registerOf([other, row({ id: "315-tb-vpcp/2" })], { date: "2025-06-24", file: "two.txt" });

  test.each([
    ["first", "2025-06-23", "one.txt", [id, "315-tb-vpcp/1"], directive.action.text],
    ["last", "2025-06-24", "two.txt", [id, "315-tb-vpcp/2"], other.action.text],
  ] as const)("%s: its notice, rows and fields", (prefer, date, file, ids, text) => {
    const { notices, directives } = merged(named(one, two), prefer);
    expect(notices).toMatchObject([{ date, file }]);
    expect(directives.map((it) => it.id).sort()).toEqual([...ids].sort());
    expect(directives.find((it) => it.id === id)?.action.text).toBe(text);
  });

  test("what people wrote into the other's row is kept", () => {
    const tracked = registerOf([{ ...other, tracking: { status: "done" }, review: "rejected" }]);
    expect(merged(named(registerOf([row()]), tracked), "first").directives).toMatchObject([
      { action: directive.action, tracking: { status: "done" }, review: "rejected" },
    ]);
  });

  test("the other's row is taken where a person vouches for it, and nobody for the preferred one", () => {
    const edited = registerOf([{ ...other, review: "edited" }]);
    expect(merged(named(registerOf([row()]), edited), "first").directives).toMatchObject([{ action: other.action }]);
  });

  test.each<[string, Partial<Directive>]>([
    ["a review", { review: "rejected" }],
    ["tracking", { tracking: { status: "open" } }],
  ])("a row of the other with %s is kept, flagged and named", (_, work) => {
    const holding = registerOf([row(), row({ id: "315-tb-vpcp/9", flags: ["x"], ...work })]);
    const result = mergeRegisters(named(registerOf([row()]), holding), { prefer: "first" });
    expect(result.register?.directives).toMatchObject([{ flags: [] }, { flags: ["x", "orphaned"], ...work }]);
    expect(result.conflicts === undefined && result.warnings).toMatchObject([{ code: "ORPHANED-ROW", file: "b.yaml" }]);
    // Once more changes nothing.
    const again = named(registerOf([row()]), merged(named(registerOf([row()]), holding), "first"));
    expect(merged(again, "first").directives[1]?.flags).toEqual(["x", "orphaned"]);
  });
});

describe("the whole", () => {
  const at = (notices: Partial<Notice>[], directives: Partial<Directive>[]): Register => ({
    ...sample,
    notices: notices.map((data) => ({ ...notice, sha256: `${data.id}`, ...data })),
    directives: directives.map((change) => row(change)),
  });
  const place = (start: number, end: number) => ({ ...directive.source, start, end });

  test("stands in the stable order", () => {
    const register = at(
      [{ id: "n", date: null }, { id: "b" }, { id: "a" }, { id: "z", date: "2024-01-01" }],
      [
        { id: "n/1", notice: "n" },
        { id: "a/3", notice: "a", source: place(5, 9) },
        { id: "a/2", notice: "a", source: place(5, 8) },
        { id: "a/1", notice: "a", source: place(5, 8) },
        { id: "a/0", notice: "a", source: place(40, 50) },
        { id: "z/1", notice: "z" },
      ],
    );
    const { notices, directives } = merged(named(register));
    expect(notices.map((it) => it.id)).toEqual(["z", "a", "b", "n"]);
    expect(directives.map((it) => it.id)).toEqual(["z/1", "a/1", "a/2", "a/3", "a/0", "n/1"]);
  });

  test.each<[string, [string, string][], string, string]>([
    ["one", [["vn", "1"]], "vn", "1"],
    [
      "all the same",
      [
        ["b+a", "2+1"],
        ["b+a", "2+1"],
      ],
      "b+a",
      "2+1",
    ],
    [
      "another version",
      [
        ["vn", "2"],
        ["vn", "1"],
      ],
      "vn",
      "1+2",
    ],
    [
      "another dictionary",
      [
        ["vn", "1"],
        ["th", "1"],
      ],
      "th+vn",
      "1",
    ],
    [
      "one that is joined already",
      [
        ["b+a", "1"],
        ["c", "1"],
        ["a", "1"],
      ],
      "a+b+c",
      "1",
    ],
  ])("dictionaries: %s", (_, dictionaries, name, version) => {
    const registers = dictionaries.map(([own, its]) =>
      registerOf([], {}, { dictionary: { name: own, version: its }, generator: { name: "other", version: "9" } }),
    );
    expect(merged(named(...registers))).toMatchObject({
      dictionary: { name, version },
      generator: { name: "other", version: "9" },
    });
  });

  test("one file under two ids is named, and merged", () => {
    const [one, two] = [at([{ id: "a", sha256: "s" }], []), at([{ id: "b", sha256: "s" }, { id: "c" }], [])];
    const result = mergeRegisters(named(one, two));
    expect(result.register?.notices).toHaveLength(3);
    expect(result.conflicts === undefined && result.warnings).toEqual([
      {
        severity: "warning",
        code: "SAME-BYTES",
        message: expect.stringMatching(/^notices a \(a\.yaml\) and b \(b\.yaml\) were read from the same bytes/),
        file: "b.yaml",
        path: ["notices", 0],
      },
    ]);
    expect(mergeRegisters(named(one, one))).toMatchObject({ warnings: [] });
  });

  test.each<[string, Register[], RegExp]>([
    [
      "a row's id twice in one register",
      [
        at(
          [{ id: "a" }],
          [
            { id: "a/1", notice: "a" },
            { id: "a/1", notice: "a" },
          ],
        ),
      ],
      /^DUPLICATE-ROW/,
    ],
    ["a notice's id twice in one register", [at([{ id: "a" }, { id: "a" }], [])], /^DUPLICATE-NOTICE/],
    ["a row without its notice", [at([{ id: "a" }], [{ notice: "b" }])], /^UNKNOWN-NOTICE/],
    [
      "a row's id under two notices",
      [at([{ id: "a" }], [{ id: "x", notice: "a" }]), at([{ id: "b" }], [{ id: "x", notice: "b" }])],
      /^DUPLICATE-ROW row x: notices a and b both/,
    ],
  ])("%s cannot be merged", (_, registers, message) => {
    expect(conflictsOf(named(...registers), "first")).toEqual([expect.stringMatching(message)]);
  });
});

describe("notices without a number that have one id", () => {
  const text = (folder: string | null, hash: string, words: string, data: Partial<Notice> = {}): Register =>
    registerOf([row({ action: { ...directive.action, text: words }, notice: "notice", id: "notice/3fa94c1e" })], {
      id: "notice",
      number: null,
      file: folder === null ? null : `${folder}/notice.txt`,
      sha256: hash,
      ...data,
    });
  const [a, b] = [text("a", "aa", "submit a budget"), text("b", "bb", "submit a report")];
  const told = (register: Register): unknown[] => [
    register.notices.map((one) => [one.id, one.file]),
    register.directives.map((one) => [one.id, one.notice, one.action.text]),
  ];

  test("and neither their path nor their bytes in common are two, in any order", () => {
    const both = merged(named(a, b));
    expect(told(both)).toEqual([
      [
        ["notice", "a/notice.txt"],
        ["notice-2", "b/notice.txt"],
      ],
      [
        ["notice/3fa94c1e", "notice", "submit a budget"],
        ["notice-2/3fa94c1e", "notice-2", "submit a report"],
      ],
    ]);
    expect(merged(named(b, a))).toEqual(both);
    expect(merged(named(b, a), "last")).toEqual(both);
    expect(merged(named(both, b, a))).toEqual(both);
    expect(merged(named(b, both))).toEqual(both);
  });

  test("take ids that are free", () => {
    const taken = registerOf([], { id: "notice-2", sha256: "cc" });
    expect(merged(named(b, taken, a)).notices.map((one) => one.id)).toEqual(
      expect.arrayContaining(["notice", "notice-2", "notice-3"]),
    );
  });

  test("from standard input are two where they hold other words", () => {
    const [one, other] = [text(null, "aa", "submit a budget"), text(null, "bb", "submit a report")];
    expect(merged(named(one, other)).directives).toHaveLength(2);
    expect(merged(named(one, one)).directives).toHaveLength(1);
  });

  test.each<[string, Register]>([
    ["their bytes", text("b", "aa", "submit a budget")],
    ["their path", text("a", "aa", "submit a budget")],
  ])("and %s in common are one", (_, other) => {
    expect(merged(named(a, other)).notices).toHaveLength(1);
  });

  test("and were read anew from one path conflict, as those with a number do", () => {
    const anew = text("a", "cc", "submit a plan");
    expect(conflictsOf(named(a, anew)).join()).toMatch(/NOTICE-DIFFERS/);
    expect(
      conflictsOf(named(a, { ...b, notices: b.notices.map((one) => ({ ...one, number: "1/TB" })) })).join(),
    ).toMatch(/NOTICE-DIFFERS/);
  });
});
