import { anyOf } from "./word-set.js";

export const isAndOr = anyOf("and|or");
export const isEach = anyOf("each|every");
export const isNot = anyOf("not|n't");
export const isPossessive = anyOf("their|its");
export const isTold = anyOf("requested|asked|assigned|instructed|directed|urged|required|ordered|told|reminded");
export const joinsNames = anyOf("and|or|&");
