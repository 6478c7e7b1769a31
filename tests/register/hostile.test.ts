import { describe, expect, test } from "vitest";
import { parse, parseDocument, type Tags, visit } from "yaml";
import { parseRegister } from "../../src/register/read.js";
import { writeRegister } from "../../src/register/write.js";
import { hostileRegister } from "../support/hostile-register.js";
import { allHostileStrings } from "../support/hostile-strings.js";
import { obeyedIn } from "../support/obeyed.js";

const register = hostileRegister(allHostileStrings);
describe.each(["yaml", "json"] as const)("a register of hostile texts as %s", (format) => {
  const text = writeRegister(register, format);

  test("is read back as it was", () => {
    expect(parseRegister(text, "r")).toEqual({ register, diagnostics: [] });
  });

  test("says the same to another reader, one that obeys tags, anchors and merges, and one of YAML 1.1", () => {
    expect(parse(text, { merge: true })).toEqual(register);
    const withoutDates = (tags: Tags): Tags =>
      tags.filter((tag) => typeof tag === "string" || !tag.tag.endsWith("timestamp"));
    // A day is a day for such a reader, whether we write it or the notice says it.
    expect(parse(text, { version: "1.1", customTags: withoutDates })).toEqual(register);
  });

  test("holds no tag, anchor or alias", () => {
    const document = parseDocument(text);
    expect([document.errors, document.warnings]).toEqual([[], []]);
    const found: unknown[] = [];
    visit(document, {
      Alias: (_, alias) => void found.push(alias.source),
      Node: (_, node) => void (node.tag === undefined || found.push(node.tag)),
      Value: (_, node) => void (node.anchor === undefined || found.push(node.anchor)),
    });
    expect(found).toEqual([]);
  });

  test("holds nothing that a terminal obeys", () => {
    expect(obeyedIn(text)).toEqual([]);
  });
});
