/** Where a build keeps the stamp of what it was made from. */
export const stampFile: string;
export function sourceStamp(): string;
