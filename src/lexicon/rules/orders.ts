import type { Sense } from "../../model/clause.js";
import type { Rule } from "./rule.js";

/** How the words after an order go on. */
interface OrderRow extends Rule {
  /** What stands where the pattern ends: those who are told, a clause, or the action itself. */
  readonly opens: "bodies" | "clause" | "action";
  /** Behind the bodies "in charge of" and a gerund must follow. */
  readonly charges?: true;
  /** Its verb is finite, and no imperative: who speaks is left out. */
  readonly finite?: true;
}

/**
 * Orders by an authority that is the subject; each pattern ends where those
 * who are told, the clause of the order, or its action begins.
 */
const speakerRows = [
  {
    name: "orders-that",
    opens: "clause",
    pattern: "( has|have )? @adverb* @requestPast|@request|@requestBase that",
    examples: [
      "The Prime Minister requested that localities coordinate.",
      "The PM requires that the ban be decided early.",
    ],
    counterExamples: ["The Prime Minister said that it was late."],
  },
  {
    name: "orders-to",
    opens: "action",
    pattern:
      "( has|have )? @adverb* requested|requests|ordered|directed|directs|instructs|asks|asked|instructed|demanded|demands @adverb* to",
    examples: [
      "The Prime Minister requested to urgently establish tools.",
      "The Chairman of the province directed to strictly handle violations.",
    ],
    counterExamples: ["The Prime Minister requested ministries to act.", "Ministries are ordered by law."],
  },
  {
    name: "orders-bodies",
    opens: "bodies",
    pattern:
      "( has|have|just )? @adverb* ( called|calls|call on|upon | wants|wanted | agreed|agrees|decided|decides to @requestBase | gave|gives|given | @requestPast|@request|@requestBase )",
    examples: [
      "The Prime Minister agreed to assign the Ministry of Home Affairs to lead the work.",
      "He also called on the Ministry of Construction to look into the mechanism.",
      "The PM wants the Ministry of Finance to set aside funds.",
      "The Prime Minister assigned the Ministry of Finance to allocate the budget.",
      "The Government requires ministers to act.",
    ],
    counterExamples: ["The Prime Minister said so.", "The Government approves the draft."],
  },
  {
    name: "puts-in-charge",
    opens: "bodies",
    charges: true,
    pattern: "( has|have )? @adverb* put|puts|placed|places",
    examples: [
      "The Prime Minister put the Ministry of Health in charge of revising the rules.",
      "The Government has placed the State Bank in charge of the fund.",
    ],
    counterExamples: ["The Prime Minister asked the Ministry of Health to act."],
  },
  {
    name: "orders-bodies-now",
    opens: "bodies",
    pattern:
      "( am|are @adverb* asking|urging|requesting|directing|instructing|reminding|inviting|encouraging|calling on|upon? | would|wish @adverb* ( like to )? to? @requestBase|urge|remind|invite|encourage|call on|upon? )",
    examples: [
      "I am asking every council to publish its protocol.",
      "I would urge hospitals to offer vaccines.",
      "The Department would encourage any authority to begin the procedure.",
      "We wish to remind ministries to send their returns.",
    ],
    counterExamples: ["The council asks for money.", "It would help localities.", "It must assign staff to the task."],
  },
] as const satisfies readonly OrderRow[];

/** An order beside what a speaker says or an authority does: ", asking the Ministry of Finance to …". */
const participleRows = [
  {
    name: "orders-besides",
    opens: "bodies",
    pattern:
      "asking|calling|urging|requesting|ordering|directing|instructing|demanding|reminding|telling|tasking|assigning on|upon?",
    examples: [
      "calling on all ministries to put the targets into their plans",
      "urging localities to repair the dykes",
      "asking the Ministry of Finance to review prices",
    ],
    counterExamples: ["noting that prices rose", "asked the Ministry of Finance to act"],
  },
] as const satisfies readonly OrderRow[];

/** An order in the imperative or infinitive, of one who is told by name ("To assign the Ministry of Justice to …"). */
const imperativeRows = [
  {
    name: "order-as-imperative-that",
    opens: "clause",
    pattern: "to? request|propose|recommend|suggest that",
    examples: [
      "Request that the Ministry of Home Affairs reply before August 5.",
      "Recommend that localities review it.",
    ],
    counterExamples: ["The plan that was proposed."],
  },
  {
    name: "order-without-speaker-that",
    opens: "clause",
    pattern: "agreed|resolved|decided|directed|requested|recommended|decides|requests|recommends that",
    examples: [
      "agreed that the Ministry of Home Affairs will publish the list by 1 March",
      "Requests that the Secretariat report in May;",
    ],
    counterExamples: ["agreed in principle to a shared reserve", "noted that the list was late"],
  },
  {
    name: "order-as-imperative",
    opens: "bodies",
    pattern:
      "( agree|agreed to )? to? request|assign|ask|entrust|task|instruct|require|propose|recommend|suggest|urge|remind|assigning|requesting|entrusting to?",
    examples: [
      "Propose the Ministry of Justice to appraise the decree.",
      "Agree to assign the Ministry of Justice to appraise the decree.",
      "Suggest the Women's Union to mobilize its members.",
      "Assign to the Ministry of Public Security to guide localities.",
      "Assign Deputy Prime Minister Le Van Khoa to inspect the work.",
      "To request the Ministry of Finance:",
      "Assigning the Vietnam Chamber of Commerce to survey enterprises.",
    ],
    counterExamples: ["The Ministry requests reports.", "to report", "The Prime Minister asks for reports."],
  },
  {
    name: "order-without-speaker",
    opens: "bodies",
    finite: true,
    pattern:
      "also|further|moreover? ( requested|assigned|entrusted|directed|instructed|invited|urged|encouraged|authorised|authorized | requests|assigns|entrusts|urges|directs|invites|encourages|instructs|authorises|authorizes | called|calls on|upon | reiterates|renews its|the request|call|invitation to )",
    examples: [
      "Requested the Ministry of Justice to appraise the decree.",
      "Assigned the People's Committees of provinces to inspect the work.",
      "URGES Member States to sign the treaty;",
      "Further invites the Commission to submit a report;",
      "Calls upon ministries to pay on time;",
      "Assigns the Ministry of Justice to appraise the draft.",
      "invited the Minister of Finance to report back",
      "Reiterates its request to the Commission to open the register;",
    ],
    counterExamples: [
      "The Ministry asked for reports.",
      "Asked about the budget, he smiled.",
      "noted that prices rose",
    ],
  },
] as const satisfies readonly OrderRow[];

export type OrderRule = OrderRow & {
  readonly name: (typeof speakerRows | typeof participleRows | typeof imperativeRows)[number]["name"];
};

export const orders: readonly OrderRule[] = speakerRows;
export const participleOrders: readonly OrderRule[] = participleRows;
export const imperativeOrders: readonly OrderRule[] = imperativeRows;

/** A rule of obligations whose subject is only "it". */
interface ImpersonalRow extends Rule {
  /** A clause with a subject of its own follows. */
  readonly that?: boolean;
  /** Those who are to do it follow, and "to" with what they are to do. */
  readonly names?: boolean;
  readonly sense?: Sense;
}

/** Obligations whose subject is only "it" or "there". */
const impersonalRows = [
  {
    name: "it-is-required-that",
    that: true,
    pattern:
      "it is|was @adverb* required|requested|proposed|recommended|suggested|advised|directed|ordered|agreed|decided|resolved|imperative|essential|necessary|important|mandatory that",
    examples: [
      "It is required that the Ministry of Health complete the database.",
      "It is imperative that localities be ready.",
      "It is also suggested that the Association hold a conference.",
      "It was agreed that the Center should document the models.",
    ],
    counterExamples: ["It is noted that prices rose.", "It is necessary to act."],
  },
  {
    name: "it-is-up-to",
    names: true,
    pattern:
      "it ( is|was|remains @adverb* up | will @adverb* be up | @adverb* falls|fell|rests|lies | is|was|shall|will @adverb* be? the duty|responsibility|task|job of ) to|with?",
    examples: [
      "It is up to the chairpersons of the provinces to ensure that auctions are open.",
      "It will be up to the Ministry of Finance to settle the price.",
      "It falls to the Ministry of Finance to find the money.",
      "It now falls to communes to supervise collections.",
      "It shall be the duty of the Ministry of Finance to build the register.",
    ],
    counterExamples: ["They are up to date.", "It went up to the Prime Minister's desk."],
  },
  {
    name: "it-is-assigned-to",
    names: true,
    pattern: "it is|was|shall|will @adverb* be? assigned|entrusted|left|delegated to",
    examples: [
      "It is assigned to the Ministry of Finance to consider the proposal.",
      "It was left to the provinces to choose the sites.",
    ],
    counterExamples: [
      "It is assigned the task of guarding the border.",
      "They are assigned to the Ministry of Finance.",
    ],
  },
  {
    name: "it-is-forbidden-to",
    sense: "ban",
    pattern: "it is @adverb* forbidden|prohibited to",
    examples: ["It is strictly forbidden to collect fees.", "It is prohibited to fish in the bay."],
    counterExamples: ["It is the forbidden zone.", "It is permitted to fish."],
  },
  {
    name: "it-is-forbidden-for",
    sense: "ban",
    names: true,
    pattern: "it is @adverb* forbidden|prohibited for",
    examples: [
      "It is strictly forbidden for banks to charge fees.",
      "It is prohibited for localities to sell the land.",
    ],
    counterExamples: ["It is forbidden to fish.", "It is good for banks."],
  },
  {
    name: "it-is-necessary-for",
    names: true,
    pattern: "it is|will @adverb* be? necessary|essential|required|imperative|important|urgent|advisable|needed for",
    examples: [
      "It is necessary for localities to review their plans.",
      "In addition, it is essential for them to arrange housing.",
    ],
    counterExamples: ["It is necessary to focus on training.", "The means necessary for the work are given."],
  },
  {
    name: "it-is-necessary-to",
    pattern: "it is|will @adverb* be? necessary|essential|required|imperative|important|urgent|advisable|needed to",
    examples: ["It is necessary to focus on training.", "it is essential to shift to farming"],
    counterExamples: [
      "It is forecast that the storm will come.",
      "The necessary work is done.",
      "It is necessary that rain falls.",
    ],
  },
] as const satisfies readonly ImpersonalRow[];

export type ImpersonalRule = ImpersonalRow & { readonly name: (typeof impersonalRows)[number]["name"] };

export const impersonal: readonly ImpersonalRule[] = impersonalRows;
