import { z } from "zod";
import { type AgencyKind, agencyKinds } from "./agency-kinds.js";

export { type AgencyKind, agencyKinds };

/** A dictionary of agencies: a YAML file that an analyst can edit. */

const names = z.array(z.string().min(1));
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words and hyphens");

const lifetime = {
  since: z.iso.date().optional().describe("First day under this name"),
  until: z.iso.date().optional().describe("Last day under this name"),
  successors: z.array(id).optional(),
};

const agencySchema = z.strictObject({
  id,
  name: z.string().min(1).describe("Official English name"),
  vietnamese: z.string().optional(),
  kind: z.enum(agencyKinds),
  short: names.optional().describe("What stands after an elided head"),
  abbreviations: names.optional(),
  aliases: names.optional(),
  heads: names.optional().describe("Offices whose holder counts as this body"),
  ...lifetime,
});

const placeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  vietnamese: z.string().optional(),
  unit: z.enum(["province", "city"]),
  aliases: names.optional(),
  ...lifetime,
});

const familySchema = z.strictObject({
  id: z.string().includes("{id}"),
  name: z.string().includes("{name}"),
  vietnamese: z.string().optional(),
  kind: z.enum(agencyKinds),
  aliases: names.optional().describe("Other ways to name the body, with the same placeholders"),
  actsFor: z.boolean().optional().describe("A place that is named as an actor is this body"),
});

export const dictionarySchema = z.strictObject({
  format: z.literal("directives-dictionary/1"),
  name: z.string().min(1),
  version: z.string().min(1),
  agencies: z.array(agencySchema).default([]),
  places: z.array(placeSchema).default([]),
  families: z.array(familySchema).default([]),
});

export type DictionaryFile = z.infer<typeof dictionarySchema>;
