import { InvalidArgumentError } from "commander";

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function calendarDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const stands = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!stands) throw new InvalidArgumentError("It is no day of the calendar; write it as 2025-07-01.");
  return value;
}

/** An option that may stand several times. */
export const repeated = (value: string, earlier: readonly string[]): string[] => [...earlier, value];
