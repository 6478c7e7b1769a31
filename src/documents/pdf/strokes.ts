import type { Stroke } from "./fragment.js";

/** What is thinner is a line, in points; rulings of Word and of browsers are rectangles of one point and less. */
const thin = 3;
/** Shorter strokes are letters' or pictures'. */
const shortest = 6;

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

type Point = readonly [number, number];

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

/** How many numbers follow each command of a path: move, line, curve, quadratic curve, close. */
const lengths: readonly number[] = [2, 2, 6, 4, 0];

/** The corners of each outline in a path; null in place of one that has curves. */
function outlines(path: ArrayLike<number>, matrix: Matrix): (Point[] | null)[] {
  const found: (Point[] | null)[] = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 4;
    const length = lengths[command] ?? 0;
    const [x, y] = [path[at + length - 1] ?? 0, path[at + length] ?? 0];
    const open = found.at(-1);
    if (command === 0) found.push([apply(matrix, x, y)]);
    else if (command === 1) open?.push(apply(matrix, x, y));
    else if (command === 4 && open?.[0] !== undefined) open.push(open[0]);
    else if (length > 2 && found.length > 0) found[found.length - 1] = null;
    at += 1 + length;
  }
  return found;
}

const isLong = ({ x1, y1, x2, y2 }: Stroke): boolean => Math.max(x2 - x1, y2 - y1) >= shortest;

/** The level and upright lines of an outline: itself where it is a thin rectangle, else its sides. */
function strokesOf(corners: readonly Point[]): Stroke[] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y2 - y1 <= thin && x2 - x1 > thin) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }];
  if (x2 - x1 <= thin) return [{ y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 }];
  return corners.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = corners[at] ?? [x, y];
    const isStraight = Math.abs(x - fromX) < 0.5 || Math.abs(y - fromY) < 0.5;
    return isStraight
      ? [{ x1: Math.min(x, fromX), x2: Math.max(x, fromX), y1: Math.min(y, fromY), y2: Math.max(y, fromY) }]
      : [];
  });
}

/** The level and upright lines that a path of a page draws. */
export const strokesOfPath = (path: ArrayLike<number>, matrix: Matrix): Stroke[] =>
  outlines(path, matrix).flatMap((corners) => (corners === null ? [] : strokesOf(corners).filter(isLong)));
