import { withoutObeyed } from "../model/printed-json.js";
import { directiveInKeyOrder, noticeInKeyOrder } from "./key-order.js";
import type { RegisterParts } from "./parts.js";

/** A value as it stands two levels down: strings of JSON hold no line feed. */
const indented = (value: unknown): string => withoutObeyed(JSON.stringify(value, null, 2)).replaceAll("\n", "\n    ");

function* list<T>(name: string, values: Iterable<T>, ordered: (value: T) => T): Generator<string> {
  let before = `  "${name}": [\n    `;
  for (const value of values) {
    yield before + indented(ordered(value));
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : `  "${name}": []`;
}

/** Two spaces a level, keys in one order; piece by piece, as `JSON.stringify` would write the whole. */
export function* writeJson({ format, generator, dictionary, notices, directives }: RegisterParts): Generator<string> {
  const head = {
    format,
    generator: { name: generator.name, version: generator.version },
    dictionary: { name: dictionary.name, version: dictionary.version },
  };
  yield `${withoutObeyed(JSON.stringify(head, null, 2)).slice(0, -2)},\n`;
  yield* list("notices", notices, noticeInKeyOrder);
  yield ",\n";
  yield* list("directives", directives, directiveInKeyOrder);
  yield "\n}\n";
}
