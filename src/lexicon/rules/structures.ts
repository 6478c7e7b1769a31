import type { Structure } from "./structure.js";
import { subjectStructures } from "./subject-structures.js";
import { verbStructures } from "./verb-structures.js";

/** What stands behind the name of a rule of clauses whose predicate is said of a thing. */
const suffixes = [
  {
    name: "passive",
    kind: "suffix",
    means: "the predicate is a passive: its subject is what something is to be done to, and belongs to the action",
    examples: [
      "The plan of evacuation must be submitted before May 31, 2026.",
      "Fees for school buses shall be published by the Department of Transport.",
    ],
    counterExamples: ["The Department of Transport shall publish the fees.", "The plan was submitted in May."],
  },
  {
    name: "of-thing",
    kind: "suffix",
    means: "the predicate is no passive and is said of a thing, so that its subject belongs to the action",
    examples: [
      "Repairs of the bridge must be over by the end of August.",
      "Canteens in industrial parks shall follow the new standards of hygiene.",
    ],
    counterExamples: ["The Ministry of Health shall follow the new standards.", "Repairs will be over by August."],
  },
] as const satisfies readonly Structure[];

/** Words that only date a task before them. */
const fragmentStructures = [
  {
    name: "only-a-time",
    kind: "fragment",
    means: "times and nothing else, as a sentence or a part of their own",
    examples: [
      "The Ministry of Home Affairs shall publish the list of vacant posts. Before June 30, 2026.",
      "The Ministry of Health shall train midwives in remote communes; every quarter;",
    ],
    counterExamples: [
      "The Ministry of Home Affairs shall publish the list before June 30, 2026.",
      "The Ministry of Health shall train midwives. To be completed before June 30, 2026.",
    ],
  },
  {
    name: "completes-known-work",
    kind: "fragment",
    means: '"complete" or "finish", the noun of the verb in the task before, and a time',
    examples: [
      "The Ministry of Finance shall review the fees of ports. Complete this review before June 30, 2026.",
      "The Ministry of Justice shall report on land disputes; finish the report in August 2026.",
    ],
    counterExamples: [
      "The Ministry of Finance shall review the fees of ports. Complete the bridge before June 30, 2026.",
      "The Ministry of Justice shall report on land disputes. Complete it before June 30, 2026.",
    ],
  },
  {
    name: "known-work-ends",
    kind: "fragment",
    means: '"the" or "this", the noun of work in the task before, that it is to be completed, and a time',
    examples: [
      "The Ministry of Finance shall review the fees of ports. This review shall be completed before June 30, 2026.",
      "The Ministry of Justice shall conduct a joint inspection of notaries. The inspection is to be finished in August 2026.",
    ],
    counterExamples: [
      "The Ministry of Finance shall review the fees of ports. The bridge shall be completed before June 30, 2026.",
      "The Ministry of Justice shall conduct an inspection of notaries. The inspection is to be fair.",
    ],
  },
] as const satisfies readonly Structure[];

/** Words that give bodies a role, with what stands around them. */
const roleStructures = [
  {
    name: "with",
    kind: "partners",
    means: 'a plain "with" and bodies, at the front, between commas, or behind work that is done jointly',
    examples: [
      "With the Ministry of Finance, the Ministry of Health shall buy serum for the islands.",
      "The Ministry of Construction shall take the lead, with the Ministry of Justice, in revising the code.",
    ],
    counterExamples: [
      "The Ministry of Health shall agree with the Ministry of Finance on the price of serum.",
      "With its own staff, the Ministry of Construction shall revise the code.",
    ],
  },
] as const satisfies readonly Structure[];

const clauseStructures = [...verbStructures, ...subjectStructures];

export type ClauseStructure = (typeof clauseStructures)[number]["name"];
export type FragmentStructure = (typeof fragmentStructures)[number]["name"];
export type RoleStructure = (typeof roleStructures)[number]["name"];
export type StructureSuffix = (typeof suffixes)[number]["name"];

/** What code reads because no pattern can: each reader in `stages/clauses` or `stages/context` names its row. */
export const structures: readonly Structure[] = [
  ...clauseStructures,
  ...suffixes,
  ...fragmentStructures,
  ...roleStructures,
];

const goingOn: ReadonlySet<string> = new Set(
  structures.flatMap(({ name, goesOnWithOrder }) => (goesOnWithOrder === true ? name : [])),
);

/** Whether a clause of that rule goes on with the order before it. */
export const goesOnWithOrder = (rule: string): boolean => goingOn.has(rule);

/** What the construction is that a rule reads, by its structure or the suffix behind its name; null for rules with a pattern. */
export const meaningOf = (rule: string): string | null =>
  structures.find(({ name, kind }) => (kind === "suffix" ? rule.endsWith(`-${name}`) : rule === name))?.means ?? null;
