import type { TextLine } from "./lines.js";

interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** The share of a page's height at its top and foot where heads, feet and page numbers stand. */
const margin = 0.12;
/** Lines from the edge that can be of a head or foot. */
const deepest = 3;
/** The share of the pages on which a line must come again. Left and right pages may have their own. */
const repeated = 0.3;

const pageNumber = /^[-–—\s|]*(?:page\s*)?(?:\d{1,4}|[ivx]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s|]*$/iu;

/** The same for the same head on every page: figures may count. */
const keyOf = ({ text, y }: TextLine): string => `${text.replace(/\d+/gu, "#")} ${Math.round(y / 6)}`;

/** Lines in the margins of a page, next to its edges. */
function marginal({ height, lines }: PageLines): TextLine[] {
  const byPlace = [...lines].sort((a, b) => a.y - b.y);
  const rows = [...new Set(byPlace.map(({ y }) => y))];
  const top = new Set(rows.slice(0, deepest));
  const foot = new Set(rows.slice(-deepest));
  return byPlace.filter(({ y }) => (y < margin * height && top.has(y)) || (y > (1 - margin) * height && foot.has(y)));
}

/** The lines of heads and feet that come again from page to page, and page numbers. */
export function runningHeads(pages: readonly PageLines[]): ReadonlySet<TextLine> {
  const candidates = pages.map(marginal);
  const counts = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(repeated * pages.length));
  return new Set(
    candidates.flat().filter((line) => pageNumber.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= often),
  );
}
