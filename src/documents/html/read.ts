import { parseHTML } from "linkedom";
import { DocumentError, type DocumentParts, type Line, type Part } from "../document.js";
import { inMegabytes, limits } from "../limits.js";
import { type Article, findArticle, type Page } from "./article.js";
import { decodePage } from "./decode.js";
import { partsOf } from "./walk.js";

const line = (text: string): Line => ({ kind: "line", text });

const months = "January February March April May June July August September October November December".split(" ");

/** A line by which the pipeline knows when an article was published: "June 24, 2025". */
function dateLine(day: string): Line {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return line(`${months[month - 1]} ${date}, ${year}`);
}

/** Title and date that a news page has outside its article, unless the article begins with them. */
function headOf({ title, published }: Article, parts: readonly Part[]): Line[] {
  const begins = (words: string): boolean =>
    parts.slice(0, 3).some((part) => part.kind === "line" && part.text === words);
  return [
    ...(title === null || begins(title) ? [] : [line(title)]),
    ...(published === null ? [] : [dateLine(published)]),
  ];
}

/** The address under which the page says it stands. */
function addressOf(page: Page): Line[] {
  const address = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  return address !== null && /^https?:\/\/\S+$/u.test(address) ? [line(`Source: ${address}`)] : [];
}

/** A fragment without a root would have its first element taken for one. */
const rooted = (html: string): string =>
  /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

/** A report stands where it was written, often beside its notices. */
const isReport = (page: Page): boolean =>
  page.querySelector("meta[name=generator]")?.getAttribute("content") === "directives";

/** The text of a web page: of a news page the article, without what stands around it. */
export function readHtml(bytes: Uint8Array): DocumentParts {
  if (bytes.length > limits.htmlBytes) {
    const most = inMegabytes(limits.htmlBytes);
    throw new DocumentError(
      "TOO-LARGE",
      `a page of ${inMegabytes(bytes.length)} is too large, at most ${most}; split it`,
    );
  }
  const page = parseHTML(rooted(decodePage(bytes))).document as unknown as Page;
  if (isReport(page)) {
    throw new DocumentError(
      "REPORT",
      "a page that `directives report` wrote, and no notice; keep it in another folder",
    );
  }
  const address = addressOf(page);
  const article = findArticle(page);
  const content = article === null ? partsOf(page.body) : partsOf(article.content);
  const warnings = article === null ? ["no article stands out in the page; all of its text was taken"] : [];
  const head = article === null ? [] : headOf(article, content);
  return { parts: [...head, ...content, ...address], pages: null, warnings };
}
