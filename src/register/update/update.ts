import type { Register } from "../../schema/register.js";
import { writeRegister } from "../write.js";
import { annotatedRows, editYaml, lazyDocument } from "./edit-yaml.js";
import { planUpdate, type Reextracted, type UpdateOptions, type UpdatePlan, type UpdateReport } from "./plan.js";

export interface Updated {
  /** The register's text after the update; the same text where nothing changed. */
  readonly text: string;
  readonly register: Register;
  readonly report: UpdateReport;
}

/** Whether the text of a register is JSON; what is changed in it stays JSON then, and YAML else. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a register, YAML or JSON, with what a plan says in it. */
export const rewriteRegister = (
  text: string,
  plan: Omit<UpdatePlan, "report">,
  document = lazyDocument(text),
): string => (isJson(text) ? writeRegister(plan.register, "json") : editYaml(text, document(), plan));

/**
 * Updates a register by notices that were extracted again, keeping what people wrote into it; `planUpdate` says how.
 * `text` is the register's YAML or JSON, `register` its value.
 */
export function updateRegister(
  text: string,
  register: Register,
  reextracted: readonly Reextracted[],
  options: UpdateOptions,
): Updated {
  const document = lazyDocument(text);
  const annotated = options.annotated ?? annotatedRows(text, document, register);
  const plan = planUpdate(register, reextracted, { ...options, annotated });
  if (plan.register === register) return { text, register, report: plan.report };
  return {
    text: rewriteRegister(text, plan, document),
    register: plan.register,
    report: plan.report,
  };
}
