import type { Assignee } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { body, financeLeads, localitiesLead, ministriesLead } from "./example-parts.js";
import { type Bodies, type ClearRule, clear, open } from "./rule.js";

const isUnknown = ({ agency }: Assignee, bodies: Bodies): boolean => agency === null || bodies(agency) === undefined;

/** Whether it stands for bodies that are not named: "ministries", "localities". */
export const isCollective = ({ agency }: Assignee, bodies: Bodies): boolean =>
  agency !== null && bodies(agency)?.kind === "collective";

const names = (leads: readonly Assignee[]): string => leads.map(({ name }) => name).join(", ");

export const personnel: ClearRule = {
  name: "personnel",
  statement: "A lead is named, and the dictionary knows it as one body.",
  judge({ assignees, flags }, bodies) {
    const leads = inRole({ assignees }, "lead");
    if (leads.length === 0) return open("nobody is named to do it");
    const unknown = leads.filter((lead) => isUnknown(lead, bodies));
    const collective = leads.filter((lead) => isCollective(lead, bodies));
    const named = leads.filter((lead) => !unknown.includes(lead) && !collective.includes(lead));
    if (named.length > 0)
      return clear(`${names(named)}${flags.includes("assignee-inherited") ? ", from the text before it" : ""}`);
    if (unknown.length === 0) return open(`only collective bodies: ${names(collective)}`);
    if (collective.length === 0) return open(`not in the dictionary: ${names(unknown)}`);
    return open(`only collective bodies: ${names(collective)}, and not in the dictionary: ${names(unknown)}`);
  },
  examples: [
    { row: { assignees: [financeLeads] }, why: "Ministry of Finance" },
    { row: { assignees: [ministriesLead, financeLeads] }, why: "Ministry of Finance" },
    {
      row: { assignees: [financeLeads], flags: ["assignee-inherited"] },
      why: "Ministry of Finance, from the text before it",
    },
  ],
  counterExamples: [
    { row: { assignees: [] }, why: "nobody is named to do it" },
    {
      row: { assignees: [body("coordinating", "ministry-of-finance", "Ministry of Finance")] },
      why: "nobody is named to do it",
    },
    { row: { assignees: [ministriesLead, localitiesLead] }, why: "only collective bodies: ministries, localities" },
    { row: { assignees: [body("lead", null, "hospitals")] }, why: "not in the dictionary: hospitals" },
    { row: { assignees: [body("lead", "board-x", "Board X")] }, why: "not in the dictionary: Board X" },
    {
      row: { assignees: [ministriesLead, body("lead", null, "hospitals")] },
      why: "only collective bodies: ministries, and not in the dictionary: hospitals",
    },
  ],
};
