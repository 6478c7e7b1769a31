import { expect, test } from "vitest";
import { readersWriterLock } from "../../../src/cli/run/lock.js";

/** Works that note when they begin and end, and end when they are told to. */
function works() {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    log.push(`+${name}`);
    return new Promise<string>((done) =>
      ends.set(name, () => {
        log.push(`-${name}`);
        done(name);
      }),
    );
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((done) => setImmediate(done));
  };
  return { log, work, end };
}

test("one that is alone waits for those before it, and those behind it wait", async () => {
  const { together, alone } = readersWriterLock();
  const { log, work, end } = works();
  const all = [together(work("a")), together(work("b")), alone(work("C")), together(work("d")), alone(work("E"))];
  for (const name of ["b", "a", "C", "E", "d"]) await end(name);
  expect(await Promise.all(all)).toEqual(["a", "b", "C", "d", "E"]);
  expect(log.join(" ")).toBe("+a +b -b -a +C -C +E -E +d -d");
});

test("one that fails holds nobody up", async () => {
  const { together, alone } = readersWriterLock();
  const fail = () => Promise.reject(new Error("failed"));
  const failed = [together(fail), alone(fail), alone(fail)];
  expect((await Promise.allSettled(failed)).map(({ status }) => status)).toEqual(Array(3).fill("rejected"));
  expect(await Promise.all([alone(async () => 1), together(async () => 2)])).toEqual([1, 2]);
});
