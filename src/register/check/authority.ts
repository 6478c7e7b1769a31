import { inRole } from "../bodies.js";
import { body, words } from "./example-parts.js";
import { type Asked, type Bodies, type ClearRule, clear, open } from "./rule.js";

const overseer = body("supervising", "deputy-prime-minister", "Deputy Prime Minister");

/** Words that send the result to whoever may approve it, though no body of the dictionary is named. */
const approval =
  /\b(?:competent authorit(?:y|ies)|for (?:their |its )?(?:approval|consideration|promulgation|decision))\b/iu;

function authorityOf({ issuedBy, recipients, assignees, action }: Asked, bodies: Bodies): string | null {
  const nameOf = (id: string): string => bodies(id)?.name ?? id;
  if (issuedBy !== null) return `ordered by ${nameOf(issuedBy)}`;
  if (recipients.length > 0) return `goes to ${recipients.map(nameOf).join(", ")}`;
  const overseers = inRole({ assignees }, "supervising");
  if (overseers.length > 0) return `supervised by ${overseers.map(({ name }) => name).join(", ")}`;
  const asked = approval.exec(action.text);
  return asked === null ? null : `the words say "${asked[0]}"`;
}

export const authority: ClearRule = {
  name: "authority",
  statement: "It says who orders the task, or who receives, supervises or approves its result.",
  judge(row, bodies) {
    const found = authorityOf(row, bodies);
    return found === null ? open("no body orders, receives or approves it") : clear(found);
  },
  examples: [
    { row: { issuedBy: "prime-minister" }, why: "ordered by Prime Minister" },
    { row: { recipients: ["government", "national-assembly"] }, why: "goes to Government, National Assembly" },
    { row: { assignees: [overseer] }, why: "supervised by Deputy Prime Minister" },
    {
      row: { action: words(["report"], "Report to competent authorities for approval of the investment policy") },
      why: 'the words say "competent authorities"',
    },
  ],
  counterExamples: [
    {
      row: { action: words(["complete"], "completed the plan"), assignees: [body("lead", "ministries", "ministries")] },
      why: "no body orders, receives or approves it",
    },
    {
      row: { action: words(["approve"], "approve the plan") },
      why: "no body orders, receives or approves it",
    },
  ],
};
