import type { Chunk } from "../../../model/chunk.js";
import { fits } from "../../../model/matches.js";
import { isMark, norm } from "../../scan/scan.js";

const capitals = /^\p{Lu}{2,}$/u;

/** "VNA", or a word inside brackets such as "News". */
const isCapitals = (word: string, inside: boolean): boolean =>
  fits(capitals, word) || (inside && /^\p{Lu}/u.test(word));

/** "VNA -", "Hanoi (VNA) –", "(VTC News) -": where a news agency's dateline ends. */
export function skipDateline(chunks: readonly Chunk[], at: number, text: string): number {
  if (isMark(chunks[at], "(")) {
    const close = chunks.findIndex((chunk, index) => index > at && index < at + 8 && isMark(chunk, ")"));
    if (close > 0 && isMark(chunks[close + 1], "-")) return close + 2;
  }
  for (let here = at; here < at + 10 && here < chunks.length; here++) {
    const chunk = chunks[here] as Chunk;
    if (isMark(chunk, "-") && here > at) return here + 1;
    const fits =
      (chunk.type === "agency" && chunk.phrase.mentions.every(({ kind }) => kind === "peoples-committee")) ||
      chunk.type === "time" ||
      isMark(chunk, "(", ")", ",", ".") ||
      chunk.type === "number" ||
      norm(chunks, here) === "date" ||
      isCapitals(text.slice(chunk.start, chunk.end), here > at);
    if (!fits) return at;
  }
  return at;
}
