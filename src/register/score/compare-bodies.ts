import type { Directive, Role } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { alternativesOf } from "./alternatives.js";

/** The id under which a body that no dictionary knows is compared: "National Data Centre" is national-data-centre. */
const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Ids of the bodies that a row names in a role. */
export const idsInRole = (directive: Directive, role: Role): string[] =>
  inRole(directive, role).map(({ agency, name }) => agency ?? slugOf(name));

/** Every wanted body is there, and no body that is neither wanted nor allowed. */
export function sameBodies(found: readonly string[], wanted: readonly string[], allowed: readonly string[]): boolean {
  const left = new Set(found);
  for (const want of wanted) {
    const hit = alternativesOf(want).find((id) => left.has(id));
    if (hit === undefined) return false;
    left.delete(hit);
  }
  const free = new Set(allowed.flatMap(alternativesOf));
  return [...left].every((id) => free.has(id));
}
