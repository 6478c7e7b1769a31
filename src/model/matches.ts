const prepared = new WeakSet<RegExp>();

/** In characters; V8 gives no bytecode to a pattern that it first sees asked of so much. */
const longText = 1000;

/**
 * The pattern, as machine code from the first text that it is asked of. V8 compiles a pattern to bytecode at its first use and
 * to machine code at its second, and the bytecode takes two to four times as long: for patterns that nearly every notice needs
 * it is a waste. Without this, or in another engine, everything is the same but for that time.
 */
export function prepare(pattern: RegExp, text: string): RegExp {
  if (prepared.has(pattern)) return pattern;
  prepared.add(pattern);
  pattern.test(text.padEnd(longText));
  pattern.lastIndex = 0;
  return pattern;
}

/** Whether a pattern that nearly every notice needs fits a text. */
export const fits = (pattern: RegExp, text: string): boolean => prepare(pattern, text).test(text);

/**
 * Calls `visit` with every match of a global pattern in `text`, in order. As `String.matchAll`, which makes a copy of the
 * pattern for every text.
 */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  prepare(pattern, text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    visit(match);
  }
}
