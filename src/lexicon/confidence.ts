import { wordTable } from "./word-table.js";

/**
 * Weights of a logistic regression: how each piece of evidence moves the
 * chance that a row is right in every field. Printed by `npm run
 * fit-confidence` over the notices of `fixtures/gold`; the intercept is set so
 * that the mean is the share of rows that were right on notices read for the
 * first time.
 */
export const confidenceWeights = {
  intercept: 2.35,
  weights: wordTable<number>({
    "agency-unresolved": -1.44,
    anaphor: -0.63,
    announcement: 0.11,
    "assignee-inherited": -0.11,
    "assignee-missing": -0.85,
    "assignee-unresolved": 0.12,
    continuation: 0.25,
    "deadline-inherited": 0.69,
    "deadline-unresolved": -0.78,
    gerund: -0.01,
    imperative: 0.11,
    impersonal: 0.04,
    "long-action": 0.23,
    "many-leads": 0.75,
    "no-deadline": 0.37,
    obligation: 0.25,
    ordered: -0.14,
    partners: -0.01,
    passive: -0.81,
    perfect: 0.23,
    present: 0.37,
    progressive: -0.15,
    responsibility: -0.23,
    "several-times": -0.25,
  }),
};
