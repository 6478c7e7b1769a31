import type { Token } from "../../model/token.js";
import { flagOf } from "../../model/word.js";

/** Whether a word can be the first of a reader's expressions, an article before it left out. Each stands beside its reader. */
export type Opening = (word: string) => boolean;

/** False where what stands at `at` begins nothing that the readers know, told by its first word. */
export function mayOpen(openings: readonly Opening[]): (tokens: readonly Token[], at: number) => boolean {
  const opens = flagOf((word) => openings.some((one) => one(word)));
  return (tokens, at) => {
    const token = tokens[tokens[at]?.norm === "the" ? at + 1 : at];
    return token !== undefined && opens(token.word);
  };
}
