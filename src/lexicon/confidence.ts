import { wordTable } from "./word-table.js";

/**
 * Weights of a logistic regression: how each piece of evidence moves the
 * chance that a row is right in every field. Printed by `npm run
 * fit-confidence` over the notices of `fixtures/gold`; the intercept is set so
 * that the mean is the share of rows that were right on notices read for the
 * first time.
 */
export const confidenceWeights = {
  intercept: 1.5,
  weights: wordTable<number>({
    "agency-unresolved": -1.37,
    anaphor: -0.74,
    announcement: 0.02,
    "assignee-inherited": 0.04,
    "assignee-missing": -1.82,
    "assignee-unresolved": -0.38,
    continuation: 0.23,
    "deadline-inherited": 0.66,
    "deadline-unresolved": -0.85,
    gerund: -0.68,
    imperative: 0.27,
    impersonal: -0.14,
    "long-action": -0.91,
    "many-leads": 0.56,
    "no-deadline": 0.17,
    obligation: 0.32,
    ordered: 0.02,
    partners: -0.02,
    passive: -0.85,
    perfect: 0.52,
    present: 0.09,
    progressive: 0.25,
    prohibition: 0.3,
    responsibility: 0.29,
    "several-times": -0.65,
  }),
};
