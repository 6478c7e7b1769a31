import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { assembleRegister } from "../../src/register/assemble.js";
import { type RegisterFormat, writeRegister } from "../../src/register/write.js";
import { dictionarySchema } from "../../src/schema/dictionary.js";
import { goldSchema } from "../../src/schema/gold.js";
import { jsonSchemaOf, type SchemaName, schemaNames } from "../../src/schema/json-schema.js";
import { registerSchema } from "../../src/schema/register.js";
import { reviewPatchSchema } from "../../src/schema/review.js";
import { readDocument } from "../../src/yaml/read-document.js";
import { register } from "../register/sample.js";
import { type GoldSet, goldDocuments, goldFiles, goldSets } from "../support/gold.js";
import { extract } from "../support/read.js";

const root = resolve(import.meta.dirname, "../..");
const valueIn = (text: string): unknown => readDocument(text, "file").value;

const zodSchemas = {
  register: registerSchema,
  dictionary: dictionarySchema,
  gold: goldSchema,
  review: reviewPatchSchema,
};

function compiled(name: SchemaName): ValidateFunction {
  // Keys that say nothing to ajv are a fault of the schema; a union of types (a text or null) is none.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemaOf(name));
}

const validators = Object.fromEntries(schemaNames.map((name) => [name, compiled(name)])) as Readonly<
  Record<SchemaName, ValidateFunction>
>;

/** What ajv says against a value. */
function faults(name: SchemaName, value: unknown): unknown {
  const validate = validators[name];
  validate(value);
  return validate.errors ?? [];
}

const accepts = (name: SchemaName, value: unknown): Readonly<Record<"zod" | "ajv", boolean>> => ({
  zod: zodSchemas[name].safeParse(value).success,
  ajv: validators[name](value),
});

describe("what is written satisfies the schema", () => {
  const sets: readonly GoldSet[] = ["seeds", "development"];
  const formats: readonly RegisterFormat[] = ["yaml", "json"];
  const cases = sets.flatMap((set) => formats.map((format) => [set, format] as const));

  test.each(cases)("the register of the %s notices as %s", (set, format) => {
    const extractions = goldDocuments(set).map(({ text, file }) => extract(text, {}, file));
    const text = writeRegister(assembleRegister(extractions, builtInDictionary), format);
    const value = format === "json" ? JSON.parse(text) : valueIn(text);
    expect(value).toHaveProperty("directives.100");
    expect(faults("register", value)).toEqual([]);
  });

  test("the built-in dictionary", () => {
    const value = valueIn(readFileSync(resolve(root, "src/dictionary/vn-government.yaml"), "utf8"));
    expect(faults("dictionary", value)).toEqual([]);
  });

  test.each(goldSets)("the gold of %s", (set) => {
    for (const { file, text } of goldFiles(set)) expect(faults("gold", valueIn(text)), file).toEqual([]);
  });
});

/** A value with the part at a path replaced, or taken out where the replacement is undefined. */
function changed(value: unknown, path: readonly (string | number)[], part: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let inner = copy;
  for (const step of path.slice(0, -1)) inner = inner[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (part === undefined) delete inner[last];
  else inner[last] = part;
  return copy;
}

const dictionary = {
  format: "directives-dictionary/1",
  name: "ours",
  version: "1",
  agencies: [{ id: "water-board", name: "Water Board", kind: "unit", since: "2025-01-01" }],
  places: [{ id: "hue", name: "Hue", unit: "city" }],
  families: [{ id: "pc-of-{id}", name: "PC of {name}", kind: "peoples-committee" }],
};

const gold = {
  doc: "a.txt",
  notice: { number: "1/A", date: "2025-07-02|2025-07-03", issuer: null },
  directives: [{ quote: "act", verbs: ["act"], lead: "a", deadline: { due: "2025-07-31", loose: true } }],
};

const review = {
  format: "directives-review/1",
  reviews: [{ id: "n/1", text: "report", was: { review: "none" }, now: { review: "accepted", verbs: ["report"] } }],
};

const samples: Readonly<Record<SchemaName, unknown>> = { register, dictionary, gold, review };

describe("zod and the JSON Schema agree", () => {
  test.each<[string, SchemaName, (string | number)[], unknown, boolean]>([
    ["a register", "register", ["format"], "directives/1", true],
    ["nothing recorded", "register", ["directives", 0, "tracking"], null, true],
    ["a record without a day", "register", ["directives", 0, "tracking"], { status: "open" }, true],
    ["no rows", "register", ["directives"], [], true],
    ["another version", "register", ["format"], "directives/2", false],
    ["a wrong role", "register", ["directives", 0, "assignees", 0, "role"], "leader", false],
    ["a wrong review", "register", ["directives", 0, "review"], "fine", false],
    ["a missing field", "register", ["directives", 0, "confidence"], undefined, false],
    ["a missing list", "register", ["notices"], undefined, false],
    ["an unknown key", "register", ["directives", 0, "owner"], "me", false],
    ["an unknown key at the top", "register", ["$schema"], "x", false],
    ["a day that is none", "register", ["directives", 0, "deadline", "due"], "2025-06-31", false],
    ["a day in another form", "register", ["notices", 0, "date"], "23/06/2025", false],
    ["too much confidence", "register", ["directives", 0, "confidence"], 1.2, false],
    ["line 0", "register", ["directives", 0, "source", "line"], 0, false],
    ["half an offset", "register", ["directives", 0, "source", "start"], 1.5, false],
    ["null for a text", "register", ["directives", 0, "action", "text"], null, false],
    ["no agencies", "dictionary", ["agencies"], undefined, true],
    ["a kind that is none", "dictionary", ["agencies", 0, "kind"], "board", false],
    ["an id that is no slug", "dictionary", ["agencies", 0, "id"], "Water Board", false],
    ["a leap day that is none", "dictionary", ["agencies", 0, "since"], "2025-02-29", false],
    ["a number for a version", "dictionary", ["version"], 1, false],
    ["a family without its place", "dictionary", ["families", 0, "id"], "pc", false],
    ["a misspelt key", "dictionary", ["agences"], [], false],
    ["no name", "dictionary", ["name"], undefined, false],
    ["no rows in gold", "gold", ["directives"], [], true],
    ["no leads in gold", "gold", ["directives", 0, "lead"], undefined, true],
    ["null for a deadline", "gold", ["directives", 0, "deadline"], null, true],
    ["one of two days wrong", "gold", ["directives", 0, "deadline", "due"], "2025-07-31|2025-07-32", false],
    ["a folder for a notice", "gold", ["doc"], "seeds/a.txt", false],
    ["no verbs", "gold", ["directives", 0, "verbs"], [], false],
    ["no quote", "gold", ["directives", 0, "quote"], undefined, false],
    ["a misspelt field", "gold", ["directives", 0, "cordinating"], [], false],
    ["no reviews", "review", ["reviews"], [], true],
    ["a row that nothing tells", "review", ["reviews", 0, "id"], undefined, false],
    ["a review that is none", "review", ["reviews", 0, "now", "review"], "maybe", false],
    ["a field that no review changes", "review", ["reviews", 0, "now", "quote"], "x", false],
    ["an occurrence before the first", "gold", ["directives", 0, "nth"], 0, false],
  ])("%s", (_, name, path, part, right) => {
    expect(accepts(name, changed(samples[name], path, part))).toEqual({ zod: right, ajv: right });
  });

  test("offsets may stand for a quote, both of them", () => {
    const row = (place: object) => ({ ...gold, directives: [{ verbs: ["act"], ...place }] });
    expect(accepts("gold", row({ start: 1, end: 4 }))).toEqual({ zod: true, ajv: true });
    expect(accepts("gold", row({ start: 1 }))).toEqual({ zod: false, ajv: false });
  });
});

/** Every property of a schema, by its path. */
function properties(schema: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]): [string, Record<string, unknown>][] => {
    if (key !== "properties") return properties(value, path);
    return Object.entries(value as Record<string, Record<string, unknown>>).flatMap(([name, property]) => [
      [`${path}.${name}`, property] as [string, Record<string, unknown>],
      ...properties(property, `${path}.${name}`),
    ]);
  });
}

describe.each(schemaNames)("the schema of a %s", (name) => {
  test("says what it is", () => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:directives:${name}:1`,
      title: expect.stringMatching(/\w/),
      description: expect.stringMatching(/\w/),
    });
  });

  test("describes every field", () => {
    const all = properties(jsonSchemaOf(name));
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(([, { description }]) => typeof description !== "string").map(([path]) => path)).toEqual([]);
  });
});
