/** What the user asked for cannot be done as it was asked; the message says what to change. */
export class UsageError extends Error {}
