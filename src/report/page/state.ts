import { computed, signal } from "@preact/signals";
import { type Day, dayOf } from "../../model/calendar.js";
import type { Register } from "../../schema/register.js";
import { addressOf, type Shown, shownBy } from "../view/address.js";
import { type Filters, filterRows, noFilters } from "../view/filters.js";
import { searchable, type ViewRow, viewRows } from "../view/row.js";
import { data, succession } from "./data.js";
import { reviewedRow } from "./reviews.js";

function localDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The calendar day; a page that stays open over midnight follows. */
const calendarDay = signal(localDay());
document.addEventListener("visibilitychange", () => {
  calendarDay.value = localDay();
});

export const shown = signal<Shown>(shownBy(location.hash));

export const view = computed(() => shown.value.view);
export const filters = computed(() => shown.value.filters);
export const chosen = computed(() => shown.value.row);
/** The day from which "overdue" is meant. */
export const today = computed(() => shown.value.asOf || data.today || calendarDay.value);

/** The register with the reviews of this page in it. */
export const register = computed<Register>(() => ({
  ...data.register,
  directives: data.register.directives.map(reviewedRow),
}));

export const rows = computed(() => viewRows(register.value, today.value));

/** How long the last filtering took, in milliseconds; shown to tests, and to whoever asks the element. */
export const filtered = computed(() => {
  const began = performance.now();
  const list = filterRows(rows.value, filters.value, today.value, succession);
  return { list, took: performance.now() - began };
});

/** The words of a row are folded once; done while nothing else is asked for, the first search does not wait for it. */
function fold(from: number): void {
  const some = rows.value.slice(from, from + 250);
  for (const { directive, notice } of some) searchable(directive, notice);
  if (some.length > 0) setTimeout(() => fold(from + some.length), 20);
}
setTimeout(() => fold(0), 200);

export const listed = computed(() => filtered.value.list);

export const chosenRow = computed<ViewRow | null>(
  () => (chosen.value === "" ? null : rows.value.find(({ directive }) => directive.id === chosen.value)) ?? null,
);

/** Changes what is shown; as a new entry of the history, or in place of this one. */
export function show(change: Partial<Shown>, entry: "new" | "same" = "new"): void {
  const next = { ...shown.value, ...change };
  const address = `#${addressOf(next)}`;
  shown.value = next;
  if (address === location.hash || (address === "#" && location.hash === "")) return;
  if (entry === "new") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

export const filterBy = (change: Partial<Filters>, entry: "new" | "same" = "new"): void =>
  show({ filters: { ...shown.value.filters, ...change } }, entry);

export const clearFilters = (): void => show({ filters: noFilters });

for (const event of ["popstate", "hashchange"]) {
  window.addEventListener(event, () => {
    const next = shownBy(location.hash);
    if (addressOf(next) !== addressOf(shown.value)) shown.value = next;
  });
}
