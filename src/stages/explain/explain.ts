import { reasons } from "../../lexicon/reasons.js";
import type { Draft } from "../../model/draft.js";
import type { ExplainedSentence, Explanation } from "../../model/explanation.js";
import type { Passed } from "../../model/reason.js";
import type { Directive } from "../../schema/register.js";
import { marksOf } from "./marks.js";
import { type Quoter, quoterOf } from "./quote.js";
import { explainRow } from "./rows.js";

/** What reading a notice gives, as far as explaining it needs it; `directives` are the rows of `drafts`, in their order. */
export interface ReadText {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly passed: readonly Passed[];
  readonly directives: readonly Directive[];
}

const explainPassed = ({ block, reasons: why, start, end }: Passed, { quote, lineOf }: Quoter): ExplainedSentence => ({
  ...quote({ start, end }),
  block: lineOf(block),
  reasons: why.map(({ name, rule }) => ({ name, means: reasons[name].means, rule })),
});

/** Why every row came out as it did, and why everything else gave none. */
export function explain({
  text,
  drafts,
  passed,
  directives,
}: ReadText): Pick<Explanation, "rows" | "sentences" | "marks"> {
  const quoter = quoterOf(text);
  return {
    rows: drafts.flatMap((draft, at) => {
      const directive = directives[at];
      return directive === undefined ? [] : [explainRow(draft, directive, at + 1, text, quoter)];
    }),
    sentences: passed.map((one) => explainPassed(one, quoter)),
    marks: marksOf(drafts, passed),
  };
}
