const ascii = /^[\0-\x7F]*$/;

/** A text with the letters below its diacritics: "Bộ Công Đoàn" is "Bo Cong Doan". */
export const withoutDiacritics = (text: string): string =>
  ascii.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
