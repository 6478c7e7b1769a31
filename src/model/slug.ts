/** Lower-case words and hyphens: "315/TB-VPCP" is "315-tb-vpcp", "Đà Lạt" is "da-lat". */
export const slugOf = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
