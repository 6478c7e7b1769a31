/** What a time limit is called: "deadline", "completion time", "time limit for submission". Words between bars, for patterns of both kinds. */
export const termNames = {
  /** Names a limit by itself. */
  nouns: "deadline|timeline|timeframe|time|due",
  /** May stand behind one. */
  heads: "limit|line|frame|date|period",
  /** The work that it is a limit of: before the noun, or behind "for" and "of". */
  work:
    "completion|implementation|submission|reporting|execution|finalization|promulgation|issuance|" +
    "completing|implementing|submitting|finalizing|issuing",
} as const;
