/** A file that can be opened, and is not read all the same; the message says why, and what to do. */
export class ReadFault extends Error {
  constructor(
    readonly code: "TOO-LARGE" | "CHANGED" | "NO-WRITER",
    message: string,
  ) {
    super(message);
  }
}
