import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/documents/document.js";
import { readDocument } from "../../src/documents/read.js";

const linesOf = async (html: string | Uint8Array): Promise<string[]> => {
  const { text } = await readDocument(typeof html === "string" ? Buffer.from(html) : html, "html");
  return text.split("\n").slice(0, -1);
};

describe("a news page", () => {
  it("gives its article, its title, its day and its address, and nothing around it", async () => {
    const lines = await linesOf(readFileSync("fixtures/documents/news-page.html"));
    expect(lines.map((line) => line.slice(0, 48))).toEqual([
      "Prime Minister urges faster digital transformati",
      "June 24, 2025",
      "The Government Office has issued Notice No. 88/T",
      "According to the notice, the results of the firs",
      "The Prime Minister requested the Ministry of Pub",
      "The Ministry of Health shall:",
      "1. Deploy electronic health records in all hospi",
      "2. Review the regulations on prescriptions and s",
      "The Ministry of Home Affairs shall train officia",
      "Source: https://news.example/digital-transformat",
    ]);
  });

  it.each([
    ["2025-06-30T08:00:00+07:00", "June 30, 2025"],
    ["2024-02-29", "February 29, 2024"],
    ["0000-00-00T00:00:00", null],
    ["0001-01-01T00:00:00", null],
    ["2025-02-29T00:00:00", null],
    ["2025-13-01", null],
  ])("published at %s is of the day %s", async (time, day) => {
    const page = readFileSync("fixtures/documents/news-page.html", "utf8").replaceAll(/2025-06-24[^"]*/gu, time);
    const lines = await linesOf(page);
    expect(lines.slice(0, 3).filter((line) => /\d{1,2}, \d+$|undefined/u.test(line))).toEqual(
      day === null ? [] : [day],
    );
    expect(lines).toHaveLength(day === null ? 9 : 10);
  });

  it("keeps a table of tasks in it", async () => {
    const page = readFileSync("fixtures/documents/news-page.html", "utf8");
    const table =
      "<table><tr><td>Task</td><td>Lead</td><td>Time</td></tr><tr><td>Cut fees</td><td>MoF</td><td>2025</td></tr></table>";
    expect(await linesOf(page.replace("</ol>", `</ol>${table}`))).toContain("| Cut fees | MoF | 2025 |");
  });
});

it("a report is no notice", async () => {
  const page = (generator: string): string =>
    `<!doctype html><head><meta name="generator" content="${generator}"></head><p>The Ministry of Finance shall report.</p>`;
  await expect(linesOf(page("directives"))).rejects.toThrow(/no notice/u);
  await expect(linesOf(page("WordPress 6.8"))).resolves.toHaveLength(1);
});

describe("lines of a page", () => {
  it.each([
    ["paragraphs and breaks", "<p>One<br>two</p><div>three <b>and</b>\n four</div>", ["One", "two", "three and four"]],
    [
      "elements that nothing is known of, within a sentence and around paragraphs",
      "<p>The <st1:City>Hanoi</st1:City> <my-mark>People's Committee</my-mark> shall <o:p>report</o:p>.</p><my-part><p>One</p><p>two</p></my-part>",
      ["The Hanoi People's Committee shall report.", "One", "two"],
    ],
    [
      "elements that begin a line",
      "a<h2>b</h2>c<dl><dt>d<dd>e</dl>f<blockquote>g</blockquote>h<section>i</section>j<center>k</center>l<hr>m",
      [..."abcdefghijklm"],
    ],
    ["white space", "<p>a&nbsp;b  c&shy;d</p><p> </p>", ["a b cd"]],
    ["numbers of lists", "<ol start=3><li>a<li>b<ol type=a><li>c</ol></ol>", ["3. a", "4. b", "a. c"]],
    ["Roman numbers and set ones", "<ol type=I><li>a<li value=9>b<li>c</ol>", ["I. a", "IX. b", "X. c"]],
    ["marks of lists", "<ul><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ul>", ["- a", "+ b", "- c", "d"]],
    ["text before a list in an item", "<ul><li>a: <ul><li>b</ul>c</ul>", ["- a:", "+ b", "c"]],
    ["kept lines", "<pre>a\nb  c</pre>", ["a", "b c"]],
    [
      "hidden parts",
      "<p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p><script>d</script><p>e</p>",
      ["e"],
    ],
    [
      "what was struck out, wherever it stands",
      "<p>by <del>May 5</del><ins>June 5</ins>, <s>2024</s> <strike>2023</strike> 2025</p><del><p>a</p></del><pre>b<del>c</del>\nd</pre>",
      ["by June 5, 2025", "b", "d"],
    ],
    [
      "footnotes",
      "<p>a<a class='footnote-ref' href=#1><sup>1</sup></a></p><section class=footnotes><p>b</p></section>",
      ["a"],
    ],
    ["letters with their marks", "<p>To\u0302 chu\u031b\u0301c</p>", ["Tô chức"]],
  ])("%s", async (_, html, lines) => {
    expect(await linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });
});

describe("tables of a page", () => {
  const table = (rows: string): Promise<string[]> => linesOf(`<html><body><table>${rows}</table></body></html>`);

  it("writes what spans rows into each of them, and what spans columns once", async () => {
    const rows =
      "<tr><th>Task<th>Lead<th>Time</tr><tr><td>a<td rowspan=2>X<td>1</tr><tr><td>b<td></tr><tr><td colspan=3>I. Group</tr>";
    expect(await table(rows)).toEqual([
      "| Task | Lead | Time |",
      "| --- | --- | --- |",
      "| a | X | 1 |",
      "| b | X |  |",
      "| I. Group |  |  |",
    ]);
  });

  it("joins heads over one another", async () => {
    const rows = "<tr><td rowspan=2>Task<td colspan=2>Bodies</tr><tr><td>Lead<td>Partners</tr><tr><td>a<td>X<td>Y</tr>";
    expect(await table(rows)).toEqual([
      "| Task | Bodies / Lead | Bodies / Partners |",
      "| --- | --- | --- |",
      "| a | X | Y |",
    ]);
  });

  it("writes bars and line breaks of cells so that they can be read back", async () => {
    const rows = "<tr><th>Task<th>Lead<th>Time</tr><tr><td>a | b<br>c\\d<td>X<td></tr>";
    expect((await table(rows))[2]).toBe("| a \\| b<br>c\\\\d | X |  |");
  });

  it("reads tables that only place words line by line", async () => {
    const letterhead = "<tr><td>GOVERNMENT OFFICE<td>SOCIALIST REPUBLIC OF VIET NAM</tr><tr><td>No. 1/TB<td>Hanoi</tr>";
    expect(await table(letterhead)).toEqual([
      "GOVERNMENT OFFICE",
      "SOCIALIST REPUBLIC OF VIET NAM",
      "No. 1/TB",
      "Hanoi",
    ]);
    expect(await table("<tr><td><table><tr><td>a<td>b</tr></table><td>c</tr>")).toEqual(["a", "b", "c"]);
  });
});

describe("characters of a page", () => {
  it("come by the page's own word, a mark, or as UTF-8", async () => {
    const page = '<html><head><meta charset="windows-1252"></head><body><p>caf\xe9</p></body></html>';
    expect(await linesOf(Buffer.from(page, "latin1"))).toEqual(["café"]);
    expect(await linesOf(Buffer.from("\ufeff<html><body><p>Huế</p>", "utf16le"))).toEqual(["Huế"]);
    expect(await linesOf("<html><body><p>Huế</p>")).toEqual(["Huế"]);
  });

  it("are refused where they are no such text", async () => {
    const bytes = Buffer.from("<html><body><p>caf\xe9</p>", "latin1");
    await expect(readDocument(bytes, "html")).rejects.toThrow(DocumentError);
    await expect(readDocument(bytes, "html")).rejects.toThrow(/not valid UTF-8/);
  });
});
