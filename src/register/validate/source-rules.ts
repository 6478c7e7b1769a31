import type { Issue, Path } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import type { Rule } from "./rule.js";
import { holdsWords, isWhole, type SearchedText } from "./source.js";

const isQuoted = ({ action, source }: Directive, { text }: SearchedText): boolean =>
  text.slice(source.start, source.end) === action.text;

const longestShown = 60;

const shown = (words: string): string =>
  JSON.stringify(words.length > longestShown ? `${words.slice(0, longestShown)}…` : words);

/** Where the words of the action stand, and what stands in their place. */
function quoteIssues(row: Directive, source: SearchedText): Issue[] {
  const { start, end } = row.source;
  const { file, text } = source;
  if (end > text.length) {
    const message = `${end} is beyond the end of ${file}, ${text.length}; extract the notice again`;
    return [{ path: ["source", "end"], message }];
  }
  if (row.review === "edited" || isQuoted(row, source)) return [];
  const elsewhere = text.indexOf(row.action.text);
  const there = elsewhere < 0 ? `says ${shown(text.slice(start, end))}` : `has these words at ${elsewhere}`;
  const message = `is not what stands at ${start} to ${end} of ${file}, which ${there}; extract the notice again`;
  return [{ path: ["action", "text"], message }];
}

/** Offsets that are wrong for the action are so for all; that is said once. */
const isPlaced = (row: Directive, source: SearchedText): boolean =>
  row.source.end <= source.text.length && (row.review === "edited" || isQuoted(row, source));

function sentenceIssues(row: Directive, { file, text }: SearchedText): Issue[] {
  const { start, end } = row.source.sentence;
  const words = text.slice(start, end);
  const isSentence = end <= text.length && words !== "" && words === words.trim() && isWhole(text, start, end);
  const message = `${start} to ${end} is no sentence of ${file}: it cuts a word, begins or ends in a space, or leaves the text; extract the notice again`;
  return isSentence ? [] : [{ path: ["source", "sentence"], message }];
}

function lineIssues({ source: { start, line } }: Directive, { file, lineAt }: SearchedText): Issue[] {
  const actual = lineAt(start);
  const message = `${line} is not the line of the words in ${file}, ${actual}; extract the notice again`;
  return actual === line ? [] : [{ path: ["source", "line"], message }];
}

function pageIssues({ source: { start, page } }: Directive, { file, pageAt }: SearchedText): Issue[] {
  const actual = pageAt?.(start);
  if (page === undefined || actual === undefined || actual === page) return [];
  const message = `${page} is not the page of the words in ${file}, ${actual}; extract the notice again`;
  return [{ path: ["source", "page"], message }];
}

/** Words that a row quotes, and where they must stand: in a part of the text, or anywhere in it. */
interface Quote {
  readonly path: Path;
  readonly words: string;
  readonly within: "action" | "sentence" | "text";
}

/** An inherited deadline and a mention may stand far from the row: in a heading, a label, the sentence that names a body first. */
const quotesOf = ({ assignees, deadline, product, references }: Directive): Quote[] => [
  ...assignees.map(
    ({ mention }, at): Quote => ({ path: ["assignees", at, "mention"], words: mention, within: "text" }),
  ),
  ...(deadline === null
    ? []
    : [
        {
          path: ["deadline", "text"],
          words: deadline.text,
          within: deadline.inherited ? "text" : "sentence",
        } satisfies Quote,
      ]),
  ...(product === null ? [] : [{ path: ["product", "text"], words: product.text, within: "action" } satisfies Quote]),
  ...references.map(({ text }, at): Quote => ({ path: ["references", at, "text"], words: text, within: "sentence" })),
];

/** Blank words are another rule's. */
const writtenQuotes = (row: Directive): Quote[] =>
  row.review === "edited" ? [] : quotesOf(row).filter(({ words }) => words.trim() !== "");

const missingWords = (row: Directive, { file, holds }: SearchedText): Issue[] =>
  writtenQuotes(row)
    .filter(({ words }) => !holds(words))
    .map(({ path, words }) => ({
      path,
      message: `${shown(words)} does not stand in ${file}; if a person changed the words, write "review: edited"`,
    }));

/** Cells of one line stand apart by bars or tabs. */
const isTableLine = (sentence: string): boolean => /[|\t]/u.test(sentence);

function misplacedWords(row: Directive, source: SearchedText): Issue[] {
  if (!isPlaced(row, source)) return [];
  const sentence = source.text.slice(row.source.sentence.start, row.source.sentence.end);
  // A table has a column of its own for what comes of a task.
  const parts = { action: isTableLine(sentence) ? sentence : row.action.text, sentence };
  return writtenQuotes(row).flatMap(({ path, words, within }) => {
    if (within === "text" || holdsWords(parts[within], words) || !source.holds(words)) return [];
    const message = `${shown(words)} stands in ${source.file}, but not in the ${within} of this row; extract the notice again`;
    return [{ path, message }];
  });
}

/** What must hold between a row and the text of its notice. A row that is kept as an orphan has no place in it. */
export const sourceRules: readonly Rule<Directive, SearchedText>[] = [
  {
    code: "QUOTE-DIFFERS",
    severity: "error",
    holds: "The action of a row that no person edited is what stands at its span.",
    check: quoteIssues,
  },
  {
    code: "BAD-SENTENCE",
    severity: "error",
    holds: "The sentence of a row begins and ends with whole words of the text.",
    check: (row, source) => (isPlaced(row, source) ? sentenceIssues(row, source) : []),
  },
  {
    code: "WRONG-LINE",
    severity: "error",
    holds: "The line of a row is the one in which its words begin.",
    check: (row, source) => (isPlaced(row, source) ? lineIssues(row, source) : []),
  },
  {
    code: "WRONG-PAGE",
    severity: "error",
    holds: "The page of a row is the one on which its words begin.",
    check: (row, source) => (isPlaced(row, source) ? pageIssues(row, source) : []),
  },
  {
    code: "MISSING-WORDS",
    severity: "error",
    holds: "The words that a row quotes stand in the text.",
    check: missingWords,
  },
  {
    code: "MISPLACED-WORDS",
    severity: "warning",
    holds: "A product stands in its action, a reference and a deadline of the task's own in its sentence.",
    check: misplacedWords,
  },
];
