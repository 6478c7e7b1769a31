/** A code that lists of minutes and audits label their points with: "AP5-1", "R-07", "WG2.3", "ACTION 2.1". */
export interface ListCode {
  /** The code as far as its last number. */
  readonly series: string;
  readonly number: number;
  /** Characters up to the words of the point. */
  readonly length: number;
}

/** Not quarters, halves and years of accounts ("Q1", "FY25"), roads by their number ("QL1", "NH5") nor a disease. */
const letters = "(?!(?:Q|H|FY|QL|NH|TL|DT)-?\\d|COVID)[A-Z]{1,5}";
const named = "(?:Action|ACTION|Recommendation|RECOMMENDATION|Decision|DECISION|Point|POINT|Rec|REC)s?\\s";
const setOff = "(?:[.:)]\\s{1,9}|\\s{2,9}|\\s{0,3}[–—:-]\\s{1,9})";

/** With a number or a hyphen inside a space is enough behind a code; without one, what sets it off tells it from a name. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?<series>${letters}-?\\d{1,3}[./-]|${letters}-)(?<number>\\d{1,3})(?:${setOff}|\\s)(?=[\\p{L}"“(])`,
    "u",
  ),
  new RegExp(`^(?<series>${letters}|${named}(?:\\d{1,2}[./-])?)(?<number>\\d{1,3})${setOff}(?=[\\p{L}"“(])`, "u"),
];

/** The code that a line begins with, white space before it left out; null where none does. */
export function listCodeOf(line: string): ListCode | null {
  const match = forms.map((form) => form.exec(line)).find((found) => found !== null);
  const { series, number } = match?.groups ?? {};
  if (match == null || series === undefined || number === undefined) return null;
  return { series, number: Number(number), length: match[0].length };
}
