import type { Rule } from "./rule.js";

export interface AimRule extends Rule {
  /** It dates something else, right behind it, and opens no aim. */
  readonly datesOther?: true;
  /** It holds only of a time that recurs and sets no end: "put officers on duty before May 1" dates the task. */
  readonly recurring?: true;
  /** What closes it before a comma: a verb that reports or submits where nothing is said, any verb, or another time. */
  readonly closedBy?: "verb" | "time";
}

/** Words that open the aim of a task: a date behind them, up to the next comma, is no deadline of the task. */
export const aims: readonly AimRule[] = [
  {
    name: "so-that",
    pattern: "so that|as",
    examples: ["so that ground can be broken on December 19, 2025", "so as to finish in 2027"],
    counterExamples: ["so far"],
  },
  {
    name: "in-order-to",
    pattern: "in order to|that|for",
    examples: ["in order to start in 2026", "in order that schools open on September 5, 2025"],
    counterExamples: ["in good order", "hold an inspection in order of size"],
  },
  {
    name: "to-reach-an-aim",
    pattern: "to @adverb* ensure|achieve|reach|attain|meet|serve|become|prepare|realize|avoid",
    examples: [
      "to ensure smooth operation from July 1, 2025",
      "to achieve a digital economy scale of 20% of GDP by the end of 2025",
    ],
    counterExamples: ["to ensuring it", "to complete it by July"],
  },
  {
    name: "with-a-view-to",
    pattern: "with a|the view|goal|aim|target|objective|purpose|vision to|of",
    examples: ["with a view to cutting costs by 2030", "with the goal of reaching 10% in 2026"],
    counterExamples: ["with the Ministry"],
  },
  {
    name: "relative-past",
    closedBy: "time",
    pattern:
      "which|that|who ( had|was|were|took|came|entered|began|started|expired | takes effect | comes|enters into force|effect | has|have been | is|are expected|scheduled|forecast|estimated|projected|predicted|planned|slated|likely )",
    examples: [
      "the zone, which had been due to start on July 1",
      "the plan that was approved in 2026",
      "under the law, which took effect on August 1",
      "under the law, which takes effect on January 1, 2026",
      "the intrusion, which is forecast to peak from March 15",
    ],
    counterExamples: ["which must be completed by June 2025"],
  },
  {
    name: "event-past",
    pattern: "after|when|since|once|until the|a|an|its|their? <word> <word>? <word>? was|were|had",
    examples: [
      "after the disease was declared an epidemic on August 27",
      "when the old bridge was closed in July 2025",
    ],
    counterExamples: ["after the plan is approved in 2026", "after July 1, 2025"],
  },
  {
    name: "contact-clause",
    closedBy: "verb",
    pattern: "it|they|he|she can|could|would",
    examples: ["register the number of flats it can finish this year", "report the sums they could pay in 2025"],
    counterExamples: ["complete it in 2026", "they must report in May", "report what they have done by July 10"],
  },
  {
    name: "reason",
    pattern: "because|since ( of )? the|a|an|its|their|it|they|many|some|most|there|<agency>",
    examples: [
      "inform enterprises, since a survey in June showed that few knew",
      "check dykes because the storm of September 2025 broke some",
    ],
    counterExamples: ["in force since July 1, 2025", "which have not been reported since"],
  },
  {
    name: "concession",
    pattern: "even? though|although ( <word>|<agency> )",
    examples: [
      "publish notices in English, though disclosure becomes compulsory in 2028",
      "publish them, even though disclosure becomes compulsory in 2028",
      "send the list, although the law enters into force on July 1, 2026",
    ],
    counterExamples: ["publish them thoroughly in 2028", "throughout 2028"],
  },
  {
    name: "striving",
    pattern: "striving|aiming|targeting|heading|looking|expected|scheduled",
    examples: ["striving to sign it in September 2026", "expected to open in 2027"],
    counterExamples: ["to strive for results"],
  },
  {
    name: "recalling",
    pattern: "recalling|citing|noting|quoting",
    examples: ["the dispatch stated, recalling the blaze in Hanoi in September", "citing the accident on May 5, 2026"],
    counterExamples: ["to recall goods before May", "note down losses by Friday"],
  },
  {
    name: "question-of-amount",
    recurring: true,
    pattern: "how much|many|often",
    examples: [
      "let the Ministry know how much fuel it will deliver in each month",
      "a plan of how many trees to plant each year",
    ],
    counterExamples: ["report how it stands", "much is to be done every week"],
  },
  {
    name: "when-on-duty",
    datesOther: true,
    recurring: true,
    pattern: "on duty also|even|including?",
    examples: ["arrange officials on duty also on Saturdays", "keep doctors on duty on Sundays and public holidays"],
    counterExamples: ["report the duty roster in May", "set up posts on Saturdays"],
  },
  {
    name: "past-participle-of-another-time",
    datesOther: true,
    pattern:
      "issued|promulgated|assigned|approved|signed|held|adopted|passed|launched|recorded|announced|established|identified|started|stipulated|outlined|due|published|received|enrolled|expiring|lapsing|maturing ( by <agency> )? ( at|on|in )?",
    examples: ["the plan approved in 2026", "the decree issued on July 1, 2025", "the permits expiring in May 2026"],
    counterExamples: ["to approve the plan in 2026"],
  },
];

export interface CompletionRule extends Rule {
  /** It takes the place of a time's preposition. */
  readonly governsTime?: true;
}

/** What turns an aim into a deadline where a time follows: the task itself is to be done by then. */
export const completions: readonly CompletionRule[] = [
  {
    name: "aim-to-complete-it",
    pattern:
      "( striving|aiming|targeting to|for|at? | with a|the view|goal|aim|target|objective|purpose to|of ) @adverb* " +
      "complete|completing|completion|finish|finishing|finalize|finalizing ( the|this|these|all work|works|task|tasks | it|this|them|these|all )?",
    examples: [
      "striving to complete it before August 1, 2025",
      "with a view to basically completing this work in 2025",
      "aiming for completion in August",
    ],
    counterExamples: ["expected to complete it in 2027", "striving to become a developed country by 2045"],
  },
  {
    name: "striving-for-a-time",
    governsTime: true,
    pattern: "striving|aiming|targeting for|at",
    examples: [
      "connect the systems, striving for August 2027",
      "finish the route, aiming for the second quarter of 2026",
    ],
    counterExamples: ["to strive for results", "striving to become a developed country by 2045"],
  },
  {
    name: "to-reach-an-office",
    pattern:
      "to reach the|this|our? ( <agency> ( for <word> )? | office|ministry|department|secretariat|commission|committee|government|governor|minister|chairman|director|treasury ( <word> )* )",
    examples: [
      "to reach this office on or before 12 February 2027",
      "to reach the Ministry of Finance before July 31",
      "to reach the Governor by Monday",
      "to reach the Ministry of Justice for appraisal by September 5",
      "to reach the Office of the Head of Service by May 5",
    ],
    counterExamples: ["to reach 8% by the end of 2025", "to reach the goal by 2030"],
  },
];
