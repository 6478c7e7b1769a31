import { foldName } from "../../dictionary/fold.js";
import type { Succession } from "../../dictionary/succession.js";
import { addDays, type Day } from "../../model/calendar.js";
import { bodyKey } from "../../register/bodies.js";
import { searchable, statusOf, type ViewRow } from "./row.js";

/** What the page shows; an empty string leaves a filter open. */
export interface Filters {
  readonly text: string;
  /** A body's id, or its own name where the dictionary lacks it. */
  readonly agency: string;
  readonly role: (typeof roles)[number];
  readonly notice: string;
  readonly due: (typeof windows)[number];
  /** The days of the window `between`; one of them may be open. */
  readonly from: Day | "";
  readonly to: Day | "";
  readonly status: (typeof statuses)[number];
  readonly flag: string;
  readonly confidence: (typeof bands)[number];
  readonly review: (typeof reviews)[number];
}

export const roles = ["", "lead", "coordinating", "supervising"] as const;
export const windows = ["", "overdue", "soon", "month", "between", "undated"] as const;
export const statuses = ["", "open", "in-progress", "done", "cancelled"] as const;
export const bands = ["", "low", "middle", "high"] as const;
export const reviews = ["", "none", "accepted", "edited", "rejected"] as const;

export const noFilters: Filters = {
  text: "",
  agency: "",
  role: "",
  notice: "",
  due: "",
  from: "",
  to: "",
  status: "",
  flag: "",
  confidence: "",
  review: "",
};

/** Days that "due soon" and "in the next month" look ahead. */
export const soonDays = 14;
const monthDays = 30;

/** Bands of confidence: from the first share to below the second. */
export const bandLimits = { low: [0, 0.7], middle: [0.7, 0.85], high: [0.85, 1.01] } as const;

type Test = (row: ViewRow) => boolean;

const everything: Test = () => true;

const isBetween = ({ due, isOpen }: ViewRow, from: Day | "", to: Day | ""): boolean =>
  isOpen && due !== null && (from === "" || due >= from) && (to === "" || due <= to);

/** Due from today on within so many days. */
export const isWithin = (row: ViewRow, today: Day, days: number): boolean =>
  isBetween(row, today, addDays(today, days));

function dueTest({ due, from, to }: Filters, today: Day): Test {
  switch (due) {
    case "overdue":
      return ({ isLate }) => isLate;
    case "soon":
      return (row) => isWithin(row, today, soonDays);
    case "month":
      return (row) => isWithin(row, today, monthDays);
    case "between":
      return (row) => isBetween(row, from, to);
    case "undated":
      return (row) => row.due === null;
    default:
      return everything;
  }
}

/** Whether a body, or one that it continues, has a role in a row. */
function bodyTest({ agency, role }: Filters, { predecessorsOf }: Succession): Test {
  if (agency === "" && role === "") return everything;
  const wanted = agency === "" ? null : predecessorsOf(agency);
  return ({ directive }) =>
    directive.assignees.some(
      (assignee) => (role === "" || assignee.role === role) && (wanted === null || wanted.has(bodyKey(assignee))),
    );
}

function textTest(text: string): Test {
  const words = foldName(text).split(" ").filter(Boolean);
  if (words.length === 0) return everything;
  return ({ directive, notice }) => {
    const content = searchable(directive, notice);
    return words.every((word) => content.includes(word));
  };
}

function bandTest(band: Filters["confidence"]): Test {
  if (band === "") return everything;
  const [from, below] = bandLimits[band];
  return ({ directive: { confidence } }) => confidence >= from && confidence < below;
}

/** The rows that every filter lets through, in their order. */
export function filterRows(
  rows: readonly ViewRow[],
  filters: Filters,
  today: Day,
  succession: Succession,
): readonly ViewRow[] {
  const { notice, status, flag, review } = filters;
  const asked: readonly Test[] = [
    bodyTest(filters, succession),
    notice === "" ? everything : ({ directive }) => directive.notice === notice,
    dueTest(filters, today),
    status === "" ? everything : ({ directive }) => statusOf(directive) === status,
    flag === "" ? everything : ({ directive }) => directive.flags.includes(flag),
    bandTest(filters.confidence),
    review === "" ? everything : ({ directive }) => (directive.review ?? "none") === review,
    textTest(filters.text),
  ];
  const tests = asked.filter((test) => test !== everything);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}
