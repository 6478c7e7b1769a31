import { lowerUnits } from "../lexicon/lower-units.js";
import { slugOf } from "../model/slug.js";
import type { Agency, Dictionary } from "./agency.js";
import { capital } from "./family.js";

/** The words for places below a province or centrally run city, singular. */
const units = [...lowerUnits, "special zone", "city", "town"] as const;

const endings = units.map((unit) => `-${unit.replace(" ", "-")}`);

/** Id of the body that a place below a province has, made of its name and unit: "Nha Trang", "ward"; null where the dictionary has no rule for bodies of the kind. */
export const lowerBodyId = (
  { lower }: Pick<Dictionary, "lower">,
  kind: Agency["kind"],
  name: string,
  unit: string,
): string | null => lower.find((family) => family.kind === kind)?.id.replace("{id}", slugOf(`${name} ${unit}`)) ?? null;

/** "nha-trang-ward" of peoples-committee-of-nha-trang-ward; null where no such place stands in the template's braces. */
function lowerPlace(template: string, id: string): { readonly name: string; readonly unit: string } | null {
  const [before = "", after = ""] = template.split("{id}");
  if (id.length <= before.length + after.length || !id.startsWith(before) || !id.endsWith(after)) return null;
  const place = id.slice(before.length, id.length - after.length);
  const ending = endings.find((one) => place.endsWith(one) && place.length > one.length);
  return ending === undefined ? null : { name: place.slice(0, -ending.length), unit: ending.slice(1) };
}

const spoken = (slug: string): string => slug.split("-").map(capital).join(" ");

/** The body of a place below a province whose id is made by rule; null for any other id. */
export function lowerBody({ lower, places }: Pick<Dictionary, "lower" | "places">, id: string): Agency | null {
  for (const family of lower) {
    const place = lowerPlace(family.id, id);
    // "hanoi-city" is Hanoi, which the dictionary has under its own id.
    if (place === null || places.some((known) => known.id === place.name && known.unit === place.unit)) continue;
    const name = family.name
      .replace("{name}", spoken(place.name))
      .replace(/\{[Uu]nit\}/g, spoken(place.unit))
      .trim();
    return {
      id,
      name,
      vietnamese: null,
      kind: family.kind,
      names: [name],
      abbreviations: [],
      short: [],
      heads: [],
      place: null,
      since: null,
      until: null,
      successors: [],
    };
  }
  return null;
}
