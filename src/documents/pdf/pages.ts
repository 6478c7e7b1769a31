import { getResolvedPDFJS } from "unpdf";
import { DocumentError } from "../document.js";
import { limits } from "../limits.js";
import type { Fragment, PdfPage, Stroke } from "./fragment.js";
import { cellGap, linesOf } from "./lines.js";
import { identity, type Matrix, multiply, strokesOfPath } from "./strokes.js";

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;
type Page = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Words as the library gives them; marks of structure stand among them, without `str`. */
interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

const isTurned = ([a, b]: Matrix): boolean => Math.abs(b) > 0.1 * Math.abs(a);

/** The words of a page; what stands aslant or upright is a stamp or a watermark. */
async function fragmentsOf(page: Page, view: Matrix): Promise<Fragment[]> {
  const { items } = await page.getTextContent();
  const words = (items as readonly Partial<TextItem>[]).filter((item): item is TextItem => item.str !== undefined);
  return words.flatMap((item) => {
    if (item.str.trim() === "") return [];
    const matrix = multiply(view, item.transform);
    if (isTurned(matrix)) return [];
    const [x, y] = [matrix[4], matrix[5]];
    return [{ text: item.str, x, right: x + item.width, y, size: Math.hypot(matrix[2], matrix[3]) || item.height }];
  });
}

/** The lines that a page draws, in the place where they are shown. */
async function strokesOf(page: Page, view: Matrix, ops: PdfJs["OPS"]): Promise<Stroke[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let matrix = multiply(view, identity);
  for (const [at, operation] of fnArray.entries()) {
    const args = argsArray[at];
    if (operation === ops.save || operation === ops.paintFormXObjectBegin) saved.push(matrix);
    if (operation === ops.restore || operation === ops.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operation === ops.transform) matrix = multiply(matrix, args as Matrix);
    if (operation === ops.paintFormXObjectBegin && args?.[0] != null) matrix = multiply(matrix, args[0] as Matrix);
    // A path that ends without being drawn only says where other things are shown.
    const isDrawn = operation === ops.constructPath && args?.[0] !== ops.endPath;
    const path: ArrayLike<number> | null | undefined = isDrawn ? args?.[1]?.[0] : null;
    if (path != null) strokes.push(...strokesOfPath(path, matrix));
  }
  return strokes;
}

const fewestRows = 2;

/** Whether words stand beside one another with gaps, as in a table. */
function hasGaps(fragments: readonly Fragment[]): boolean {
  const lines = linesOf(fragments, 0, cellGap);
  const rows = new Map<number, number>();
  for (const { y } of lines) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + 1);
  return [...rows.values()].filter((count) => count > 1).length >= fewestRows;
}

async function readPage(document: PdfDocument, number: number, { OPS }: PdfJs): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const fragments = await fragmentsOf(page, view);
  const strokes = hasGaps(fragments) ? await strokesOf(page, view, OPS) : [];
  page.cleanup();
  return { number, height, fragments, strokes };
}

function faultOf(error: unknown): DocumentError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new DocumentError("ENCRYPTED", "it is encrypted; open it with its password and save it without one");
  }
  const reason = error instanceof Error ? error.message.replace(/\.$/u, "") : String(error);
  return new DocumentError("CORRUPT", `not a whole PDF: ${reason}; get it again, or print it to a new PDF`);
}

/** The pages of a PDF, each with its words and, where they stand in columns, the lines drawn around them. */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdfjs = await getResolvedPDFJS();
  // The library takes the bytes for itself.
  const data = new Uint8Array(bytes);
  try {
    const document = await pdfjs.getDocument({ data, isEvalSupported: false, useSystemFonts: true, verbosity: 0 })
      .promise;
    if (document.numPages > limits.pages) {
      const message = `${document.numPages} pages are too many, at most ${limits.pages}; split it`;
      throw new DocumentError("TOO-LARGE", message);
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number, pdfjs));
    await document.destroy();
    return pages;
  } catch (error) {
    throw error instanceof DocumentError ? error : faultOf(error);
  }
}
