/** A half-open range of UTF-16 offsets into the decoded text of a notice. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that a span covers. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

/** Whether an offset lies in one of the spans, which are in order and apart. */
export function isInside(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (at < span.start) high = middle;
    else if (at >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
