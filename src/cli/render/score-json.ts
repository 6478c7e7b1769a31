import { printedJson } from "../../model/printed-json.js";
import type { Score } from "../../register/score/score-register.js";

/** `directives-score/1`: the figures of all notices and of each, and every fault. */
export const renderScoreJson = ({ total, documents, faults }: Score): string => {
  const answer = {
    format: "directives-score/1",
    total: total.figures,
    documents: documents.map(({ doc, figures }) => ({ doc, ...figures })),
    faults,
  };
  return printedJson(answer);
};
