import { fits } from "../model/matches.js";

/** What a column of a table of tasks holds. */
export type ColumnKind = "number" | "task" | "lead" | "partners" | "supervising" | "deadline" | "product";

/** How the head of a column is worded, in lower case; rows are tried in order. */
export interface ColumnRule {
  readonly kind: ColumnKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const bodies =
  "(?:agenc(?:y|ies)|units?|ministr(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|departments?|entit(?:y|ies)|institutions?|offices?|authorit(?:y|ies)|localit(?:y|ies)|part(?:y|ies))";
const bodyList = `${bodies}(?:(?: and |, ?(?:and )?| or |/)${bodies})*`;

export const columnRules: readonly ColumnRule[] = [
  {
    kind: "number",
    pattern:
      /^(?:no|nos|nr|number|#|s\/?n|s\.? ?no|serial (?:no|number)|stt|tt|item no|order|ordinal(?: number)?|index)$/,
    examples: ["No.", "STT", "#", "S/N"],
    counterExamples: ["Number of projects", "Notes"],
  },
  {
    kind: "deadline",
    pattern:
      /^(?:(?:the )?(?:deadlines?|dates?|due(?: dates?| by)?|time ?limits?|timelines?|time ?frames?|timings?|time|schedule|completion|target date|end date|finish(?:ed)?(?: by)?|to be completed(?: by)?|complet(?:e|ed) by|by when|when)|(?:completion|implementation|execution|submission|reporting|finishing|required|expected completion|expected) (?:deadline|date|time|period|time ?limit|time ?frame|timeline|schedule)|(?:deadline|due date|time(?: ?limit| ?frame|line)?|date|period|schedule) (?:of|for|to) (?:completion|implementation|submission|execution|finishing|complete|submit|reporting|performance|issuance|promulgation|presentation)|date (?:due|of issue))$/,
    examples: [
      "Deadline",
      "Completion time",
      "Time of completion",
      "Due date",
      "Implementation period",
      "Time",
      "Deadline for submission",
      "Date",
      "Timing",
    ],
    counterExamples: ["Time spent", "Date of birth", "Start date", "Date issued"],
  },
  {
    kind: "supervising",
    pattern:
      /^(?:supervis(?:ed by|ors?|ing(?: \p{L}+)?)|(?:directed|monitored|overseen|guided) by|(?:directing|steering|supervising|monitoring) (?:leaders?|officials?|agenc(?:y|ies)|units?|authorit(?:y|ies))|leaders? in charge|(?:deputy prime minister|deputy minister|vice chair(?:man|person)?) in charge)$/u,
    examples: ["Supervised by", "Directing leader", "Leader in charge", "Supervising agency"],
    counterExamples: ["In charge", "Lead agency"],
  },
  {
    kind: "partners",
    pattern: new RegExp(
      `^(?:(?:co-?ordinat(?:ing|ion|ed|e|or)|cooperat(?:ing|ion)|co-operat(?:ing|ion)|collaborating|collaborators?|participating|support(?:ing|ed|s)?|partners?|partner(?:ing)?|consulted|contributing|related|relevant|concerned|joint|accompanying|assisting)(?: (?:by|with|${bodyList}))?|(?:in )?(?:coordination|cooperation|collaboration|association|partnership) with|(?:jointly|together|along) with|with|${bodyList} (?:for|in|of) (?:coordination|cooperation|support)|${bodyList} (?:co-?ordinating|involved|concerned|cooperating))$`,
      "u",
    ),
    examples: [
      "Coordinating agency",
      "Partners",
      "Supporting units",
      "In coordination with",
      "Coordinating agencies and units",
      "Co-ordinating agency",
    ],
    counterExamples: ["Coordination task", "Lead agency", "With effect from"],
  },
  {
    kind: "lead",
    pattern: new RegExp(
      `^(?:(?:presiding|leading|lead|in-?charge|responsible|implementing|executing|performing|assigned|main|chairing|host|principal|focal|accountable|competent|drafting)(?: (?:${bodyList}|by|point|to))?|${bodyList}|lead(?:s|er)?|owners?|chair|who|responsibilit(?:y|ies)|responsible (?:persons?|officials?|part(?:y|ies))|(?:the )?(?:persons?|officials?|${bodies}) (?:in charge|responsible|assigned|presiding|in the lead)|in charge|assignees?|assigned(?: to)?|(?:carried out|done|implemented|presided over|led|chaired) by|${bodyList} (?:to implement|of implementation|in charge of implementation|for implementation)|implementers?)$`,
      "u",
    ),
    examples: [
      "Presiding agency",
      "In charge",
      "Lead",
      "Responsible unit",
      "Implementing agencies",
      "Agency in charge",
      "Agency",
      "Person in charge",
      "Ministries, agencies",
    ],
    counterExamples: ["Leading indicators", "Agency code", "Responsible for funds", "Charge"],
  },
  {
    kind: "product",
    pattern:
      /^(?:(?:expected |required |main |final )?(?:products?|outputs?|deliverables?|results?|outcomes?)(?: (?:to be (?:delivered|achieved|submitted)|of the (?:task|work)))?|form of (?:the )?(?:document|product|result)|(?:type|form|kind) of (?:document|product|output|result)s?|document to be issued|(?:task |completed )?products?|product form)$/,
    examples: ["Product", "Output", "Expected results", "Deliverable", "Form of document"],
    counterExamples: ["Result of the vote", "Product code", "Output value"],
  },
  {
    kind: "task",
    pattern:
      /^(?:(?:the )?(?:(?:specific|key|main|assigned|major|detailed|priority|urgent) )?(?:tasks?|activit(?:y|ies)|actions?|works?|jobs?|assignments?|missions?|measures?|to-?dos?|what)(?: (?:and|&|or) (?:tasks?|solutions?|activit(?:y|ies)|works?|measures?|actions?|products?))?(?: (?:content|contents|name|description|items?|assigned|required|needed|requested|to be (?:done|performed|implemented|carried out)|to do))?|(?:content|contents|name|names|description|title|list)(?: of)?(?: (?:the )?(?:specific |key |main |assigned )?(?:tasks?|works?|activit(?:y|ies)|actions?|assignments?|implementation|measures?))|contents?|work contents?|(?:tasks?|solutions?)(?:,| and| \/) (?:tasks?|solutions?)|action items?|items? of work|name of (?:document|project|scheme|dossier)s?|requirements?|(?:name of )?(?:legal )?documents? to be (?:drafted|developed|issued|submitted)|recommendations?)$/,
    examples: [
      "Task",
      "Tasks",
      "Content of the task",
      "Work content",
      "Key tasks and solutions",
      "Name of task",
      "Action",
      "Contents",
      "Activities",
      "Action required",
    ],
    counterExamples: ["Task force", "Contents page", "Work experience", "Status", "Notes", "Action taken"],
  },
];

/** A line at the end of a table that counts the others. */
export const sumsUp = /^(?:(?:grand|sub)[ -]?)?totals?\b[^.]{0,20}$/iu;

/** Characters of a head; longer words are text. */
const longestHead = 100;

const normal = (head: string): string =>
  head
    .toLowerCase()
    .replace(/\([^()]*\)|\*/gu, " ")
    .replace(/[.:;](?=[.:;\s]|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

const kindOfWords = (words: string): ColumnKind | null =>
  columnRules.find(({ pattern }) => fits(pattern, words))?.kind ?? null;

/** What the column below a head holds; null where the words say nothing of tasks. Of heads over one another ("Agencies / Lead") the lower one says more. */
export function columnKind(head: string): ColumnKind | null {
  if (head.length > longestHead) return null;
  const words = normal(head);
  const parts = words
    .split("/")
    .map((part) => part.trim())
    .reverse();
  return [...(parts.length > 1 ? parts.slice(0, -1) : []), words, ...parts.slice(-1)].reduce<ColumnKind | null>(
    (kind, part) => kind ?? kindOfWords(part),
    null,
  );
}

/** Whether heads are those of a table of tasks: one names the task, another who does it, with whom, by when or what comes of it. */
export function namesTaskTable(heads: readonly string[]): boolean {
  const kinds = heads.map(columnKind);
  return kinds.includes("task") && kinds.some((kind) => kind !== null && kind !== "task" && kind !== "number");
}
