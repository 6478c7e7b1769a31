import { normalizeWord } from "../../../grammar/spelled-word.js";
import { standAt } from "../../../grammar/stand-at.js";
import { isObliging } from "../../../lexicon/auxiliaries.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Subject } from "../../../model/clause.js";
import { type AgencyMention, areSeveral } from "../../../model/mention.js";
import type { BodiesMatch, PartReading } from "../../scan/reading.js";
import { norm } from "../../scan/scan.js";
import { readAnaphor } from "./anaphor.js";
import { readBodies } from "./bodies.js";
import { readPeople } from "./people.js";

/** A subject of bodies or of a word that points back to some. */
export interface NamedSubject {
  readonly subject: Subject;
  /** Empty for an anaphor. */
  readonly mentions: readonly AgencyMention[];
  readonly isAnaphor: boolean;
  readonly next: number;
}

export function readNamedSubject(part: PartReading, at: number): NamedSubject | null {
  const { chunks, to, text } = part;
  const anaphor = readAnaphor(chunks, at);
  if (anaphor !== null) return { subject: anaphor.subject, mentions: [], isAnaphor: true, next: anaphor.next };
  const bodies = readBodies(chunks, at, to, text);
  return bodies === null ? obligedPeople(part, at) : named(bodies);
}

const named = ({ mentions, next }: BodiesMatch): NamedSubject => ({
  subject: { kind: "bodies", mentions },
  mentions,
  isAnaphor: false,
  next,
});

const opensPlace = anyOf("of|in|on|at|from|with|along|under|not|off");

/** "must", "are to", "need to" */
const obliges = (chunks: readonly Chunk[], at: number): boolean =>
  isObliging(norm(chunks, at)) || standAt(chunks, at, "are", "to") || standAt(chunks, at, "need", "to");
/** In chunks; what says which people are meant takes no more. */
const longestPlace = 7;

/** "(Builders) of all ongoing projects (shall)": index of the modal behind people and what says which; null where none stands. */
function modalBehind(chunks: readonly Chunk[], at: number): number | null {
  if (obliges(chunks, at)) return at;
  if (!opensPlace(norm(chunks, at))) return null;
  for (let here = at + 1; here < at + longestPlace && chunks[here]?.type !== "mark"; here++)
    if (obliges(chunks, here)) return here;
  return null;
}

/** "Residents must", "Builders of ongoing projects shall": people, where they are obliged to something. */
function obligedPeople({ chunks, text }: PartReading, at: number): NamedSubject | null {
  const people = readPeople(chunks, at, text);
  const next = people === null ? null : modalBehind(chunks, people.next);
  return people === null || next === null ? null : named({ ...people, next });
}

/** Those who are told something: bodies, and people. */
export function readTellable(part: PartReading, at: number): NamedSubject | null {
  const subject = readNamedSubject(part, at);
  const people = subject === null ? readPeople(part.chunks, at, part.text) : null;
  return people === null ? subject : named(people);
}

export const isPlural = ({ subject, mentions }: NamedSubject): boolean =>
  subject.kind === "anaphor" ? subject.number !== "singular" : areSeveral(mentions);

/** "Direct hospitals to reserve beds" is a verb and its object, and no body. */
export function isVerbFirst({ mentions }: NamedSubject, text: string): boolean {
  const [first] = mentions;
  if (first?.agency !== null) return false;
  const word = /^\p{L}+/u.exec(text.slice(first.start))?.[0] ?? "";
  return verbOf(normalizeWord(word)) !== null;
}
