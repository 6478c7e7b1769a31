import { stemmer } from "stemmer";
import type { Directive } from "../../schema/register.js";

/** Words that say nothing of what a task is about. */
const functionWords = new Set(
  `a about after all also an and any are as at be been before between both by can each for from has have having in
  including into is it its may more must no not of on or other over shall should so such than that the their them then
  there these they this those through to toward towards under until up upon was were when where which while who will
  with within would`.split(/\s+/u),
);

/** Letters and digits only, without case: "116 databases," and "116 Databases" are the same words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Stems of the words that carry meaning, each once (Porter's algorithm, for English). */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !functionWords.has(word))
      .map((word) => stemmer(word)),
  );

/** The action without its deadline's words: a date that moves is no rewording. */
export function timelessAction({ action, deadline }: Pick<Directive, "action" | "deadline">): string {
  const at = deadline === null ? -1 : action.text.indexOf(deadline.text);
  if (deadline === null || at < 0) return action.text;
  return `${action.text.slice(0, at)} ${action.text.slice(at + deadline.text.length)}`;
}
