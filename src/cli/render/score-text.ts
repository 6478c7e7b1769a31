import stringWidth from "fast-string-width";
import type { Score, Scored } from "../../register/score/score-register.js";
import { faultLine } from "./fault-line.js";
import type { Paint } from "./paint.js";
import { type Cell, type Column, renderTable } from "./table.js";

export interface ScoreLook {
  /** Whether every fault is listed before the figures. */
  readonly faults: boolean;
  /** Path of a notice, by its file name. */
  readonly pathOf: (doc: string) => string;
  readonly paint: Paint;
  /** In columns; null where nobody looks. */
  readonly width: number | null;
}

interface FigureColumn {
  readonly title: string;
  readonly cell: (scored: Scored) => string;
}

/** A share of nothing is neither good nor bad. */
const share = (figure: number, of: number): string => (of === 0 ? "-" : figure.toFixed(3));

const rowColumns: readonly FigureColumn[] = [
  { title: "gold", cell: ({ figures }) => String(figures.gold) },
  { title: "predicted", cell: ({ figures }) => String(figures.predicted) },
  { title: "precision", cell: ({ figures }) => share(figures.precision, figures.predicted) },
  { title: "recall", cell: ({ figures }) => share(figures.recall, figures.gold) },
  { title: "detection F1", cell: ({ figures }) => share(figures.detectionF1, figures.gold + figures.predicted) },
  { title: "clean F1", cell: ({ figures }) => share(figures.cleanF1, figures.gold + figures.predicted) },
];

const fieldColumns: readonly FigureColumn[] = [
  { title: "lead", cell: ({ figures, tally }) => share(figures.lead, tally.matched) },
  { title: "coordinating", cell: ({ figures, tally }) => share(figures.coordinating, tally.matched) },
  { title: "deadline", cell: ({ figures, tally }) => share(figures.deadline, tally.matched) },
  { title: "dated", cell: ({ figures, tally }) => share(figures.dated, tally.dated) },
  { title: "verb", cell: ({ figures, tally }) => share(figures.verb, tally.matched) },
  { title: "bad offsets", cell: ({ figures }) => String(figures.badOffsets) },
  { title: "notices", cell: ({ figures }) => figures.notices },
];

function tableOf({ total, documents }: Score, figures: readonly FigureColumn[], look: ScoreLook): string[] {
  const columns: Column[] = [
    { title: "notice", flexible: true },
    ...figures.map(({ title }): Column => ({ title, align: "right" })),
  ];
  const rows = documents.map((one): Cell[] => [{ text: one.doc }, ...figures.map(({ cell }) => ({ text: cell(one) }))]);
  const last = ["total", ...figures.map(({ cell }) => cell(total))].map((text): Cell => ({ text, style: "strong" }));
  return renderTable(columns, [...rows, last], look.paint, look.width);
}

const fits = (lines: readonly string[], width: number | null): boolean =>
  width === null || lines.every((line) => stringWidth(line) <= width);

/** Lines of a score: the faults where they are asked for, then a row of figures a notice, in two tables where one is too wide. */
export function renderScore(score: Score, look: ScoreLook): string[] {
  const faults = look.faults ? score.faults.map((fault) => faultLine(fault, look.pathOf(fault.doc), look.paint)) : [];
  const whole = tableOf(score, [...rowColumns, ...fieldColumns], { ...look, width: null });
  const tables = fits(whole, look.width)
    ? whole
    : [...tableOf(score, rowColumns, look), "", ...tableOf(score, fieldColumns, look)];
  return faults.length === 0 ? tables : [...faults, "", ...tables];
}
