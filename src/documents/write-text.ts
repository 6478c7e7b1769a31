import { namesTaskTable } from "../lexicon/table-headings.js";
import { DocumentError, type DocumentParts, type DocumentText, type Line, type Part } from "./document.js";
import { limits } from "./limits.js";
import { isLayout, layoutLines, tableLines } from "./table-text.js";

const blank: Line = { kind: "line", text: "" };

/** A blank line parts a table from the text around it. */
function linesOf(part: Part): readonly Line[] {
  if (part.kind === "line") return [part];
  if (isLayout(part.table, namesTaskTable)) return layoutLines(part.table);
  return [blank, ...tableLines(part.table), blank];
}

/** The text of a document's parts, one line each, and where in it the pages begin. */
export function writeText({ parts, pages, warnings }: DocumentParts): DocumentText {
  const pageStarts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const line of parts.flatMap(linesOf)) {
    if (line.text === "" && (lines.at(-1) ?? "") === "") continue;
    for (const { at, page } of line.turns ?? []) {
      // A page without words begins where the next one does.
      while (pageStarts.length < page) pageStarts.push(length + at);
    }
    lines.push(line.text);
    length += line.text.length + 1;
    if (length > limits.textLength) {
      throw new DocumentError("TOO-LARGE", `more than ${limits.textLength} characters of text; split the document`);
    }
  }
  const text = lines.length === 0 ? "" : `${lines.join("\n").trimEnd()}\n`;
  while (pages !== null && pageStarts.length < pages) pageStarts.push(text.length);
  return { text, pageStarts: pages === null ? null : pageStarts, warnings };
}
