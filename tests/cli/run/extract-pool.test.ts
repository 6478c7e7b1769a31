import { describe, expect, test } from "vitest";
import { answersFromThreads } from "../../../src/cli/run/extract-pool.js";
import { folderWith } from "../../io/folders.js";
import { outcome, readingOptions, tasksFor } from "./answers.js";

const worker = new URL("./fragile-worker.mjs", import.meta.url);

const answersTo = (tasks: ReturnType<typeof tasksFor>["tasks"], jobs: number) =>
  answersFromThreads(tasks, { ...readingOptions, jobs, worker });

test.each([1, 2, 3])("answers of %d threads stand in the order of the tasks", async (jobs) => {
  const paths = ["slow", ...Array.from({ length: 20 }, (_, at) => `${at}`), "slow", "last"];
  const outcomes: unknown[] = [];
  for await (const one of answersTo(tasksFor(paths).tasks, jobs)) outcomes.push(outcome(one));
  expect(outcomes).toEqual(paths);
});

describe.each([1, 2])("with %d threads", (jobs) => {
  test.each([
    ["ends", "exit"],
    ["throws", "throw"],
  ])("one that %s costs the notice that it was at, and the next are read", async (_, fault) => {
    const paths = ["a", fault, "b", fault, fault, "c", "d"];
    const answers = [];
    for await (const one of answersTo(tasksFor(paths).tasks, jobs)) answers.push(one);
    const died = "WORKER-DIED";
    expect(answers.map(outcome)).toEqual(["a", died, "b", died, died, "c", "d"]);
    expect(answers[1]?.diagnostics).toMatchObject([{ severity: "error", file: fault }]);
  });
});

test.each([1, 2, 3])("with %d threads, what one could not read for its load is read again, alone", async (jobs) => {
  const cwd = folderWith({ "heavy.txt": "a", "also-heavy.txt": "b" });
  const [heavy, also] = [`${cwd}/heavy.txt`, `${cwd}/also-heavy.txt`];
  const paths = ["a", heavy, "slow", also, "b", heavy, `${cwd}/no-heavy.txt`, "c"];
  const answers = [];
  for await (const one of answersTo(tasksFor(paths).tasks, jobs)) answers.push(one);
  expect(answers.map(outcome)).toEqual([
    ...["a", "heavy.txt", "slow", "also-heavy.txt", "b", "heavy.txt"],
    // What is amiss by itself still is.
    "UNREADABLE",
    "c",
  ]);
});

test("tasks are taken no faster than answers are", async () => {
  const { tasks, taken } = tasksFor(Array.from({ length: 500 }, (_, at) => `${at}`));
  const answers = answersTo(tasks, 2);
  for (let read = 1; read <= 100; read++) {
    await answers.next();
    // Time enough to run ahead, were there nothing to hold it.
    await new Promise((done) => setImmediate(done));
    expect(taken() - read).toBeLessThanOrEqual(16);
  }
  await answers.return(undefined);
});
