import { byCodeUnit } from "../../model/code-units.js";
import type { Register } from "../../schema/register.js";

type Named = Register["dictionary"];

/** One name where all agree, else all parts of them; so the same whatever is merged with what first. */
function joined(names: readonly string[]): string {
  const [first = ""] = names;
  if (names.every((name) => name === first)) return first;
  return [...new Set(names.flatMap((name) => name.split("+")))].sort(byCodeUnit).join("+");
}

/** What registers of these dictionaries were made with together: names and versions joined with "+" where they differ. */
export const joinDictionaries = (dictionaries: readonly Named[]): Named => ({
  name: joined(dictionaries.map(({ name }) => name)),
  version: joined(dictionaries.map(({ version }) => version)),
});
