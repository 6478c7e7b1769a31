/** What a folder is searched for: notices, a file each, or streams of lines. */
export type Wanted = "notices" | "lines";

const endings: Readonly<Record<Wanted, { readonly pattern: RegExp; readonly inWords: string }>> = {
  notices: { pattern: /\.(?:txt|md|html?|docx|pdf)$/iu, inWords: ".txt, .md, .html, .docx or .pdf" },
  lines: { pattern: /\.(?:ndjson|jsonl)$/iu, inWords: ".ndjson or .jsonl" },
};

export const isWanted = (name: string, wanted: Wanted): boolean => endings[wanted].pattern.test(name);

export const noneOf = (wanted: Wanted): string => `the folder holds no ${endings[wanted].inWords} file; give another`;

const lock = "~$";

/** What Word puts beside a file while it is open: `~$a.docx`. */
export const isLock = (name: string): boolean => name.startsWith(lock);

/** Whether a pattern is for locks, and not for files beside which they stand. */
export const isForLocks = (pattern: string): boolean => pattern.includes(lock);

/**
 * Files and folders that programs put beside others, and that nobody means who names the folder: locks, hidden ones, and
 * among these what macOS notes of a file (`._a.pdf`).
 */
export const isAside = (name: string): boolean => name.startsWith(".") || isLock(name);
