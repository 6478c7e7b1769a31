import type { DictionaryFile } from "../schema/dictionary.js";
import type { Agency } from "./agency.js";

export type Family = DictionaryFile["families"][number];
type PlaceEntry = DictionaryFile["places"][number];

/** What stands in braces in a family's id and names. */
export const placeholders: readonly string[] = ["id", "name", "vietnamese", "Unit", "unit", "đơn vị", "Đơn vị"];

const unitWords = {
  province: { english: "Province", vietnamese: "tỉnh" },
  city: { english: "City", vietnamese: "thành phố" },
} as const;

/** "ward" with its first letter as a name has it. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Leaves the unit's words out: "People's Committee of {name}". */
const withoutUnit = (template: string): string =>
  template.replace(/ ?\{(?:Unit|unit)\}/gu, "").replace(/\{[đĐ]ơn vị\}\s*/gu, "");

function fill(template: string, name: string, place: PlaceEntry): string {
  const { english, vietnamese } = unitWords[place.unit];
  const folded = name.toLowerCase();
  // "Ho Chi Minh City" names its unit already.
  const named = folded.endsWith(` ${english.toLowerCase()}`) || folded.startsWith(`${vietnamese} `);
  return (named ? withoutUnit(template) : template)
    .replaceAll("{id}", place.id)
    .replaceAll("{name}", name)
    .replaceAll("{vietnamese}", place.vietnamese ?? place.name)
    .replaceAll("{Unit}", english)
    .replaceAll("{unit}", english.toLowerCase())
    .replaceAll("{đơn vị}", vietnamese)
    .replaceAll("{Đơn vị}", capital(vietnamese))
    .trim();
}

/** A template with every name that the place has, with the unit's word and without. */
const variants = (template: string, names: readonly string[], place: PlaceEntry): string[] =>
  names.flatMap((name) => [fill(template, name, place), fill(withoutUnit(template), name, place)]);

/** A place's own body of a family: the People's Committee of Hue City. */
export function bodyOf(family: Family, place: PlaceEntry): Agency {
  const own = place.vietnamese ?? place.name;
  const places = [place.name, ...(place.aliases ?? [])];
  const english = [family.name, ...(family.aliases ?? [])].flatMap((template) => variants(template, places, place));
  const vietnamese = family.vietnamese === undefined ? [] : variants(family.vietnamese, [own], place);
  return {
    id: fill(family.id, place.name, place),
    name: fill(family.name, place.name, place),
    vietnamese: family.vietnamese === undefined ? null : fill(family.vietnamese, own, place),
    kind: family.kind,
    names: [...new Set([...english, ...vietnamese])],
    abbreviations: [],
    short: [],
    heads: [],
    place: place.id,
    since: place.since ?? null,
    until: place.until ?? null,
    successors: (place.successors ?? []).map((id) => family.id.replaceAll("{id}", id)),
  };
}
