import type { Draft } from "../../model/draft.js";
import type { Inherited } from "../../model/explanation.js";
import type { Span } from "../../model/span.js";
import type { Quoter } from "./quote.js";

/** What may stand between two bodies of one phrase. */
const joining = /^[\s,;]*(?:(?:and|or|as well as|of|the)\s+)*$/i;

/** Spans in the order of the text; bodies of one phrase ("the Ministries of Health and Finance") are one. */
function phrasesOf(spans: readonly Span[], text: string): Span[] {
  const phrases: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = phrases.at(-1);
    if (last !== undefined && joining.test(text.slice(last.end, start))) {
      phrases[phrases.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else phrases.push({ start, end });
  }
  return phrases;
}

const isOutside = (span: Span, { sentence }: Draft): boolean =>
  span.start < sentence.start || span.start >= sentence.end;

/** The words by which the clause points back to bodies named before. */
function pointingWord({ clause, leadInherited }: Draft, text: string): string | null {
  const { subject } = clause;
  if (!leadInherited) return null;
  const words = subject.kind === "anaphor" ? subject.mention : subject.kind === "bodies" ? subject.mentions[0] : null;
  return words === null || words === undefined ? null : text.slice(words.start, words.end);
}

/** All that a row has from elsewhere: what is flagged in the register, and partners and authorities of earlier sentences. */
export function inheritedOf(draft: Draft, text: string, { quote }: Quoter): Inherited[] {
  const bodies = (field: Inherited["field"], mentions: readonly Span[], word: string | null): Inherited[] =>
    phrasesOf(mentions, text).map((span) => ({ field, by: null, word, from: quote(span) }));
  const elsewhere = (mentions: readonly Span[]): Span[] => mentions.filter((mention) => isOutside(mention, draft));
  const { carried } = draft;
  const deadline = carried?.times.map(
    (time): Inherited => ({ field: "deadline", by: carried.from, word: null, from: quote(time) }),
  );
  return [
    ...(draft.leadInherited ? bodies("lead", draft.lead, pointingWord(draft, text)) : []),
    ...bodies("coordinating", elsewhere(draft.partners), null),
    ...bodies("supervising", elsewhere(draft.supervisors), null),
    ...bodies("issuedBy", elsewhere(draft.authority.slice(0, 1)), null),
    ...(deadline ?? []),
  ];
}
