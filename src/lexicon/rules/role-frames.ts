import type { Rule } from "./rule.js";

/** What stands where a role frame ends. */
export interface RoleFrame extends Rule {
  /** What a supervised body is to do follows without a "to". */
  readonly bare?: true;
  readonly opens: "partners" | "action" | "supervised";
  /** It says who presides over the work of several. */
  readonly presides?: true;
}

const lead =
  "~preside over? | ~take the? lead|initiative ( in|on )? | ~take charge of? | ~assume|~take|~hold the? prime|primary|main|chief|full? responsibility ( for )? | be|is|are in charge of? | ~lead | ~chair | ~act as the? focal|lead|standing point|agency";
const adverbs = "@adverb*";

/**
 * Words before the action that only say who leads, with whom, and over whom:
 * the action begins after them.
 */
export const roleFrames: readonly RoleFrame[] = [
  {
    name: "lead-and-coordinate",
    opens: "partners",
    presides: true,
    pattern: `@adverb* ( ~continue to )? ${adverbs} ( ${lead} ) ,? and|in|by? ,? ${adverbs} ~coordinate|~cooperate|~collaborate|~work|~liaise|coordination|cooperation|collaboration closely|proactively? together? with`,
    examples: [
      "shall preside over and coordinate with the Ministry of Justice to develop a law",
      "take the lead in coordinating with relevant ministries to advise on a resolution",
      "take charge of, and coordinate with the Ministry of Finance in, minting the coins",
      "take the prime responsibility for, and coordinate with the Ministry of Finance in, studying the tax",
      "takes prime responsibility for, and work together with harbour masters in, dredging the fairway",
    ],
    counterExamples: ["preside over the repair of the sluices", "coordinate the planting of hedges"],
  },
  {
    name: "lead-and-consult",
    opens: "partners",
    presides: true,
    pattern: `@adverb* ( ~continue to )? ${adverbs} ( ${lead} ) ,? and ,? ${adverbs} ~consult with?`,
    examples: [
      "take charge of, and consult the Ministry of Foreign Affairs on, studying the proposal",
      "shall preside over and consult with the Ministry of Justice to revise the decree",
    ],
    counterExamples: ["consult the elderly on their needs", "take the lead in consulting the people"],
  },
  {
    name: "preside-with",
    opens: "partners",
    pattern: "@adverb* ~preside over? with",
    examples: [
      "preside over with the Ministry of Health in guiding hospitals",
      "shall preside with localities to draw up the list",
    ],
    counterExamples: ["preside over the work with care", "preside over the meeting"],
  },
  {
    name: "coordinate-with",
    opens: "partners",
    pattern: "@adverb* ~coordinate|~cooperate|~collaborate|~liaise closely|proactively|actively|promptly? with",
    examples: [
      "coordinate with localities to develop plans",
      "regularly coordinates with the Ministry of Public Security to inspect the system",
    ],
    counterExamples: ["coordinate closely among ministries", "coordinates the mobilization of students"],
  },
  {
    name: "work-with",
    opens: "partners",
    pattern: "@adverb* ~work closely|directly|actively? with|alongside",
    examples: [
      "working alongside the Ministry of Justice to wrap up talks",
      "works with enterprises to list the materials",
      "shall work closely with Vietnam Electricity to restore the grid",
    ],
    counterExamples: ["work in three shifts"],
  },
  {
    name: "join-in",
    opens: "partners",
    pattern: "@adverb* ( ~join hands|forces? with? | ~team|~link up with )",
    examples: [
      "join the Ministry of Finance in sharing out the water",
      "join forces with localities to fight the fires",
      "teaming up with the Ministry of Finance to check reserves",
    ],
    counterExamples: ["the joint inspection"],
  },
  {
    name: "lead-in-doing",
    opens: "action",
    pattern:
      "@adverb* ( ~continue to )? ( ~take the? lead|initiative in | ~take charge of | ~preside over | ~assume the? prime|primary|main|chief|full? responsibility for | be|is|are in charge of | be|is|are responsible for | ~lead in | ~take|~share the? prime|primary|main|chief|full? responsibility for | ( ~act|~serve as | be ) the|a? focal|lead|leading|standing|main? point|agency|body|unit ( in charge of | responsible for | in|for ) )",
    examples: [
      "take the lead in deploying the framework",
      "presides over guiding and urging localities",
      "be responsible for proposing plans",
      "be the focal point in implementing the scheme",
      "acts as a lead agency for restructuring banks",
      "be the agency in charge of grading timber",
      "share responsibility for oiling the locks",
    ],
    counterExamples: ["lead the revision of regulations"],
  },
  {
    name: "take-the-lead",
    opens: "action",
    pattern:
      "@adverb* ( ~take the? lead | ~preside over? | ~act|be|is|are|~serve as? the? focal|lead|standing point|agency|body|unit | ~assume|~take the? prime|primary|main|chief responsibility | ~take charge | ~lead|~chair , ) ,?",
    examples: [
      "will take the lead, joined by the Ministry of Justice, in inviting experts",
      "takes the lead, with localities, in counting the herds",
      "takes charge, together with the Ministry of Finance, of drawing up the list",
      "be the focal point to follow up the work",
      "takes chief responsibility, the Ministry of Finance coordinates, balancing the budget",
      "lead, together with localities, draft the plan",
    ],
    counterExamples: ["take measures", "be the first to report"],
  },
  {
    name: "have-body-do",
    opens: "supervised",
    bare: true,
    pattern: "@adverb* ~have|~let",
    examples: ["have the General Department of Customs send weekly data", "has the Tax Department publish the rates"],
    counterExamples: ["get the General Department of Customs to send data"],
  },
  {
    name: "supervise-body",
    opens: "supervised",
    pattern: "@adverb* ~direct|~supervise|~steer|~oversee|~instruct|~require|~order",
    examples: [
      "directly supervise the Ministry of Home Affairs to issue a document",
      "direct Vietnam Electricity to restore the grid",
      "instructs the Border Guard Command to patrol the coast",
    ],
    counterExamples: ["guide schools to publish menus", "urge ministries to develop a plan"],
  },
];

const presiding: ReadonlySet<string> = new Set(
  roleFrames.flatMap(({ name, presides }) => (presides === true ? name : [])),
);

/** Whether the frame of that name says who presides. */
export const isPresiding = (frame: string): boolean => presiding.has(frame);
