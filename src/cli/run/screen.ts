import { type Paint, paintFor, plainPaint } from "../render/paint.js";
import { terminalWidth } from "../render/table.js";
import { isStandardOutput } from "../standard-output.js";

/** What text is laid out for. */
export interface Screen {
  readonly paint: Paint;
  /** Columns; null where nothing has to fit. */
  readonly width: number | null;
}

/** The terminal, where the answer goes there; a file has neither colours nor a width. */
export async function screenFor(output: string | undefined): Promise<Screen> {
  if (!isStandardOutput(output)) return { paint: plainPaint, width: null };
  return { paint: await paintFor(process.stdout), width: terminalWidth() };
}
