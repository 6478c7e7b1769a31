import { bodyNouns } from "../../../lexicon/agency-words.js";
import { orderingDocuments } from "../../../lexicon/document-nouns.js";
import { wordsOfHead } from "../../../lexicon/name-head.js";
import { clerkTitles, headTitles, highOffices } from "../../../lexicon/titles.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { AgencyMention } from "../../../model/mention.js";
import type { AgencyKind } from "../../../schema/dictionary.js";

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
const namesOrderer = anyOf(
  `${orderingDocuments}|committee|${headTitles}|${clerkTitles}|${highOffices}|leader|head|chief`,
);

/** "the President of Kenya", "Premier Li Qiang", "the Cabinet", but not "the Head Office of a bank", "the Market Order Office". */
function namesAuthority(name: string): boolean {
  const words = wordsOfHead(name);
  const last = words.at(-1) ?? "";
  return namesOrderer(last) || (!bodyNouns.has(last) && words.some(namesOrderer));
}

/** Whether the bodies stand above ministries, so that they can instruct others; ask others something any body can. */
export const canInstruct = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length > 0 && mentions.every(({ kind, name }) => (kind === null ? namesAuthority(name) : above.has(kind)));
