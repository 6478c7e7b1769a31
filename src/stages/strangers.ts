import { isIndefinite } from "../lexicon/small-words.js";
import {
  isHeadship,
  isHeOrShe,
  isOfState,
  isOpinion,
  isOrdering,
  isPrivateBody,
  isPrivatePerson,
  isSaying,
  opensOther,
} from "../lexicon/speakers.js";
import { anyOf } from "../lexicon/word-set.js";
import type { Block } from "../model/block.js";
import { joined, type Span } from "../model/span.js";
import { quotationsIn } from "./quotations.js";

/** Who is told to have spoken: somebody with a say in the notice, a stranger to it, or nobody that can be told. */
type Speaker = "official" | "stranger" | null;

/** A word of a statement, quotations being one word each. */
interface Word extends Span {
  readonly norm: string;
  readonly capital: boolean;
  /** A comma or a bracket stands behind it. */
  readonly closes: boolean;
  readonly quotation: boolean;
}

/** What one sentence of a paragraph says in the notice's own voice, and what it quotes. */
type Statement = readonly Word[];

const mayTell =
  /["“]|\b(?:said|told|suggest(?:s|ed)|propos(?:es|ed)|recommend(?:s|ed)|advis(?:es|ed)|opinion|view|according to)\b/i;
const wordsAndStops = /\S+/g;
const endsStatement = /[.!?]["”’)]*$/;
const abbreviates = /^(?:dr|mr|ms|mrs|prof|no|st|gen|col)\.$/i;
/** One character for each of a quotation's, so that offsets stay. */
const masked = "\u0001";
const startsCapital = /^[^\p{L}]*\p{Lu}/u;
const letters = /[^\p{L}\p{N}'’-]/gu;

/** The statements of a line in which every quotation stands as one word. */
function statementsOf(line: string, quotations: readonly Span[]): Statement[] {
  let text = "";
  let from = 0;
  for (const { start, end } of quotations) {
    text += line.slice(from, start) + masked.repeat(end - start);
    from = end;
  }
  text += line.slice(from);
  const statements: Word[][] = [[]];
  for (const { index, 0: word } of text.matchAll(wordsAndStops)) {
    const quotation = word.includes(masked);
    const inside = quotation ? line.slice(index, index + word.length) : "";
    statements.at(-1)?.push({
      start: index,
      end: index + word.length,
      norm: quotation ? "" : word.replace(letters, "").toLowerCase(),
      capital: !quotation && startsCapital.test(word),
      closes: /[,)(–-]$/.test(word) || word.startsWith("("),
      quotation,
    });
    const ends = quotation ? /[.!?]["”]?$/.test(inside) && !/[,]$/.test(word) : endsStatement.test(word);
    if (ends && !abbreviates.test(word)) statements.push([]);
  }
  return statements.filter((words) => words.length > 0);
}

/** The parts between commas. */
function partsOf(words: Statement): Statement[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (word.closes) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

const longestName = 6;

const areName = (part: Statement): boolean =>
  part.length > 1 && part.length <= longestName && part.every(({ capital }) => capital);

/** In words: what a speaker is called before what he is. */
const longestCall = 5;

const opensPlace = anyOf("in|at|outside|near|around|inside");

/** The words of a part up to where somebody is: "a mother (waiting outside a school in Cau Giay Ward)". */
function withoutPlace(part: Statement): Statement {
  const at = part.findIndex(({ norm }) => opensPlace(norm));
  return at > 0 ? part.slice(0, at) : part;
}

/** "a mother", "fishermen", "Doctor Truong": somebody who is called by what he is in life. */
const isCalledPrivate = (part: Statement): boolean =>
  isIndefinite(part[0]?.norm ?? "") || part.slice(0, longestCall).some(({ norm }) => isPrivatePerson(norm));

/** The parts from the one on that says who speaks. */
function fromSpeaker(parts: readonly Statement[]): readonly Statement[] {
  const person = parts.findIndex(isCalledPrivate);
  const at = person >= 0 ? person : parts.findIndex(([first]) => first !== undefined && !opensOther(first.norm));
  return parts.slice(Math.max(at, 0));
}

/** Who somebody is, by the words that name him. */
function speakerOf(words: Statement, strangers: ReadonlySet<string>): Speaker {
  const [called, ...described] = fromSpeaker(partsOf(words)).map(withoutPlace);
  if (called === undefined) return null;
  const all = [...called, ...described.flat()];
  if (all.some(({ norm }) => isOfState(norm))) return "official";
  const isPrivate = all.some(({ norm }) => isPrivateBody(norm));
  const isPerson = isCalledPrivate(called);
  if (!isPrivate && all.some(({ norm }) => isHeadship(norm)))
    return isPerson && described.length === 0 ? "stranger" : "official";
  const isNamed = areName(called) && (isPrivate || described.length > 0);
  return isPerson || isNamed || strangers.has(called.at(-1)?.norm ?? "") ? "stranger" : null;
}

/** What the words before a verb say, behind the last quotation. */
const behindQuotation = (words: Statement): Statement =>
  words.slice(words.findLastIndex(({ quotation }) => quotation) + 1);

const isFormOfBe = anyOf("is|are|was|were|be|been|being|not|as");

/** What a statement tells of somebody who speaks. */
interface Telling {
  readonly speaker: Speaker | "before";
  /** Who it is, in words. */
  readonly named: Statement;
  /** Where his words begin that stand outside quotation marks; null where none do. */
  readonly from: number | null;
}

/** A verb of saying or of an order that is no participle: not "are told", "the time recommended by the sector". */
function isFiniteAt(words: Statement, at: number): boolean {
  const word = words[at]?.norm ?? "";
  if (!(isSaying(word) || isOrdering(word))) return false;
  return !isFormOfBe(words[at - 1]?.norm ?? "") && words[at + 1]?.norm !== "by";
}

function tellingOf(words: Statement, strangers: ReadonlySet<string>): Telling | null {
  const [first, second, third] = words;
  if (first?.norm === "in" && isOpinion(third?.norm ?? "")) return { speaker: "before", named: [], from: first.end };
  if (first?.norm === "according" && second?.norm === "to") {
    const named = partsOf(words.slice(2)).slice(0, 2).flat();
    return { speaker: speakerOf(named, strangers), named, from: null };
  }
  const at = words.findIndex((_, index) => isFiniteAt(words, index));
  const verb = words[at];
  if (verb === undefined) return null;
  const before = behindQuotation(words.slice(0, at));
  const named = before.length > 0 ? before : words.slice(at + 1);
  const from = before.length > 0 && isSaying(verb.norm) ? verb.end : null;
  if (isHeOrShe(words[at - 1]?.norm ?? "")) {
    // "Farmers, he added, should be advised": what he says begins before.
    const isAlone = before.every(({ norm }) => isHeOrShe(norm) || opensOther(norm));
    return { speaker: "before", named: [], from: isAlone ? from : null };
  }
  return { speaker: speakerOf(named, strangers), named, from };
}

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

  #take({ named, from }: Telling, words: Statement, offset: number): void {
    const [called] = partsOf(named);
    const last = called?.at(-1);
    if (called !== undefined && last?.capital) this.#strangers.add(last.norm);
    if (from !== null) this.#push({ start: from, end: words.at(-1)?.end ?? from }, offset);
  }

  #push({ start, end }: Span, offset: number): void {
    this.spans.push({ start: start + offset, end: end + offset });
  }
}

/**
 * What people say in a notice who can give nobody a task: residents, experts, companies, in quotation marks or not ("a
 * fisherman said that boats should stay in"). In order, and apart;
 * offsets into the text.
 */
export function wordsOfStrangers(text: string, blocks: readonly Block[]): readonly Span[] {
  const listener = new Listener();
  for (const { kind, start, end } of blocks)
    if (kind === "paragraph" || kind === "item") listener.hear(text.slice(start, end), start);
  return joined(listener.spans);
}
