import type { Assignee } from "../../schema/register.js";

/** How many bodies a cell names; some rows have twenty. */
const most = 3;

/** "A, B, C and 19 more". */
export function someNames(bodies: readonly Pick<Assignee, "name">[]): string {
  const names = bodies.map(({ name }) => name);
  const rest = names.length - most;
  // "and 1 more" would be longer than many a name.
  return rest <= 1 ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${rest} more`;
}

/** "A, with B and 3 more"; a dash where there is no lead. */
export function leadsAndPartners(leads: readonly Assignee[], partners: readonly Assignee[]): string {
  const led = leads.length === 0 ? "–" : someNames(leads);
  return partners.length === 0 ? led : `${led}; with ${someNames(partners)}`;
}
