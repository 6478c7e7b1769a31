import type { Directive, Notice } from "../schema/register.js";
import { directiveInKeyOrder, noticeInKeyOrder } from "./key-order.js";
import type { RegisterParts } from "./parts.js";
import { listsOfLines, onOneLine } from "./yaml-layout.js";
import { yamlScalar } from "./yaml-scalar.js";

const isMap = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** `{ kind: plan, number: null }`: maps have spaces inside their braces, lists of words have none inside their brackets. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isMap(value)) return yamlScalar(value, "flow");
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** What stands behind `key:`, from the space or line feed on. */
function behind(key: string, value: unknown, indent: string): string {
  if (Array.isArray(value) && value.length > 0 && listsOfLines.has(key))
    return `\n${value.map((item) => `${indent}  - ${inline(item)}\n`).join("")}`;
  if (Array.isArray(value) || onOneLine.has(key)) return ` ${inline(value)}\n`;
  return isMap(value) ? `\n${entriesOf(value, `${indent}  `)}` : ` ${yamlScalar(value, "block")}\n`;
}

const entriesOf = (map: object, indent: string): string =>
  Object.entries(map)
    .map(([key, value]) => `${indent}${key}:${behind(key, value, indent)}`)
    .join("");

/** A map as an item of a list at the top of the document. */
const item = (map: object): string => `  - ${entriesOf(map, "    ").slice(4)}`;

function* list<T>(name: string, values: Iterable<T>, textOf: (value: T) => string): Generator<string> {
  let isEmpty = true;
  for (const value of values) {
    if (isEmpty) yield `${name}:\n`;
    isEmpty = false;
    yield textOf(value);
  }
  if (isEmpty) yield `${name}: []\n`;
}

/**
 * Tells editors what checks and completes the file. The name is relative, since the schema has no address: it is found
 * where `directives schema` was written beside the register.
 */
const schemaLine = "# yaml-language-server: $schema=directives-1.schema.json\n";

const dayAlike = /^\d{4}-\d{2}-\d{2}$/u;

/** A dictionary's version may look like a date, and is none. */
const undated = (text: string): string => (dayAlike.test(text) ? JSON.stringify(text) : yamlScalar(text, "flow"));

/**
 * YAML that differs line by line where registers differ: no folding, no block text, keys in one order. Piece by piece, so
 * that a register of any size is never held as one text; byte for byte what the yaml package makes of it, which a test holds.
 */
export function* writeYaml({ format, generator, dictionary, notices, directives }: RegisterParts): Generator<string> {
  yield `${schemaLine}format: ${format}\n`;
  yield `generator: { name: ${yamlScalar(generator.name, "flow")}, version: ${yamlScalar(generator.version, "flow")} }\n`;
  yield `dictionary: { name: ${undated(dictionary.name)}, version: ${undated(dictionary.version)} }\n`;
  yield* list("notices", notices, (one: Notice) => item(noticeInKeyOrder(one)));
  yield* list("directives", directives, (one: Directive) => item(directiveInKeyOrder(one)));
}
