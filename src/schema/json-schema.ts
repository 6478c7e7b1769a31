import { z } from "zod";
import { dictionarySchema } from "./dictionary.js";
import { goldSchema } from "./gold.js";
import { registerSchema } from "./register.js";
import { reviewPatchSchema } from "./review.js";

interface Published {
  readonly schema: z.ZodType;
  /** A name that stays, since there is no address. */
  readonly id: string;
  readonly title: string;
}

/** The files that people and programs write, each with the schema that reads it. */
const published = {
  register: { schema: registerSchema, id: "urn:directives:register:1", title: "Task register of directives" },
  dictionary: { schema: dictionarySchema, id: "urn:directives:dictionary:1", title: "Dictionary of agencies" },
  gold: { schema: goldSchema, id: "urn:directives:gold:1", title: "Gold register of one notice" },
  review: { schema: reviewPatchSchema, id: "urn:directives:review:1", title: "Reviews of a register" },
} as const satisfies Readonly<Record<string, Published>>;

export type SchemaName = keyof typeof published;

export const schemaNames = Object.keys(published) as readonly SchemaName[];

/** A JSON Schema as a plain value, its keys in the order in which they are printed. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of a file as people write it: what may be left out is not required. */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const { schema, id, title } = published[name];
  const { $schema, description, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, $id: id, title, description, ...rest };
}
