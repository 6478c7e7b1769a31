import { authority } from "./authority.js";
import type { Clear } from "./clears.js";
import { personnel } from "./personnel.js";
import { product } from "./product.js";
import { responsibility } from "./responsibility.js";
import type { ClearRule } from "./rule.js";
import { task } from "./task.js";
import { time } from "./time.js";

/** What each of the six asks, in their order; a new way to report verdicts takes names and statements from here. */
export const clearRules: Readonly<Record<Clear, ClearRule>> = {
  personnel,
  task,
  time,
  responsibility,
  product,
  authority,
};
