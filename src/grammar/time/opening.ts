import type { Token } from "../../model/token.js";
import { wordMemo } from "../../model/word-memo.js";
import { normAt } from "./scan.js";

/** Whether a word can be the first of a reader's expressions, an article before it left out. Each stands beside its reader. */
export type Opening = (word: string) => boolean;

/** False where what stands at `at` begins nothing that the readers know, told by its first word. */
export function mayOpen(openings: readonly Opening[]): (tokens: readonly Token[], at: number) => boolean {
  const opens = wordMemo((word) => openings.some((one) => one(word)));
  return (tokens, at) => {
    const word = normAt(tokens, at);
    return opens(word === "the" ? normAt(tokens, at + 1) : word);
  };
}
