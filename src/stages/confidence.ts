import { confidenceWeights } from "../lexicon/confidence.js";
import type { Draft } from "../model/draft.js";

/** What of a row's evidence tells how sure it is, by the names of `lexicon/confidence.ts`. */
export function evidenceOf({ clause, times, partners, lead, action }: Draft, flags: readonly string[]): string[] {
  const evidence = [clause.evidence, ...flags];
  if (times.length === 0) evidence.push("no-deadline");
  if (times.length > 1) evidence.push("several-times");
  if (partners.length > 0) evidence.push("partners");
  if (lead.length > 2) evidence.push("many-leads");
  if (clause.subject.kind === "anaphor") evidence.push("anaphor");
  if (action.end - action.start > 220) evidence.push("long-action");
  return evidence;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * The chance that the row is right in every field, from 0 to 1 in steps of
 * 0.01: a logistic regression over its evidence, fitted and checked by
 * `npm run fit-confidence`.
 */
export function confidenceOf(draft: Draft, flags: readonly string[]): number {
  const { intercept, weights } = confidenceWeights;
  const sum = evidenceOf(draft, flags).reduce((total, name) => total + (weights[name] ?? 0), intercept);
  return Math.round(logistic(sum) * 100) / 100;
}
