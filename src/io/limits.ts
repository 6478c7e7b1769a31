/**
 * No file may be larger, in bytes. The longest notices are a few hundred kilobytes, and a register of 64 MB has some
 * 65,000 rows; what is larger is another thing than it says, and would take gigabytes of memory to find that out.
 */
export const largestFile = 64 * 2 ** 20;

/** The bound as messages state it. */
export const largestFileInWords = `${largestFile / 2 ** 20} MB`;
