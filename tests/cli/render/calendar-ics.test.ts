import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { renderCalendar } from "../../../src/cli/render/calendar-ics.js";
import { type CalendarOptions, calendarEntries } from "../../../src/register/calendar/entries.js";
import type { Directive, Notice } from "../../../src/schema/register.js";
import { bodyOf, deadlineOf, registerOf, row } from "../../register/due/rows.js";
import { notice } from "../../register/sample.js";
import { hostileNotice, hostileRow, hostileTexts } from "./hostile.js";

interface Options extends CalendarOptions {
  readonly remind?: number;
  readonly notices?: readonly Notice[];
}

const written = (rows: readonly Directive[], { remind, notices = [notice], ...options }: Options = {}): string =>
  renderCalendar(calendarEntries({ ...registerOf(...rows), notices: [...notices] }, options), remind ?? null);

/** The events of a calendar, as a library reads them that wrote none of it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => ({
    component,
    event: new ICAL.Event(component),
    value: (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null,
  }));

const due = (day: string) => ({ deadline: deadlineOf({ text: `by ${day}`, due: day }) });

describe("an entry", () => {
  const task = row("315-tb-vpcp/3fa94c1e", {
    ...due("2025-07-17"),
    assignees: [bodyOf("ministry-of-health"), bodyOf("ministry-of-finance"), bodyOf("hospitals", "coordinating")],
  });
  const [only] = read(written([task], { remind: 7 }));

  test("is a whole day, with its task, its agencies and where it stands", () => {
    expect(only?.event.startDate.toString()).toBe("2025-07-17");
    expect(only?.event.startDate.isDate).toBe(true);
    expect(only?.event.summary).toBe(
      "ministry-of-health, ministry-of-finance: develop and submit to the Government: a Resolution",
    );
    expect(only?.event.description.split("\n")).toEqual([
      "develop and submit to the Government: a Resolution",
      "",
      "Lead: ministry-of-health; ministry-of-finance",
      "With: hospitals",
      "Deadline: by 2025-07-17",
      "Product: a Resolution",
      "Notice: 315/TB-VPCP of 2025-06-23, seeds/004.txt, line 6",
    ]);
    expect(only?.component.getFirstProperty("categories")?.getValues()).toEqual([
      "ministry-of-health",
      "ministry-of-finance",
    ]);
    expect(only?.value("url")).toBe("https://example.org/?a=1&b=2");
  });

  test("has a name of its own that lasts, and a revision that the register tells", () => {
    expect(only?.event.uid).toBe("315-tb-vpcp/3fa94c1e@directives");
    expect([only?.value("dtstamp"), only?.value("last-modified")]).toEqual([
      "2025-06-23T00:00:00Z",
      "2025-06-23T00:00:00Z",
    ]);
  });

  test("reminds so many days before, where it is asked to", () => {
    const trigger = (one = only) => one?.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    expect(trigger()?.toString()).toBe("-P7D");
    expect(trigger(read(written([task]))[0])).toBeUndefined();
  });
});

test("importing again updates: the same name, a later revision", () => {
  const sequenceOf = (directive: Directive, options?: Options): number =>
    Number(read(written([directive], options))[0]?.value("sequence"));
  const task = row("a/1", due("2025-07-17"));
  const recorded: Directive = { ...task, tracking: { status: "in-progress", updated: "2025-07-01" } };
  expect(sequenceOf(recorded) - sequenceOf(task)).toBe(8);
  expect(sequenceOf(recorded, { asOf: "2025-07-03" }) - sequenceOf(recorded)).toBe(2);
  expect(written([task])).toBe(written([task]));
});

test("one row that stands twice is one entry", () => {
  const task = row("a/1", due("2025-07-17"));
  expect(read(written([task, task]))).toHaveLength(1);
});

test.each<[string, Partial<Directive>, string, boolean, string]>([
  ["open", { tracking: { status: "open" } }, "CONFIRMED", true, ""],
  ["done", { tracking: { status: "done" } }, "CONFIRMED", false, "Done: "],
  ["cancelled", { tracking: { status: "cancelled" } }, "CANCELLED", false, "Cancelled: "],
  ["rejected", { review: "rejected" }, "CANCELLED", false, "Cancelled: "],
])("what is %s", (_, rest, status, reminds, mark) => {
  const [only] = read(written([row("a/1", { ...due("2025-07-17"), ...rest })], { remind: 1 }));
  expect([only?.value("status"), only?.component.getAllSubcomponents("valarm").length === 1]).toEqual([
    status,
    reminds,
  ]);
  expect(only?.event.summary.startsWith(`${mark}Ministry`)).toBe(true);
});

describe("days", () => {
  const first = (terms: Parameters<typeof deadlineOf>[0], options?: Options) => {
    const [only] = read(written([row("a/1", { deadline: deadlineOf(terms) })], options));
    return only === undefined ? null : [only.event.startDate.toString(), only.value("rrule")];
  };
  const undatedNotice = { notices: [{ ...notice, date: null }] };

  test.each<[string, ReturnType<typeof first>, ReturnType<typeof first>]>([
    ["an event names none", first({ event: "the 10th session" }), null],
    ["a beginning is none", first({ bound: "from", start: "2025-10-01" }), null],
    ["regularly", first({ repeat: "regular" }), null],
    [
      "a series begins with the notice",
      first({ repeat: "weekly", text: "every Friday" }),
      ["2025-06-27", "FREQ=WEEKLY;BYDAY=FR"],
    ],
    [
      "a series ends",
      first({ repeat: "weekly", text: "every Friday", due: "2025-07-31" }),
      ["2025-06-27", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20250731"],
    ],
    [
      "a series that ends before its first day",
      first({ repeat: "weekly", text: "every Friday", due: "2025-06-25" }),
      ["2025-06-25", null],
    ],
    ["a series that nothing dates", first({ repeat: "weekly", text: "every Friday" }, undatedNotice), null],
    [
      "a series that nothing dates begins when it is asked for",
      first({ repeat: "weekly", text: "every Friday" }, { ...undatedNotice, asOf: "2025-07-01" }),
      ["2025-07-04", "FREQ=WEEKLY;BYDAY=FR"],
    ],
  ])("%s", (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe.each(hostileTexts)("%j", (text) => {
  const calendar = written([hostileRow(text), hostileRow(text, 1)], { remind: 1, notices: [hostileNotice(text)] });

  test("is words of one entry, and no link", () => {
    const events = read(calendar);
    expect(events).toHaveLength(2);
    for (const { component, event } of events) {
      expect(component.getAllProperties("summary")).toHaveLength(1);
      expect(component.getAllSubcomponents("valarm")).toHaveLength(1);
      expect(component.getAllProperties("url")).toHaveLength(0);
      if (/^[\x20-\x7e]*$/u.test(text)) expect(event.description).toContain(`Product: ${text.replace(/\s+/gu, " ")}`);
    }
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(2);
  });

  test("stands on lines of 75 octets that CRLF ends", () => {
    expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of calendar.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(line).not.toMatch(/[\u0000-\u001f]/u);
    }
  });
});
