export const exitCodes = {
  done: 0,
  /** Done, and the answer is "no": registers differ, or a check that was asked for failed. */
  no: 1,
  /** Bad usage or bad input; what could be read is written all the same. */
  bad: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What cannot be read is worse than an answer that is "no". */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  [exitCodes.bad, exitCodes.no].find((code) => codes.includes(code)) ?? exitCodes.done;

/**
 * Says what is known of the answer by now. A reader that leaves early (`| head -1`) ends the program with it; the worst that
 * was said counts.
 */
export function knownByNow(code: ExitCode): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? exitCodes.done));
}

export const exitCodeHelp = `Exit codes:
  0  done
  1  done, and the answer is "no" (registers differ, a check failed)
  2  bad usage or bad input; what could be read is written all the same`;
