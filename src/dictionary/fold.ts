import { withoutDiacritics } from "../model/diacritics.js";

/** A name as names are compared: without case, diacritics, typographic apostrophes and extra spaces. */
export const foldName = (name: string): string =>
  withoutDiacritics(name).replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, " ").trim().toLowerCase();
