import type { Dictionary } from "../../dictionary/agency.js";
import { lowerBody } from "../../dictionary/lower-body.js";
import { nearestIds } from "../../dictionary/nearest-ids.js";
import type { Register } from "../../schema/register.js";
import { UsageError } from "../usage-error.js";

/** Throws where an id names no body of the dictionary or the registers; the message proposes the nearest. */
export function refuseUnknownAgencies(
  ids: readonly string[],
  dictionary: Dictionary,
  registers: readonly Register[],
): void {
  const { agencies } = dictionary;
  const known = new Set(agencies.map(({ id }) => id));
  for (const { directives } of registers)
    for (const { assignees } of directives) for (const { agency } of assignees) if (agency !== null) known.add(agency);
  for (const id of ids) {
    if (known.has(id) || lowerBody(dictionary, id) !== null) continue;
    const nearest = nearestIds(agencies)(id);
    const proposal = nearest.length === 0 ? "add it with --dictionary" : `did you mean ${nearest.join(" or ")}?`;
    throw new UsageError(`--agency ${id}: no body has this id; ${proposal}`);
  }
}
