import { signal } from "@preact/signals";
import type { Span } from "../../model/span.js";
import { linesOf } from "../view/segments.js";
import { data } from "./data.js";

const known = new Map<string, readonly Span[]>();

/** The lines of a notice's text. */
export function noticeLines(notice: string): readonly Span[] {
  const lines = known.get(notice) ?? linesOf(data.texts[notice]?.text ?? "");
  known.set(notice, lines);
  return lines;
}

/** Number of the line in which a span of a notice begins, from 1. */
export const lineOf = (notice: string, { start }: Span): number =>
  noticeLines(notice).findIndex((line) => start <= line.end) + 1;

/** The place that was last asked for: it stands out for a moment. */
export const sought = signal<Span | null>(null);

const isCalm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** List and row take turns; as in the style. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 48rem)").matches;

/** Scrolls the notice to a place in it. */
export function goTo(span: Span): void {
  sought.value = { ...span };
  requestAnimationFrame(() => {
    const element = document.querySelector(`.notice [data-start="${span.start}"]`);
    element?.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
  });
}
