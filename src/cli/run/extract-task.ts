import type { ExtractOptions } from "../../pipeline.js";
import { type Answer, answered, type Task, unanswered } from "./extract-answer.js";
import { extractFile } from "./extract-file.js";

/** Reads and extracts one notice; nothing that it holds makes this fail. */
export async function answer(task: Task, options: ExtractOptions): Promise<Answer> {
  if ("number" in task) return (await import("./extract-line.js")).answerLine(task, options);
  const { extraction, length, diagnostics } = await extractFile(task.path, options);
  if (extraction === null) return unanswered(null, diagnostics);
  return answered(extraction, { asked: null, length, diagnostics });
}
