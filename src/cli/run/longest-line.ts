/**
 * Longest line of notices that is read, in bytes: the largest text that the usual heap takes (`largest-text.ts`) fits,
 * however it is escaped.
 */
export const longestLine = 64 * 1024 * 1024;
