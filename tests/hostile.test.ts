import { beforeAll, describe, expect, test } from "vitest";
import { costOf, leastCost } from "../scripts/hostile/cost.js";
import { ordinaryText } from "../scripts/hostile/ordinary.js";
import { hostileTexts } from "../scripts/hostile/texts.js";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { assembleRegister } from "../src/register/assemble.js";
import { parseRegister } from "../src/register/read.js";
import { writeRegister } from "../src/register/write.js";
import { mostCarried } from "../src/stages/context/state/carry.js";
import { extract } from "./support/read.js";

/** In UTF-16 units; `npm run hostile` reads a megabyte of each. */
const size = 15_000;
/** what is promised, beside ordinary text of the same size. */
const bound = 10;

describe("hostile texts", () => {
  let ordinary = Number.NaN;

  beforeAll(() => {
    costOf(ordinaryText(size));
    ordinary = leastCost(ordinaryText(size), 3);
  });

  /** The cost as a multiple of ordinary text's, measured again only where once is too much. */
  const ratioOf = (text: string): number => {
    const once = costOf(text) / ordinary;
    return once <= bound ? once : leastCost(text, 3) / ordinary;
  };

  test.each(Object.keys(hostileTexts))("%s costs at most ten times what ordinary text does", (name) => {
    expect(ratioOf(hostileTexts[name]?.(size) ?? "")).toBeLessThanOrEqual(bound);
  });
});

describe("what hostile texts give", () => {
  test.each(Object.entries(hostileTexts))(
    "%s: rows quote their text, and the register can be read again",
    (_, make) => {
      const text = make(1_500);
      const extraction = extract(text);
      for (const { source, action } of extraction.directives) {
        expect(text.slice(source.start, source.end)).toBe(action.text);
      }
      const register = assembleRegister([extraction], builtInDictionary);
      expect(parseRegister(writeRegister(register, "json"), "register")).toEqual({ register, diagnostics: [] });
    },
  );
});

describe("nothing is lost in a long sentence", () => {
  const tasks = 300;

  test.each([
    ["semicolons", "; "],
    ["and", " and "],
  ])("%s between clauses with subjects of their own", (_, link) => {
    const clause = (at: number): string => `the Ministry of Finance shall report plan ${at}`;
    const { directives } = extract(`${Array.from({ length: tasks }, (_, at) => clause(at)).join(link)}.`);
    expect(directives).toHaveLength(tasks);
  });

  const bureaus = (count: number): string => Array.from({ length: count }, (_, at) => `Foo${at} Bureau`).join(", ");

  test("every body of a long list is an assignee of the task that names it", () => {
    const { directives, diagnostics } = extract(`${bureaus(100)} shall report by July 1, 2026.\nThey shall pay.`);
    expect(directives.map(({ assignees }) => assignees.length)).toEqual([100, 100]);
    expect(diagnostics).toEqual([]);
  });

  test("a list that is too long to be handed on is told, and whole in its own task", () => {
    const { directives, diagnostics } = extract(`Fine.\n${bureaus(500)} shall report.\nThey shall pay.`);
    expect(directives.map(({ assignees }) => assignees.length)).toEqual([500, mostCarried]);
    expect(diagnostics).toEqual([expect.objectContaining({ severity: "warning", code: "LONG-LIST", line: 2 })]);
  });

  test("a fragment far down a sentence dates all that stands open before it", () => {
    const work = Array.from({ length: tasks }, (_, at) => `report plan ${at}`).join("; ");
    const { directives } = extract(`The Ministry of Finance shall ${work}; all to be completed before July 1, 2026.`);
    expect(directives).toHaveLength(tasks);
    expect(new Set(directives.map(({ deadline }) => deadline?.due))).toEqual(new Set(["2026-07-01"]));
  });
});
