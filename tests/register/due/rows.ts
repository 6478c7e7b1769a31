import type { Assignee, Directive, Register, Role } from "../../../src/schema/register.js";
import { directive, notice, register } from "../sample.js";

export { deadlineOf } from "../sample.js";

export const bodyOf = (agency: string, role: Role = "lead"): Assignee => ({
  agency,
  role,
  name: agency,
  mention: agency,
});

/** A row that nobody has recorded anything about. */
export const row = (id: string, rest: Partial<Directive>): Directive => ({
  ...directive,
  id,
  deadline: null,
  tracking: null,
  ...rest,
});

export const registerOf = (...directives: readonly Directive[]): Register => ({
  ...register,
  notices: [notice],
  directives: [...directives],
});
