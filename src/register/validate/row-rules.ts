import type { Issue, Path } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import { unknownAgency } from "./agencies.js";
import { blankTexts } from "./blank-texts.js";
import { deadlineRules } from "./deadline-rules.js";
import { flagIssues, unknownFlags } from "./flag-rules.js";
import { otherBodies } from "./other-bodies.js";
import type { Rule } from "./rule.js";

function spanIssues({ source: { start, end, sentence } }: Directive): Issue[] {
  if (start >= end)
    return [{ path: ["source", "start"], message: `${start} is not before end, ${end}; extract the notice again` }];
  if (start >= sentence.start && end <= sentence.end) return [];
  const message = `${start} to ${end} is not inside its sentence, ${sentence.start} to ${sentence.end}; extract the notice again`;
  return [{ path: ["source"], message }];
}

/** Items that say what an earlier one says. */
function repeated(keys: readonly string[], list: string): Issue[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, at): Issue[] => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    return earlier === undefined
      ? []
      : [{ path: [list, at], message: `says the same as ${list}[${earlier}]; remove one of them` }];
  });
}

const wordsOf = ({ id, action, assignees, deadline, product, references, flags }: Directive) => [
  { path: ["id"], text: id },
  { path: ["action", "text"], text: action.text },
  ...assignees.flatMap(({ name, mention }, at) => [
    { path: ["assignees", at, "name"], text: name },
    { path: ["assignees", at, "mention"], text: mention },
  ]),
  { path: ["deadline", "text"], text: deadline?.text },
  { path: ["product", "text"], text: product?.text },
  ...references.map(({ text }, at) => ({ path: ["references", at, "text"], text })),
  ...flags.map((text, at) => ({ path: ["flags", at], text })),
];

const agenciesOf = ({ assignees, issuedBy, recipients }: Directive): { id: string | null; path: Path }[] => [
  ...assignees.map(({ agency }, at) => ({ id: agency, path: ["assignees", at, "agency"] })),
  { id: issuedBy, path: ["issuedBy"] },
  ...recipients.map((id, at) => ({ id, path: ["recipients", at] })),
];

/** What must hold in each row. */
export const rowRules: readonly Rule<Directive>[] = [
  {
    code: "FOREIGN-ID",
    severity: "warning",
    holds: "A row's id begins with its notice's, so that no other notice can have it.",
    // A notice that is not there is another rule's.
    check: ({ id, notice }, { noticeOf }) =>
      id.startsWith(`${notice}/`) || noticeOf(notice) === undefined
        ? []
        : [{ path: ["id"], message: `"${id}" does not begin with its notice's id; write "${notice}/…"` }],
  },
  {
    code: "BLANK-TEXT",
    severity: "error",
    holds: "No text of a row is blank.",
    check: (row) => blankTexts(wordsOf(row)),
  },
  {
    code: "UNKNOWN-AGENCY",
    severity: "error",
    holds: "Every agency stands in the dictionary.",
    check: (row, against) => agenciesOf(row).flatMap(({ id, path }) => unknownAgency(id, path, against)),
  },
  {
    code: "NO-LEAD",
    severity: "error",
    holds: 'Someone leads a task, or the row is flagged "assignee-missing".',
    check: (row) =>
      inRole(row, "lead").length > 0 || row.flags.includes("assignee-missing")
        ? []
        : [{ path: ["assignees"], message: 'no assignee leads; name the lead, or add the flag "assignee-missing"' }],
  },
  {
    code: "REPEATED-ITEM",
    severity: "warning",
    holds: "A body has a role once, and no recipient or flag stands twice.",
    check: (row) => [
      ...repeated(
        row.assignees.map((one) => `${one.role} ${bodyKey(one)}`),
        "assignees",
      ),
      ...repeated(row.recipients, "recipients"),
      ...repeated(row.flags, "flags"),
    ],
  },
  {
    code: "FLAG-CONTRADICTED",
    severity: "error",
    holds: "The flags of a row that no person edited say what is so.",
    check: flagIssues,
  },
  {
    code: "UNKNOWN-FLAG",
    severity: "warning",
    holds: "Every flag is one that extraction or `update` writes.",
    check: unknownFlags,
  },
  {
    code: "OTHER-BODY",
    severity: "warning",
    holds: "The agency of an assignee is one that its mention can name.",
    check: otherBodies,
  },
  ...deadlineRules,
  {
    code: "BAD-SPAN",
    severity: "error",
    holds: "A row's words have a length, and stand inside their sentence.",
    check: spanIssues,
  },
  {
    code: "TEXT-LENGTH",
    severity: "error",
    holds: "The action of a row that no person edited is as long as its span.",
    check: ({ action, source: { start, end }, review }) => {
      const span = end - start;
      if (review === "edited" || span <= 0 || action.text.length === span) return [];
      const message = `has ${action.text.length} characters, its span ${span}; if a person changed the words, write "review: edited"`;
      return [{ path: ["action", "text"], message }];
    },
  },
];
