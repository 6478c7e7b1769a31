import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Path } from "../schema/issues.js";
import { plainValue } from "./plain-value.js";

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ReadDocument {
  /** Undefined where the text could not be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a part of the value stands: its key, or the nearest part around it that does stand there. */
  readonly locate: (path: Path) => Place;
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** Files are read as plain data: what YAML can do beyond that is refused, not obeyed. */
function beyondPlainData(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) faults.push({ offset, message: `alias *${node.source} is not allowed; write the value out` });
      else if (node.tag !== undefined) faults.push({ offset, message: `tag ${node.tag} is not allowed; remove it` });
    },
  });
  return faults;
}

/** Entries of a map by their keys, made once a map: thousands of places may be looked up in one. */
type Entries = WeakMap<YAMLMap, ReadonlyMap<string, Pair>>;

function entryOf(map: YAMLMap, key: string, known: Entries): Pair | undefined {
  let entries = known.get(map);
  if (entries === undefined) {
    entries = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
    known.set(map, entries);
  }
  return entries.get(key);
}

function offsetOf(document: Document, path: Path, known: Entries): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node) ? entryOf(node, String(step), known) : node.items[Number(step)];
    if (item === undefined) break;
    const shown = isPair(item) ? item.key : item;
    if (isNode(shown) && shown.range) offset = shown.range[0];
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

/** The text read with the places of everything in it; it takes many times as long as its value alone. */
function readWithPlaces(text: string, file: string): ReadDocument {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const diagnose = ({ offset, message }: Fault): Diagnostic => ({
    severity: "error",
    code: "BAD-YAML",
    message,
    file,
    ...placeOf(offset),
  });
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      stringKeys: true,
    });
    const errors = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
    const faults = errors.length > 0 ? errors : beyondPlainData(document);
    const known: Entries = new WeakMap();
    return {
      value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
      diagnostics: faults.map(diagnose),
      locate: (path) => placeOf(offsetOf(document, path, known)),
    };
  } catch (error) {
    // Nesting deeper than the call stack is the one thing that the parser throws on.
    const reason = error instanceof RangeError ? "it is nested too deeply" : String(error);
    const fault = diagnose({ offset: 0, message: `cannot be read: ${reason}` });
    return { value: undefined, diagnostics: [fault], locate: () => ({ line: 1, column: 1 }) };
  }
}

/** Reads YAML, or JSON as a part of it. Places are looked up in a second reading, when something has to be said of them. */
export function readDocument(text: string, file: string): ReadDocument {
  const plain = plainValue(text);
  if (plain === null) return readWithPlaces(text, file);
  let placed: ReadDocument | null = null;
  return {
    value: plain.value,
    diagnostics: [],
    locate: (path) => {
      placed ??= readWithPlaces(text, file);
      return placed.locate(path);
    },
  };
}
