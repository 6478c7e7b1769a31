import type { Directive } from "../schema/register.js";

/** The task as it is shown: a ban whose negation stands outside the quoted action says so. */
export const taskWords = ({ action, flags }: Pick<Directive, "action" | "flags">): string =>
  flags.includes("prohibition") ? `must not: ${action.text}` : action.text;
