import type { AgencyIndex } from "../../dictionary/agency-index.js";
import type { Block } from "../../model/block.js";
import type { Notice } from "../../schema/register.js";
import type { ReadBlocks } from "../context/read.js";
import { chairOf, labelledChair, mayNameHead, mayNameLeader } from "./chair.js";
import type { NoticeHead } from "./head.js";
import { readIssuer } from "./issuer.js";
import { mentionsIn } from "./placed.js";

/** Who issued the notice and whose conclusions it holds. */
export function readPeople(
  text: string,
  blocks: readonly Block[],
  head: NoticeHead,
  { drafts, chunked }: ReadBlocks,
  index: AgencyIndex,
): Pick<Notice, "issuer" | "chair"> {
  const issuer = readIssuer(text, blocks, head, drafts, index);
  // They speak for themselves.
  if (issuer === "prime-minister" || issuer === "government") return { issuer, chair: null };
  const namesLeader = mayNameLeader(index);
  const wanted = (words: string): boolean => namesLeader(words) || mayNameHead.test(words);
  const placed = mentionsIn(text, blocks, index, head.date ?? head.articleDate, wanted, chunked);
  return { issuer, chair: chairOf(placed, drafts, issuer) ?? labelledChair(text, blocks) };
}
