import { getHeapStatistics } from "node:v8";
import type { Diagnostic } from "../../model/diagnostic.js";

/** Bytes of heap that the program has for itself, and for the rows of other notices. */
const ownBytes = 100 * 2 ** 20;

/**
 * Bytes of heap that a character of text may take while it is read. Most texts take less than 200; the costliest of the hostile
 * texts (`scripts/hostile/`), sentences of thousands of tasks that all have the same bodies, some 420.
 */
const bytesPerCharacter = 450;

/** Always read: no notice comes near it. */
const neverTooLarge = 200_000;

/** Length of the largest text, in UTF-16 code units, that this program can read without its heap running out: it could not tell of it then. */
export const largestText = (): number =>
  Math.max(neverTooLarge, Math.floor((getHeapStatistics().heap_size_limit - ownBytes) / bytesPerCharacter));

const inWords = (count: number): string => count.toLocaleString("en-US");

/** A heap in which a text of this length could be read, in megabytes, as Node's option has it. */
const heapFor = (length: number): number => Math.ceil((length * bytesPerCharacter + ownBytes) / 2 ** 20);

/** What to say of a text that is too large to be read; null where it is not. */
export function tooLargeText({ length }: string, largest: number): Diagnostic | null {
  if (length <= largest) return null;
  const message =
    `its text has ${inWords(length)} characters, and ${inWords(largest)} are the most that can be read in the memory ` +
    `that Node has here; split it, or set NODE_OPTIONS=--max-old-space-size=${heapFor(length)} where there is so much memory`;
  return { severity: "error", code: "TOO-LARGE", message };
}
