/** Nouns of places below a province, one word each, in the singular; a special zone is such a place too. */
export const lowerUnits = ["ward", "commune", "township", "district"] as const;

/** The same in the plural. */
export const lowerUnitPlurals = lowerUnits.map((unit) => `${unit}s`);

/** The singulars, separated by "|". */
export const lowerUnitWords = lowerUnits.join("|");
