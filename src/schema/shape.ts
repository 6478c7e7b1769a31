import type { z } from "zod";
import type { Path } from "./issues.js";

/** What a schema wants at one place: its kind, whether it may be null, and what stands in it. */
export interface Shape {
  readonly def: z.core.$ZodTypes["_zod"]["def"];
  readonly nullable: boolean;
}

function unwrapped(schema: z.core.$ZodType, nullable = false): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "nullable":
      return unwrapped(def.innerType, true);
    case "optional":
    case "default":
      return unwrapped(def.innerType, nullable);
    default:
      return { def, nullable };
  }
}

function inner({ def }: Shape, step: string | number): z.core.$ZodType | undefined {
  if (def.type === "array") return def.element;
  return def.type === "object" && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
}

/** What the schema wants at a path; undefined where it knows no such place. */
export function shapeAt(schema: z.core.$ZodType, path: Path): Shape | undefined {
  let shape: Shape | undefined = unwrapped(schema);
  for (const step of path) {
    const next: z.core.$ZodType | undefined = shape === undefined ? undefined : inner(shape, step);
    shape = next === undefined ? undefined : unwrapped(next);
  }
  return shape;
}

/** Names of the keys that a map may have; none where the schema wants no map. */
export const keysOf = (shape: Shape | undefined): string[] =>
  shape?.def.type === "object" ? Object.keys(shape.def.shape) : [];

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(", ");

/** What to write there, in words: "a calendar day as YYYY-MM-DD, or null". */
export function inWords(shape: Shape | undefined): string {
  if (shape === undefined) return "another value";
  const kind = kindInWords(shape.def);
  return shape.nullable ? `${kind}, or null` : kind;
}

function kindInWords(def: Shape["def"]): string {
  switch (def.type) {
    case "string":
      return "format" in def && def.format === "date" ? "a calendar day as YYYY-MM-DD" : "a text";
    case "number":
      return "format" in def ? "a whole number" : "a number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
      return "a map of keys and values";
    case "enum":
      return `one of ${quoted(Object.values(def.entries))}`;
    case "literal":
      return quoted(def.values);
    case "union":
      return def.options
        .map((option) => inWords(unwrapped(option)).replace(/^an? /u, ""))
        .join(" or ")
        .replace(/^/u, "a ");
    default:
      return `a ${def.type}`;
  }
}
