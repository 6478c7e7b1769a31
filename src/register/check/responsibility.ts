import { inRole } from "../bodies.js";
import { body, financeLeads, healthLeads, localitiesLead } from "./example-parts.js";
import { isCollective } from "./personnel.js";
import { type ClearRule, clear, open } from "./rule.js";

const financeHelps = body("coordinating", "ministry-of-finance", "Ministry of Finance");
const overseer = body("supervising", "deputy-prime-minister", "Deputy Prime Minister");

export const responsibility: ClearRule = {
  name: "responsibility",
  statement: "One body leads, or the roles of several are stated, so that it is known who answers for what.",
  judge({ assignees }, bodies) {
    const leads = inRole({ assignees }, "lead");
    const [first] = leads;
    if (first === undefined) return open("no body leads");
    const others = assignees.filter(({ role }) => role !== "lead");
    if (leads.length === 1 && !isCollective(first, bodies)) {
      return clear(`${first.name} ${others.length === 0 ? "alone" : "leads"}`);
    }
    if (others.length > 0) {
      const roles = others.map(({ name, role }) => `${name} ${role}`).join(", ");
      return clear(`roles are stated: ${roles}`);
    }
    const names = leads.map(({ name }) => name).join(", ");
    return open(
      leads.length === 1 ? `many bodies, none of them the lead: ${names}` : `${leads.length} lead alike: ${names}`,
    );
  },
  examples: [
    { row: { assignees: [financeLeads] }, why: "Ministry of Finance alone" },
    { row: { assignees: [healthLeads, financeHelps] }, why: "Ministry of Health leads" },
    { row: { assignees: [localitiesLead, financeHelps] }, why: "roles are stated: Ministry of Finance coordinating" },
    {
      row: { assignees: [financeLeads, healthLeads, overseer] },
      why: "roles are stated: Deputy Prime Minister supervising",
    },
  ],
  counterExamples: [
    { row: { assignees: [] }, why: "no body leads" },
    { row: { assignees: [financeHelps] }, why: "no body leads" },
    { row: { assignees: [financeLeads, healthLeads] }, why: "2 lead alike: Ministry of Finance, Ministry of Health" },
    { row: { assignees: [localitiesLead] }, why: "many bodies, none of them the lead: localities" },
  ],
};
