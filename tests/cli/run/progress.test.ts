import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressLine } from "../../../src/cli/render/progress-line.js";
import { progressFor, progressOn } from "../../../src/cli/run/progress.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a terminal shows after what was written to it: a carriage return and `ESC [ K` write a line anew. */
function terminal(columns: number) {
  let written = "";
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation((text) => write(String(text)));
  const shown = () => written.split("\n").map((line) => (line.split("\r").at(-1) ?? "").replaceAll("\x1b[K", ""));
  return { write, columns, shown };
}

const warning = { severity: "warning", code: "NO-DIRECTIVES", message: "none", file: "a.txt" } as const;

test("work under a second shows nothing", () => {
  const screen = terminal(80);
  const progress = progressOn(screen, 10);
  for (let at = 0; at < 9; at++) {
    vi.advanceTimersByTime(110);
    progress.add(1);
  }
  progress.end();
  expect(screen.shown()).toEqual([""]);
});

test("longer work shows files, rows and time left, and leaves nothing behind", () => {
  const screen = terminal(80);
  const progress = progressOn(screen, 10);
  vi.advanceTimersByTime(2000);
  progress.add(7);
  expect(screen.shown()).toEqual([`██${"░".repeat(22)} 1/10 files, 7 rows, 18 s left`]);
  progress.end();
  expect(screen.shown()).toEqual([""]);
});

test("what is said meanwhile stands whole above it", async () => {
  const screen = terminal(80);
  const progress = progressOn(screen, 2);
  vi.advanceTimersByTime(2000);
  progress.add(7);
  await progress.say([warning]);
  expect(screen.shown()).toEqual(["a.txt: warning NO-DIRECTIVES: none", expect.stringContaining("1/2 files")]);
  progress.end();
  await progress.say([warning]);
  expect(screen.shown().filter((line) => line.includes("files"))).toEqual([]);
});

test("it fits a narrow terminal", () => {
  const screen = terminal(30);
  const progress = progressOn(screen, 2);
  vi.advanceTimersByTime(2000);
  progress.add(7);
  expect(screen.shown()[0]).toHaveLength(29);
});

test.each([
  [{ done: 0, total: 5, rows: 0, elapsed: 1000 }, `${"░".repeat(24)} 0/5 files, 0 rows`],
  [{ done: 5, total: 5, rows: 9, elapsed: 1000 }, `${"█".repeat(24)} 5/5 files, 9 rows, 0 s left`],
  [{ done: 1, total: 4, rows: 9, elapsed: 60_000 }, `██████${"░".repeat(18)} 1/4 files, 9 rows, 3 min left`],
])("%j", (state, line) => {
  expect(progressLine(state)).toBe(line);
});

test.each([
  ["where nobody is looking", false, { total: 9, isQuiet: false }],
  ["with --quiet", true, { total: 9, isQuiet: true }],
  ["for a stream", true, { total: null, isQuiet: false }],
])("nothing is shown %s", (_, isTTY, watched) => {
  const screen = terminal(80);
  vi.spyOn(process, "stderr", "get").mockReturnValue({ ...screen, isTTY } as never);
  const progress = progressFor({ ...watched, format: "yaml", output: undefined });
  vi.advanceTimersByTime(2000);
  progress.add(1);
  expect(screen.shown()).toEqual([""]);
});
