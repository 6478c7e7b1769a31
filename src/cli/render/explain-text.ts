import type { ExplainedLine, ExplainedRow, ExplainedSentence, Explanation } from "../../model/explanation.js";
import type { Span } from "../../model/span.js";
import { rowFields } from "./explain-row.js";
import type { Layout } from "./layout.js";
import { markedText } from "./marked-text.js";
import type { Paint } from "./paint.js";
import { hang } from "./wrap.js";

export interface ShownNotice {
  readonly text: string;
  /** As messages name it. */
  readonly file: string;
  /** How many rows the notice has, whichever are shown. */
  readonly directives: number;
  /** How many lines and sentences without a row are left out. */
  readonly unshown: number;
}

/** A line of the notice, and what stands below it. */
interface Group {
  readonly block: ExplainedLine;
  readonly rows: readonly ExplainedRow[];
  readonly sentences: readonly ExplainedSentence[];
}

const labelWidth = 11;

const padded = (label: string, paint: Paint): string => paint.dim(label) + " ".repeat(labelWidth - label.length);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function groupsOf({ rows, sentences }: Explanation): Group[] {
  const blocks = new Map([...rows, ...sentences].map(({ block }) => [block.start, block]));
  return [...blocks.values()]
    .sort((a, b) => a.start - b.start)
    .map((block) => ({
      block,
      rows: rows.filter((row) => row.block.start === block.start),
      sentences: sentences.filter((sentence) => sentence.block.start === block.start),
    }));
}

function titleLines({ notice }: Explanation, { file, directives }: ShownNotice, { paint, width }: Layout): string[] {
  const { number, kind, date, issuer } = notice;
  const named = [number === null ? "no number" : `${kind ?? "document"} ${number}`, date ?? "no date", issuer ?? null];
  const words = [...named.filter((part) => part !== null), counted(directives, "directive")].join(", ");
  const place = paint.place(`${file}:`);
  return hang("", `${place} ${paint.plain(words)}`, 2, width);
}

function rowLines(row: ExplainedRow, indent: number, { paint, width }: Layout): string[] {
  const number = `[${row.number}] `;
  const inner = indent + number.length;
  const head = `${paint.action(row.verbs.join(", "))} ${paint.dim(`(${row.evidence}, confidence ${row.confidence})`)}`;
  return [
    ...hang(`${" ".repeat(indent)}${paint.strong(number)}`, head, inner, width),
    ...rowFields(row, paint).flatMap(({ label, words }) =>
      hang(" ".repeat(inner) + padded(label, paint), words, inner + labelWidth, width),
    ),
  ];
}

/** The first words of a sentence, where its line holds several. */
const beginning = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”: `;

function reasonLines(
  sentence: ExplainedSentence,
  isAlone: boolean,
  indent: number,
  { paint, width }: Layout,
): string[] {
  const quote = isAlone ? "" : paint.plain(beginning(sentence.text));
  const words = sentence.reasons.map(({ name, means, rule }) => {
    const by = rule === null || rule === name ? "" : ` (${rule})`;
    return `${quote}${paint.warning(`no row, ${name}`)}${paint.dim(`${by}: ${means}`)}`;
  });
  // Several clauses may fail for one reason.
  return [...new Set(words)].flatMap((line) => hang(" ".repeat(indent), line, indent + 2, width));
}

/** The line with its list mark. */
const wholeLine = ({ start, end }: Span, text: string): Span => {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  return { start: start - text.slice(from, start).trimStart().length, end };
};

function groupLines(group: Group, explanation: Explanation, text: string, gutter: number, layout: Layout): string[] {
  const { paint, width } = layout;
  const { block, rows, sentences } = group;
  const prefix = `${paint.dim(String(block.line).padStart(gutter))}  `;
  const isAlone = sentences.length === 1 && rows.length === 0;
  const below = [
    ...rows.map((row) => ({ at: row.start, lines: rowLines(row, gutter + 2, layout) })),
    ...sentences.map((one) => ({ at: one.start, lines: reasonLines(one, isAlone, gutter + 2, layout) })),
  ].sort((a, b) => a.at - b.at);
  return [
    "",
    ...hang(prefix, markedText(text, wholeLine(block, text), explanation.marks, paint), gutter + 2, width),
    ...below.flatMap(({ lines }) => lines),
  ];
}

/** An explanation as lines for a terminal: the notice line by line, below each what became of it. */
export function explanationLines(explanation: Explanation, shown: ShownNotice, layout: Layout): string[] {
  const groups = groupsOf(explanation);
  const gutter = String(groups.at(-1)?.block.line ?? 1).length + 1;
  const { unshown } = shown;
  const more = `${unshown === 1 ? "1 line or sentence" : `${unshown} lines and sentences`} without a row: --all shows why`;
  return [
    ...titleLines(explanation, shown, layout),
    ...groups.flatMap((group) => groupLines(group, explanation, shown.text, gutter, layout)),
    ...(unshown === 0 ? [] : ["", layout.paint.dim(more)]),
  ];
}
