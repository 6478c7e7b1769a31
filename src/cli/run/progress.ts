import type { Diagnostic } from "../../model/diagnostic.js";
import type { RegisterOutput } from "../formats.js";
import { report } from "../render/diagnostics.js";
import { progressLine } from "../render/progress-line.js";
import { isStandardOutput } from "../standard-output.js";

/** How far a run has come, for the person who waits for it. */
export interface Progress {
  /** One more notice is done, and gave so many rows. */
  readonly add: (rows: number) => void;
  /** Says something beside it. */
  readonly say: (diagnostics: readonly Diagnostic[]) => Promise<void>;
  /** Takes it away; a second time it does nothing. */
  readonly end: () => void;
}

type Terminal = Pick<NodeJS.WriteStream, "write" | "columns">;

/** Shorter work is over before anybody has read how far it has come; in milliseconds. */
const patience = 1000;

const redrawn = 100;

/** A line at the foot of the terminal, drawn anew as the work goes on; messages scroll by above it. */
export function progressOn(terminal: Terminal, total: number): Progress {
  const began = performance.now();
  let [done, rows, drawn, hasEnded] = [0, 0, 0, false];
  const clear = (): void => void (drawn > 0 && terminal.write("\r\x1b[K"));
  const draw = (): void => {
    const now = performance.now();
    drawn = now;
    const line = progressLine({ done, total, rows, elapsed: now - began });
    // A line that wraps could not be taken away again.
    terminal.write(`\r${line.slice(0, (terminal.columns || 80) - 1)}\x1b[K`);
  };
  return {
    add: (more) => {
      done += 1;
      rows += more;
      const now = performance.now();
      if (now - began >= patience && now - drawn >= redrawn) draw();
    },
    say: async (diagnostics) => {
      if (diagnostics.length === 0) return;
      clear();
      await report(diagnostics);
      if (drawn > 0 && !hasEnded) draw();
    },
    end: () => {
      if (!hasEnded) clear();
      hasEnded = true;
    },
  };
}

const silent: Progress = { add: () => undefined, say: report, end: () => undefined };

export interface Watched {
  /** How many notices there are to read; null where nobody knows. */
  readonly total: number | null;
  readonly isQuiet: boolean;
  readonly format: RegisterOutput;
  readonly output: string | undefined;
}

/** A line of progress where a person is looking, the end is known, and nothing else is written there meanwhile. */
export function progressFor({ total, isQuiet, format, output }: Watched): Progress {
  const isShared = format === "ndjson" && isStandardOutput(output) && process.stdout.isTTY;
  const isSeen = process.stderr.isTTY && process.env.TERM !== "dumb";
  return total === null || isQuiet || isShared || !isSeen ? silent : progressOn(process.stderr, total);
}
