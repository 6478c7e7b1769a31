import { wrapAnsi } from "fast-wrap-ansi";

const narrowest = 12;

/**
 * Lines of a painted text behind a painted prefix; lines after the first are indented by `indent` columns. `width` in
 * columns of the terminal; null where nobody looks: then nothing is wrapped.
 */
export function hang(prefix: string, text: string, indent: number, width: number | null): string[] {
  const lines =
    width === null ? [text] : wrapAnsi(text, Math.max(narrowest, width - indent), { hard: true }).split("\n");
  return lines.map((line, at) => `${at === 0 ? prefix : " ".repeat(indent)}${line}`.trimEnd());
}
