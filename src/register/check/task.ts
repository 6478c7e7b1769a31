import { stemmer } from "stemmer";
import { smallWords } from "../small-words.js";
import { deadline, words } from "./example-parts.js";
import { type Asked, type ClearRule, clear, open } from "./rule.js";

/** Verbs that say how something is to be, and ask nobody to do anything. */
const stative = new Set(["be", "remain"]);

/** "effectively", "officially": how it is done, not what. */
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith("ly");

/** The words of an action that name something besides its verbs and its deadline. */
function objectWords({ action, deadline: stated }: Pick<Asked, "action" | "deadline">): string[] {
  const verbs = new Set(action.verbs.map(stemmer));
  const text = stated === null ? action.text : action.text.replace(stated.text, " ");
  const all = text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return all.filter((word) => !smallWords.has(word) && !isAdverb(word) && !verbs.has(stemmer(word)));
}

export const task: ClearRule = {
  name: "task",
  statement: "A verb says what to do, and its words name what it is done to.",
  judge(row) {
    const verb = row.action.verbs.find((lemma) => !stative.has(lemma));
    if (verb === undefined) {
      const [only] = row.action.verbs;
      return open(only === undefined ? "no verb says what to do" : `"${only}" says how something is, not what to do`);
    }
    return objectWords(row).length > 0 ? clear(row.action.verbs.join(", ")) : open(`nothing is named to ${verb}`);
  },
  examples: [
    {
      row: { action: words(["develop", "submit"], "develop and submit to the Government a Resolution") },
      why: "develop, submit",
    },
    { row: { action: words(["have"], "have special policies to attract leading experts") }, why: "have" },
    { row: { action: words(["modify"], "Business processes must be modified") }, why: "modify" },
    {
      row: { action: words(["continue", "promote"], "Continue to promote online training") },
      why: "continue, promote",
    },
  ],
  counterExamples: [
    {
      row: {
        action: words(["deploy"], "officially from October 2025"),
        deadline: deadline("from October 2025", { bound: "from", start: "2025-10-01" }),
      },
      why: "nothing is named to deploy",
    },
    { row: { action: words(["coordinate"], "closely coordinate with them") }, why: "nothing is named to coordinate" },
    {
      row: { action: words(["be"], "investment must be appropriate, effective, and focused") },
      why: '"be" says how something is, not what to do',
    },
    { row: { action: words([], "the Project on rare earths") }, why: "no verb says what to do" },
  ],
};
