import type { TextLine } from "./lines.js";

interface Gap {
  readonly at: number;
  readonly width: number;
}

/** The widest gap that no line reaches into, along one direction. */
function widestGap(
  lines: readonly TextLine[],
  from: (line: TextLine) => number,
  to: (line: TextLine) => number,
): Gap | null {
  let widest: Gap | null = null;
  let end = Number.POSITIVE_INFINITY;
  for (const line of [...lines].sort((a, b) => from(a) - from(b))) {
    const width = from(line) - end;
    if (width > 0 && (widest === null || width > widest.width)) widest = { at: end + width / 2, width };
    end = Math.max(end === Number.POSITIVE_INFINITY ? to(line) : end, to(line));
  }
  return widest;
}

const extent = (lines: readonly TextLine[]): { top: number; bottom: number } => ({
  top: Math.min(...lines.map(({ y }) => y)),
  bottom: Math.max(...lines.map(({ y }) => y)),
});

/** Whether two groups of lines stand beside one another, as columns do. */
function areBeside(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

const fewestLines = 2;

/** No page is cut more often. */
const deepest = 30;

/**
 * The lines of a page in groups, in reading order: where an upright gap parts columns, the left one first; where only a
 * level gap parts what stands above from what stands below, the upper one first.
 */
export function columnsOf(lines: readonly TextLine[], depth = 0): TextLine[][] {
  const rows = new Set(lines.map(({ y }) => Math.round(y)));
  // Every line has its row for itself: there are no columns.
  if (rows.size === lines.length || lines.length < 2 * fewestLines || depth > deepest) return [[...lines]];
  const size = Math.max(...lines.map((line) => line.size));
  const upright = widestGap(
    lines,
    ({ x }) => x,
    ({ right }) => right,
  );
  if (upright !== null && upright.width > 0.8 * size) {
    const left = lines.filter(({ right }) => right <= upright.at);
    const right = lines.filter(({ x }) => x >= upright.at);
    if (Math.min(left.length, right.length) >= fewestLines && areBeside(left, right)) {
      return [...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1)];
    }
  }
  const level = widestGap(
    lines,
    ({ y, size: height }) => y - height,
    ({ y }) => y,
  );
  if (level === null) return [[...lines]];
  const above = lines.filter(({ y }) => y <= level.at);
  const below = lines.filter(({ y }) => y > level.at);
  return [...columnsOf(above, depth + 1), ...columnsOf(below, depth + 1)];
}
