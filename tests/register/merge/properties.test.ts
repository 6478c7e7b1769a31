import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { assembleRegister } from "../../../src/register/assemble.js";
import { mergeRegisters } from "../../../src/register/merge/merge.js";
import { writeRegister } from "../../../src/register/write.js";
import type { Directive, Register } from "../../../src/schema/register.js";
import { goldDocuments } from "../../support/gold.js";
import { extract } from "../../support/read.js";

const seeds = assembleRegister(
  goldDocuments("seeds").map(({ text, file }) => extract(text, {}, file)),
  builtInDictionary,
);

/** What people say of a row: the same wherever one of them says it, so that no two registers contradict each other. */
const verdicts: readonly (readonly [Directive["review"], Directive["tracking"]])[] = [
  [null, null],
  ["accepted", null],
  ["edited", { status: "done", updated: "2025-08-01" }],
  ["rejected", { status: "cancelled", note: "no task" }],
  [null, { status: "in-progress" }],
];

function touched(row: Directive, at: number, says: boolean): Directive {
  const [review, tracking] = verdicts[at % verdicts.length] ?? [null, null];
  if (!says) return row;
  const action = review === "edited" ? { ...row.action, text: `${row.action.text}, as corrected` } : row.action;
  return { ...row, action, review, tracking };
}

/** A register of some of the seeds, shuffled, in which people reviewed and tracked some of the rows. */
const registers: fc.Arbitrary<Register> = fc
  .record({
    ids: fc.shuffledSubarray(
      seeds.notices.map(({ id }) => id),
      { minLength: 1 },
    ),
    says: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    folder: fc.constantFrom("", "a/", "b/"),
    isReversed: fc.boolean(),
    dictionary: fc.constantFrom("vn", "th", "vn+ours"),
  })
  .map(({ ids, says, folder, isReversed, dictionary }) => {
    const rows = seeds.directives.flatMap((row, at) =>
      ids.includes(row.notice) ? [touched(row, at, says[at % says.length] === true)] : [],
    );
    return {
      ...seeds,
      dictionary: { name: dictionary, version: "1" },
      notices: ids.flatMap((id) =>
        seeds.notices
          .filter((notice) => notice.id === id)
          .map((notice) => ({ ...notice, file: `${folder}${notice.file}` })),
      ),
      directives: isReversed ? rows.reverse() : rows,
    };
  });

const merge = (...parts: Register[]): Register => {
  const { register, conflicts } = mergeRegisters(parts.map((register, at) => ({ file: `${at}`, register })));
  if (register === undefined) throw new Error(conflicts?.map(({ message }) => message).join("\n"));
  return register;
};

const bytes = (register: Register): string => writeRegister(register, "json");
const runs = { numRuns: 40 };

test("idempotent: a merged register is merged", () => {
  fc.assert(
    fc.property(registers, (one) => {
      const merged = merge(one);
      expect(bytes(merge(merged))).toBe(bytes(merged));
      expect(bytes(merge(one, merged))).toBe(bytes(merged));
    }),
    runs,
  );
});

test("commutative and associative", () => {
  fc.assert(
    fc.property(registers, registers, registers, (one, two, three) => {
      const whole = bytes(merge(one, two, three));
      expect(bytes(merge(three, one, two))).toBe(whole);
      expect(bytes(merge(merge(one, two), three))).toBe(whole);
      expect(bytes(merge(one, merge(two, three)))).toBe(whole);
    }),
    runs,
  );
});

test("no row and no word of a person is lost", () => {
  fc.assert(
    fc.property(registers, registers, (one, two) => {
      const merged = new Map(merge(one, two).directives.map((row) => [row.id, row]));
      for (const { id, review, tracking } of [...one.directives, ...two.directives]) {
        expect(merged.get(id)?.review).toEqual(review ?? merged.get(id)?.review);
        expect(merged.get(id)?.tracking).toEqual(tracking ?? merged.get(id)?.tracking);
        expect(merged.has(id)).toBe(true);
      }
    }),
    runs,
  );
});
