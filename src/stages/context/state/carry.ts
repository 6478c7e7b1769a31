import type { AgencyMention } from "../../../model/mention.js";

/**
 * How many bodies of one list are handed on to what stands below it. A row that names its bodies itself has them all,
 * however many; without a bound, ten thousand bodies above ten thousand tasks would be a hundred million assignees. The
 * provinces and ministries of Vietnam together are fewer, before 2025 as well as since.
 */
export const mostCarried = 100;

/** Bodies as they are handed on. */
export const carried = (mentions: readonly AgencyMention[]): readonly AgencyMention[] =>
  mentions.length > mostCarried ? mentions.slice(0, mostCarried) : mentions;

/** Where the first of the lists begins that is not handed on whole; null where all are. */
export const cutAt = (...lists: readonly (readonly AgencyMention[])[]): number | null =>
  lists.find(({ length }) => length > mostCarried)?.[0]?.start ?? null;
