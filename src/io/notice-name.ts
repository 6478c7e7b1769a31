/** What a folder is searched for. */
export const isNoticeName = (name: string): boolean => /\.(?:txt|md)$/iu.test(name);
