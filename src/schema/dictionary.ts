import { z } from "zod";
import { type AgencyKind, agencyKinds } from "./agency-kinds.js";

export { type AgencyKind, agencyKinds };

/** A dictionary of agencies: a YAML file that an analyst can edit. */

const names = z.array(z.string().min(1));
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words and hyphens");
const id = slug.describe("Lower-case words and hyphens, no other entry's: ministry-of-finance");

const lifetime = {
  since: z.iso.date().optional().describe("First day under this name; left out where it is not known"),
  until: z.iso.date().optional().describe("Last day under this name; left out where it goes on"),
  successors: z.array(slug).optional().describe("Ids of what it was merged into or became"),
};

const kind = z.enum(agencyKinds);
const vietnamese = z.string().optional();

const agencySchema = z.strictObject({
  id,
  name: z.string().min(1).describe("Official English name"),
  vietnamese: vietnamese.describe("Official Vietnamese name"),
  kind: kind.describe("What kind of body it is"),
  short: names
    .optional()
    .describe('What stands after an elided head: Health in "the Ministries of Finance and Health"'),
  abbreviations: names.optional().describe("Short forms in capitals, matched with regard to case: MOF"),
  aliases: names.optional().describe("Other names, matched without regard to case and diacritics"),
  heads: names.optional().describe("Offices whose holder counts as this body: Minister of Finance"),
  ...lifetime,
});

const placeSchema = z.strictObject({
  id,
  name: z.string().min(1).describe("English name, without its unit: Da Nang"),
  vietnamese: vietnamese.describe("Vietnamese name, without its unit"),
  unit: z.enum(["province", "city"]).describe("What the place is"),
  aliases: names.optional().describe("Other names, matched without regard to case and diacritics"),
  ...lifetime,
});

/** A pattern, since a JSON Schema knows no other way to ask for a part of a text. */
const withPlaceholder = (name: string) =>
  z.string().regex(new RegExp(`\\{${name}\\}`), `expected a text that holds {${name}}`);

const familySchema = z.strictObject({
  id: withPlaceholder("id").describe("Id of each place's body, {id} for the place's: peoples-committee-of-{id}"),
  name: withPlaceholder("name").describe(
    "Name of each place's body, {name} for the place and {Unit} for Province or City",
  ),
  vietnamese: vietnamese.describe("Vietnamese name of each place's body, with {vietnamese} and {đơn vị}"),
  kind: kind.describe("What kind of body it is"),
  aliases: names.optional().describe("Other ways to name the body, with the same placeholders"),
  actsFor: z.boolean().optional().describe("true: a place that is named as an actor is this body"),
  below: z
    .boolean()
    .optional()
    .describe(
      "true: a place below those listed has such a body too; its id is made of its name and unit: -nha-trang-ward",
    ),
});

export const dictionarySchema = z
  .strictObject({
    format: z.literal("directives-dictionary/1").describe("The version of the format"),
    name: z.string().min(1).describe("Name of the dictionary, as registers state it"),
    version: z.string().min(1).describe("Version of the dictionary, in quotes where it is a number or a day"),
    agencies: z.array(agencySchema).default([]).describe("Bodies that notices name"),
    places: z.array(placeSchema).default([]).describe("Provinces and cities"),
    families: z.array(familySchema).default([]).describe("Bodies that every place has one of"),
  })
  .describe("The agencies that notices name, with their names and the dates between which they existed.");

export type DictionaryFile = z.infer<typeof dictionarySchema>;
