import type { Notice } from "../../schema/register.js";

/** What the text says of a notice, and a person may have filled in or corrected. */
const stated = ["number", "kind", "date", "issuer", "chair", "url"] as const;

/**
 * A notice that was extracted again. What people filled in where the text says nothing stays; where only a person can have
 * changed what stands there, all of it stays.
 */
export function continueNotice(before: Notice, after: Notice, sameReading: boolean): Notice {
  const kept = stated.filter((field) => before[field] !== null && (sameReading || after[field] === null));
  return { ...after, ...Object.fromEntries(kept.map((field) => [field, before[field]])) };
}
