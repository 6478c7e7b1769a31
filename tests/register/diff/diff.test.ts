import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { successionOf } from "../../../src/dictionary/succession.js";
import type { ChangeClass } from "../../../src/register/diff/change.js";
import { compareDeadlines } from "../../../src/register/diff/deadlines.js";
import { diffRegisters } from "../../../src/register/diff/diff.js";
import { filterDiff } from "../../../src/register/diff/filter.js";
import { summaryOf } from "../../../src/register/diff/summary.js";
import { diffDocument } from "../../../src/register/diff/to-json.js";
import { markWords } from "../../../src/register/diff/words.js";
import type { Assignee, Deadline, Directive, Role } from "../../../src/schema/register.js";
import { deadlineOf as deadline, directive } from "../sample.js";

const succession = successionOf(builtInDictionary);

describe("deadlines", () => {
  const july = deadline({ start: "2025-07-01", due: "2025-07-31" });
  test.each<[string, Deadline | null, Deadline | null, ChangeClass | null, number | null]>([
    ["none and none", null, null, null, null],
    ["one comes", null, july, "deadline-gained", null],
    ["one goes", july, null, "deadline-lost", null],
    ["later", july, deadline({ due: "2025-08-31" }), "deadline-moved", 31],
    ["earlier", july, deadline({ due: "2025-07-30" }), "deadline-moved", -1],
    ["over a leap day", deadline({ due: "2024-02-28" }), deadline({ due: "2024-03-01" }), "deadline-moved", 2],
    ["the same last day in other words", july, deadline({ due: "2025-07-31", text: "by July 31" }), null, null],
    [
      "first days, where neither has a last",
      deadline({ start: "2025-08-01" }),
      deadline({ start: "2025-09-01" }),
      "deadline-moved",
      31,
    ],
    [
      "first days, where one has no last",
      deadline({ start: "2025-09-01", due: "2025-09-30" }),
      deadline({ start: "2025-10-01" }),
      "deadline-moved",
      30,
    ],
    [
      "a last day that goes",
      deadline({ start: "2025-09-01", due: "2025-09-30" }),
      deadline({ start: "2025-09-01" }),
      "deadline-moved",
      null,
    ],
    ["a day becomes an event", july, deadline({ event: "the 10th session" }), "deadline-moved", null],
    [
      "another event",
      deadline({ event: "the 10th session" }),
      deadline({ event: "the 11th session" }),
      "deadline-moved",
      null,
    ],
    [
      "the event in other type",
      deadline({ event: "The 10th session" }),
      deadline({ event: "the 10th Session," }),
      null,
      null,
    ],
    ["another recurrence", deadline({ repeat: "weekly" }), deadline({ repeat: "daily" }), "deadline-moved", null],
    [
      "words that name nothing, changed",
      deadline({ text: "soon" }),
      deadline({ text: "early" }),
      "deadline-moved",
      null,
    ],
  ])("%s", (_, old, fresh, name, days) => {
    expect(compareDeadlines(old, fresh)).toEqual({ class: name, days });
  });
});

describe("marked words", () => {
  test.each<[string, string, [string | null, string | null][]]>([
    ["a b c", "a b c", [["a b c", "a b c"]]],
    [
      "build the Cloud, soon",
      "study and build the cloud",
      [
        [null, "study and"],
        ["build the Cloud,", "build the cloud"],
        ["soon", null],
      ],
    ],
    ["", "new", [[null, "new"]]],
    ["one", "", [["one", null]]],
  ])("%j, %j", (old, fresh, runs) => {
    expect(markWords(old, fresh).map((run) => [run.old, run.new])).toEqual(runs);
  });

  test("give both texts back", () => {
    const [old, fresh] = ["review, cut and simplify 324 procedures", "cut 324 procedures; and simplify them"];
    const runs = markWords(old, fresh);
    expect(runs.flatMap((run) => run.old ?? []).join(" ")).toBe(old);
    expect(runs.flatMap((run) => run.new ?? []).join(" ")).toBe(fresh);
  });
});

const body = (agency: string | null, role: Role, name: string = agency ?? ""): Assignee => ({
  agency,
  role,
  name,
  mention: name,
});

const changeOf = (old: Partial<Directive>, fresh: Partial<Directive>) => {
  const base: Directive = { ...directive, assignees: [body("ministry-of-health", "lead")], tracking: null };
  const [change] = diffRegisters(
    { directives: [{ ...base, ...old }] },
    { directives: [{ ...base, ...fresh }] },
    { succession },
  ).changes;
  return change;
};

describe("classes of a pair of one id", () => {
  test.each<[string, Partial<Directive>, Partial<Directive>, ChangeClass[]]>([
    ["nothing", {}, {}, ["unchanged"]],
    ["where it stands", {}, { source: { line: 9, start: 0, end: 1, sentence: { start: 0, end: 1 } } }, ["unchanged"]],
    ["how sure it is", {}, { confidence: 0.1, flags: ["assignee-inherited"] }, ["unchanged"]],
    ["lead", {}, { assignees: [body("ministry-of-finance", "lead")] }, ["lead-changed"]],
    [
      "a second lead",
      {},
      { assignees: [body("ministry-of-health", "lead"), body("ministry-of-finance", "lead")] },
      ["lead-changed"],
    ],
    [
      "the order of leads",
      { assignees: [body("ministry-of-finance", "lead"), body("ministry-of-health", "lead")] },
      { assignees: [body("ministry-of-health", "lead"), body("ministry-of-finance", "lead")] },
      ["unchanged"],
    ],
    [
      "a successor",
      { assignees: [body("ministry-of-transport", "lead")] },
      { assignees: [body("ministry-of-construction", "lead")] },
      ["agency-renamed"],
    ],
    [
      "two bodies that became one",
      { assignees: [body("ministry-of-transport", "lead"), body("ministry-of-construction", "lead")] },
      { assignees: [body("ministry-of-construction", "lead")] },
      ["agency-renamed"],
    ],
    [
      "a body without an id, with an article",
      { assignees: [body(null, "lead", "The Task Force")] },
      { assignees: [body(null, "lead", "task force")] },
      ["unchanged"],
    ],
    [
      "partners",
      {},
      { assignees: [body("ministry-of-health", "lead"), body("ministry-of-finance", "coordinating")] },
      ["partners-changed"],
    ],
    [
      "a supervisor",
      {},
      { assignees: [body("ministry-of-health", "lead"), body("prime-minister", "supervising")] },
      ["details-changed"],
    ],
    ["the product", {}, { product: null }, ["details-changed"]],
    ["a duty that becomes a ban in the same words", {}, { flags: ["prohibition"] }, ["details-changed"]],
    [
      "the first day of a deadline",
      {},
      { deadline: deadline({ ...directive.deadline, start: "2025-06-01" }) },
      ["details-changed"],
    ],
    [
      "before becomes within",
      {},
      { deadline: deadline({ ...directive.deadline, bound: "within" }) },
      ["details-changed"],
    ],
    ["the order of recipients", { recipients: ["a", "b"] }, { recipients: ["b", "a"] }, ["unchanged"]],
    [
      "a successor beside another body",
      { assignees: [body("ministry-of-transport", "lead")] },
      { assignees: [body("ministry-of-construction", "lead"), body("ministry-of-health", "lead")] },
      ["lead-changed", "agency-renamed"],
    ],
    [
      "words and what follows from them",
      {},
      { action: { verbs: ["draft"], text: "draft for the Government: a Resolution" }, product: null },
      ["reworded"],
    ],
    ["tracking", {}, { tracking: { status: "done" } }, ["tracking-changed"]],
    ["review", {}, { review: "accepted" }, ["tracking-changed"]],
    ["several", {}, { deadline: null, assignees: [] }, ["deadline-lost", "lead-changed"]],
  ])("%s", (_, old, fresh, classes) => {
    expect(changeOf(old, fresh)?.classes).toEqual(classes);
  });
});

describe("a diff", () => {
  const other: Directive = {
    ...directive,
    id: "x/1",
    assignees: [body("ministry-of-finance", "lead")],
    action: { verbs: ["lay"], text: "lay out parks" },
  };
  const diff = diffRegisters(
    { directives: [directive] },
    { directives: [{ ...directive, deadline: null }, other] },
    { succession },
  );

  test("is summed up", () => {
    expect(summaryOf(diff)).toEqual({
      same: false,
      rows: { old: 1, new: 2 },
      classes: { "deadline-lost": 1, added: 1 },
    });
  });

  test("is filtered by class and row", () => {
    const all = () => true;
    expect(filterDiff(diff, { only: ["added"], concerns: all }).changes.map(({ classes }) => classes)).toEqual([
      ["added"],
    ]);
    expect(filterDiff(diff, { only: ["split"], concerns: all }).changes).toEqual([]);
    expect(filterDiff(diff, { only: [], concerns: ({ id }) => id === "x/1" }).changes).toHaveLength(1);
  });

  test("as a document has the ids of its rows", () => {
    const document = diffDocument(diff);
    expect(document.format).toBe("directives-diff/1");
    expect(document.changes.map((change) => [change.old, change.new, change.days])).toEqual([
      [[directive.id], [directive.id], null],
      [[], ["x/1"], null],
    ]);
  });
});

test("an empty register is added to and removed from", () => {
  const row = { directives: [directive] };
  const classes = (old: typeof row, fresh: typeof row): readonly string[][] =>
    diffRegisters(old, fresh, { succession }).changes.map((change) => [...change.classes]);
  expect(classes({ directives: [] }, { directives: [] })).toEqual([]);
  expect(classes({ directives: [] }, row)).toEqual([["added"]]);
  expect(classes(row, { directives: [] })).toEqual([["removed"]]);
});

test("a threshold of 1 pairs what is the same only", () => {
  const reworded: Directive = {
    ...directive,
    id: "x/1",
    action: { verbs: ["develop"], text: "develop, for the Government, a Resolution on data" },
  };
  const count = (threshold: number): number =>
    diffRegisters({ directives: [directive] }, { directives: [reworded] }, { succession, threshold }).changes.length;
  expect([count(0.3), count(1)]).toEqual([1, 2]);
});
