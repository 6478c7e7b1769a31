import { describe, expect, test } from "vitest";
import { slugOf } from "../../src/model/slug.js";
import type { Row } from "../../src/stages/directives.js";
import { idsOf } from "../../src/stages/ids.js";
import { deadlineOf, directive } from "../register/sample.js";

describe("slugs", () => {
  test.each([
    ["315/TB-VPCP", "315-tb-vpcp"],
    ["16/CĐ-TTg", "16-cd-ttg"],
    ["F.No.9/4/2013-CS.I(S)", "f-no-9-4-2013-cs-i-s"],
    ["Nghị quyết 57", "nghi-quyet-57"],
    ["  a  b  ", "a-b"],
    ["Ⅳ", "iv"],
    ["…", ""],
    ["", ""],
  ])("%j: %j", (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });
});

const assignee = { agency: null, name: "Foo Bureau", mention: "the Foo Bureau" };

/** Rows of a text whose sentences each hold one action, named by its words. */
function rowsOf(text: string, ...actions: (readonly [action: string, sentence: string])[]): Row[] {
  const { id: _id, notice: _notice, ...rest } = directive;
  let from = 0;
  return actions.map(([action, sentence]) => {
    const start = text.indexOf(sentence, from);
    from = start + 1;
    const at = start + sentence.indexOf(action);
    const source = { line: 1, start: at, end: at + action.length, sentence: { start, end: start + sentence.length } };
    return { ...rest, action: { verbs: [], text: action }, source };
  });
}

const ids = (text: string, ...actions: (readonly [action: string, sentence: string])[]): string[] =>
  idsOf(rowsOf(text, ...actions), "n", text);

describe("ids", () => {
  const one = ["report", "A shall report."] as const;
  const other = ["report", "B shall report."] as const;
  const build = ["build", "C shall build."] as const;

  test("stand under the notice's", () => {
    expect(ids(one[1], one)).toEqual([expect.stringMatching(/^n\/[0-9a-f]{8}$/)]);
  });

  test("come from the action's words and not from its place", () => {
    const [first] = ids(one[1], one);
    expect(ids(`Intro. ${one[1]}`, one)).toEqual([first]);
    expect(ids(other[1], other)).toEqual([first]);
    expect(ids(build[1], build)).not.toEqual([first]);
  });

  test.each([
    ["REPORT  to\u00a0all", "report to all"],
    ["re\u0301port", "r\u00e9port"],
  ])("%j and %j are the same words", (a, b) => {
    expect(ids(a, [a, a])).toEqual(ids(b, [b, b]));
  });

  test("one action in two sentences has two ids, the same in whatever order the sentences stand", () => {
    const both = ids(`${one[1]} ${other[1]}`, one, other);
    expect(new Set([...both, ...ids(one[1], one)]).size).toBe(3);
    expect(ids(`${other[1]} ${one[1]}`, other, one)).toEqual(both.toReversed());
  });

  const idsUnder = (...rows: readonly Partial<Row>[]): string[] => {
    const text = rows.map(() => one[1]).join(" ");
    const made = rowsOf(text, ...rows.map(() => one));
    return idsOf(
      made.map((row, at) => ({ ...row, ...rows[at] })),
      "n",
      text,
    );
  };
  const ledBy = (...agencies: readonly string[]): Partial<Row> => ({
    assignees: agencies.map((agency) => ({ agency, role: "lead", name: agency, mention: agency })),
  });
  const dueOn = (text: string): Partial<Row> => ({ deadline: deadlineOf({ text }) });

  test.each<[string, readonly Partial<Row>[]]>([
    ["their leads", [ledBy("health"), ledBy("finance"), ledBy("finance", "health")]],
    ["their deadlines", [{ deadline: null }, dueOn("by May 5"), dueOn("by June 5")]],
    ["both", [ledBy("health"), { ...ledBy("finance"), ...dueOn("by May 5") }, ledBy("finance")]],
  ])("rows of one action are told apart by %s, whatever stands before them", (_, rows) => {
    const made = idsUnder(...rows);
    expect(new Set(made).size).toBe(rows.length);
    expect(idsUnder(...rows.toReversed())).toEqual(made.toReversed());
    expect(idsUnder(ledBy("justice"), ...rows).slice(1)).toEqual(made);
  });

  test("the order of the leads does not count, nor do those who help", () => {
    const [first] = idsUnder(ledBy("finance", "health"), ledBy("justice"));
    const helped = ledBy("health", "finance").assignees?.concat({ ...assignee, role: "coordinating" }) ?? [];
    expect(idsUnder({ assignees: helped }, ledBy("justice"))[0]).toBe(first);
  });

  test("one sentence said three times has three ids, the same on every reading", () => {
    const text = `${one[1]} ${one[1]} ${one[1]}`;
    const three = ids(text, one, one, one);
    expect(new Set(three).size).toBe(3);
    expect(ids(text, one, one, one)).toEqual(three);
    expect(ids(`${build[1]} ${text}`, build, one, one, one).slice(1)).toEqual(three);
  });
});
