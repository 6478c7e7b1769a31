import { byCodeUnit } from "../../model/code-units.js";
import type { Register } from "../../schema/register.js";

type Named = Register["dictionary"];

/** One name where all agree, else all parts of them; so the same whatever is merged with what first. */
function joined(names: readonly string[]): string {
  const [first = ""] = names;
  if (names.every((name) => name === first)) return first;
  return [...new Set(names.flatMap((name) => name.split("+")))].sort(byCodeUnit).join("+");
}

/** Dictionaries or generators of several registers as one: names and versions joined with "+" where they differ. */
export const joinNamed = (many: readonly Named[]): Named => ({
  name: joined(many.map(({ name }) => name)),
  version: joined(many.map(({ version }) => version)),
});
