import { isObliging } from "../../lexicon/auxiliaries.js";
import type { Subject } from "../../model/clause.js";
import type { AgencyMention } from "../../model/mention.js";
import { readAnaphor } from "./anaphor.js";
import { readBodies } from "./bodies.js";
import { readPeople } from "./people.js";
import type { BodiesMatch, PartReading } from "./reading.js";
import { norm } from "./scan.js";

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

/** "Residents must", "Parents should": people, where they are obliged to something. */
function obligedPeople({ chunks, text }: PartReading, at: number): NamedSubject | null {
  const people = readPeople(chunks, at, text);
  return people === null || !isObliging(norm(chunks, people.next)) ? null : named(people);
}

/** Those who are told something: bodies, and people. */
export function readTellable(part: PartReading, at: number): NamedSubject | null {
  const subject = readNamedSubject(part, at);
  const people = subject === null ? readPeople(part.chunks, at, part.text) : null;
  return people === null ? subject : named(people);
}

export const isPlural = ({ subject, mentions }: NamedSubject): boolean =>
  subject.kind === "anaphor"
    ? subject.number !== "singular"
    : mentions.length > 1 ||
      mentions.some(({ agency, name, plural }) => plural || (agency === null && / and /.test(name)));
