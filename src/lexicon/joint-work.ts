import { anyOf } from "./word-set.js";

/**
 * Work that one does with somebody: the bodies behind "with" at its end are
 * partners ("agree the list with the Ministry of Health"). What is shared,
 * connected or held with somebody has them for its object.
 */
export const isJointWork = anyOf(
  "agree|draw|study|research|discuss|complete|finalize|finalise|negotiate|draft|prepare|develop|formulate|settle|review|" +
    "examine|consider|sort|check|verify|clarify|reconcile|resolve|assess|evaluate|inspect|investigate|supplement|revise|" +
    "validate|work|do",
);

/** Words for what lies between two: "review the agreement with the Ministry" is no work with it. */
export const relatesTwo = anyOf(
  "agreement|agreements|contract|contracts|connection|connections|cooperation|coordination|relation|relations|contact|" +
    "contacts|dialogue|dialogues|meeting|meetings|partnership|partnerships|treaty|treaties|border|borders|exchange|" +
    "exchanges|dispute|disputes|conflict|conflicts|overlap|overlaps|interference|integration|compliance|consistency|line|accordance|together|jointly|linkage|interconnection|merger|merged|merging|" +
    "sharing|share|connecting|connect|linking|link|interconnecting|integrating|comparing|exchanging|signing|working|" +
    "coordinating|cooperating|consistent|compatible|familiar|equipped|associated",
);

const supporting =
  "coordinate|coordinates|cooperate|cooperates|collaborate|collaborates|support|supports|assist|assists";

/** What partners do, said of them: "the Ministry of Justice coordinates". */
export const coordinates = anyOf(supporting);

/** The same, also without a verb that is finite: "(the Ministry of Justice coordinating)". */
export const isCoordinating = anyOf(`${supporting}|coordinating|cooperating|collaborating|supporting|assisting`);
