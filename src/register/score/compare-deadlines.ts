import type { GoldDeadline } from "../../schema/gold.js";
import type { Deadline } from "../../schema/register.js";
import { isOneOf } from "./alternatives.js";

/** What of a deadline is scored. */
export type Terms = Pick<Deadline, "due" | "start" | "event" | "repeat">;

const saysNothing = ({ due, start, event, repeat }: GoldDeadline | Terms): boolean =>
  due == null && start == null && event == null && repeat == null;

const sameRepeat = (found: string | null, wanted: string | null | undefined): boolean =>
  wanted == null ? found === null : isOneOf(found, wanted);

/** The last day decides; a first day only where there is no last one, an event only where there is no last day either. */
function sameEnd(found: Terms, { due, start, event }: GoldDeadline): boolean {
  if (due != null) return isOneOf(found.due, due);
  if (found.due !== null) return false;
  if (start != null && !isOneOf(found.start, start)) return false;
  return event == null || found.event !== null;
}

/** A deadline that says nothing is none; a loose one may be left out. */
export function sameDeadline(found: Terms | null, wanted: GoldDeadline | null): boolean {
  const isMissing = found === null || saysNothing(found);
  if (wanted === null || saysNothing(wanted)) return isMissing;
  if (isMissing) return wanted.loose === true;
  return sameRepeat(found.repeat, wanted.repeat) && sameEnd(found, wanted);
}
