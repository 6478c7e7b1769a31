import type { Paint } from "./paint.js";

/** How an answer is laid out. */
export interface Layout {
  readonly paint: Paint;
  /** In columns of the terminal; null where nobody looks: then nothing is wrapped. */
  readonly width: number | null;
}
