import { streamLines } from "../../io/notice-lines.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { FileTask, LineTask, Task } from "./extract-answer.js";
import { longestLine } from "./longest-line.js";

type Say = (diagnostics: readonly Diagnostic[]) => Promise<void>;

async function* fileTasks(files: readonly (string | null)[]): AsyncGenerator<FileTask> {
  for (const path of files) yield { path };
}

async function* lineTasks(files: readonly (string | null)[], say: Say): AsyncGenerator<LineTask> {
  for await (const line of streamLines(files, longestLine)) {
    if (line.diagnostic === undefined) yield line;
    else await say([line.diagnostic]);
  }
}

/** A task for each file, or for each of their lines; what keeps lines from being read is said. */
export const tasksFor = (files: readonly (string | null)[], areLines: boolean, say: Say): AsyncGenerator<Task> =>
  areLines ? lineTasks(files, say) : fileTasks(files);
