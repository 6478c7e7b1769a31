import { InvalidArgumentError } from "commander";

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function calendarDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const stands = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!stands) throw new InvalidArgumentError("It is no day of the calendar; write it as 2025-07-01.");
  return value;
}

/** A share, from 0 to 1. */
export function share(value: string): number {
  const number = /^(?:0|1|[01]?\.\d+)$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError("Write a share from 0 to 1, such as 0.9.");
  return number;
}

/** An option that may stand several times. */
export const repeated = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

/** `5d` or `2w` as days. */
export function dayCount(value: string): number {
  const match = /^(\d{1,4})(d|w)$/u.exec(value);
  if (match === null) throw new InvalidArgumentError("Write a number of days or weeks, such as 5d or 2w.");
  return Number(match[1]) * (match[2] === "w" ? 7 : 1);
}

/** Words of a fixed list, separated by commas; a repetition of the option adds to them. */
export const wordsFrom =
  <Word extends string>(words: readonly Word[]) =>
  (value: string, earlier: readonly Word[]): Word[] => {
    const wanted = value.split(",").map((part) => part.trim());
    const known = words.filter((word) => wanted.includes(word));
    const unknown = wanted.find((part) => !words.some((word) => word === part));
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${words.join(", ")}.`);
    return [...earlier, ...known];
  };

/** A whole number from 1 to 999999999. */
export function positiveCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError("Write a whole number from 1 to 999999999.");
  return Number(value);
}
