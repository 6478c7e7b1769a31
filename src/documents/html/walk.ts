import { cleanLine } from "../clean-line.js";
import type { Part } from "../document.js";
import { bulletOf, type ListStyle, listNumber } from "../list-number.js";
import { countOf, type HtmlElement, type HtmlNode, isElement, isText } from "./node.js";
import { readTable } from "./table.js";
import { isUnseen } from "./unseen.js";

/** Elements that begin a line and end one; every other stands within a line, as it does in a browser, also one that nobody knows. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp".split(
    " ",
  ),
);

const styles: Readonly<Record<string, ListStyle>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** Lines while they are gathered; a list mark waits for the first words of its item. */
interface Lines {
  readonly parts: Part[];
  words: string;
  mark: string;
}

function endLine(lines: Lines): void {
  const text = cleanLine(lines.words);
  lines.words = "";
  if (text === "") return;
  lines.parts.push({ kind: "line", text: lines.mark + text });
  lines.mark = "";
}

const depthOf = (lists: readonly string[], name: string): number => lists.filter((list) => list === name).length - 1;

/** The items of a list, each with its number or mark as a browser shows it. */
function walkList(list: HtmlElement, lines: Lines, lists: readonly string[]): void {
  const isNumbered = list.localName === "ol";
  const style = styles[list.getAttribute("type") ?? "1"] ?? "decimal";
  const within = [...lists, list.localName];
  let count = countOf(list, "start") ?? 1;
  for (const child of list.childNodes) {
    if (isElement(child) && child.localName === "li" && !isUnseen(child)) {
      endLine(lines);
      count = countOf(child, "value") ?? count;
      lines.mark = isNumbered ? `${listNumber(count, style)}. ` : `${bulletOf(depthOf(within, "ul"))} `;
      count++;
      walkAll(child, lines, within);
      endLine(lines);
      lines.mark = "";
    } else walk(child, lines, within);
  }
}

/** The characters of a `pre`, whatever marks some of them. */
function plainText(node: HtmlNode): string {
  if (isText(node)) return node.textContent ?? "";
  if (!isElement(node) || isUnseen(node)) return "";
  return node.localName === "br" ? "\n" : [...node.childNodes].map(plainText).join("");
}

/** Text of a `pre` keeps its lines. */
function walkPlain(element: HtmlElement, lines: Lines): void {
  for (const line of plainText(element).split(/\r?\n/u)) {
    lines.words = line;
    endLine(lines);
  }
}

const isFootnoteMark = (element: HtmlElement): boolean =>
  /\bfootnote-?ref\b|\bnoteref\b/u.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`);

const isFootnotes = (element: HtmlElement): boolean =>
  /\b(?:footnotes|endnotes)\b/u.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`);

function walkElement(element: HtmlElement, lines: Lines, lists: readonly string[]): void {
  const name = element.localName;
  if (isUnseen(element) || isFootnoteMark(element) || isFootnotes(element)) return;
  if (!blocks.has(name)) {
    walkAll(element, lines, lists);
    return;
  }
  endLine(lines);
  if (name === "table") lines.parts.push(...readTable(element, partsOf));
  else if (name === "ol" || name === "ul") walkList(element, lines, lists);
  else if (name === "pre") walkPlain(element, lines);
  else walkAll(element, lines, lists);
  endLine(lines);
}

function walk(node: HtmlNode, lines: Lines, lists: readonly string[]): void {
  if (isText(node)) lines.words += node.textContent ?? "";
  else if (isElement(node)) walkElement(node, lines, lists);
}

function walkAll(element: HtmlNode, lines: Lines, lists: readonly string[]): void {
  for (const child of element.childNodes) walk(child, lines, lists);
}

/** The lines and tables of an element, in the order of the page. */
export function partsOf(element: HtmlNode): Part[] {
  const lines: Lines = { parts: [], words: "", mark: "" };
  walkAll(element, lines, []);
  endLine(lines);
  return lines.parts;
}
