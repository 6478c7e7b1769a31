import type { Assignee, Directive, Role } from "../schema/register.js";

/** Under which a body is compared: its id, or its own name where the dictionary lacks it. */
export const bodyKey = ({ agency, name }: Pick<Assignee, "agency" | "name">): string =>
  agency ?? name.toLowerCase().replace(/^the /u, "");

export const inRole = ({ assignees }: Pick<Directive, "assignees">, role: Role): readonly Assignee[] =>
  assignees.filter((assignee) => assignee.role === role);
