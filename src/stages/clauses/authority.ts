import type { AgencyMention } from "../../model/mention.js";
import type { AgencyKind } from "../../schema/dictionary.js";

/** Bodies that stand above ministries: what they instruct others to do is an order and no task of theirs. */
const above: ReadonlySet<AgencyKind> = new Set<AgencyKind>([
  "government",
  "office-holder",
  "president",
  "steering-committee",
  "party-body",
  "national-assembly-body",
]);

/** Documents and offices that "request" in news style ("the dispatch requires", "the Steering Committee requested"). */
const documentNouns =
  /\b(?:dispatch|notice|directive|resolution|telegram|document|conclusion|circular|decision|committee|order|letter|memorandum|chairman|chairperson|leader|head|president|secretary|director|minister|governor|mayor|commissioner|chief|clerk|comptroller|controller|cabinet|parliament|congress|king|premier)\b/i;

/**
 * Whether the bodies can order others. Of any body's plain request, yes; of an
 * instruction, only where the body stands above ministries.
 */
export function isAuthority(
  mentions: readonly AgencyMention[],
  strength: "any" | "request" | "instruct",
  anaphor = false,
): boolean {
  if (anaphor) return strength !== "instruct";
  if (mentions.length === 0) return false;
  if (strength === "any" || strength === "request") return true;
  return mentions.every(({ kind, name }) => (kind === null ? documentNouns.test(name) : above.has(kind)));
}
