import { due, finiteBe, isPresentBe, presentHave } from "../../../lexicon/auxiliaries.js";
import { isDocument } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { mentionsOf } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { hasWord, perSentence } from "../../scan/per-sentence.js";
import { isMark, norm } from "../../scan/scan.js";
import { cutAt, mostCarried } from "../state/carry.js";
import { changed, type State } from "../state/state.js";

const isFiniteVerb = anyOf(`request|requests|requested|${due}|${finiteBe}|${presentHave}`);
const sending = anyOf("sent|addressed|went");
const sendingTo = anyOf("send|sends|sent|addressed");
const heading = anyOf("telegraph|telegraphs|telegram|telegrams|cable|cables|addressee|addressees|attention|attn");

/** Index of the first word of a sentence of which `is` holds; one behind its end where none does. */
const firstOf = (is: (norm: string) => boolean): ((chunks: readonly Chunk[]) => number) =>
  perSentence((chunks) => {
    const at = chunks.findIndex((chunk) => is(chunk.norm));
    return at < 0 ? chunks.length : at;
  });

const firstDocument = firstOf(isDocument);
const firstSending = firstOf(sendingTo);

/** "The results shall be sent to the Ministry of Health", "Results are sent to it": not the notice, but what is to be done. */
const isDue = (chunks: readonly Chunk[], at: number): boolean => {
  const before = norm(chunks, at - 1);
  const isOfThing = isPresentBe(before) && firstDocument(chunks) >= at;
  return before === "be" || before === "to" || isOfThing;
};

/** Whether the chunk opens those to whom the notice goes: "was sent to", "To:", "telegraphs:". */
function opensAt(chunks: readonly Chunk[], at: number): boolean {
  const word = norm(chunks, at);
  const beforeColon = isMark(chunks[at + 1], ":");
  if ((sending(word) && !isDue(chunks, at)) || (beforeColon && heading(word))) return true;
  // "sends the following dispatch to:"
  // "Respectfully to:"
  const isFirst = at === 0 || (at === 1 && chunks[0]?.norm === "respectfully");
  return word === "to" && beforeColon && (isFirst || firstSending(chunks) < at);
}

const sends = hasWord(sending);

function hasColon(chunks: readonly Chunk[]): boolean {
  for (const chunk of chunks) if (chunk.norm === ":") return true;
  return false;
}

/** Most sentences neither send anything nor have a colon. */
const mayAddress = (chunks: readonly Chunk[]): boolean => hasColon(chunks) || sends(chunks);

/** Those whom a sentence names as addressees, or null where it does not speak of any. */
function addresseesOf(chunks: readonly Chunk[], state: State): readonly AgencyMention[] | null {
  const inList = state.addressing && !chunks.some((chunk) => isFiniteVerb(chunk.norm));
  const opens = mayAddress(chunks) ? chunks.findIndex((_, at) => opensAt(chunks, at)) : -1;
  if (opens < 0 && !inList) return null;
  return mentionsOf(chunks.slice(Math.max(0, opens)));
}

/** The state with the addressees that the sentence names, as many as are handed on; `addressing` while a list of them is open. */
export function noteAddressees(state: State, chunks: readonly Chunk[]): State {
  const named = addresseesOf(chunks, state);
  if (named === null) return state.addressing ? changed(state, { addressing: false }) : state;
  const above = state.addressing ? state.addressees : [];
  return changed(state, {
    addressees: named.length === 0 || above.length >= mostCarried ? above : [...above, ...named],
    cut: state.cut ?? cutAt(above, named),
    addressing: isMark(chunks.at(-1), ":") || state.addressing,
  });
}
