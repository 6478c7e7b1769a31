import { wordTable } from "./word-table.js";

/**
 * Weights of a logistic regression: how each piece of evidence moves the
 * chance that a row is right in every field. Printed by `npm run
 * fit-confidence` over the notices of `fixtures/gold`; the intercept is set so
 * that the mean is the share of rows that were right on notices read for the
 * first time.
 */
export const confidenceWeights = {
  intercept: 1.21,
  weights: wordTable<number>({
    "agency-unresolved": -1.53,
    anaphor: -0.6,
    announcement: 0.35,
    "assignee-inherited": 0.02,
    "assignee-missing": -1.28,
    "assignee-unresolved": -0.48,
    continuation: 0.35,
    "deadline-inherited": 0.81,
    "deadline-unresolved": -1.13,
    gerund: -0.87,
    imperative: 0.34,
    impersonal: -0.16,
    "long-action": -0.68,
    "many-leads": 0.74,
    "no-deadline": 0.04,
    obligation: 0.39,
    ordered: 0,
    partners: -0.04,
    passive: -1.07,
    perfect: 0.51,
    present: 0.15,
    progressive: 0.25,
    prohibition: 0.44,
    responsibility: 0.03,
    "several-times": -0.53,
  }),
};
