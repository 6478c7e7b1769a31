import type { Directive } from "../schema/register.js";

/** What has to be said before the action of a ban whose negation stands outside of it; else nothing. */
export const banWords = ({ flags }: Pick<Directive, "flags">): string =>
  flags.includes("prohibition") ? "must not: " : "";

/** The task as it is shown. */
export const taskWords = (row: Pick<Directive, "action" | "flags">): string => `${banWords(row)}${row.action.text}`;
