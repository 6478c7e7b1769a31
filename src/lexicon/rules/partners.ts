import type { Rule } from "./rule.js";

/** Words that open the bodies with whom something is done; the bodies follow. */
export const partnerCues: readonly Rule[] = [
  {
    name: "in-coordination-with",
    pattern:
      "in close? coordination|collaboration|cooperation|conjunction|consultation|association|partnership|liaison|concert|tandem with",
    examples: ["trace the origin in collaboration with localities", "in consultation with the State Bank of Vietnam"],
    counterExamples: ["in accordance with the law", "in line with the plan"],
  },
  {
    name: "together-with",
    pattern: "( together|jointly|along with | alongside with? )",
    examples: [
      "together with the Ministry of Finance",
      "alongside the Ministry of Finance",
      "reconcile the data jointly with the Ministry of Public Security",
    ],
    counterExamples: ["together they act", "work with care"],
  },
  {
    name: "with-the-participation-of",
    pattern:
      "with|under the? active|close|full? participation|involvement|cooperation|coordination|collaboration|assistance|help|support|advice of|from",
    examples: [
      "with the participation of localities",
      "with the coordination of the Ministry of Justice",
      "with support from the police",
    ],
    counterExamples: ["with the goal of growth", "with the help they need"],
  },
  {
    name: "joined-by",
    pattern: "joined|assisted|supported by",
    examples: [
      "takes the lead, joined by the Ministry of National Defence, in reviewing the plan",
      "inspects the border gates, assisted by the Customs Department",
    ],
    counterExamples: ["joined in the work", "supported the plan", "steered by the wind"],
  },
  {
    name: "after-consulting",
    pattern:
      "( after|upon|having ) ( consultation|discussion|consultations|discussions with | consulting|consulted with? )",
    examples: [
      "after consultation with the Ministry of Finance, announce a price ceiling",
      "drawing up a scheme, after consulting the Ministry of Education and Training",
    ],
    counterExamples: ["after consideration by the Ministry of Finance", "consult the elderly after lunch"],
  },
  {
    name: "working-with",
    pattern:
      "( working|coordinating|cooperating|collaborating|liaising|consulting closely? ( in tandem )? | joining hands|forces ) with",
    examples: [
      "working in tandem with the Ministry of Public Security",
      "working with Vietnam Electricity",
      "take the lead, coordinating with the Ministry of Public Security",
    ],
    counterExamples: ["coordinating the work"],
  },
];

/** Verbs that are followed by those with whom; they open the partners where they stand inside an action. */
export const partnerVerbs: readonly Rule[] = [
  {
    name: "partner-of-coordinate",
    pattern: "~coordinate|~cooperate|~collaborate|~liaise closely|proactively|actively|promptly? with",
    examples: ["to coordinate with localities", "cooperates closely with the Ministry of Justice"],
    counterExamples: ["coordinate the mobilization"],
  },
  {
    name: "partner-of-work",
    pattern: "~work:base|~work:s|~join:base|~join:s closely|directly? with",
    examples: ["works with enterprises to list the materials", "shall work closely with the Ministry of Finance"],
    counterExamples: ["work in three shifts"],
  },
  {
    name: "partner-of-sitting-down",
    pattern: "~sit down|together with",
    examples: [
      "sit down with the State Bank of Vietnam to find ways",
      "will sit together with localities on the price",
    ],
    counterExamples: ["sit on the committee", "sit down in the hall"],
  },
  {
    name: "partner-of-joining",
    pattern: "( ~team|~link up | ~join hands|forces | ~take part ) with",
    examples: [
      "team up with the Ministry of Finance on a warning",
      "joins hands with the police in keeping order",
      "take part with localities in inspections",
    ],
    counterExamples: ["take part in the fair with localities", "join the fair", "link the data with the register"],
  },
  {
    name: "contact-point-with",
    pattern: "contact|focal|liaison point with",
    examples: [
      "act as the contact point with Vietnam Social Security",
      "be the focal point with localities in the work",
    ],
    counterExamples: ["the point of contact", "agree with localities"],
  },
  {
    name: "in-tandem",
    pattern: "hand in hand with",
    examples: ["go on working hand in hand with tax authorities", "work hand in hand with localities on vaccination"],
    counterExamples: ["hand in the report"],
  },
];

/** Words that open the one who oversees; the body follows. */
export const supervisorCues: readonly Rule[] = [
  {
    name: "under-the-direction-of",
    pattern: "under the direct? direction|leadership|guidance|supervision|command|chairmanship|chair|steering of",
    examples: [
      "Under the direction of Deputy Prime Minister Le Van Khoa",
      "under the direct supervision of the Ministry of Health",
    ],
    counterExamples: ["under the special mechanism", "under the Ministry of Health"],
  },
];
