/** Whether an answer goes to standard output, and not to a file that is named for it. */
export const isStandardOutput = (output: string | undefined): output is undefined | "-" =>
  output === undefined || output === "-";
