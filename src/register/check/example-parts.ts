import type { Assignee, Deadline, Role } from "../../schema/register.js";

/** Parts of the rows that the rules show as examples, with only what matters spelt out. */

export const body = (role: Role, agency: string | null, name: string): Assignee => ({
  agency,
  role,
  name,
  mention: name,
});

export const financeLeads = body("lead", "ministry-of-finance", "Ministry of Finance");
export const healthLeads = body("lead", "ministry-of-health", "Ministry of Health");
export const ministriesLead = body("lead", "ministries", "ministries");
export const localitiesLead = body("lead", "localities", "localities");

export const words = (verbs: readonly string[], text: string) => ({ verbs: [...verbs], text });

const empty = { bound: "by", start: null, due: null, precision: null, event: null, repeat: null } as const;

export const deadline = (text: string, rest: Partial<Deadline>): Deadline => ({
  ...empty,
  text,
  inherited: false,
  ...rest,
});
