import type { Succession } from "../../dictionary/succession.js";
import { plainWords } from "../../model/plain-words.js";
import type { Directive } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import { orphaned, recordCarried, sourceChanged, withFlag, withoutFlags } from "../flags.js";
import type { Pair } from "../pair/pair.js";
import { sameValue } from "../same-value.js";

/** What is known of the notice that the rows of a pair stand in. */
export interface Reading {
  /** Its bytes are those of the register. */
  readonly sameText: boolean;
  /** And so are program and dictionary: what differs then, a person changed. */
  readonly sameReading: boolean;
}

/** The row that goes on from an old one, and what a person has to look at in it. */
export interface Continued {
  readonly row: Directive;
  readonly concern: "unmarked" | "disputed" | null;
}

const terms = ({ deadline }: Directive): unknown =>
  deadline === null ? null : [deadline.start, deadline.due, deadline.event, deadline.repeat];

/** Who leads a row, each under its last successors: a body that goes on under another name is no other. */
const leadsOf = (row: Directive, { heirsOf }: Succession): string[] =>
  [...new Set(inRole(row, "lead").flatMap((assignee) => heirsOf(bodyKey(assignee))))].sort();

/** Whether the row is another task than the one that a record was written for: in its words, bodies or terms. */
const isOtherTask = ({ old, new: found, by }: Pair, succession: Succession): boolean =>
  (by === "content" && plainWords(old.action.text) !== plainWords(found.action.text)) ||
  !sameValue(terms(found), terms(old)) ||
  !sameValue(leadsOf(found, succession), leadsOf(old, succession));

/** What an acceptance is of: who does it, and by when. */
const accepted = (row: Directive): unknown => [
  row.assignees.map((assignee) => [bodyKey(assignee), assignee.role]),
  terms(row),
];

/**
 * A row that a person has decided on, left as it is. Only where it stands in the text follows the text; where the text no
 * longer says what was decided on, the row tells so.
 */
function settled({ old, new: found, by }: Pair, { sameText }: Reading): Continued {
  if (by !== "id" && found.action.text !== old.action.text)
    return { row: withFlag(withoutFlags(old, orphaned), sourceChanged), concern: null };
  const row = { ...withoutFlags(old, orphaned), id: found.id };
  if (old.review === "edited")
    return { row: withoutFlags({ ...row, source: found.source }, sourceChanged), concern: null };
  // An id does not tell capitals and spaces apart; the quote does.
  const here = { ...row, source: found.source, action: { ...row.action, text: found.action.text } };
  if (sameValue(accepted(found), accepted(old))) return { row: withoutFlags(here, sourceChanged), concern: null };
  return {
    row: sameText ? here : withFlag(here, sourceChanged),
    concern: old.review === "accepted" ? "disputed" : null,
  };
}

/** A row that nobody marked, and that is not what the same program reads in the same text. */
const isChangedByHand = ({ old, new: found, by }: Pair): boolean =>
  by === "id" && !sameValue({ ...found, tracking: old.tracking }, withoutFlags(old, recordCarried));

/**
 * What becomes of a row that goes on: reviewed, it stays; else the new reading comes with the old record. A record that was
 * written for other words, another lead or another deadline is flagged, until a person takes the flag away.
 */
export function continueRow(pair: Pair, reading: Reading, succession: Succession): Continued {
  const { old, new: found } = pair;
  if (old.review !== null) return settled(pair, reading);
  if (reading.sameReading && isChangedByHand(pair)) return { row: old, concern: "unmarked" };
  const row = { ...found, tracking: old.tracking };
  const isCarried = isOtherTask(pair, succession) || old.flags.includes(recordCarried);
  return { row: old.tracking !== null && isCarried ? withFlag(row, recordCarried) : row, concern: null };
}
