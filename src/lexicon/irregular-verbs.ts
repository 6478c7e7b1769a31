import type { Inflections } from "../nlp/compromise.js";

/** Verbs that compromise inflects wrongly or without their participle. */
export const irregularVerbs: Readonly<Record<string, Inflections>> = {
  undertake: ["undertake", "undertakes", "undertook", "undertaken", "undertaking"],
  overcome: ["overcome", "overcomes", "overcame", "overcome", "overcoming"],
  become: ["become", "becomes", "became", "become", "becoming"],
  come: ["come", "comes", "came", "come", "coming"],
  run: ["run", "runs", "ran", "run", "running"],
  foresee: ["foresee", "foresees", "foresaw", "foreseen", "foreseeing"],
  program: ["program", "programs", "programmed", "programmed", "programming"],
  fulfil: ["fulfil", "fulfils", "fulfilled", "fulfilled", "fulfilling"],
  fulfill: ["fulfill", "fulfills", "fulfilled", "fulfilled", "fulfilling"],
  rise: ["rise", "rises", "rose", "risen", "rising"],
  withhold: ["withhold", "withholds", "withheld", "withheld", "withholding"],
};
