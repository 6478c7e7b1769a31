import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { noticeRules } from "../../../src/register/validate/notice-rules.js";
import { registerRules } from "../../../src/register/validate/register-rules.js";
import { rowRules } from "../../../src/register/validate/row-rules.js";
import { sourceRules } from "../../../src/register/validate/source-rules.js";
import { validateRegister } from "../../../src/register/validate/validate.js";
import { pathInWords } from "../../../src/schema/issues.js";
import type { Register } from "../../../src/schema/register.js";
import { noticeExamples, registerExamples, rowExamples, sourceExamples } from "./examples.js";
import { changed, soundRegister, soundSources } from "./sound.js";

const found = (register: Register): string[][] =>
  validateRegister(register, { dictionary: builtInDictionary, sources: soundSources }).map((finding) => [
    finding.code,
    pathInWords(finding.path),
    finding.message,
  ]);

const examples = { ...registerExamples, ...noticeExamples, ...rowExamples, ...sourceExamples };

test("the register that the examples change has no fault", () => {
  expect(found(soundRegister)).toEqual([]);
});

test("every rule has examples, and a code is one rule of a part", () => {
  const tables = [registerRules, noticeRules, rowRules, sourceRules].map((rules) => rules.map(({ code }) => code));
  expect([...new Set(tables.flat())].sort()).toEqual(Object.keys(examples).sort());
  for (const codes of tables) expect(new Set(codes).size).toBe(codes.length);
});

describe.each(Object.entries(examples))("%s", (code, { faults, right }) => {
  const own = (register: Register): string[][] => found(register).filter(([its]) => its === code);

  test.each(faults)("%s", (_, change, path, message) => {
    expect(own(changed(change))).toEqual([[code, path, expect.stringMatching(message)]]);
  });

  test.each(right)("not: %s", (_, change) => {
    expect(own(changed(change))).toEqual([]);
  });
});
