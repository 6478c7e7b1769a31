import { termNames } from "../term-names.js";
import type { Rule } from "./rule.js";

const { nouns, heads, work } = termNames;

/**
 * How far back the deadline of a fragment reaches: to the last directive, to those of the sentence, of the list above; or to
 * the last, and where the fragment is a sentence of its own, to all of the sentence before.
 */
interface FragmentRow extends Rule {
  readonly reach: "last" | "sentence" | "sentence-before" | "list";
}

const rows = [
  {
    name: "all-to-be-completed",
    reach: "sentence",
    pattern:
      "( all|both|these @adverb* ( are|must|shall|should|to )? be? @adverb* to? be? done|completed|finished|implemented|carried out? | and? @adverb* completing|finishing this|these|all|them|both )",
    examples: ["both to be done this year", "and completing this by the first quarter of 2026"],
    counterExamples: ["to be completed before June 30"],
  },
  {
    name: "all-of-the-list",
    reach: "list",
    pattern:
      "all|both of? the|these|those? <number>|two|three|four|five|six|seven|eight? above|following|mentioned|aforesaid? contents|content|tasks|work|works|items|measures|activities|matters|steps|requirements above? " +
      "( are|is|must|shall|should|will|need|needs|have|has )? to? be? @adverb* completed|finished|done|finalized|implemented|carried|accomplished|fulfilled|submitted|reported out?",
    examples: [
      "All of these contents are to be completed before October 10, 2026.",
      "All the above tasks must be finished in the third quarter",
      "All tasks shall be completed by June 30",
      "All three tasks are to be completed before 28 February 2026.",
    ],
    counterExamples: ["All provinces must be connected before June 30", "these are to be completed in May"],
  },
  {
    name: "to-be-completed",
    reach: "last",
    pattern:
      "( to|will|must|shall|should )? be @adverb* completed|finished|done|finalized|implemented|achieved|submitted|reported|accomplished|concluded|carried|fulfilled out? ( to <agency> )?",
    examples: [
      "To be completed before June 30, 2025.",
      "to be finished in the third quarter",
      "must be done by May",
      "To be submitted to the Prime Minister in November 2025.",
    ],
    counterExamples: ["Complete the plan before June 30, 2025."],
  },
  {
    name: "this-must-be-done",
    reach: "last",
    pattern:
      "( this|it|these|they|which|the work|task|tasks? | all? this|that|these work|task|job|step|works|tasks|jobs|steps ) ( must|shall|should|will|is|are|needs|has|have @adverb* to? be? | to be ) @adverb* ( in place | done|completed|finished|finalized|implemented|achieved|carried|accomplished|concluded|settled|solved|resolved|treated|regarded|wrapped|over|ready out|up? )",
    examples: [
      "This should be settled within 20 days.",
      "This must be done by June 10.",
      "which must be completed by June 2025",
      "this is to be achieved by the end of June",
      "This work must be finished before May 1.",
      "It has to be in place by January 1, 2027.",
      "this to be completed within the quarter",
      "this to be done within 45 days",
    ],
    counterExamples: ["This must be seen."],
  },
  {
    name: "term-is",
    reach: "last",
    pattern:
      `and|with? the|a|its|their? ( ${work}? ${nouns} ${heads}? | ${work} ${heads} | period of ${work} ) ( for|of the? ${work} ( to|by <agency> )? )? ` +
      ":? ( is|being | shall|will|must be )? set? no?",
    examples: [
      "Deadline: June 30, 2025",
      "Completion time: July 2025",
      "Deadline for completion: before June 30, 2025",
      "time limit for submission to the Government: in August",
      "The completion deadline is Quarter III/2025",
      "the period of completion will be from 2027 to 2031",
    ],
    counterExamples: [
      "Completion of the plan in July",
      "the implementation of the plan",
      "a period of drought",
      "the date of issuance",
    ],
  },
  {
    name: "progress-is",
    reach: "last",
    pattern: "progress|schedule|frequency :",
    examples: ["Progress: in the third quarter of 2026.", "Schedule: June 2026"],
    counterExamples: ["progress in June", "Frequency of checks: weekly"],
  },
  {
    name: "has-until",
    reach: "last",
    pattern:
      "( it|they|he|she|<agency> ( has|have | is|are|was|were @adverb* given ) | the ( <word>|<reference> ) gives|gave|allows|allowed|grants|granted it|them )",
    examples: [
      "It has until October 30 to do so.",
      "They have three months to do so.",
      "It was given until October 30.",
      "The Circular gives them until the end of May.",
    ],
    counterExamples: ["The Circular gives localities new powers.", "It was until October 30."],
  },
  {
    name: "reply-expected",
    reach: "last",
    pattern:
      "( a|the )? @adverb* reply|replies|response|responses|answer|answers|feedback|completion|delivery|submission ( is|are )? @adverb* expected|due|requested|required|awaited",
    examples: ["Reply expected within September.", "Delivery due by 5 May", "A response is requested before Friday."],
    counterExamples: ["Rain expected in September.", "The reply was sent in May."],
  },
  {
    name: "complete-by",
    reach: "last",
    pattern:
      "( and|to )? @adverb* complete|completes|completed|finish|finishes|finished|completion|completing|finishing ( it|this|them )? :? ( is|no )?",
    examples: [
      "Complete before June 25, 2025.",
      "Completion: June 30, 2025",
      "completes before 30 June 2027",
      "to complete before 10 December",
    ],
    counterExamples: ["The review goes on before June 30.", "The Ministry of Finance ends the review."],
  },
  {
    name: "both-by-then",
    reach: "sentence-before",
    pattern: "both|all ( of them )?",
    examples: ["Both in the fourth quarter of 2025.", "all by June 30", "Both of them before May 1."],
    counterExamples: ["The two in May", "These in May"],
  },
] as const satisfies readonly FragmentRow[];

export type FragmentRule = FragmentRow & { readonly name: (typeof rows)[number]["name"] };

/** Clauses that only carry a deadline; the time expression follows where the pattern ends. */
export const fragments: readonly FragmentRule[] = rows;
