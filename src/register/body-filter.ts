import type { Dictionary } from "../dictionary/agency.js";
import { successionOf } from "../dictionary/succession.js";
import type { Directive, Role } from "../schema/register.js";

/**
 * Whether one of the bodies has one of the roles in a row, under its own id or that of a body which it continues. With no
 * ids every row is wanted.
 */
export function bodyFilter(
  ids: readonly string[],
  roles: readonly Role[],
  dictionary: Pick<Dictionary, "agencies">,
): (directive: Pick<Directive, "assignees">) => boolean {
  if (ids.length === 0) return () => true;
  const { predecessorsOf } = successionOf(dictionary);
  const wanted = new Set(ids.flatMap((id) => [...predecessorsOf(id)]));
  return ({ assignees }) =>
    assignees.some(({ agency, role }) => agency !== null && wanted.has(agency) && roles.includes(role));
}
