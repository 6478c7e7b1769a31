import type { Draft } from "../model/draft.js";
import { lineOf } from "../model/line-starts.js";
import type { AgencyMention } from "../model/mention.js";
import type { Assignee, Directive, Role } from "../schema/register.js";
import { confidenceOf } from "./confidence.js";
import { combineDeadline } from "./deadlines.js";
import { productOf, recipientsOf } from "./objects.js";

/** A directive without what only the whole register gives it: its id and its notice's. */
export type Row = Omit<Directive, "id" | "notice">;

const assignee =
  (role: Role, text: string) =>
  (mention: AgencyMention): Assignee => ({
    agency: mention.agency,
    role,
    name: mention.name,
    mention: text.slice(mention.start, mention.end),
  });

/** What an analyst should look at: what was carried over, and what stayed unresolved. */
export function flagsOf(draft: Draft): string[] {
  const flags: string[] = [];
  // The words of the ban stand before the action: "No bank may [charge customers]".
  if (draft.clause.sense === "ban") flags.push("prohibition");
  if (draft.lead.length === 0) flags.push("assignee-missing");
  if (draft.leadInherited) flags.push("assignee-inherited");
  if (draft.leadUnresolved) flags.push("assignee-unresolved");
  if ([...draft.lead, ...draft.partners, ...draft.supervisors].some(({ agency }) => agency === null))
    flags.push("agency-unresolved");
  if (draft.carried !== null) flags.push("deadline-inherited");
  if (draft.times.some(({ unresolved }) => unresolved)) flags.push("deadline-unresolved");
  return flags;
}

/** Offsets at which the lines of a text begin, and the pages of the document that it was made of. */
export interface Places {
  readonly lineStarts: readonly number[];
  readonly pageStarts: readonly number[] | null;
}

/** The register's shape of a draft. */
export function toRow(draft: Draft, text: string, { lineStarts, pageStarts }: Places): Row {
  const assignees = [
    ...draft.lead.map(assignee("lead", text)),
    ...draft.partners.map(assignee("coordinating", text)),
    ...draft.supervisors.map(assignee("supervising", text)),
  ];
  const { start, end } = draft.action;
  const flags = flagsOf(draft);
  return {
    action: { verbs: [...draft.verbs], text: text.slice(start, end) },
    assignees,
    deadline: combineDeadline(draft.times, text, draft.carried !== null),
    product: productOf(draft, text),
    issuedBy: draft.authority[0]?.agency ?? null,
    recipients: recipientsOf(draft),
    references: draft.references.map(({ reference }) => reference),
    source: {
      line: lineOf(start, lineStarts),
      ...(pageStarts === null ? {} : { page: lineOf(start, pageStarts) }),
      start,
      end,
      sentence: { start: draft.sentence.start, end: draft.sentence.end },
    },
    confidence: confidenceOf(draft, flags),
    flags,
    review: null,
    tracking: null,
  };
}
