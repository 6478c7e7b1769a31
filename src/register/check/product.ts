import { words } from "./example-parts.js";
import { type ClearRule, clear, open } from "./rule.js";

/** Whoever does this has something in hand that another can hold: what is reported or submitted. */
const delivering = new Set(["report", "submit"]);

export const product: ClearRule = {
  name: "product",
  statement: "There is something to hold at the end: a document, a system, a report.",
  judge({ product: named, action }) {
    if (named !== null) return clear(named.text);
    const verb = action.verbs.find((lemma) => delivering.has(lemma));
    return verb === undefined ? open("nothing is named to be handed over") : clear(`what it has to ${verb}`);
  },
  examples: [
    { row: { product: { kind: "resolution", text: "a Resolution" } }, why: "a Resolution" },
    {
      row: { action: words(["report"], "reporting the progress to the Prime Minister") },
      why: "what it has to report",
    },
  ],
  counterExamples: [
    {
      row: { action: words(["raise"], "raise their determination") },
      why: "nothing is named to be handed over",
    },
    {
      row: { action: words(["complete"], "Urgently complete the key tasks that are behind schedule") },
      why: "nothing is named to be handed over",
    },
  ],
};
