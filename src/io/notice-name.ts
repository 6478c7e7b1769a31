/** What a folder is searched for: texts and documents, by their ending. */
export const isNoticeName = (name: string): boolean => /\.(?:txt|md|html?|docx|pdf)$/iu.test(name);
