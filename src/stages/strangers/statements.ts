import type { Span } from "../../model/span.js";

/** A word of a statement, quotations being one word each. */
interface Word extends Span {
  readonly norm: string;
  readonly capital: boolean;
  /** A comma or a bracket stands behind it. */
  readonly closes: boolean;
  readonly quotation: boolean;
}

/** What one sentence of a paragraph says in the notice's own voice, and what it quotes. */
export type Statement = readonly Word[];

const wordsAndStops = /\S+/g;
const endsStatement = /[.!?]["”’)]*$/;
const abbreviates = /^(?:dr|mr|ms|mrs|prof|no|st|gen|col)\.$/i;
/** One character for each of a quotation's, so that offsets stay. */
const masked = "\u0001";
const startsCapital = /^[^\p{L}]*\p{Lu}/u;
const letters = /[^\p{L}\p{N}'’-]/gu;

/** The statements of a line in which every quotation stands as one word. */
export function statementsOf(line: string, quotations: readonly Span[]): Statement[] {
  let text = "";
  let from = 0;
  for (const { start, end } of quotations) {
    text += line.slice(from, start) + masked.repeat(end - start);
    from = end;
  }
  text += line.slice(from);
  const statements: Word[][] = [[]];
  for (const { index, 0: word } of text.matchAll(wordsAndStops)) {
    const quotation = word.includes(masked);
    const inside = quotation ? line.slice(index, index + word.length) : "";
    statements.at(-1)?.push({
      start: index,
      end: index + word.length,
      norm: quotation ? "" : word.replace(letters, "").toLowerCase(),
      capital: !quotation && startsCapital.test(word),
      closes: /[,)(–-]$/.test(word) || word.startsWith("("),
      quotation,
    });
    const ends = quotation ? /[.!?]["”]?$/.test(inside) && !/[,]$/.test(word) : endsStatement.test(word);
    if (ends && !abbreviates.test(word)) statements.push([]);
  }
  return statements.filter((words) => words.length > 0);
}

/** The parts between commas. */
export function partsOf(words: Statement): Statement[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (word.closes) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
