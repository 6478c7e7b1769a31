import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import assets from "../../src/generated/report-page.json" with { type: "json" };
import { explainNotice, extractNotice } from "../../src/pipeline.js";
import { assembleRegister } from "../../src/register/assemble.js";
import { buildReport } from "../../src/report/build.js";
import { reportHtml } from "../../src/report/html.js";
import { island } from "../../src/report/island.js";
import { placesOf } from "../../src/report/places.js";
import type { Register } from "../../src/schema/register.js";

const text = [
  "The Ministry of Health and the Ministry of Finance met </script><!-- on July 1, 2025.",
  "Before July 31, 2025:",
  "The Ministry of Health shall submit a plan on hospitals. It shall review the decrees on fees.",
].join("\n");

const source = { file: "n.txt", text, sha256: "aa" };
const options = { dictionary: builtInDictionary };

function dataOf(change = (register: Register) => register) {
  const register = change(assembleRegister([extractNotice(source, options)], builtInDictionary));
  const { explanation } = explainNotice(source, options);
  const notices = new Map([[register.notices[0]?.id ?? "", { text, explanation }]]);
  return buildReport(register, { ...options, title: "T", today: null, hash: "h", notices });
}

const quoted = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

describe("the data", () => {
  const data = dataOf();
  const [first, second] = data.register.directives;

  test("has every part of a row at its place, and what is carried over where it stands", () => {
    const places = (id = "") => data.places[id]?.map((place) => [place.field, quoted(place), place.inherited]);
    expect(places(first?.id)).toEqual([
      ["deadline", "Before July 31, 2025", true],
      ["lead", "The Ministry of Health", false],
      ["product", "a plan on hospitals", false],
    ]);
    expect(places(second?.id)).toContainEqual(["lead", "The Ministry of Health", true]);
  });

  test("of an edited row, whose words are looked for", () => {
    const edited = dataOf((register) => ({
      ...register,
      directives: register.directives.map((row) => ({ ...row, review: "edited" as const })),
    }));
    expect(edited.places[first?.id ?? ""]).toContainEqual(expect.objectContaining({ field: "lead", inherited: false }));
  });

  test("of a row that no longer stands in its notice: none", () => {
    const orphan = { ...(first as NonNullable<typeof first>), flags: ["orphaned"] };
    expect(placesOf(orphan, text, undefined)).toEqual([]);
    const beyond = { ...orphan, flags: [], source: { ...orphan.source, end: text.length + 1 } };
    expect(placesOf(beyond, text, undefined)).toEqual([]);
  });

  test("is the same for the same input", () => {
    expect(JSON.stringify(dataOf())).toBe(JSON.stringify(data));
  });
});

describe("the file", () => {
  const html = reportHtml({ ...dataOf(), title: '<b>"&' }, assets);

  test("names its own script and style in its policy, and nothing else", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? "";
    const hash = (words: string): string => createHash("sha256").update(words).digest("base64");
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? "";
    const script = html.slice(html.lastIndexOf("<script>") + "<script>".length, html.lastIndexOf("</script>"));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(script)}';`);
    expect(policy).toContain(`style-src 'sha256-${hash(style)}';`);
    expect(policy).not.toContain("unsafe");
  });

  test("has no end of a script but its own two, and no address of a network", () => {
    expect(html.match(/<\/script/giu)).toHaveLength(2);
    expect(html).toContain("<title>&lt;b&gt;&quot;&amp;</title>");
    expect(html).not.toMatch(/(?:src|href)="/u);
  });
});

test.each(["</script>", "<!--", "\u2028\u2029", '"\\', "\ud800"])("an island holds %j as it was", (words) => {
  const json = island({ words });
  expect(json).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(json)).toEqual({ words });
});
