import type { HtmlElement } from "./node.js";

/** Elements whose content is no part of a page's text, or that lead elsewhere. */
const unseen: ReadonlySet<string> = new Set(
  "script style noscript template svg math head title nav aside footer form button select input textarea iframe object embed video audio canvas dialog figcaption map".split(
    " ",
  ),
);

const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** What is struck out counts no longer: a date in it is the one before the correction. */
const struck: ReadonlySet<string> = new Set(["del", "s", "strike"]);

/** Roles of a page's own parts. */
const roles: ReadonlySet<string> = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "search",
  "banner",
  "dialog",
]);

/** Whether an element gives no text: hidden, struck out, or a part of the page and not of what it says. */
export const isUnseen = (element: HtmlElement): boolean =>
  unseen.has(element.localName) ||
  struck.has(element.localName) ||
  element.getAttribute("hidden") !== null ||
  element.getAttribute("aria-hidden") === "true" ||
  roles.has(element.getAttribute("role") ?? "") ||
  hides.test(element.getAttribute("style") ?? "");
