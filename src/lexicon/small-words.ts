import { anyOf } from "./word-set.js";

/** In their order, from two on. */
export const smallNumbers: readonly string[] = "two|three|four|five|six|seven|eight|nine|ten".split("|");

export const isSmallNumber = anyOf(smallNumbers.join("|"));

export const isAndOr = anyOf("and|or");
export const isArticle = anyOf("the|a|an");
export const isEach = anyOf("each|every");
export const isAnyOrEach = anyOf("any|each|every");
export const isIndefinite = anyOf("a|an");
export const isNot = anyOf("not|n't");
export const isTheOrAll = anyOf("the|all");
/** Of a person. */
export const isPersonal = anyOf("his|her");
export const isReflexive = anyOf("itself|themselves|himself|herself");
export const isPossessive = anyOf("their|its");
export const joinsNames = anyOf("and|or|&");
/** Words and marks between the items of a list. */
export const separatesItems = anyOf("and|or|,|/");

/** Pronouns of several that were named before, behind "each of" and "none of". */
export const isThem = anyOf("them|these|those");
