import wrapAnsi from "wrap-ansi";

/** A painted line behind an indent, wrapped to the terminal's width; where nobody looks it stays one line. */
export function wrapIndented(line: string, indent: string, width: number | null): string[] {
  if (width === null) return [indent + line];
  const room = Math.max(20, width - indent.length);
  return wrapAnsi(line, room, { hard: true })
    .split("\n")
    .map((part) => indent + part);
}
