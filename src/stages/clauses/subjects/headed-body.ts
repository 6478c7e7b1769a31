import { bodyNouns, headNouns, speaksFor } from "../../../lexicon/agency-words.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";

/** "director", "head": who stands for the whole of a body. */
export const isOfficeNoun = (word: string): boolean => headNouns.has(word) && !speaksFor(word);

/** "school" to "schools", as the nouns of bodies have it. */
const severalOf = (noun: string): string =>
  [`${noun}s`, noun.replace(/y$/, "ies"), `${noun}es`].find((plural) => bodyNouns.has(plural)) ?? `${noun}s`;

/** "Heads of Department": the departments; names in several words stay as they are. */
export const several = (mention: AgencyMention): AgencyMention =>
  mention.plural || /\s/u.test(mention.name)
    ? mention
    : { ...mention, name: capitalAs(mention.name, severalOf(mention.name.toLowerCase())), plural: true };

const capitalAs = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** "Hospital directors": the hospitals that they head; the mention as it is where it ends in no such office. */
export function headedBody(chunks: readonly Chunk[], head: number, mention: AgencyMention): AgencyMention {
  const [body, office] = [chunks[head - 1], chunks[head]];
  if (body?.type !== "word" || office?.end !== mention.end) return mention;
  if (!bodyNouns.has(body.norm) || !isOfficeNoun(office.norm)) return mention;
  const before = mention.name.slice(0, body.start - mention.end);
  const noun = mention.name.slice(body.start - mention.end, body.end - mention.end);
  return { ...mention, name: `${before}${mention.plural ? severalOf(noun) : noun}` };
}
