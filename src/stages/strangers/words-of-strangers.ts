import { speechWords } from "../../lexicon/speakers.js";
import type { Block } from "../../model/block.js";
import { joined, type Span } from "../../model/span.js";
import { quotationsIn } from "./quotations.js";
import type { Speaker } from "./speaker.js";
import { type Statement, statementsOf } from "./statements.js";
import { type Telling, tellingOf } from "./telling.js";

const mayTell = new RegExp(`["“]|\\b(?:${speechWords}|opinion|view|according to)\\b`, "i");

/** "He cited a case": of whoever spoke before. */
const goesOnOf = /^(?:he|she|they|his|her|their)\b/i;

/** Reads lines one after the other, and remembers who spoke last. */
class Listener {
  readonly spans: Span[] = [];
  readonly #strangers = new Set<string>();
  #last: Speaker = null;

  hear(line: string, offset: number): void {
    if (!mayTell.test(line)) {
      if (!goesOnOf.test(line)) this.#last = null;
      return;
    }
    const quotations = quotationsIn(line);
    /** Who spoke in this line: a quotation that nobody is named for is his as well. */
    let here: Speaker = null;
    const open: Span[] = [];
    for (const words of statementsOf(line, quotations)) {
      const telling = tellingOf(words, this.#strangers);
      if (telling === null && !words.every(({ quotation }) => quotation) && !goesOnOf.test(words[0]?.norm ?? "")) {
        this.#last = null;
        here = null;
      }
      const quoted = words.filter(({ quotation }) => quotation);
      if (telling !== null) {
        here = telling.speaker === "before" ? this.#last : telling.speaker;
        this.#last = here;
        if (here === "stranger") this.#take(telling, words, offset);
      }
      if (here === "stranger") for (const span of [...open.splice(0), ...quoted]) this.#push(span, offset);
      else if (telling === null) open.push(...quoted);
    }
  }

  #take({ called, from }: Telling, words: Statement, offset: number): void {
    const last = called.at(-1);
    if (last?.capital) this.#strangers.add(last.norm);
    if (from !== null) this.#push({ start: from, end: words.at(-1)?.end ?? from }, offset);
  }

  #push({ start, end }: Span, offset: number): void {
    this.spans.push({ start: start + offset, end: end + offset });
  }
}

/**
 * What people say in a notice who can give nobody a task: residents, experts, companies, in quotation marks or not ("a
 * fisherman said that boats should stay in"). In order, and apart; offsets into the text.
 */
export function wordsOfStrangers(text: string, blocks: readonly Block[]): readonly Span[] {
  const listener = new Listener();
  for (const { kind, start, end } of blocks)
    if (kind === "paragraph" || kind === "item") listener.hear(text.slice(start, end), start);
  return joined(listener.spans);
}
