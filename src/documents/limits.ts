/** What a document may ask for. A notice is some pages; the largest annexes seen have 300 pages and 8 MB. */
export const limits = {
  /** Bytes of a web page: its tree takes some twenty times as much. */
  htmlBytes: 16_000_000,
  /** Bytes of one unpacked part of a Word file: a zip of 40 KB can hold 40 MB. */
  unpackedBytes: 64_000_000,
  /** Elements of one such part; a document of 500 pages has a third as many. */
  elements: 1_000_000,
  pages: 3_000,
  /** Characters of the text that is made. */
  textLength: 20_000_000,
  /** Cells of one table, with those that spans fill. */
  tableCells: 200_000,
  seconds: 120,
  /** Memory that the thread may take beyond what the program had before. */
  megabytes: 1_500,
} as const;

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
