/** Words as a PDF places them, in points from the upper left corner of the page as it is shown. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
}

/** A straight line that is drawn: level where both ends have one `y`, upright where both have one `x`. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Read only where the words stand in columns, since that takes as long as the words. */
  readonly strokes: readonly Stroke[];
}
