import type { ReasonName } from "../../model/reason.js";
import { reportedDocuments } from "../document-nouns.js";
import type { Rule } from "./rule.js";

/** What must be so beside the words of a formula. */
export type FormulaPlace =
  /** A document is named before it: "Decision No. 5 is annulled". */
  | "behind-reference"
  /** It is said of a document: "This Circular comes into operation". */
  | "of-document"
  /** The sentence goes on with "for information" or "to know". */
  | "closes-notice"
  /** The sentence opens with "for queries", "for further details". */
  | "for-questions"
  /** The sentence opens with what is left undone: "Non-compliance", "Failure to". */
  | "of-failure"
  /** It shall be done to somebody who has done something, or for what is left undone: "Officers who leak papers shall be dismissed". */
  | "of-offender"
  /** It is no step of a task: "…; agrees with partner countries on". */
  | "outside-tasks";

/** Words that look like a task and ask nothing: what documents say of themselves, and letters at their end. */
export interface FormulaRule extends Rule {
  readonly reason: ReasonName;
  readonly where?: FormulaPlace;
}

/** Tried in order at the verb of a clause, or at a "please" right before it. */
export const formulas: readonly FormulaRule[] = [
  {
    name: "takes-effect",
    reason: "takes-effect",
    pattern: "be? hereby? ( take|takes effect | come|comes|enter|enters into force|effect )",
    examples: ["This Circular shall take effect immediately.", "The Decision comes into force on July 1, 2025."],
    counterExamples: ["The pumps must come into operation by May 5.", "Enter the data into the system."],
  },
  {
    name: "comes-into-operation",
    reason: "takes-effect",
    where: "of-document",
    pattern: "be? hereby? come|comes into operation",
    examples: [
      "This Circular shall come into operation on July 1, 2026.",
      "The Regulation comes into operation at once.",
    ],
    counterExamples: ["The plan was in operation.", "Put the pumps into operation."],
  },
  {
    name: "issues-with-itself",
    reason: "takes-effect",
    pattern:
      "promulgate|promulgates|issue|issues|approve|approves|attach|attaches together|along|enclosed|attached|herewith",
    examples: [
      "Promulgate together with this Decision the Plan on night trade.",
      "Issue attached to this Decision the list of works.",
    ],
    counterExamples: ["Promulgate the plan together with the Ministry of Justice.", "Issue the list of works."],
  },
  {
    name: "repeals-reference",
    reason: "takes-effect",
    where: "behind-reference",
    pattern: "be? hereby? repealed|annulled|abolished|replaced",
    examples: ["Decision No. 5/2020/QD-TTg is hereby repealed.", "Circular No. 17/2019/TT-BTC shall be replaced."],
    counterExamples: ["The Ministry shall abolish the fee.", "It will replace the list."],
  },
  {
    name: "replaces-reference",
    reason: "takes-effect",
    pattern: "replace|replaces|repeal|repeals|supersede|supersedes <word>? <word>? <word>? <reference>",
    examples: [
      "It will replace Circular No. 17/2019/TT-BTC.",
      "This Decree supersedes the former Decree No. 5/2020/ND-CP.",
    ],
    counterExamples: ["Replace the pumps before June 30.", "The Ministry shall replace the list."],
  },
  {
    name: "agrees",
    reason: "agrees",
    where: "outside-tasks",
    pattern: "( agree|agreed in principle | agree|agrees with|that | agrees on )",
    examples: ["The Prime Minister agrees with the proposal.", "Agree in principle to the policy."],
    counterExamples: ["The parties shall reach agreement.", "Agree on a price with the owners."],
  },
  {
    name: "thanks",
    reason: "states",
    pattern: "( be? very|highly|greatly|much|deeply? appreciated | thank you|all )",
    examples: ["Your cooperation will be highly appreciated.", "Thank you for your attention."],
    counterExamples: ["The Ministry thanked its partners.", "Appreciate the value of the land."],
  },
  {
    name: "is-exempt",
    reason: "states",
    pattern: "do|does not|n't need|have to",
    examples: ["Departments do not need to send anything before then.", "An office does not have to reply."],
    counterExamples: ["Departments need to send a list.", "Do not send lists that staff have to sign."],
  },
  {
    name: "supposes",
    reason: "states",
    pattern: "be that",
    examples: ["It cannot be that posts are given and classes have no teacher.", "It may be that prices rise."],
    counterExamples: ["The Ministry shall ensure that classes have teachers.", "It must be done."],
  },
  {
    name: "is-charged",
    reason: "states",
    pattern: "be? charged against",
    examples: [
      "Expenses shall be charged against the budget of the agency.",
      "All costs should be charged against the savings of each office.",
    ],
    counterExamples: ["The Ministry was charged with the task.", "Fees must not be charged."],
  },
  {
    name: "is-construed",
    reason: "states",
    pattern: "be? ( construed|deemed | taken|interpreted|understood as )",
    examples: ["No clause of these rules shall be construed to waive a fee.", "Silence will be taken as consent."],
    counterExamples: ["The oath shall be taken in May.", "Measures must be taken against fires."],
  },
  {
    name: "failure-is-punished",
    reason: "states",
    where: "of-failure",
    pattern: "be? @adverb* ( dealt with | viewed|treated seriously )",
    examples: [
      "Non-compliance with these rules shall be dealt with by the tribunal.",
      "Failure to lock the gates will be viewed seriously.",
    ],
    counterExamples: ["The cards shall be dealt out in May.", "The results may be viewed online."],
  },
  {
    name: "offender-is-punished",
    reason: "states",
    where: "of-offender",
    pattern: "be? @adverb* fined|punished|sanctioned|disciplined|penalized|penalised|prosecuted|dismissed|surcharged",
    examples: [
      "Any clerk who leaks the papers shall be dismissed.",
      "Drivers who ignore the barrier will be fined under Decree No. 5.",
      "Failure to lock the gates shall be penalized.",
    ],
    counterExamples: ["Officers who leave shall be replaced.", "The fines shall be paid in May."],
  },
  {
    name: "looks-forward",
    reason: "makes-known",
    pattern: "look|looks|looking forward",
    examples: ["The Ministry looks forward to your support.", "Looking forward to the cooperation of all agencies."],
    counterExamples: ["Look into the causes of delays."],
  },
  {
    name: "sends-this-document",
    reason: "makes-known",
    pattern: `( send|sends|issue|issues|address|addresses this ${reportedDocuments} | convey|conveys ( the above | the foregoing | this|these ) )`,
    examples: [
      "The Government Office sends this notice to the ministries.",
      "The Office conveys the above conclusions to all agencies.",
    ],
    counterExamples: ["The Ministry shall send the notice to taxpayers.", "Issue a directive on fire safety."],
  },
  {
    name: "informs",
    reason: "makes-known",
    where: "closes-notice",
    pattern: "( inform|informs | notify|notifies | announce|announces | give|gives notice )",
    examples: [
      "The Government Office informs ministries for their information and implementation.",
      "The Office notifies agencies for implementation.",
    ],
    counterExamples: ["The information was given.", "Publish the notice."],
  },
  {
    name: "courtesy",
    reason: "makes-known",
    pattern: "please|kindly contact|accept|note|see|refer|reach",
    examples: [
      "Please contact the Division for questions.",
      "Please refer to the annex.",
      "For related queries, kindly contact the Bureau.",
      "Please reach the Center at the number below.",
    ],
    counterExamples: ["Please submit the report by May 5.", "The Division shall contact the owners."],
  },
  {
    name: "no-advice",
    reason: "makes-known",
    pattern: "( not be? @adverb* )? relied upon|on as",
    examples: [
      "This alert must not be relied upon as legal advice.",
      "The summary should not be relied on as a full account.",
    ],
    counterExamples: ["The Ministry shall not rely upon advisers.", "Families that relied on the lake"],
  },
  {
    name: "contact-for-questions",
    reason: "makes-known",
    where: "for-questions",
    pattern: "contact|call|email",
    examples: ["For queries, contact the Bureau at the number below.", "For further details, call the Division."],
    counterExamples: ["Contacts of schools shall be listed.", "Emails are to be kept for five years."],
  },
];
