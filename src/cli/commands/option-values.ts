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

/** `5d` or `2w` as days. */
export function dayCount(value: string): number {
  const match = /^(\d{1,4})(d|w)$/u.exec(value);
  if (match === null) throw new InvalidArgumentError("Write a number of days or weeks, such as 5d or 2w.");
  return Number(match[1]) * (match[2] === "w" ? 7 : 1);
}

/** `a,b` and a repetition of the option both add up. */
export const commaSeparated = (value: string, earlier: readonly string[]): string[] => [
  ...earlier,
  ...value.split(",").map((part) => part.trim()),
];

/** A number of 1 or more, such as the number of a row. */
export function countingNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError("Write a whole number from 1 on.");
  return Number(value);
}
