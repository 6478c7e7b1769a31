import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLines } from "../../src/io/byte-lines.js";

async function* inChunks(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0, at = 0; start < bytes.length; at++) {
    const size = sizes[at % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function linesOf(
  text: string,
  longest = 1000,
  sizes: readonly number[] = [3],
): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of byteLines(inChunks(text, sizes), longest))
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()]);
  return lines;
}

test.each<[string, string, [number, string | null][]]>([
  [
    "a last line without its end",
    "a\nb",
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  [
    "empty lines are counted and left out",
    "\na\n \r\n\nb\n",
    [
      [2, "a"],
      [5, "b"],
    ],
  ],
  [
    "line ends of both kinds",
    "a\r\nb\r\n",
    [
      [1, "a\r"],
      [2, "b\r"],
    ],
  ],
  [
    "a letter cut by the end of a chunk",
    "Bộ\nBộ",
    [
      [1, "Bộ"],
      [2, "Bộ"],
    ],
  ],
  ["nothing", "", []],
])("%s", async (_, text, lines) => {
  expect(await linesOf(text)).toEqual(lines);
});

test.each([
  [4, "abcd\nabcde\nab", ["abcd", null, "ab"]],
  [4, "abcdefghijklmnop\nab", [null, "ab"]],
  [4, "ab\nabcdefghijklmnop", ["ab", null]],
])("a line longer than %d bytes is named and let go, the next one read", async (longest, text, lines) => {
  expect((await linesOf(text, longest)).map(([, line]) => line)).toEqual(lines);
});

test("any text, however it is cut", async () => {
  const text = fc
    .array(fc.constantFrom("a", "ộ", " ", "\n", "\n\n", "😀"), { maxLength: 40 })
    .map((all) => all.join(""));
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(text, sizes, async (one, cuts) => {
      const wanted = one.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [[at + 1, line]]));
      expect(await linesOf(one, 1000, cuts)).toEqual(wanted);
    }),
    { seed: 1 },
  );
});
