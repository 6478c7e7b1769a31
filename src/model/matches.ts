/**
 * Calls `visit` with every match of a global pattern in `text`, in order. As `String.matchAll`, which makes a copy of the
 * pattern for every text.
 */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    visit(match);
  }
}
