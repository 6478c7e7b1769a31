/**
 * Calendar days as `YYYY-MM-DD` in the Gregorian calendar; no time of day, no
 * zone, no clock.
 */
export type Day = string;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export const dayOf = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const fromDate = (date: Date): Day => date.toISOString().slice(0, 10);

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a year has a month, and the month the day. */
export const existsIn = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  return existsIn(Number(match[1]), Number(match[2]), Number(match[3]));
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => toDate(day).getUTCDay();

export function addDays(day: Day, count: number): Day {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return fromDate(date);
}

/** Days from one to the other; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / 86_400_000);

/** The same day of a later month, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + (monthOf(day) - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** Monday to Friday only, back where the count is negative; public holidays are not known here. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count));
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

export interface Period {
  readonly start: Day;
  readonly due: Day;
}

export const monthPeriod = (year: number, month: number): Period => ({
  start: dayOf(year, month, 1),
  due: dayOf(year, month, daysInMonth(year, month)),
});

/** `count` months from the first of `month`. */
export const monthsPeriod = (year: number, month: number, count: number): Period => {
  const start = dayOf(year, month, 1);
  return { start, due: addDays(addMonths(start, count), -1) };
};

export const quarterPeriod = (year: number, quarter: number): Period => monthsPeriod(year, quarter * 3 - 2, 3);
export const halfPeriod = (year: number, half: number): Period => monthsPeriod(year, half * 6 - 5, 6);
export const yearPeriod = (year: number): Period => ({ start: dayOf(year, 1, 1), due: dayOf(year, 12, 31) });
