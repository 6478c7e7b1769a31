import { wordTable } from "./word-table.js";

/**
 * Weights of a logistic regression: how each piece of evidence moves the
 * chance that a row is right in every field. Printed by `npm run
 * fit-confidence` over the notices of `fixtures/gold`; the intercept is set so
 * that the mean is the share of rows that were right on notices read for the
 * first time.
 */
export const confidenceWeights = {
  intercept: 1.83,
  weights: wordTable<number>({
    "agency-unresolved": -1.39,
    anaphor: -0.74,
    announcement: 0.31,
    "assignee-inherited": 0.15,
    "assignee-missing": -1.05,
    "assignee-unresolved": -0.17,
    continuation: 0.25,
    "deadline-inherited": 0.07,
    "deadline-unresolved": -0.37,
    gerund: -0.16,
    imperative: -0.06,
    impersonal: 0.04,
    "long-action": 0.65,
    "many-leads": 0.08,
    "no-deadline": 0.25,
    obligation: 0.27,
    ordered: -0.44,
    partners: 0.06,
    passive: -1.22,
    perfect: 0.45,
    present: 0.74,
    progressive: -0.04,
    responsibility: -0.12,
    "several-times": -0.43,
  }),
};
