/** A cell of a table, by its place in the grid; what spans several rows or columns stands once. */
export interface Cell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its lines, without white space around them; none where it is empty. */
  readonly lines: readonly string[];
}

export interface Table {
  readonly cells: readonly Cell[];
  /** How many rows at the top are said to be heads; null where nothing says so. */
  readonly headRows: number | null;
  /** The page of each row, from 1; left out where the kind of document has no pages. */
  readonly rowPages?: readonly number[];
}

/** Where in a line a page begins: 0 where the line is its first. */
export interface PageTurn {
  readonly at: number;
  /** From 1. */
  readonly page: number;
}

/** A line of the text, and the pages that begin in it. */
export interface Line {
  readonly kind: "line";
  readonly text: string;
  readonly turns?: readonly PageTurn[];
}

/** What a document is made of, in reading order. */
export type Part = Line | { readonly kind: "table"; readonly table: Table };

/** What a reader makes of a document's bytes. */
export interface DocumentParts {
  readonly parts: readonly Part[];
  /** Null where the kind of document has no pages. */
  readonly pages: number | null;
  /** What a person should know of the document, though it could be read. */
  readonly warnings: readonly string[];
}

/** The text that is made of a document. */
export interface DocumentText {
  readonly text: string;
  /** UTF-16 offsets in `text` at which each page begins, the first page first; null where there are no pages. */
  readonly pageStarts: readonly number[] | null;
  readonly warnings: readonly string[];
}

/** Why a document cannot be read: what, and what to do about it. */
export type DocumentFault =
  | "CORRUPT"
  | "ENCRYPTED"
  | "NO-TEXT-LAYER"
  | "TOO-LARGE"
  | "TOO-LONG"
  | "BAD-ENCODING"
  | "REPORT";

export class DocumentError extends Error {
  constructor(
    readonly code: DocumentFault,
    message: string,
  ) {
    super(message);
  }
}
