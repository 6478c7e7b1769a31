import { aside, beOrdered, meanwhile, type PredicateRow } from "./predicate-row.js";
import { toldPredicates } from "./told-predicates.js";

/** Who speaks, in the middle of what he says. */
const speaks = ", he|she|they added|said|noted|stressed ,";

const rows = [
  ...toldPredicates,
  {
    name: "may-not",
    mood: "obligation",
    // The negation is part of the action, as it is behind "must".
    pattern: "may|can not|neither",
    examples: [
      "Banks may not charge fees.",
      "They may neither collect commissions nor hire agents.",
      "Localities can not issue permits of their own.",
    ],
    counterExamples: ["Provinces may extend the deadline.", "Banks cannot charge fees."],
  },
  {
    name: "cannot",
    mood: "obligation",
    sense: "ban",
    pattern: "( may no longer | can no longer | cannot )",
    examples: ["Cabinet Secretaries may no longer travel abroad.", "The provinces cannot stand aside."],
    counterExamples: ["The Ministry may act.", "People can connect."],
  },
  {
    name: "is-not-to",
    mood: "obligation",
    sense: "ban",
    pattern: "is|are @discourse* not to",
    examples: ["They are not to cut off hospitals.", "Ministries are not to shirk responsibility."],
    counterExamples: ["The Ministry is to approve the plan.", "They are not the first to act."],
  },
  {
    name: "is-to",
    mood: "obligation",
    sense: "plan",
    pattern: `is|are ${meanwhile} @discourse* to`,
    examples: [
      "The Ministry of Justice is at the same time to train judges.",
      "The Ministry of Industry and Trade is to approve the plan.",
      "Localities are then to report.",
    ],
    counterExamples: ["The goal to be reached is high."],
  },
  {
    name: "is-aside-to",
    mood: "obligation",
    sense: "plan",
    inserts: true,
    pattern: `is|are @discourse* ${aside} to`,
    examples: [
      "The Ministry of Justice is, together with the Ministry of Health, to draft rules.",
      "The Ministry of Transport is, however, to repaint the kerbs.",
    ],
    counterExamples: ["The plan is, they said, too late.", "The Ministry is, with others, asked to report."],
  },
  {
    name: "has-aside-to",
    mood: "obligation",
    inserts: true,
    pattern: `has|have|needs|ought @discourse* ${aside} to`,
    examples: [
      "The Ministry of Justice has, for its part, to train judges.",
      "Councils ought, before May 5, 2026, to name a contact.",
      "The council has, moreover, to grit the lanes.",
    ],
    counterExamples: ["The Ministry has, for its part, trained judges.", "The Ministry has to act."],
  },
  {
    name: "has-to",
    mood: "obligation",
    pattern: `( need|needs ${meanwhile} @discourse* not? to | has|have @discourse* to | will|would @discourse* have|need to | had better | ought @discourse* to )`,
    examples: [
      "The Ministry of Health needs in addition to stock vaccines.",
      "Ports ought each to keep a tug.",
      "The Ministry of Health will have to train doctors.",
      "The group has to work out two scenarios.",
      "They also need to sharpen the blades.",
    ],
    counterExamples: ["The Ministry has the right to act.", "the need for capital"],
  },
  {
    name: "may-kindly",
    mood: "obligation",
    pattern: "may|might kindly|please",
    examples: ["States may kindly share a copy with the Centre.", "Departments may please send the list."],
    counterExamples: ["Departments may send the list.", "Kindly send the list."],
  },
  {
    name: "must-on-no-account",
    mood: "obligation",
    sense: "ban",
    pattern: `shall|must|should|may|can|will ( ${speaks} )? ( on|under|in no account|condition|circumstances|case|event | by no means )`,
    examples: [
      "Clerks should by no means ask for other papers.",
      "They should, he added, by no means ask for papers.",
      "Companies must on no account send workers underground.",
      "Hospitals should under no circumstances turn patients away.",
    ],
    counterExamples: ["They must on that account be careful.", "It may in no time be sold."],
  },
  {
    name: "is-expected-to",
    mood: "announcement",
    sense: "forecast",
    pattern: "is|are @discourse* expected|scheduled|supposed to",
    examples: [
      "The Department of Health is expected to draw up advice within five days.",
      "Provinces are also expected to review the list every six months.",
    ],
    counterExamples: ["The storm is expected in May.", "As expected, prices rose."],
  },
  {
    name: "is-warned-against",
    mood: "ordered",
    sense: "ban",
    pattern: `${beOrdered} @adverb* warned|cautioned|advised against`,
    examples: [
      "Localities were warned against letting hawkers spoil the beaches.",
      "Hospitals are strictly cautioned against reusing masks.",
    ],
    counterExamples: ["Localities were warned of floods.", "The plan was weighed against its cost."],
  },
  {
    name: "obligation",
    mood: "obligation",
    pattern: `shall|must|should ( ${speaks} | in the meantime )? @discourse*`,
    examples: [
      "The Ministry of Finance shall report.",
      "Entities must in the meantime publish their plans.",
      "Clerks should, he added, answer calls.",
      "Localities must complete the work.",
    ],
    counterExamples: ["The Ministry of Finance will report."],
  },
  {
    name: "commits-to",
    mood: "announcement",
    pattern: "undertook|undertakes|commits|agreed|agrees to",
    examples: [
      "The Ministry of Health undertook to release the software in January 2027.",
      "The two sides agreed to publish the report.",
    ],
    counterExamples: ["The parties agreed on the plan.", "They are committed to reform."],
  },
  {
    name: "announcement",
    mood: "announcement",
    pattern: "( will | is|are going to ) @discourse*",
    examples: [
      "The Ministry of Health will implement a solution.",
      "It will also open a hotline.",
      "The Ministry of Finance is going to trim the list.",
    ],
    counterExamples: ["Enterprises are willing to invest.", "The Ministry of Health shall implement a solution."],
  },
  {
    name: "progressive",
    mood: "progressive",
    pattern: "is|are @discourse* @adverb* <verb:ing>",
    examples: ["The Ministry of Finance is studying the decree.", "Ministries are stepping up training."],
    counterExamples: ["The Ministry of Finance studies the decree."],
  },
  {
    name: "perfect",
    mood: "perfect",
    pattern: "has|have @discourse* @adverb* ( been @adverb* <verb:ing> | <verb:part> )",
    examples: [
      "The Ministry of Health has completed the programme.",
      "Provinces have largely finished site clearance.",
      "The Department has been balancing the supply.",
    ],
    counterExamples: ["The Ministry of Health has a programme.", "Provinces have until June to finish."],
  },
  {
    name: "present",
    mood: "present",
    pattern: "@discourse* @adverb* <verb:s>",
    examples: ["The Ministry of Finance publicizes the rate.", "The Government Office regularly monitors the work."],
    counterExamples: ["The Ministry of Finance publicized the rate."],
  },
  {
    name: "present-plural",
    mood: "present",
    plural: true,
    pattern: "@discourse* @adverb* <verb:base>",
    examples: [
      "Ministries and localities review their procedures.",
      "Schools promptly report cases of food poisoning.",
    ],
    counterExamples: ["Ministries reviewed their procedures."],
  },
] as const satisfies readonly PredicateRow[];

export type PredicateRule = PredicateRow & { readonly name: (typeof rows)[number]["name"] };

/**
 * Predicates that can stand after a subject, tried in order; each pattern ends
 * where the action, or the words that give roles, begin.
 */
export const predicates: readonly PredicateRule[] = rows;
