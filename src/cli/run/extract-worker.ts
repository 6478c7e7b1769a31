/** A thread that reads notices: bundled by itself (`scripts/build.ts`), started by `extract-pool.ts`. */
import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import type { Answer, AnswerOptions, Task } from "./extract-answer.js";
import type { WorkerOptions } from "./extract-pool.js";
import { answer } from "./extract-task.js";

async function optionsFrom({ dictionary, ...options }: WorkerOptions): Promise<AnswerOptions> {
  if (dictionary !== null) return { dictionary, ...options };
  const { builtInDictionary } = await import("../../dictionary/builtin.js");
  return { dictionary: builtInDictionary, ...options };
}

const options = optionsFrom(workerData as WorkerOptions);

workerpool.worker({ answer: async (task: Task): Promise<Answer> => answer(task, await options) });
