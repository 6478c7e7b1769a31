import type { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { type Bounds, type Converted, converterIn } from "../../src/io/converter.js";

const file = new URL("./odd-thread.mjs", import.meta.url);

/** When the next thread that starts has ended. */
const nextEnd = (): Promise<void> =>
  new Promise((done) => process.once("worker", (thread: Worker) => thread.once("exit", () => done())));

/** Asks one converter for one deed after the other; where a thread is to end by itself, when it has. */
async function answersTo(deeds: readonly string[], bounds: Partial<Bounds> = {}): Promise<Converted[]> {
  const convert = converterIn(file, { seconds: 20, megabytes: 1500, ...bounds });
  const answers: Converted[] = [];
  for (const deed of deeds) {
    const end = nextEnd();
    answers.push(await convert(Buffer.from(deed), "html"));
    if (deed.includes(" and ")) await end;
  }
  return answers;
}

/** By which thread, in their order, or the fault's code. */
const outcomes = (answers: readonly Converted[]): unknown[] => {
  const threads = [...new Set(answers.flatMap((one) => (one.fault === undefined ? one.document.text : [])))];
  return answers.map((one) => (one.fault === undefined ? threads.indexOf(one.document.text) : one.fault.code));
};

test("a thread is kept for the next document", async () => {
  expect(outcomes(await answersTo(["read", "read", "read"]))).toEqual([0, 0, 0]);
});

describe("a thread that", () => {
  test.each([
    ["ends while it waits is replaced", "read and end", 0],
    ["fails while it waits is replaced, and ends no program", "read and throw", 0],
    ["ends while it reads costs that document", "end", "INTERNAL"],
    ["fails while it reads costs that document", "throw", "INTERNAL"],
  ])("%s", async (_, deed, outcome) => {
    const after = outcome === 0 ? 1 : 0;
    expect(outcomes(await answersTo([deed, "read", "read"]))).toEqual([outcome, after, after]);
  });

  test("takes too long is ended; alone it might not", async () => {
    const answers = await answersTo(["never end", "read"], { seconds: 2 });
    expect(outcomes(answers)).toEqual(["TOO-LONG", 0]);
    expect(answers[0]?.fault).toMatchObject({ dependsOnLoad: true });
  });

  test("takes too much memory outside its heap is ended; alone it might not", async () => {
    const answers = await answersTo(["take 300 MB", "read"], { megabytes: 150 });
    expect(outcomes(answers)).toEqual(["TOO-LARGE", 0]);
    expect(answers[0]?.fault).toMatchObject({ dependsOnLoad: true });
  });

  test("took much memory is not kept", async () => {
    expect(outcomes(await answersTo(["take 300 MB", "read", "read"]))).toEqual([0, 1, 1]);
  });
});

test("documents at one time have a thread each, of which one is kept", async () => {
  const convert = converterIn(file, { seconds: 20, megabytes: 1500 });
  const read = () => convert(Buffer.from("read"), "html");
  const two = await Promise.all([read(), read()]);
  expect(outcomes(two)).toEqual([0, 1]);
  expect([0, 1]).toContain(outcomes([...two, await read()])[2]);
});
