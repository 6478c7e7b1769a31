/** Longest line of notices that is read, in bytes: a notice of 10 MB fits, however it is escaped. */
export const longestLine = 64 * 1024 * 1024;
