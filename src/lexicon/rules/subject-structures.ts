import type { Structure } from "./structure.js";

/** Clauses that name those who are to act, or the thing to which something is to be done, in an order of words of their own. */
export const subjectStructures = [
  {
    name: "subject-and-colon",
    kind: "clause",
    means: "a body, a colon or a dash, and behind it what the body is to do, mostly a verb without a subject",
    examples: [
      "The Ministry of Health: in collaboration with Da Nang, set up first-aid posts along the route of the race.",
      "Ministry of Finance – submit the plan for the sale of state shares.",
    ],
    counterExamples: [
      "The Ministry of Agriculture and Environment shall count the herds: cattle come first.",
      "Herds: cattle and pigs",
    ],
  },
  {
    name: "concluded-as-follows",
    kind: "clause",
    means: "a body, a verb in the past and a colon at the end of the line, which opens the list of its orders",
    examples: [
      "After hearing reports on the harvest, the Prime Minister concluded as follows:",
      "The Chairman of the People's Committee of Quang Tri directed the repair of the port as below:",
    ],
    counterExamples: ["The Prime Minister concludes the meeting.", "The harvest ended as follows:"],
  },
  {
    name: "agreed-as-follows",
    kind: "clause",
    means: "a verb of agreeing and a colon at the end of the line, which opens the list of what was agreed",
    examples: ["After discussion it was agreed that:", "The meeting decided the following:"],
    counterExamples: ["After discussion it was not agreed that:", "The fees agreed last year are as follows:"],
  },
  {
    name: "own-task",
    kind: "clause",
    means: 'a possessive, a noun such as "task", a form of "be" and an infinitive: the task of whoever was spoken of',
    examples: [
      "The Ministry of Construction has set up a unit for social housing. Its first task is to draw up a list of vacant plots.",
      "Provinces will receive new rescue boats. Their most urgent duty will be to train the crews.",
    ],
    counterExamples: [
      "The Ministry of Construction set up a unit. The first task was hard.",
      "Its tasks are many, and the unit is small.",
    ],
  },
  {
    name: "neither-may",
    kind: "clause",
    means: '"neither" or "none of them" and a modal: a prohibition for several bodies that were named before',
    examples: [
      "The Ministry of Finance and the State Bank of Vietnam will split the work. Neither may raise its staff.",
      "The provinces along the river have reported. None of them may license new sand mines before October.",
    ],
    counterExamples: [
      "The two ministries have reported. Neither report was complete.",
      "The provinces must not license new sand mines.",
    ],
  },
  {
    name: "no-one-may",
    kind: "clause",
    means: '"no" or "none of", bodies and a modal: a prohibition for all of them',
    examples: [
      "No commercial bank may charge pensioners for a card.",
      "None of the provinces is to hold a festival while the epidemic lasts.",
    ],
    counterExamples: ["No permit may be issued to trawlers.", "Commercial banks may not charge pensioners."],
  },
  {
    name: "nor-inverted",
    kind: "clause",
    means: 'a denial such as "nor" or "in no case", and behind it the auxiliary before its subject',
    examples: [
      "Hospitals must not turn patients away. Nor may they demand a deposit.",
      "In no case should ministries ask the budget for more vehicles.",
      "Under no circumstances should the sluices be opened at night.",
    ],
    counterExamples: [
      "In no case legalize the illegal mining of sand.",
      "Hospitals must on no account turn patients away.",
    ],
  },
  {
    name: "let-bodies",
    kind: "clause",
    means: '"let" or "have", a body by name and a verb in its base form: an order in the imperative',
    examples: [
      "Let the Ministry of Public Security issue the cards free of charge.",
      "Have the Ministry of Construction open the bypass before the holidays.",
    ],
    counterExamples: ["Let prices of fertilizer fall.", "The Ministry of Construction lets the bypass open."],
  },
  {
    name: "body-to-do",
    kind: "clause",
    means: "a body and an infinitive in a list of tasks or orders, without a verb that orders",
    examples: [
      "Next steps\n- Department of Planning to draw up a list of vacant plots.",
      "Actions on the port:\n- Department of Fisheries to move its boats by June 30, 2026.",
    ],
    counterExamples: [
      "The Department of Planning has to draw up a list.",
      "The right of the State Bank of Vietnam to report on loans was upheld.",
    ],
  },
  {
    name: "polite-request",
    kind: "clause",
    means: 'thanks, "if", and behind it what somebody would do: a request, as letters put it',
    examples: [
      "To: All Departments\n\nWe would be grateful if you could return the form on scholarships.",
      "It would be appreciated if the Ministry of Health would send its list of cold stores by May 5.",
    ],
    counterExamples: [
      "The Department is grateful to schools for the form.",
      "Schools may return the form if they wish.",
    ],
  },
  {
    name: "there-must-be",
    kind: "clause",
    means: '"there", a modal that obliges, and "be": what is, or is not, to be',
    examples: [
      "There must be no delay in the payment of pensions.",
      "There shall be a complete ban on burning straw near highways.",
    ],
    counterExamples: ["There are delays in the payment of pensions.", "There will be a ban on burning straw."],
  },
  {
    name: "item-subjunctive",
    kind: "clause",
    means: 'an item that says of a thing, without "that" and without a modal, that it "be done"',
    examples: [
      "Heads of Departments shall act as follows.\n- A register of visitors be kept at every gate.",
      "The Ministry of Health shall:\n- The cold stores of all districts be inspected twice a year;",
    ],
    counterExamples: [
      "Heads of Departments shall act as follows.\n- A register of visitors must be kept at every gate.",
      "The Ministry of Health shall:\n- Inspect the cold stores;",
    ],
  },
  {
    name: "to-be-done",
    kind: "clause",
    means: "a thing and the infinitive of a passive, in a list of tasks or orders",
    examples: [
      "- Pumps of the old quarter to be repaired before the rains.",
      "- Stray cattle not to be allowed on highways.",
    ],
    counterExamples: ["- The pumps deserve to be repaired.", "Pumps of the old quarter are old."],
  },
  {
    name: "is-done-by",
    kind: "clause",
    means: "a thing and a passive in the present, among tasks, and by when or how often it is done",
    examples: [
      "The communes shall list damaged roofs; the list is sent to the Department of Construction by the 10th of December.",
      "The Ministry of Health shall:\n- The stock of serum is checked every 6 months;",
    ],
    counterExamples: [
      "The list is sent to the Department of Construction by the 10th of December.",
      "The communes shall list damaged roofs; the list is long.",
    ],
  },
  {
    name: "is-due",
    kind: "clause",
    means: "something written is due, and when",
    examples: [
      "The Ministry of Finance shall draw up rules; a draft is due before the Government in June 2027.",
      "The Ministry of Health shall study the case. Findings are due on the Prime Minister's desk by May 10, 2027.",
    ],
    counterExamples: [
      "The Ministry of Health shall study the case. The next session is due in Ca Mau in January 2027.",
      "The Ministry of Health shall study the case. The delay is due to floods in May.",
    ],
  },
] as const satisfies readonly Structure[];
