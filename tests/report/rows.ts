import { viewRows } from "../../src/report/view/row.js";
import type { Directive, Register } from "../../src/schema/register.js";
import { deadlineOf, directive, notice } from "../register/sample.js";

/** A row that says only what it is given; it is led by the Ministry of Health. */
export const rowOf = (id: string, terms: Partial<Directive> = {}): Directive => ({
  ...directive,
  id,
  assignees: [{ agency: "ministry-of-health", role: "lead", name: "Ministry of Health", mention: "MOH" }],
  deadline: null,
  tracking: null,
  ...terms,
});

export const due = (day: string): Pick<Directive, "deadline"> => ({ deadline: deadlineOf({ due: day }) });

export const ledBy = (agency: string | null, name: string, role: "lead" | "coordinating" = "lead") => ({
  agency,
  role,
  name,
  mention: name,
});

const registerOf = (directives: readonly Directive[]): Pick<Register, "notices" | "directives"> => ({
  notices: [notice],
  directives: [...directives],
});

export const today = "2025-07-20";

export const rowsOf = (directives: readonly Directive[]) => viewRows(registerOf(directives), today);
