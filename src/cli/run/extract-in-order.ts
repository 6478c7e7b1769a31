import type { Answer, AnswerOptions, Task } from "./extract-answer.js";
import { answer } from "./extract-task.js";

export interface InOrder extends AnswerOptions {
  readonly isBuiltIn: boolean;
  /** How many threads are asked for; null where that is left to the program. */
  readonly jobs: number | null;
  /** How many tasks there are; null where nobody knows yet. */
  readonly count: number | null;
}

/**
 * Text, in UTF-16 code units, that has to lie ahead for threads to pay for their start: each compiles the program anew, in the
 * time in which one that is warm reads two to four megabytes.
 */
const worthThreads = 2_000_000;

/**
 * Threads for each core, at most: a few where files come slowly, as from a network. More take turns on the cores, and
 * each takes some 20 MB and compiles the program.
 */
const mostByCore = 4;

/** What lies ahead, judged by what has been read; of a stream, as much again. */
const ahead = (read: number, done: number, count: number | null): number =>
  count === null ? read : (read / done) * (count - done);

async function* restOf(tasks: AsyncIterator<Task>): AsyncGenerator<Task> {
  for (let next = await tasks.next(); next.done !== true; next = await tasks.next()) yield next.value;
}

/**
 * Answers to tasks, in their order and the same however many threads there are. Unless a number of jobs is asked for, the
 * first tasks are done here, and threads start once it shows that there is enough for them to do.
 */
export async function* answersInOrder(tasks: AsyncIterable<Task>, work: InOrder): AsyncGenerator<Answer> {
  const { availableParallelism } = await import("node:os");
  const cores = availableParallelism();
  const jobs = Math.min(work.jobs ?? cores, mostByCore * cores, work.count ?? Number.POSITIVE_INFINITY);
  const rest = tasks[Symbol.asyncIterator]();
  let done = 0;
  let read = 0;
  while (jobs <= 1 || (work.jobs === null && (done === 0 || ahead(read, done, work.count) < worthThreads))) {
    const next = await rest.next();
    if (next.done === true) return;
    const one = await answer(next.value, work);
    done += 1;
    read += one.length;
    yield one;
  }
  const { answersFromThreads } = await import("./extract-pool.js");
  yield* answersFromThreads(restOf(rest), { ...work, jobs });
}
