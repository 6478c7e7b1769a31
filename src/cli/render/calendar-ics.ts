import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import generator from "../../generated/generator.json" with { type: "json" };
import { type Day, daysBetween } from "../../model/calendar.js";
import type { CalendarEntry } from "../../register/calendar/entries.js";
import { entryDescription, entryTitle } from "./calendar-words.js";
import { safe } from "./safe.js";

/** A day that every revision comes after; with nothing known of a row, the day of its only revision. */
const before: Day = "2000-01-01";

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The same for the same row wherever and whenever it is written. No letter of a hostile id means anything in a calendar. */
const uidOf = ({ id }: CalendarEntry): string =>
  `${encodeURIComponent(Buffer.from(id).toString()).replaceAll("%2F", "/")}@${generator.name}`;

/** Only what a browser opens as a page: a calendar makes a link of it. */
function pageOf({ notice }: CalendarEntry): string | null {
  const stated = notice?.url ?? "";
  const url = URL.canParse(stated) ? new URL(stated) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

/** Each entry once, under its id. */
const distinct = (entries: readonly CalendarEntry[]): CalendarEntry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];

/**
 * Entries as an iCalendar file (RFC 5545), each for a whole day that does not make anybody busy. `remind` is in days
 * before; what is done or cancelled reminds nobody. SEQUENCE and DTSTAMP come from what the register tells of the row's
 * last revision, so that the same rows are the same bytes and a later state of a row replaces an earlier one.
 */
export function renderCalendar(entries: readonly CalendarEntry[], remind: number | null): string {
  const calendar = ical({
    name: "Directives",
    prodId: { company: generator.name, product: generator.version, language: "EN" },
  });
  for (const entry of distinct(entries)) {
    const revised = entry.revised ?? before;
    const event = calendar.createEvent({
      id: uidOf(entry),
      sequence: Math.max(0, daysBetween(before, revised)),
      stamp: midnight(revised),
      lastModified: midnight(revised),
      start: midnight(entry.day),
      allDay: true,
      repeating: entry.rule,
      summary: entryTitle(entry),
      description: entryDescription(entry),
      categories: entry.leads.map(({ name }) => ({ name: safe(name) })),
      status: entry.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: pageOf(entry),
    });
    if (remind === null || entry.state !== "open") continue;
    const description = entryTitle(entry);
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: remind * 86_400, description });
  }
  return `${calendar.toString()}\r\n`;
}
