import type { Directive } from "../../schema/register.js";
import type { Carried, NoticePlan } from "./plan-notice.js";

/**
 * The rows of all notices in the order that people gave the register: what goes on stays in its place, what is new stands
 * behind the row before it in the text. Rows of a notice without old ones stand at the end.
 */
export function inOrderOf(old: readonly Directive[], plans: readonly NoticePlan[]): Carried[] {
  const placed = new Map<Directive, Carried[]>();
  const atEnd: Carried[] = [];
  for (const { rows, orphans } of plans) {
    for (const orphan of orphans) if (orphan.origin !== null) placed.set(orphan.origin, [orphan]);
    let waiting: Carried[] = [];
    let behind: Carried[] | null = null;
    for (const carried of rows) {
      if (carried.origin !== null) {
        behind = [...waiting, carried];
        waiting = [];
        placed.set(carried.origin, behind);
      } else if (behind === null) waiting.push(carried);
      else behind.push(carried);
    }
    atEnd.push(...waiting);
  }
  return [...old.flatMap((row) => placed.get(row) ?? []), ...atEnd];
}
