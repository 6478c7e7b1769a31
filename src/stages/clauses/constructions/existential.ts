import { isObliging } from "../../../lexicon/auxiliaries.js";
import type { Reader } from "../../scan/reading.js";
import { norm, skipAdverbs } from "../../scan/scan.js";

/** "There shall be a complete ban on the purchase of vehicles", "There must be no delay in payment": what is, or is not, to be. */
export const readExistential: Reader = ({ chunks, to }, at) => {
  if (norm(chunks, at) !== "there" || !isObliging(norm(chunks, at + 1))) return null;
  const be = skipAdverbs(chunks, at + 2);
  if (norm(chunks, be) !== "be" || be + 2 >= to) return null;
  return { rule: "there-must-be", evidence: "passive", subject: { kind: "thing" }, action: be, whole: at };
};
