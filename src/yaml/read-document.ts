import type { Diagnostic } from "../model/diagnostic.js";
import type { Path } from "../schema/issues.js";
import { linesOf, type Place } from "./lines.js";
import { eventsOf, parseValue } from "./parse.js";
import { offsetsIn } from "./places.js";

export interface ReadDocument {
  /** Undefined where the text could not be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a part of the value stands: its key, or the nearest part around it that does stand there. */
  readonly locate: (path: Path) => Place;
}

function locator(text: string): ReadDocument["locate"] {
  const events = eventsOf(text);
  if (events.fault !== undefined) return () => ({ line: 1, column: 1 });
  const offsetOf = offsetsIn(text, events.value);
  const placeOf = linesOf(text);
  return (path) => placeOf(offsetOf(path));
}

/**
 * Reads YAML, or JSON as a part of it. Only the value is kept; the places are looked up in a second reading, when
 * something has to be said of them.
 */
export function readDocument(text: string, file: string): ReadDocument {
  const { value, fault } = parseValue(text);
  let locate: ReadDocument["locate"] | null = null;
  const diagnostics: Diagnostic[] =
    fault === undefined
      ? []
      : [{ severity: "error", code: "BAD-YAML", message: fault.message, file, ...linesOf(text)(fault.offset) }];
  return {
    value,
    diagnostics,
    locate: (path) => {
      locate ??= locator(text);
      return locate(path);
    },
  };
}
