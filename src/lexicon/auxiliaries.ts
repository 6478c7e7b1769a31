import { anyOf } from "./word-set.js";

/** Present forms of "be". */
export const presentBe = "is|are";
/** Finite forms of "be". */
export const finiteBe = `${presentBe}|was|were`;
/** Present forms of "have". */
export const presentHave = "has|have";
/** Modals of obligation. */
const obliging = "must|should|shall";
/** Modals that say what is due, or will be. */
export const due = `${obliging}|will`;
/** Modals that say what is allowed or possible. */
const possible = "can|may";

export const isPresentBe = anyOf(presentBe);
export const isBe = anyOf(`be|${presentBe}`);
export const isFiniteBe = anyOf(finiteBe);
export const isPresentHave = anyOf(presentHave);
export const isObliging = anyOf(obliging);
export const isDueModal = anyOf(due);
/** Finite verbs of a clause that says what is due: an obligation, or a form of "be" or "have" ("is to", "has to"). */
export const isDueOrPresent = anyOf(`${due}|${presentBe}|${presentHave}`);
/** What an item of a list can begin with ("Has to check", "Is requested to report", "Needs to review"). */
export const beginsItem = anyOf(`${due}|${presentBe}|${presentHave}|need|needs`);
export const isModal = anyOf(`${obliging}|${possible}`);
/** Finite auxiliaries that say something of the noun before them. */
export const isFiniteAuxiliary = anyOf(`${finiteBe}|${presentHave}|had|${due}`);
/** The same, and the modals of what is possible. */
export const isAuxiliaryOrModal = anyOf(`${finiteBe}|${presentHave}|had|${due}|${possible}`);
/** Auxiliaries that can stand before their subject ("Should any matter arise", "nor may they"). */
export const canInvert = anyOf(`${presentBe}|${due}|may`);
/** Modals by which somebody is allowed, or able, to act. */
export const isPermission = anyOf(`${possible}|could|might`);
