import type { Directive } from "../../schema/register.js";
import { bodyKey } from "../bodies.js";
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
  const row = withoutFlags(old, orphaned);
  if (by !== "id" && found.action.text !== old.action.text) return { row: withFlag(row, sourceChanged), concern: null };
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
 * written for other words or another deadline is flagged, until a person takes the flag away.
 */
export function continueRow(pair: Pair, reading: Reading): Continued {
  const { old, new: found, by } = pair;
  if (old.review !== null) return settled(pair, reading);
  if (reading.sameReading && isChangedByHand(pair)) return { row: old, concern: "unmarked" };
  const row = { ...found, tracking: old.tracking };
  const isCarried = by === "content" || !sameValue(terms(found), terms(old)) || old.flags.includes(recordCarried);
  return { row: old.tracking !== null && isCarried ? withFlag(row, recordCarried) : row, concern: null };
}
