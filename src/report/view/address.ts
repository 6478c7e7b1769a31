import { type Day, isDay } from "../../model/calendar.js";
import { bands, type Filters, noFilters, reviews, roles, statuses, windows } from "./filters.js";

export const views = ["tasks", "timeline", "agencies"] as const;
export type View = (typeof views)[number];

/** What the address holds: what is shown, of which rows, as of which day, and the row that is chosen. */
export interface Shown {
  readonly view: View;
  readonly filters: Filters;
  /** Empty for the day that the page begins with. */
  readonly asOf: Day | "";
  /** Id of the row that is chosen, or empty. */
  readonly row: string;
}

/** The filters that take one of a few words, and those that take a day; the others take any text. */
const words: Readonly<Partial<Record<keyof Filters, readonly string[]>>> = {
  role: roles,
  due: windows,
  status: statuses,
  confidence: bands,
  review: reviews,
};
const days: readonly (keyof Filters)[] = ["from", "to"];

const names = Object.keys(noFilters) as (keyof Filters)[];

function fits(name: keyof Filters, value: string): boolean {
  const known = words[name];
  return known === undefined ? !days.includes(name) || isDay(value) : known.includes(value);
}

/** `agency=ministry-of-health&due=overdue`; what is as at first is left out. */
export function addressOf({ view, filters, asOf, row }: Shown): string {
  const query = new URLSearchParams();
  if (view !== "tasks") query.set("view", view);
  for (const name of names) if (filters[name] !== "") query.set(name, filters[name]);
  if (asOf !== "") query.set("as-of", asOf);
  if (row !== "") query.set("row", row);
  return query.toString();
}

/** What an address says, with or without its `#`. What does not fit is left out: people mistype and cut addresses. */
export function shownBy(address: string): Shown {
  const query = new URLSearchParams(address.replace(/^#/u, ""));
  const stated = names.flatMap((name): [string, string][] => {
    const value = query.get(name);
    return value === null || !fits(name, value) ? [] : [[name, value]];
  });
  const asOf = query.get("as-of") ?? "";
  return {
    view: views.find((view) => view === query.get("view")) ?? "tasks",
    filters: { ...noFilters, ...Object.fromEntries(stated) },
    asOf: isDay(asOf) ? asOf : "",
    row: query.get("row") ?? "",
  };
}
