/** First and last day of a body or place under its name; null where it is open. */
export interface Lifetime {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether there is a day on which both stand. Days compare as text. */
export const meet = (a: Lifetime, b: Lifetime): boolean =>
  (a.since ?? "") <= (b.until ?? "9999-12-31") && (b.since ?? "") <= (a.until ?? "9999-12-31");

/** Whether it stands on a day; with no dates, on every day. */
export const standsOn = (one: Lifetime, day: string): boolean => meet(one, { since: day, until: day });
