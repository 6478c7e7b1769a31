export const exitCodes = {
  done: 0,
  /** Done, and the answer is "no": registers differ, or a check that was asked for failed. */
  no: 1,
  /** Bad usage or bad input; what could be read is written all the same. */
  bad: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `Exit codes:
  0  done
  1  done, and the answer is "no" (registers differ, a check failed)
  2  bad usage or bad input; what could be read is written all the same`;
