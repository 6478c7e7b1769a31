import { EVENT_ID, getScalarValue } from "js-yaml";
import type { Path } from "../schema/issues.js";
import type { Events } from "./parse.js";

/** The events at which an entry's key and value begin; of an item of a list both are the item. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

type Entries = ReadonlyMap<string | number, Entry>;

const opens = (type: number | undefined): boolean => type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING;

/** For each event that begins a node, the event after its end. */
function nodeEnds(events: Events): Uint32Array {
  const ends = new Uint32Array(events.length);
  const open: number[] = [];
  for (const [at, { type }] of events.entries()) {
    if (type === EVENT_ID.DOCUMENT || opens(type)) open.push(at);
    else if (type === EVENT_ID.POP) ends[open.pop() ?? 0] = at + 1;
    else ends[at] = at + 1;
  }
  return ends;
}

/** The first character of a node, its opening quote included; null for one that is written with none. */
function startOf(event: Events[number] | undefined): number | null {
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  const isQuoted = event.style === 2 || event.style === 3;
  return event.valueStart < 0 ? null : event.valueStart - (isQuoted ? 1 : 0);
}

/** Looks up where a part of the value stands: its key, or the nearest part around it that does stand there. */
export function offsetsIn(text: string, events: Events): (path: Path) => number {
  const ends = nodeEnds(events);
  const known = new Map<number, Entries>();

  function entriesOf(node: number): Entries {
    const entries = new Map<string | number, Entry>();
    const isMap = events[node]?.type === EVENT_ID.MAPPING;
    for (let at = node + 1; events[at]?.type !== EVENT_ID.POP; ) {
      const key = events[at];
      const value = isMap ? (ends[at] ?? 0) : at;
      const name = isMap ? (key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : "") : entries.size;
      entries.set(name, { key: at, value });
      at = ends[value] ?? events.length;
    }
    return entries;
  }

  return (path) => {
    // The first event is the document.
    let node = 1;
    let offset = startOf(events[node]) ?? 0;
    for (const step of path) {
      if (!opens(events[node]?.type)) break;
      const entries = known.get(node) ?? entriesOf(node);
      known.set(node, entries);
      const entry = entries.get(events[node]?.type === EVENT_ID.MAPPING ? String(step) : Number(step));
      if (entry === undefined) break;
      offset = startOf(events[entry.key]) ?? offset;
      node = entry.value;
    }
    return offset;
  };
}
