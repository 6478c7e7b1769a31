import type { ExplainedLine, Quote } from "../../model/explanation.js";
import { lineOf, lineStartsOf } from "../../model/line-starts.js";
import type { Span } from "../../model/span.js";

/** Quotes a notice with the lines on which its words stand. */
export interface Quoter {
  readonly quote: (span: Span) => Quote;
  readonly lineOf: (span: Span) => ExplainedLine;
}

export function quoterOf(text: string): Quoter {
  const starts = lineStartsOf(text);
  const lineAt = ({ start, end }: Span): ExplainedLine => ({ line: lineOf(start, starts), start, end });
  return {
    lineOf: lineAt,
    quote: (span) => ({ ...lineAt(span), text: text.slice(span.start, span.end) }),
  };
}
