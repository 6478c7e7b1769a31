import { availableParallelism } from "node:os";
import { expect, test, vi } from "vitest";
import { answersInOrder } from "../../../src/cli/run/extract-in-order.js";
import { folderWith } from "../../io/folders.js";
import { outcome, readingOptions, tasksFor } from "./answers.js";

/** Threads as a mark, so that it shows when they would start. */
vi.mock("../../../src/cli/run/extract-pool.js", () => ({
  async *answersFromThreads(tasks: AsyncIterable<{ path: string }>, { jobs }: { jobs: number }) {
    for await (const { path } of tasks)
      yield { asked: null, part: { notice: { file: `${path} by ${jobs}` }, rows: "[]" }, diagnostics: [] };
  },
}));

async function outcomesOf(sizes: readonly number[], work: { jobs: number | null; count: number | null }) {
  const files = sizes.map((_, at) => `${at}.txt`);
  const cwd = folderWith(Object.fromEntries(files.map((file, at) => [file, " ".repeat(sizes[at] ?? 0)])));
  const { tasks } = tasksFor(files.map((file) => `${cwd}/${file}`));
  const outcomes: string[] = [];
  for await (const one of answersInOrder(tasks, { ...readingOptions, ...work }))
    outcomes.push(String(outcome(one)).replace(`${cwd}/`, ""));
  return outcomes;
}

const cores = availableParallelism();

test.each([
  ["one job", [2_900_000, 2_900_000], { jobs: 1, count: 2 }, ["0.txt", "1.txt"]],
  ["two jobs, however little there is", [1, 1], { jobs: 2, count: 2 }, ["0.txt by 2", "1.txt by 2"]],
  ["no more jobs than files", [1, 1], { jobs: 9, count: 2 }, ["0.txt by 2", "1.txt by 2"]],
  ["a single file", [2_900_000], { jobs: 9, count: 1 }, ["0.txt"]],
  ["little to do", [16_000, 16_000, 16_000], { jobs: null, count: 3 }, ["0.txt", "1.txt", "2.txt"]],
  ["nothing ahead of the last", [2_900_000, 9], { jobs: null, count: 1 }, ["0.txt", "1.txt"]],
])("%s", async (_, sizes, work, outcomes) => {
  expect(await outcomesOf(sizes, work)).toEqual(outcomes);
});

test.each([
  [4 * cores - 1, 4 * cores - 1],
  [4 * cores, 4 * cores],
  [4 * cores + 1, 4 * cores],
  [100_000, 4 * cores],
])("of %d jobs %d are threads", async (jobs, threads) => {
  const [first] = await outcomesOf([1], { jobs, count: null });
  expect(first).toBe(`0.txt by ${threads}`);
});

test.runIf(cores > 1).each([
  ["much to do", [1_200_000, 1_200_000, 1_200_000], 3, ["0.txt", `1.txt by ${Math.min(cores, 3)}`]],
  ["a stream, once it has brought much", [1_200_000, 1_200_000, 9], null, ["0.txt", "1.txt", `2.txt by ${cores}`]],
])("threads start for %s", async (_, sizes, count, outcomes) => {
  expect((await outcomesOf(sizes, { jobs: null, count })).slice(0, outcomes.length)).toEqual(outcomes);
});

test("without threads a task is taken when its answer is asked for", async () => {
  const { tasks, taken } = tasksFor(["no-file", "no-file", "no-file"]);
  const answers = answersInOrder(tasks, { ...readingOptions, jobs: 1, count: null });
  expect((await answers.next()).value).toMatchObject({ part: null, diagnostics: [{ code: "UNREADABLE" }] });
  expect(taken()).toBe(1);
});
