import { DocumentError, type DocumentParts, type Part } from "../document.js";
import { columnsOf } from "./columns.js";
import type { Fragment, PdfPage } from "./fragment.js";
import { gapTables } from "./gap-table.js";
import { gridsOf } from "./grid.js";
import { wordsOf } from "./hyphens.js";
import { cellGap, linesOf, type TextLine } from "./lines.js";
import { pagesOf } from "./pages.js";
import { type Column, columnOf, paragraphsOf } from "./paragraphs.js";
import { continued, isContinued, isInside, type PlacedTable, ruledTable } from "./ruled-table.js";
import { runningHeads } from "./running-heads.js";

/** A page's text between its tables, in reading order. */
type Piece =
  | { readonly kind: "column"; readonly column: Column }
  | { readonly kind: "table"; readonly placed: PlacedTable };

interface ReadPage {
  readonly height: number;
  /** Of the text outside tables. */
  readonly lines: readonly TextLine[];
  readonly tables: readonly PlacedTable[];
}

function readPage({ number, height, fragments, strokes }: PdfPage, words: ReadonlySet<string>): ReadPage {
  const grids = gridsOf(strokes).filter((grid) => fragments.some((fragment) => isInside(grid, fragment)));
  const ruled = grids.map((grid) => ruledTable(grid, fragments, number, words));
  const outside = fragments.filter((fragment) => !grids.some((grid) => isInside(grid, fragment)));
  const open = gapTables(linesOf(outside, number, cellGap), number, words);
  const inTable = ({ y }: Fragment): boolean => open.some(({ top, bottom }) => top - 1 <= y && y <= bottom + 1);
  const tables = [...ruled, ...open].sort((a, b) => a.top - b.top);
  return {
    height,
    lines: linesOf(
      outside.filter((fragment) => !inTable(fragment)),
      number,
    ),
    tables,
  };
}

/** Columns of the lines above, between and below a page's tables. */
function piecesOf({ lines, tables }: ReadPage, heads: ReadonlySet<TextLine>): Piece[] {
  const text = lines.filter((line) => !heads.has(line));
  const pieces: Piece[] = [];
  const columns = (from: number, to: number): Piece[] => {
    const between = text.filter(({ y }) => y >= from && y < to);
    return between.length === 0
      ? []
      : columnsOf(between).map((column) => ({ kind: "column", column: columnOf(column) }));
  };
  let from = Number.NEGATIVE_INFINITY;
  for (const placed of tables) {
    pieces.push(...columns(from, placed.top), { kind: "table", placed });
    from = placed.top;
  }
  return [...pieces, ...columns(from, Number.POSITIVE_INFINITY)];
}

/** Tables that a page's end cuts, whole again; text and tables in the order of the document. */
function partsOf(pieces: readonly Piece[], words: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let columns: Column[] = [];
  let open: PlacedTable | null = null;
  const endTable = (): void => {
    if (open !== null) parts.push({ kind: "table", table: open.table });
    open = null;
  };
  const endText = (): void => {
    parts.push(...paragraphsOf(columns, words));
    columns = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "column") {
      endTable();
      columns.push(piece.column);
      continue;
    }
    const last: PlacedTable | null = open;
    if (last !== null && isContinued(last, piece.placed)) {
      open = continued(last, piece.placed, words);
      continue;
    }
    endTable();
    endText();
    open = piece.placed;
  }
  endTable();
  endText();
  return parts;
}

/** So many letters of a page without meaning are not there by accident: its font does not say which letters it shows. */
const unreadableShare = 0.2;

const isUnreadable = (text: string): boolean => {
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0;
  return strange > unreadableShare * text.length;
};

const ocr = "run OCR first (ocrmypdf in.pdf out.pdf)";

function listed(pages: readonly number[]): string {
  const shown = pages.slice(0, 5).join(", ");
  return pages.length > 5 ? `${shown}, …` : shown;
}

interface LegiblePages {
  /** All of them; those that cannot be read have no words. */
  readonly pages: readonly PdfPage[];
  /** What cannot be read, though the rest can. */
  readonly warnings: readonly string[];
}

/** Takes the words off pages that say no letters; throws where no page is left that can be read. */
function legible(pages: readonly PdfPage[]): LegiblePages {
  const empty = pages.filter(({ fragments }) => fragments.length === 0);
  const strange = pages.filter(({ fragments }) => isUnreadable(fragments.map(({ text }) => text).join("")));
  const numbers = (some: readonly PdfPage[]): string => listed(some.map(({ number }) => number));
  const noLetters = `the text layer of page ${numbers(strange)} says no letters: ${ocr}`;
  if (empty.length + strange.length === pages.length)
    throw new DocumentError("NO-TEXT-LAYER", strange.length === 0 ? `no text layer: ${ocr}` : noLetters);
  return {
    pages: pages.map((page) => (strange.includes(page) ? { ...page, fragments: [], strokes: [] } : page)),
    warnings: [
      ...(empty.length === 0 ? [] : [`page ${numbers(empty)} has no text layer: if it is a scan, ${ocr}`]),
      ...(strange.length === 0 ? [] : [noLetters]),
    ],
  };
}

/** The text of a PDF: paragraphs and tables in reading order, without running heads, feet and page numbers. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentParts> {
  const { pages, warnings } = legible(await pagesOf(bytes));
  const words = wordsOf(pages.flatMap(({ fragments }) => fragments.map(({ text }) => text)));
  const read = pages.map((page) => readPage(page, words));
  const heads = runningHeads(read);
  return {
    parts: partsOf(
      read.flatMap((page) => piecesOf(page, heads)),
      words,
    ),
    pages: pages.length,
    warnings,
  };
}
