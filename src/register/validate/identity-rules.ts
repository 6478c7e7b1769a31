import { nearest } from "../../model/nearest.js";
import type { Issue } from "../../schema/issues.js";
import type { Parts, Placed, Rule } from "./rule.js";

/** Every part whose id an earlier one has. */
function repeatedIds(list: "notices" | "directives", parts: readonly Placed<{ readonly id: string }>[]): Issue[] {
  const first = new Map<string, number>();
  return parts.flatMap(({ value: { id }, index }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    if (earlier === undefined) return [];
    const message = `"${id}" is the id of ${list}[${earlier}] too; remove one of them, or give it another id`;
    return [{ path: [list, index, "id"], message }];
  });
}

function unknownNotices({ directives, noticeIds }: Parts): Issue[] {
  return directives.flatMap(({ value: { notice }, index }) => {
    if (noticeIds.has(notice)) return [];
    const [likely] = nearest(notice, noticeIds, 1);
    const remedy = likely === undefined ? "add the notice, or correct the id" : `did you mean "${likely}"?`;
    return [{ path: ["directives", index, "notice"], message: `no notice has the id "${notice}"; ${remedy}` }];
  });
}

/** What must hold for a row to be found: without it registers cannot be merged. */
export const identityRules: readonly Rule<Parts, unknown>[] = [
  {
    code: "DUPLICATE-NOTICE",
    severity: "error",
    holds: "No two notices have one id.",
    check: ({ notices }) => repeatedIds("notices", notices),
  },
  {
    code: "DUPLICATE-ROW",
    severity: "error",
    holds: "No two rows have one id.",
    check: ({ directives }) => repeatedIds("directives", directives),
  },
  {
    code: "UNKNOWN-NOTICE",
    severity: "error",
    holds: "The notice of a row stands in the register.",
    check: unknownNotices,
  },
];
