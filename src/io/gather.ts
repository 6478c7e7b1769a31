/** In UTF-16 code units: large enough that a write costs little beside what is written. */
const chunkLength = 1 << 16;

/** The same text in larger pieces. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
