import { cleanLine } from "../clean-line.js";
import type { ItemOf, Numbering } from "./numbering.js";
import type { StyleLists } from "./styles.js";
import { at, elementsOf, isOn, textOf, valueAt, type XmlElement } from "./xml.js";

export interface Lists {
  readonly numbering: Numbering;
  readonly styles: StyleLists;
}

/** What stands in a paragraph and is no part of its words: deleted text, notes' marks, fields' commands, second copies. */
const unread: ReadonlySet<string> = new Set(
  "pPr rPr del moveFrom delText instrText delInstrText Fallback footnoteReference endnoteReference annotationRef footnoteRef endnoteRef commentReference sdtPr sdtEndPr txbxContent".split(
    " ",
  ),
);

const characters: Readonly<Record<string, string>> = {
  tab: " ",
  ptab: " ",
  noBreakHyphen: "-",
  softHyphen: "",
};

/** Breaks after which a sentence goes on; every other begins a line. */
const turns: ReadonlySet<string> = new Set(["page", "column"]);

const isUnseen = (run: XmlElement): boolean =>
  run.name === "r" && ["vanish", "strike", "dstrike"].some((look) => isOn(run, "rPr", look));

/** The words of a paragraph, a line break between those that a break parts. */
function wordsOf(element: XmlElement): string {
  let words = "";
  for (const child of elementsOf(element)) {
    const { name } = child;
    if (unread.has(name) || isUnseen(child)) continue;
    if (name === "t") words += textOf(child);
    else if (name === "br" || name === "cr") words += turns.has(child.attributes.get("type") ?? "") ? " " : "\n";
    else words += characters[name] ?? wordsOf(child);
  }
  return words;
}

/** Of which list a paragraph is an item, by its own word or its style's; null where of none. */
function itemOf(paragraph: XmlElement, styles: StyleLists): ItemOf | null {
  const properties = at(paragraph, "pPr");
  const style = styles(valueAt(properties, "pStyle"));
  const list = valueAt(properties, "numPr", "numId") ?? style.list;
  // "0" takes a paragraph out of the list of its style.
  if (list === null || list === "0") return null;
  return { list, level: Number(valueAt(properties, "numPr", "ilvl") ?? style.level ?? 0) };
}

/** Paragraphs in the text boxes that are anchored in a paragraph. */
export function boxedParagraphs(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "Fallback" || child.name === "del") return [];
    return child.name === "txbxContent" ? [child] : boxedParagraphs(child);
  });
}

/** The lines of a paragraph, the number of a list's item before the first. */
export function paragraphLines(paragraph: XmlElement, { numbering, styles }: Lists): string[] {
  const lines = wordsOf(paragraph)
    .split("\n")
    .map(cleanLine)
    .filter((line) => line !== "");
  const item = itemOf(paragraph, styles);
  const [first, ...rest] = lines;
  // Word shows no number for an empty paragraph's words, but counts it.
  const mark = item === null ? "" : numbering.next(item);
  if (first === undefined) return [];
  return mark === "" || first.startsWith(`${mark} `) ? lines : [`${mark} ${first}`, ...rest];
}
