import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import type { Source } from "../../../src/register/validate/source.js";
import { validateRegister } from "../../../src/register/validate/validate.js";
import { pathInWords } from "../../../src/schema/issues.js";
import { changed, noticeHash, noticeText, soundRegister } from "./sound.js";

const check = (source: Source | null, areRequired: boolean, register = soundRegister) => {
  const byNotice = new Map(source === null ? [] : [["315-tb-vpcp", source] as const]);
  return validateRegister(register, { dictionary: builtInDictionary, sources: { byNotice, areRequired } }).map(
    ({ severity, code, path, message }) => [severity, code, pathInWords(path), message],
  );
};

const read = (text: string, sha256: string): Source => ({ state: "read", file: "other/notice.txt", text, sha256 });

test("without sources nothing is said of them", () => {
  const register = changed({ "row.action.text": "x".repeat(117) });
  expect(validateRegister(register, { dictionary: builtInDictionary })).toEqual([]);
});

describe("a source that is not at hand", () => {
  test.each<[string, Source | null]>([
    ["was not found", { state: "absent" }],
    ["was not looked for", null],
  ])("%s: an info about the whole where it need not be", (_, source) => {
    const message =
      "1 of 1 sources not at hand (notice.txt): quotes not checked against them; name their folder with --sources";
    expect(check(source, false)).toEqual([["info", "MISSING-SOURCE", "", message]]);
  });

  test("an error at its path where it must be", () => {
    const message = '"notice.txt" is not among the sources; correct the path, or add the file';
    expect(check({ state: "absent" }, true)).toEqual([["error", "MISSING-SOURCE", "notices[0].file", message]]);
  });

  test("a notice from standard input says what to do", () => {
    const register = changed({ "notice.file": null });
    expect(check(null, true, register)).toMatchObject(
      [["error", "MISSING-SOURCE", "notices[0].file", /write the name/]].map(([severity, code, path, message]) => [
        severity,
        code,
        path,
        expect.stringMatching(message ?? ""),
      ]),
    );
    expect(check(null, false, register)).toMatchObject([
      ["info", "MISSING-SOURCE", "", expect.stringMatching(/315-tb-vpcp, from standard input/)],
    ]);
  });

  test("many of them are named together, and counted", () => {
    const register = changed({ again: { id: "2", sha256: "0".repeat(64), file: "second.txt" } });
    expect(check(read(noticeText, noticeHash), false, register)).toMatchObject([
      ["info", "MISSING-SOURCE", "", expect.stringMatching(/^1 of 2 sources not at hand \(second\.txt\)/)],
    ]);
  });
});

test("a source that cannot be read is an error, whether it must be there or not", () => {
  const source: Source = { state: "unreadable", message: "notice.txt: it holds NUL bytes" };
  for (const areRequired of [false, true]) {
    expect(check(source, areRequired)).toEqual([
      ["error", "UNREADABLE-SOURCE", "notices[0].file", "notice.txt: it holds NUL bytes"],
    ]);
  }
});

describe("other bytes than those that were read", () => {
  const otherHash = "0".repeat(64);
  const changedSource = [
    ["error", "SOURCE-CHANGED", "notices[0].sha256", expect.stringMatching(/^other\/notice\.txt has other bytes/)],
  ];

  test("are said once, whether the rows still stand or not", () => {
    for (const text of [noticeText, `New title\n${noticeText}`])
      expect(check(read(text, otherHash), false)).toEqual(changedSource);
  });

  test("are told nothing of, for a register may name any file", () => {
    for (const secret of ["s3cret", `${"x".repeat(222)}s3cret\n`.repeat(9)])
      expect(check(read(secret, otherHash), true)).toEqual(changedSource);
  });
});

test("a line before them moves every row", () => {
  expect(check(read(`New title\n${noticeText}`, noticeHash), false)).toEqual([
    ["error", "QUOTE-DIFFERS", "directives[0].action.text", expect.stringMatching(/has these words at 232;/)],
    ["error", "QUOTE-DIFFERS", "directives[1].action.text", expect.stringMatching(/has these words at 380;/)],
  ]);
});

describe("a text that was made of a document", () => {
  const textHash = "1".repeat(64);
  const register = changed({ "notice.textSha256": textHash });
  const document = (textSha256: string): Source => ({ ...read(noticeText, noticeHash), textSha256 }) as Source;

  test("is the same when it is made again, or at hand itself", () => {
    expect(check(document(textHash), true, register)).toEqual([]);
    expect(check(read(noticeText, textHash), true, register)).toEqual([]);
  });

  test("is named where other text is made of the same bytes", () => {
    for (const source of [document("2".repeat(64)), read(noticeText, noticeHash)]) {
      expect(check(source, true, register)).toMatchObject([
        ["error", "TEXT-CHANGED", "notices[0].textSha256", expect.any(String)],
      ]);
    }
    expect(check(document(textHash), true)).toMatchObject([
      ["error", "TEXT-CHANGED", "notices[0].sha256", expect.any(String)],
    ]);
  });

  test("changed with its document", () => {
    const other = { ...document(textHash), sha256: "3".repeat(64) } as Source;
    expect(check(other, true, register)).toMatchObject([
      ["error", "SOURCE-CHANGED", "notices[0].sha256", expect.any(String)],
    ]);
  });
});
