/** A line without its line feed; null where it is longer than the longest that is read. */
export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * A stream's lines, each as soon as it has ended, empty ones left out. No more than one line is held: what goes beyond
 * `longest` bytes is let go as it comes.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const end = (): ByteLine | null => {
    const bytes = length > longest ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes?.every((byte) => byte <= 0x20) === true ? null : { number, bytes };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, at));
      const line = end();
      if (line !== null) yield line;
      number += 1;
      start = at + 1;
    }
    take(chunk.subarray(start));
  }
  const last = end();
  if (last !== null) yield last;
}
