import type { Answer, Task } from "../../../src/cli/run/extract-answer.js";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";

export const readingOptions = { dictionary: builtInDictionary, isBuiltIn: true, date: null };

/** Tasks for paths, and how many of them have been taken. */
export function tasksFor(paths: readonly string[]): {
  readonly tasks: AsyncGenerator<Task>;
  readonly taken: () => number;
} {
  let count = 0;
  async function* tasks(): AsyncGenerator<Task> {
    for (const path of paths) {
      count += 1;
      yield { path };
    }
  }
  return { tasks: tasks(), taken: () => count };
}

/** What became of each notice: the file that it was read from, or the code of its error. */
export const outcome = ({ part, diagnostics }: Answer): string | null | undefined =>
  part === null ? diagnostics[0]?.code : part.notice.file;
