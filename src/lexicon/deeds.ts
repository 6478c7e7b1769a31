import { anyOf } from "./word-set.js";

/** Verbs of what only somebody does to something, and no plan, system or paper. */
export const isDoneBySomebody = anyOf(
  "submit|inspect|conduct|settle|inform|notify|prepare|share|convene|organize|organise|appoint|designate|nominate|" +
    "carry|draw|publish|review|verify|certify|sign|pay|hire|recruit|adopt|enact|consult|assign|propose|request|forward|" +
    "furnish|send|hand|upload|attend|declare|disclose|obtain|seek|collect|check|train|lead|choose|pass|issue|set|wear|" +
    "bring|hold|put|stop|install|make|keep|undertake|invite|read|write|sell|buy|purchase|accept|charge|" +
    "lend|borrow|warn|advise|elect|teach|interview|count|dismiss|arrest|patrol|investigate|discuss|compile|draft|transmit|" +
    "countersign|endorse|procure|reconcile|surrender|disburse|refuse|demand",
);

/** Of those, which need nothing that it is done to. */
export const isDoneWithoutObject = anyOf("refrain|desist|report|register|apply|participate|liaise|cooperate|work");

/** Nouns in the plural, or names in capitals, of what is no body and nobody: rules, means, works, goods. */
export const isThingNoun = anyOf(
  "plan|plans|project|projects|programme|programmes|program|programs|system|systems|portal|portals|platform|platforms|" +
    "meeting|meetings|work|works|process|processes|database|databases|law|laws|rule|rules|solution|solutions|policy|" +
    "policies|fund|funds|fee|fees|price|prices|product|products|goods|vehicle|vehicles|ship|ships|boat|boats|vessel|" +
    "vessels|software|it|this|that|these|those|they|application|applications|measure|measures|activities|procedure|procedures|" +
    "contract|contracts|agreement|agreements|code|codes|website|websites|link|links|site|sites|building|buildings|road|roads|" +
    "line|lines|model|models|content|contents|standard|standards|target|targets|task|tasks",
);
