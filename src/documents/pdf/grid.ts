import type { Stroke } from "./fragment.js";

/** Where the rows and columns of a table lie, and which of their borders are drawn. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly strokes: readonly Stroke[];
}

/** Ends of lines so near to one another are one, in points. */
const near = 4;

const isLevel = ({ y1, y2 }: Stroke): boolean => y2 - y1 < 0.5;

const touch = (a: Stroke, b: Stroke): boolean =>
  a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near;

/** More strokes on a page are a drawing. */
const mostStrokes = 4_000;

/** Strokes in groups that hang together. */
function connected(strokes: readonly Stroke[]): Stroke[][] {
  const rest = new Set([...strokes].sort((a, b) => a.y1 - b.y1));
  const groups: Stroke[][] = [];
  for (const first of rest) {
    rest.delete(first);
    const group = [first];
    for (const member of group) {
      for (const other of rest) {
        // They stand in order: those further down cannot touch.
        if (other.y1 > member.y2 + near) break;
        if (!touch(member, other)) continue;
        rest.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Places of lines, those that are near to one another as one. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (found.at(-1) ?? -near) >= near) found.push(value);
  return found;
}

const ends = (values: readonly number[]): number[] =>
  values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];

/** The tables that a page's lines draw: at least two rows and two columns. */
export function gridsOf(strokes: readonly Stroke[]): Grid[] {
  if (strokes.length > mostStrokes) return [];
  return connected(strokes).flatMap((group) => {
    const level = group.filter(isLevel);
    const upright = group.filter((stroke) => !isLevel(stroke));
    // A page's end leaves the last row open below, and some tables have no borders at their sides.
    const xs = places([...upright.map(({ x1 }) => x1), ...ends(level.flatMap(({ x1, x2 }) => [x1, x2]))]);
    const ys = places([...level.map(({ y1 }) => y1), ...ends(upright.flatMap(({ y1, y2 }) => [y1, y2]))]);
    return xs.length > 2 && ys.length > 2 ? [{ xs, ys, strokes: group }] : [];
  });
}

/** Whether a border is drawn between a cell and the one to its right, at this height. */
export const isDrawnUpright = ({ strokes }: Grid, x: number, y: number): boolean =>
  strokes.some((line) => !isLevel(line) && Math.abs(line.x1 - x) < near && line.y1 - near < y && y < line.y2 + near);

/** Whether a border is drawn between a cell and the one below it, at this place. */
export const isDrawnLevel = ({ strokes }: Grid, x: number, y: number): boolean =>
  strokes.some((line) => isLevel(line) && Math.abs(line.y1 - y) < near && line.x1 - near < x && x < line.x2 + near);
