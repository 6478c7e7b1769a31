import { aside, beOrdered, meanwhile, type PredicateRow } from "./predicate-row.js";

/** By which it is told that somebody has given work to the subject, or forbidden it: "is ordered to", "is responsible for". */
export const toldPredicates = [
  {
    name: "is-forbidden-to",
    mood: "ordered",
    sense: "ban",
    pattern: `${beOrdered} @adverb* forbidden|prohibited|barred|banned to|from`,
    examples: [
      "Online marketplaces are forbidden to list prescription drugs.",
      "Contractors are prohibited from raising prices.",
    ],
    counterExamples: ["The forbidden zone is closed.", "They are to prohibit sales."],
  },
  {
    name: "is-ordered-not-to",
    mood: "ordered",
    sense: "ban",
    pattern: `${beOrdered} @adverb* @requestPast|warned|cautioned ( , @discourse+ , )? not to`,
    examples: [
      "These ministries were told, moreover, not to accept any inventory.",
      "Ministries have been directed not to announce any policy.",
      "Hospitals were told not to refuse patients.",
      "The bank was also warned not to let credit run ahead.",
    ],
    counterExamples: ["Ministries were told to act."],
  },
  {
    name: "is-ordered-to",
    mood: "ordered",
    pattern: `${beOrdered} ( , @discourse+ , )? ${meanwhile} @discourse* ( ,? by ( a copy of )? this <word>|<reference> ,? )? @adverb* @requestPast|warned ( on the spot | in writing | once more|again | upon | on )? ( by <agency> )? ( , @discourse+ , )? @adverb* to`,
    examples: [
      "Ministers are by this Circular respectfully entreated to inform their staff.",
      "The Ministry of Finance was directed by the Prime Minister to submit the Decree.",
      "The Ministry of Health is assigned to build a database.",
      "Localities were also requested to report.",
      "Enterprises are urged to register.",
      "Permanent Secretaries are, therefore, requested to inform their staff.",
      "Wardens of hostels are therefore being asked to count the beds.",
      "The Inspectorate was told on the spot to reseal the crates.",
      "Ferry owners were in turn urged to fit radios.",
      "The Registrar is, by this notice, requested to reopen the ledger.",
      "Ministries are by a copy of this circular asked to pay their dues.",
    ],
    counterExamples: ["The task was assigned in May.", "The Ministry was asked about the budget."],
  },
  {
    name: "is-ordered-aside",
    mood: "ordered",
    inserts: true,
    pattern: `${beOrdered} @discourse* @adverb* @requestPast ( by <agency> )? , ( <word>|<agency>|<time> )+ , to`,
    examples: [
      "The Registrar is authorized by the Ministry of Justice, in place of the court, to seal the archive.",
      "The Ministry was asked, in coordination with the State Bank of Vietnam, to report.",
      "Localities are requested, before July 31, 2025, to report on dykes.",
    ],
    counterExamples: [
      "The Ministry was asked, and it answered.",
      "Localities are requested to report, before July 31, 2025, on dykes.",
    ],
  },
  {
    name: "is-aside-ordered-to",
    mood: "ordered",
    pattern: `is|are|was|were @discourse* ${aside} @adverb* @requestPast @adverb* to`,
    examples: [
      "The Ministry of Justice is, in the same spirit, asked to train clerks.",
      "Localities are, for their part, urged to clear canals.",
    ],
    counterExamples: [
      "The Ministry of Justice is, in the same spirit, to train clerks.",
      "The tax is, as planned, requested in May.",
    ],
  },
  {
    name: "is-tasked-aside-with",
    mood: "ordered",
    inserts: true,
    pattern: `${beOrdered} @discourse* @adverb* tasked|charged|entrusted , ( <word>|<agency>|<time> )+ , with <verb:ing>`,
    examples: [
      "The Ministry of National Defence is tasked, together with the Ministry of Foreign Affairs, with agreeing the schedule.",
      "Vietnam Electricity was entrusted, from May 1, 2025, with securing the dams.",
    ],
    counterExamples: [
      "The Ministry was tasked with securing the network.",
      "It was charged, and the owner paid, with a fine.",
    ],
  },
  {
    name: "is-ordered-as-something-to",
    mood: "ordered",
    pattern: `${beOrdered} @adverb* assigned|appointed|designated|named|chosen as the|a|an? <word> <word>? <word>? ( to | , )`,
    examples: [
      "The province is assigned as the competent agency, presiding over and coordinating with the Ministry of Finance to complete the report.",
      "The Ministry of Justice was assigned as the focal point to guide the licensing.",
      "Vietnam Railways is designated as a standing agency to run the project office.",
    ],
    counterExamples: ["The bank was designated as the agent.", "The bank was named in the report."],
  },
  {
    name: "is-not-allowed-to",
    mood: "ordered",
    sense: "ban",
    pattern: "is|are @adverb* not|no @adverb* longer? allowed|permitted|authorized to",
    examples: [
      "Shipping lines are not allowed to unload scrap.",
      "Schools are not permitted to collect fees outside the list.",
    ],
    counterExamples: ["Shipping lines are allowed to unload scrap.", "A hospital is not able to refuse patients."],
  },
  {
    name: "is-focal-point-to",
    mood: "responsibility",
    pattern:
      "is|are the|a ( focal|lead|leading|standing|main point|agency|unit|body ( to|for|in | , responsible for ) | agency|unit|body|ministry responsible for|in )",
    examples: [
      "The Ministry of Science and Technology is the agency responsible for accrediting laboratories.",
      "The Department of Finance is the standing agency, responsible for guiding units.",
      "The Ministry of Agriculture is the focal point to synthesize the results.",
      "The Department of Health is the lead agency for vaccination.",
      "The Steering Office is a standing body for disaster control.",
    ],
    counterExamples: ["The Ministry is the issuer.", "The plant is the main source of power."],
  },
  {
    name: "has-until-to",
    mood: "obligation",
    pattern: `( ${beOrdered} @adverb* given|allowed|granted | has|have ) @discourse* <time> to|for`,
    examples: [
      "Banks have until 30 June 2026 to close the accounts.",
      "The province has until the end of September to clear the site.",
      "Such ministries are given thirty days from the date of this Circular to refund the money.",
    ],
    counterExamples: [
      "Banks have closed the accounts.",
      "The province has time to act.",
      "Ministries are given the task to act.",
    ],
  },
  {
    name: "is-tasked-with",
    mood: "ordered",
    pattern: `${beOrdered} @discourse* @adverb* ( tasked|charged|entrusted with | put|placed in charge of | given|assigned the task|tasks|responsibility|duty|job of|to )`,
    examples: [
      "The Ministry of Public Security was also tasked with securing the network.",
      "Deputy PM Le Van Khoa was put in charge of following up on the directive.",
    ],
    counterExamples: ["The fee was charged to the owner.", "The ministry was given a budget."],
  },
  {
    name: "is-ordered-below",
    mood: "ordered",
    pattern: `${beOrdered} @adverb* @requestPast ( as follows | to do|carry the following | ( with|the following tasks? ) )? :`,
    examples: [
      "The Department of Agriculture and Environment is assigned:",
      "Localities are requested as follows: review the plans",
    ],
    counterExamples: ["The Ministry was asked about it.", "They are asked to report:"],
  },
  {
    name: "is-given-tasks",
    mood: "ordered",
    pattern: `${beOrdered} @adverb* given|assigned <word>? <word>? tasks|duties :`,
    examples: [
      "The ministry was given three further tasks: to list medicines.",
      "Each province was given the following tasks: first, to count the herds.",
    ],
    counterExamples: ["The tasks were given to the ministry."],
  },
  {
    name: "is-responsible-for",
    mood: "responsibility",
    apposed: true,
    pattern: "( is|are @adverb* | shall|must|will @adverb* be @adverb* )? responsible for|in",
    examples: [
      "The Ministry of Finance is responsible for directing the Tax Department.",
      "The Office, responsible for urging tasks",
    ],
    counterExamples: ["be responsible to the Prime Minister", "the responsible ministry"],
  },
  {
    name: "has-the-task-of",
    mood: "responsibility",
    pattern: "has|have @discourse* the|a task|tasks|duty|responsibility|mission|obligation of|to",
    examples: [
      "It has the task of preparing a plan on teachers.",
      "Owners of platforms have the duty to identify all sellers.",
      "Localities also have the duty of clearing the site.",
    ],
    counterExamples: ["The Ministry has the tasks below.", "Localities have a duty."],
  },
  {
    name: "is-in-charge-of",
    mood: "responsibility",
    pattern: "( is|are @adverb* in charge | has|have charge ) of",
    examples: [
      "The Ministry of Science and Technology is in charge of promulgating the standards.",
      "Provincial Departments of Education are directly in charge of organizing the exam.",
      "Deputy Prime Minister Le Van Khoa has charge of directing this work.",
    ],
    counterExamples: ["ministries in charge of databases should act", "leaders in charge of each project"],
  },
  {
    name: "is-the-agency-that",
    mood: "obligation",
    pattern:
      "is|are the standing|focal|lead|leading|host|main|coordinating agency|body|unit|point|office ( , )? ( that|which|to )? helps|help|assists|assist|helping|assisting <agency> to|in?",
    examples: [
      "The Ministry of Public Security is the standing agency that helps the Prime Minister monitor the Plan.",
      "The Ministry of Finance is the focal body, assisting the Government in urging ministries.",
    ],
    counterExamples: ["The Ministry of Finance is the standing agency of the Committee."],
  },
] as const satisfies readonly PredicateRow[];
