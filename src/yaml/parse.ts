import { CORE_SCHEMA, constructFromEvents, EVENT_ID, parseEvents, YAMLException } from "js-yaml";

/** What the reader saw, in the order of the text: where each scalar, list and map begins and ends. */
export type Events = ReturnType<typeof parseEvents>;

interface Fault {
  /** In UTF-16 code units, from the text's start. */
  readonly offset: number;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly value: T; readonly fault?: never }
  | { readonly fault: Fault; readonly value?: never };

/** Registers have six levels, dictionaries four. */
const deepest = 64;

/**
 * So many parts may stand in a file: beginnings and ends of lists and maps, keys, values. A register of 48 MB has five
 * million. Each takes 200 bytes of memory or more, and a file of nothing but commas has many times what its size lets expect.
 */
const mostParts = 6_000_000;

/** How many parts there may be for a character that stands between them; a dash begins an item before a space only. */
const partsFor: ReadonlyMap<number, number> = new Map(
  Object.entries({ "\n": 1, ",": 1, ":": 1, "[": 2, "{": 2, "-": 2 }).map(([mark, parts]) => [
    mark.charCodeAt(0),
    parts,
  ]),
);

const [dash, space] = [..."- "].map((character) => character.charCodeAt(0));

/** Where the part stands that is one too many; null where none is. */
function oneTooMany(text: string): number | null {
  if (2 * text.length <= mostParts) return null;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const parts = code === dash && text.charCodeAt(at + 1) !== space ? undefined : partsFor.get(code);
    if (parts !== undefined) count += parts;
    if (count > mostParts) return at;
  }
  return null;
}

/** The reader's own words where they say what to do; else words that do. */
const inWords: readonly (readonly [RegExp, string])[] = [
  [/^nesting exceeded/u, `it is nested too deeply, more than ${deepest} levels; no file for this program is`],
  [/^duplicated mapping key/u, "this key stands twice; keys are unique: remove one, or correct its name"],
  [/complex keys/u, "a key must be a text; write it as one"],
  [/^deficient indentation/u, "what was begun above does not end: close it, or indent the lines that go on in it"],
  [/^unexpected end of the stream/u, "the file ends in the midst of a list, a map or a text; close it"],
];

const messageOf = (reason: string): string => inWords.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;

function attempt<T>(read: () => T): Parsed<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof YAMLException)
      return { fault: { offset: error.mark?.position ?? 0, message: messageOf(error.reason) } };
    return { fault: { offset: 0, message: `cannot be read: ${error instanceof Error ? error.message : error}` } };
  }
}

/** Files are read as plain data: what YAML can do beyond that is refused, not obeyed. */
function beyondPlainData(text: string, events: Events): Fault | null {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      documents++;
      continue;
    }
    if (documents > 1) {
      const offset = "start" in event ? event.start : "valueStart" in event ? event.valueStart : event.anchorStart;
      return { offset, message: "a second document begins here; give it a file of its own" };
    }
    const { anchorStart, anchorEnd } = event;
    if (event.type === EVENT_ID.ALIAS) {
      const name = text.slice(anchorStart, anchorEnd);
      return { offset: anchorStart - 1, message: `alias *${name} is not allowed; write the value out` };
    }
    if (event.tagStart >= 0) {
      const tag = text.slice(event.tagStart, event.tagEnd);
      return { offset: event.tagStart, message: `tag ${tag} is not allowed; remove it, or put the text in quotes` };
    }
    if (anchorStart >= 0) {
      const name = text.slice(anchorStart, anchorEnd);
      const message = `anchor &${name} is not allowed; remove it, or put the text in quotes`;
      return { offset: anchorStart - 1, message };
    }
  }
  return null;
}

/** The events of a text, as long as it holds plain data only. */
export function eventsOf(text: string): Parsed<Events> {
  const excess = oneTooMany(text);
  if (excess !== null) {
    const message = `it holds more than ${mostParts / 1e6} million keys and values, which is the most that is read; split it`;
    return { fault: { offset: excess, message } };
  }
  const parsed = attempt(() => parseEvents(text, { maxDepth: deepest }));
  const fault = parsed.fault ?? beyondPlainData(text, parsed.value);
  return fault === null ? parsed : { fault };
}

/** The value of a text that is JSON, or YAML which holds plain data only; null for one without any. */
export function parseValue(text: string): Parsed<unknown> {
  const events = eventsOf(text);
  if (events.fault !== undefined) return events;
  return attempt(() => constructFromEvents(events.value, { source: text, schema: CORE_SCHEMA })[0] ?? null);
}
