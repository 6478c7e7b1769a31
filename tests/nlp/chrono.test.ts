import { Chrono, configuration } from "chrono-node/en";
import { expect, test } from "vitest";
import { addDays, dayOfMonth } from "../../src/model/calendar.js";
import { manners, readCalendarDate } from "../../src/nlp/chrono.js";

test.each([
  ["July 31, 2025", { year: 2025, month: 7, day: 31 }],
  ["Jul. 31st 2025", { year: 2025, month: 7, day: 31 }],
  ["Friday, July 31, 2025", { year: 2025, month: 7, day: 31 }],
  ["31 July 2025", { year: 2025, month: 7, day: 31 }],
  ["31st of July, 2025", { year: 2025, month: 7, day: 31 }],
  ["the 31 July, 2025", { year: 2025, month: 7, day: 31 }],
  ["31 July", { year: null, month: 7, day: 31 }],
  ["July 31", { year: null, month: 7, day: 31 }],
  ["29 February", { year: null, month: 2, day: 29 }],
  ["February 29, 2024", { year: 2024, month: 2, day: 29 }],
  ["5/6/2025", { year: 2025, month: 6, day: 5 }],
  ["05.06.2025", { year: 2025, month: 6, day: 5 }],
  ["5-6-2025", { year: 2025, month: 6, day: 5 }],
  ["2025-06-05", { year: 2025, month: 6, day: 5 }],
  ["2025/6/5", { year: 2025, month: 6, day: 5 }],
])("%s is a calendar date", (words, date) => {
  expect(readCalendarDate(words)).toEqual(date);
});

test.each([
  "February 30, 2026",
  "February 29, 2025",
  "January 0, 2025",
  "0 January 2025",
  "32/1/2025",
  "30/2/2024",
  "2025-31-07",
  "2025-02-30",
  "05-06-25",
  "July",
  "2025",
  "in two weeks",
  "tomorrow",
  "",
])("%j is none", (words) => {
  expect(readCalendarDate(words)).toBeNull();
});

test("chrono has every parser by the name that is asked for", () => {
  const { parsers } = configuration.createConfiguration(true, true);
  const names = parsers.map((parser) => parser.constructor.name);
  expect(manners.filter(({ parser }) => !names.includes(parser))).toEqual([]);
});

test("dates that are read without chrono are those that it reads", () => {
  const year2024 = Array.from({ length: 366 }, (_, at) => addDays("2024-01-01", at));
  const chrono = new Chrono(configuration.createConfiguration(true, true));
  for (const day of year2024) {
    const name = new Date(`${day}T00:00:00Z`).toLocaleString("en", { month: "long", timeZone: "UTC" });
    for (const words of [`${name} ${dayOfMonth(day)}, 2024`, `${name.slice(0, 3)} ${dayOfMonth(day)} 2024`]) {
      const start = chrono.parse(words)[0]?.start;
      const read = { year: start?.get("year"), month: start?.get("month"), day: start?.get("day") };
      expect(readCalendarDate(words), words).toEqual(read);
    }
  }
});
