import { type Answer, type AnswerOptions, answered, type Task, unanswered } from "./extract-answer.js";
import { extractFile } from "./extract-file.js";

/** Reads and extracts one notice; nothing that it holds makes this fail. */
export async function answer(task: Task, options: AnswerOptions): Promise<Answer> {
  if ("number" in task) return (await import("./extract-line.js")).answerLine(task, options);
  const result = await extractFile(task.path, options);
  if (result.extraction === null) return unanswered(null, result);
  return answered(result.extraction, { asked: null, ...result }, options);
}
