import type { Subject } from "../../model/clause.js";
import type { AgencyMention } from "../../model/mention.js";
import { readAnaphor } from "./anaphor.js";
import { readBodies } from "./bodies.js";
import type { PartReading } from "./reading.js";

/** A subject of bodies or of a word that points back to some. */
export interface NamedSubject {
  readonly subject: Subject;
  /** Empty for an anaphor. */
  readonly mentions: readonly AgencyMention[];
  readonly isAnaphor: boolean;
  readonly next: number;
}

export function readNamedSubject({ chunks, to, text }: PartReading, at: number): NamedSubject | null {
  const anaphor = readAnaphor(chunks, at);
  if (anaphor !== null) return { subject: anaphor.subject, mentions: [], isAnaphor: true, next: anaphor.next };
  const bodies = readBodies(chunks, at, to, text);
  if (bodies === null) return null;
  const { mentions, next } = bodies;
  return { subject: { kind: "bodies", mentions }, mentions, isAnaphor: false, next };
}

export const isPlural = ({ subject, mentions }: NamedSubject): boolean =>
  subject.kind === "anaphor"
    ? subject.number !== "singular"
    : mentions.length > 1 ||
      mentions.some(({ agency, name, plural }) => plural || (agency === null && / and /.test(name)));
