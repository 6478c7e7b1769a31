import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkAgainst } from "../../src/schema/check.js";
import { pathInWords } from "../../src/schema/issues.js";

const schema = z.strictObject({
  day: z.iso.date().nullable(),
  text: z.string(),
  filled: z.string().min(1),
  count: z.int().positive(),
  share: z.number().min(0).max(1),
  sure: z.boolean(),
  list: z.array(z.string()),
  kind: z.enum(["lead", "coordinating"]),
  format: z.literal("directives/1"),
  id: z.string().regex(/^[a-z]+$/, "an id is lower-case letters"),
  template: z.string().includes("{id}"),
  more: z.strictObject({ inner: z.string().nullable() }).optional(),
});

const good = {
  day: null,
  text: "a",
  filled: "a",
  count: 1,
  share: 0.5,
  sure: true,
  list: [],
  kind: "lead",
  format: "directives/1",
  id: "a",
  template: "{id}",
};

const messagesOf = (value: unknown): string[] =>
  (checkAgainst(schema, value).issues ?? []).map(({ path, message }) => `${pathInWords(path)}: ${message}`);

test("what fits has no issues", () => {
  expect(checkAgainst(schema, good)).toEqual({ value: good });
});

describe("every issue is a sentence that says what to write", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["no day", { day: "2025-02-30" }, "day: 2025-02-30 is no date; write a calendar day as YYYY-MM-DD, or null"],
    ["words for a day", { day: "soon" }, 'day: "soon" is no date; write a calendar day as YYYY-MM-DD, or null'],
    ["a number for a text", { text: 315 }, 'text: 315 does not fit; write a text, in quotes: "315"'],
    ["true for a text", { text: true }, 'text: true does not fit; write a text, in quotes: "true"'],
    ["null for a text", { text: null }, "text: null does not fit; write a text"],
    ["a list for a text", { text: [] }, "text: a list does not fit; write a text"],
    ["a map for a text", { text: {} }, "text: a map does not fit; write a text"],
    ["an empty text", { filled: "" }, "filled: is empty; write a text"],
    ["a missing text", { text: undefined }, "text: is missing; add it: a text"],
    ["a missing kind", { kind: undefined }, 'kind: is missing; add it: one of "lead", "coordinating"'],
    ["a missing key inside", { more: {} }, "more.inner: is missing; add it: a text, or null"],
    ["half a thing", { count: 1.5 }, "count: 1.5 does not fit; write a whole number"],
    ["none of what has to be some", { count: 0 }, "count: 0 is too small; write more than 0"],
    ["too little", { share: -1 }, "share: -1 is too small; write 0 or more"],
    ["too much", { share: 2 }, "share: 2 is too large; write 1 or less"],
    ["no number", { share: Number.NaN }, "share: NaN does not fit; write a number"],
    ["a text for true", { sure: "yes" }, 'sure: "yes" does not fit; write true or false'],
    ["a text for a list", { list: "a" }, 'list: "a" does not fit; write a list'],
    ["a wrong item", { list: ["a", 2] }, 'list[1]: 2 does not fit; write a text, in quotes: "2"'],
    ["a text for a map", { more: "a" }, 'more: "a" does not fit; write a map of keys and values'],
    [
      "a slip in a word",
      { kind: "leda" },
      'kind: "leda" does not fit; write one of "lead", "coordinating"; did you mean "lead"?',
    ],
    ["another word", { kind: "xyz" }, 'kind: "xyz" does not fit; write one of "lead", "coordinating"'],
    ["another format", { format: "x" }, 'format: "x" does not fit; write "directives/1"'],
    ["another form", { id: "A" }, 'id: "A" does not fit: an id is lower-case letters'],
    ["a part that lacks", { template: "x" }, 'template: "x" does not fit: it must include "{id}"'],
    ["an unknown key", { extra: 1 }, "extra: unknown key; remove it, or correct its name"],
    ["a slip in a key", { knid: 1 }, 'knid: unknown key; remove it, or correct its name; did you mean "kind"?'],
    [
      "a very long text",
      { kind: "x".repeat(100) },
      `kind: "${"x".repeat(60)}…" does not fit; write one of "lead", "coordinating"`,
    ],
  ])("%s", (_, change, message) => {
    expect(messagesOf({ ...good, ...change })).toEqual([message]);
  });

  test.each([
    [undefined, ": the file is empty; write a map of keys and values"],
    [null, ": the file is empty; write a map of keys and values"],
    [[], ": a list does not fit; write a map of keys and values"],
    ["words", ': "words" does not fit; write a map of keys and values'],
  ])("the whole is %j", (value, message) => {
    expect(messagesOf(value)).toEqual([message]);
  });

  test("all of them are said, in the order of the schema", () => {
    expect(messagesOf({ ...good, text: 1, list: [2, 3], extra: 4 }).map((message) => message.split(":")[0])).toEqual([
      "text",
      "list[0]",
      "list[1]",
      "extra",
    ]);
  });
});
