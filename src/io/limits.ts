/**
 * No file may be larger, in bytes. The longest notices are a few hundred kilobytes, and a register of 48 MB has some
 * 50,000 rows; what is larger is another thing than it says, and would take gigabytes of memory to find that out.
 */
export const largestFile = 48 * 2 ** 20;

/** The bound as messages state it. */
export const largestFileInWords = `${largestFile / 2 ** 20} MB`;
