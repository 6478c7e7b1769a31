import type { AgencyIndex } from "../../dictionary/agency-index.js";
import { ofOwnWords } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import type { Notice } from "../../schema/register.js";
import type { ReadBlocks } from "../context/read.js";
import { chairOf, chairsFor } from "./chair.js";
import type { NoticeHead } from "./head.js";
import { readIssuer } from "./issuer.js";
import { labelledChair } from "./labelled-chair.js";
import { mentionsIn } from "./placed.js";

/** Who issued the notice and whose conclusions it holds. */
export function readIssuerAndChair(
  text: string,
  blocks: readonly Block[],
  head: NoticeHead,
  { drafts, chunked }: ReadBlocks,
  index: AgencyIndex,
): Pick<Notice, "issuer" | "chair"> {
  const issuer = readIssuer(text, blocks, head, drafts, index);
  // They speak for themselves.
  if (issuer === "prime-minister" || issuer === "government" || ofOwnWords.test(head.number ?? ""))
    return { issuer, chair: null };
  const officials = mentionsIn(text, blocks, index, head.date ?? head.articleDate, chairsFor(index, issuer), chunked);
  return { issuer, chair: chairOf(officials, drafts, issuer) ?? labelledChair(text, blocks) };
}
