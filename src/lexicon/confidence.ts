import { wordTable } from "./word-table.js";

/**
 * Weights of a logistic regression: how each piece of evidence moves the
 * chance that a row is right in every field. Printed by `npm run
 * fit-confidence` over the notices of `fixtures/gold`; the intercept is set so
 * that the mean is the share of rows that were right on notices read for the
 * first time.
 */
export const confidenceWeights = {
  intercept: 0.98,
  weights: wordTable<number>({
    "agency-unresolved": -1.72,
    anaphor: -0.54,
    announcement: 0.47,
    "assignee-inherited": 0.06,
    "assignee-missing": -1.21,
    "assignee-unresolved": -0.17,
    continuation: -0.2,
    "deadline-inherited": 0.81,
    "deadline-unresolved": -0.76,
    gerund: -0.83,
    imperative: 0.32,
    impersonal: -0.2,
    "long-action": -0.26,
    "many-leads": 0.06,
    "no-deadline": 0.06,
    obligation: 0.54,
    ordered: 0.04,
    partners: 0.03,
    passive: -0.94,
    perfect: 0.55,
    present: 0.38,
    progressive: -0.04,
    prohibition: 0.43,
    responsibility: 0.03,
    "several-times": -0.85,
  }),
};
