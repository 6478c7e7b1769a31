import { fileURLToPath } from "node:url";
import { pMapIterable } from "p-map";
import workerpool from "workerpool";
import { standardInput } from "../../io/read-text.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Answer, type AnswerOptions, type Task, unanswered } from "./extract-answer.js";
import { idInBytes } from "./extract-line-id.js";
import { answer } from "./extract-task.js";
import { largestText } from "./largest-text.js";
import { readersWriterLock } from "./lock.js";

/** What a thread is told once. */
export interface WorkerOptions extends Omit<AnswerOptions, "dictionary"> {
  /** Null for the built-in one, which each thread has at hand. */
  readonly dictionary: AnswerOptions["dictionary"] | null;
}

/** What is asked of answers, for the tasks that only this thread can do, and for the threads. */
export interface PoolOptions extends AnswerOptions {
  readonly jobs: number;
  readonly isBuiltIn: boolean;
  /** The program of a thread; it stands beside this one in the bundle. */
  readonly worker?: URL;
}

/** How many answers may be under way or wait for an earlier one, by thread. */
const waitingAnswers = 8;

/** Memory for what a notice leaves behind: with Node's own bound a thread collects often, and the helpers of all threads get in each other's way. */
const youngMegabytes = 64;

function died(task: Task, error: unknown): Answer {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const reason = first.replace(/^Workerpool Worker (?:error: )?/u, "").trim();
  const message = `the thread that read it died (${reason}); the notice may be too large for its memory: split it, or set NODE_OPTIONS=--max-old-space-size= to more megabytes`;
  const diagnostic: Diagnostic = { severity: "error", code: "WORKER-DIED", message };
  if ("number" in task) {
    const asked = { id: idInBytes(task.bytes), line: task.number };
    return unanswered(asked, { diagnostics: [{ ...diagnostic, file: task.stream, line: task.number }] });
  }
  return unanswered(null, { diagnostics: [{ ...diagnostic, file: task.path ?? standardInput }] });
}

/**
 * Answers to tasks in their order, found by several threads. Tasks are taken no faster than answers are: what is under way
 * at a time is a few for each thread. A thread that dies costs the task that it was at. A document that took too much
 * memory or time beside others is read again alone, so that the answer is that of one thread.
 */
export async function* answersFromThreads(
  tasks: AsyncIterable<Task>,
  {
    jobs,
    dictionary,
    isBuiltIn,
    date = null,
    withText = false,
    worker = new URL("./extract-worker.cjs", import.meta.url),
  }: PoolOptions,
): AsyncGenerator<Answer> {
  // One bound for all threads, whatever the heap of each: the answers are those of one thread.
  const options: AnswerOptions = { dictionary, date, withText, largest: largestText() };
  const workerData: WorkerOptions = { ...options, dictionary: isBuiltIn ? null : dictionary };
  const pool = workerpool.pool(fileURLToPath(worker), {
    maxWorkers: jobs,
    workerType: "thread",
    workerThreadOpts: { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } },
  });
  const lock = readersWriterLock();
  const answerTo = async (task: Task): Promise<Answer> => {
    const alone = (): Promise<Answer> => lock.alone(() => answer(task, options));
    // Standard input belongs to this thread, and cannot be read a second time.
    if ("path" in task && task.path === null) return alone();
    const first = await lock.together<Answer>(async () =>
      pool.exec("answer", [task]).catch((error: unknown) => died(task, error)),
    );
    return first.dependsOnLoad === true ? alone() : first;
  };
  // As many as there are threads: what waits inside the pool is forgotten where the last thread of it dies.
  const limits = { concurrency: jobs, backpressure: jobs * waitingAnswers };
  try {
    yield* pMapIterable(tasks, answerTo, limits);
  } finally {
    await pool.terminate(true);
  }
}
