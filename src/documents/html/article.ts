import { Readability } from "@mozilla/readability";
import { isDay } from "../../model/calendar.js";
import { cleanLine } from "../clean-line.js";
import type { HtmlElement, HtmlNode } from "./node.js";

/** As much of a page as finding its article needs. */
export interface Page {
  readonly body: HtmlElement;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (
    selector: string,
  ) => Iterable<HtmlElement & { setAttribute(name: string, value: string): void }>;
}

export interface Article {
  readonly title: string | null;
  /** YYYY-MM-DD, of the page. */
  readonly published: string | null;
  readonly content: HtmlNode;
}

/** What only pages of a site have around their text; a document that was saved as HTML has none of it. */
const siteParts =
  "nav, aside, footer, form, iframe, [role=navigation], [class*=comment], [class*=related], [class*=sidebar], [id*=comment]";

/** Most of a bare document's words that links may hold. */
const linkedShare = 0.3;

function isBare(page: Page): boolean {
  if (page.querySelector(siteParts) !== null) return false;
  const length = (element: HtmlNode): number => cleanLine(element.textContent ?? "").length;
  const linked = [...page.querySelectorAll("a")].reduce((sum, link) => sum + length(link), 0);
  return linked <= linkedShare * length(page.body);
}

/** Readability takes tables without heads for layout, and drops them; with a summary they are data. */
function keepTables(page: Page): void {
  for (const table of page.querySelectorAll("table")) table.setAttribute("summary", "data");
}

/** Null where no such day was: publishing systems write an unknown time as 0000-00-00 or 0001-01-01. */
function dayOf(time: string | null | undefined): string | null {
  const day = /^[1-9]\d{3}-\d{2}-\d{2}/u.exec(time ?? "")?.[0] ?? "";
  return isDay(day) ? day : null;
}

/** The article of a news page, or the whole body of a page that has nothing around it; null where nothing reads like an article. */
export function findArticle(page: Page): Article | null {
  if (isBare(page)) return { title: null, published: null, content: page.body };
  keepTables(page);
  const heads = [...page.querySelectorAll("h1")].map(({ textContent }) => cleanLine(textContent ?? ""));
  const options = { keepClasses: true, serializer: (node: unknown) => node as HtmlNode };
  const found = new Readability<HtmlNode>(page as never, options).parse();
  if (found?.content == null) return null;
  const [head] = heads.filter((words) => words !== "");
  const title = heads.length === 1 && head !== undefined ? head : cleanLine(found.title ?? "");
  return { title: title === "" ? null : title, published: dayOf(found.publishedTime), content: found.content };
}
