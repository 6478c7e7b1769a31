import { nearest } from "../../model/nearest.js";
import type { Issue } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { orphaned, recordCarried, sourceChanged } from "../flags.js";

/** What a flag says of its row, and whether a row that is so must have it. */
interface FlagMeaning {
  readonly flag: string;
  readonly isTrue: (row: Directive) => boolean;
  readonly isNeeded: boolean;
  /** What is so where the flag is wrong. */
  readonly otherwise: string;
  /** What is so where the flag is missing. */
  readonly missing?: string;
}

const hasLead = (row: Directive): boolean => inRole(row, "lead").length > 0;

const meanings: readonly FlagMeaning[] = [
  {
    flag: "assignee-missing",
    isTrue: (row) => !hasLead(row),
    // Its own rule says so, for the edited rows too.
    isNeeded: false,
    otherwise: "an assignee leads",
  },
  { flag: "assignee-inherited", isTrue: hasLead, isNeeded: false, otherwise: "no assignee leads" },
  {
    flag: "agency-unresolved",
    isTrue: ({ assignees }) => assignees.some(({ agency }) => agency === null),
    isNeeded: true,
    otherwise: "every assignee has its agency",
    missing: "an assignee has no agency",
  },
  {
    flag: "deadline-inherited",
    isTrue: ({ deadline }) => deadline?.inherited === true,
    isNeeded: true,
    otherwise: "the deadline is not inherited",
    missing: "the deadline is inherited",
  },
  {
    flag: "deadline-unresolved",
    isTrue: ({ deadline }) => deadline !== null,
    isNeeded: false,
    otherwise: "there is no deadline",
  },
];

/** What else extraction and `update` write. */
const knownFlags: readonly string[] = [
  ...meanings.map(({ flag }) => flag),
  ...["assignee-unresolved", "prohibition", orphaned, sourceChanged, recordCarried],
];

/** Flags that no command writes or reads: a slip of the pen says nothing to anyone. */
export const unknownFlags = ({ flags }: Directive): Issue[] =>
  flags.flatMap((flag, at) => {
    if (flag.trim() === "" || knownFlags.includes(flag)) return [];
    const [near] = nearest(flag, knownFlags, 1);
    const remedy = near === undefined ? `write one of ${knownFlags.join(", ")}` : `did you mean "${near}"?`;
    return [{ path: ["flags", at], message: `"${flag}" is no flag; ${remedy}` }];
  });

/** Flags that the row contradicts, and flags that it lacks. A person who edits a row need not see to its flags. */
export function flagIssues(row: Directive): Issue[] {
  if (row.review === "edited") return [];
  return meanings.flatMap(({ flag, isTrue, isNeeded, otherwise, missing }) => {
    const at = row.flags.indexOf(flag);
    if (at >= 0 && !isTrue(row))
      return [{ path: ["flags", at], message: `"${flag}", but ${otherwise}; remove the flag, or correct the row` }];
    if (at < 0 && isNeeded && isTrue(row))
      return [{ path: ["flags"], message: `${missing}, and no flag says so; add "${flag}", or correct the row` }];
    return [];
  });
}
