import { readPhrase } from "../grammar/agencies/phrase.js";
import { tokenize } from "../grammar/tokenize.js";
import { append } from "../model/append.js";
import type { AgencyMention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import type { Token } from "../model/token.js";
import type { Agency, Dictionary } from "./agency.js";
import { indexOf } from "./agency-index.js";
import { standsOn } from "./lifetime.js";
import { lowerBody } from "./lower-body.js";
import { type NearBody, nearestBodies } from "./nearest.js";
import { successionOf } from "./succession.js";

/** A body that words name, as a notice of the day would be read. */
export interface FoundBody extends Span {
  readonly agency: Agency;
  /** The words that name it; in a list of several, its own part. */
  readonly words: string;
  /** Who holds the office, where the words say so. */
  readonly person: string | null;
  /** False where a day was asked for on which it had ended already, or not begun. */
  readonly standsOnDay: boolean;
  /** The bodies that continue it in the end; itself where none does. */
  readonly heirs: readonly string[];
}

/** Words that name no body, and the bodies whose names are like them. */
export interface UnreadWords extends Span {
  readonly words: string;
  readonly nearest: readonly NearBody[];
}

export interface Lookup {
  readonly found: readonly FoundBody[];
  readonly unread: readonly UnreadWords[];
}

const linking = /^(?:and|or|&|the|of|,|;|\.|"|'s)$/;

/** Stretches of tokens that no phrase of bodies covers, linking words at their ends left out. */
function unreadSpans(tokens: readonly Token[], covered: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const first = run.findIndex(({ norm }) => !linking.test(norm));
    const last = run.findLastIndex(({ norm }) => !linking.test(norm));
    const [from, to] = [run[first], run[last]];
    if (from !== undefined && to !== undefined) spans.push({ start: from.start, end: to.end });
    run = [];
  };
  for (const token of tokens) {
    if (covered.some(({ start, end }) => start <= token.start && token.start < end)) close();
    else run.push(token);
  }
  close();
  return spans;
}

/**
 * What words name, by the matching that extraction uses: one body, or the
 * several of a list ("the Ministries of Health and Finance"). `on` is the day
 * of a notice, by which bodies of one name are told apart.
 */
export function findAgencies(words: string, dictionary: Dictionary, on: string | null = null): Lookup {
  const index = indexOf(dictionary);
  const tokens = tokenize(words);
  const context = { text: words, tokens, index, date: on, introduced: new Map() };
  const mentions: AgencyMention[] = [];
  const covered: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = readPhrase(context, at);
    if (match !== null) {
      append(mentions, match.phrase.mentions);
      covered.push({ start: tokens[at]?.start ?? 0, end: tokens[match.next - 1]?.end ?? 0 });
    }
    at = match?.next ?? at + 1;
  }
  const { heirsOf } = successionOf(dictionary);
  const found = mentions.flatMap(({ agency: id, start, end, person }) => {
    const agency = id === null ? null : (index.byId.get(id) ?? lowerBody(dictionary, id));
    if (agency === null) return [];
    const standsOnDay = on === null || standsOn(agency, on);
    return [{ agency, words: words.slice(start, end), person, start, end, standsOnDay, heirs: heirsOf(agency.id) }];
  });
  const unread = unreadSpans(tokens, covered).map((span) => {
    const part = words.slice(span.start, span.end);
    return { ...span, words: part, nearest: nearestBodies(part, dictionary) };
  });
  return { found, unread };
}
