/** A thread that reads notices: bundled by itself (`scripts/build.ts`), started by `extract-pool.ts`. */
import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import type { ExtractOptions } from "../../pipeline.js";
import type { Answer, Task } from "./extract-answer.js";
import type { WorkerOptions } from "./extract-pool.js";
import { answer } from "./extract-task.js";

async function optionsFrom({ dictionary, date }: WorkerOptions): Promise<ExtractOptions> {
  if (dictionary !== null) return { dictionary, date };
  const { builtInDictionary } = await import("../../dictionary/builtin.js");
  return { dictionary: builtInDictionary, date };
}

const options = optionsFrom(workerData as WorkerOptions);

workerpool.worker({ answer: async (task: Task): Promise<Answer> => answer(task, await options) });
