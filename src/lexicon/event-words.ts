import { anyOf, wordsIn } from "./word-set.js";

/** Behind "is", that something has ended: "as soon as the rainy season is over". */
export const isOver = anyOf("over|out|up");

/** Nouns of happenings that end a term. */
export const eventNouns: ReadonlySet<string> = new Set(
  (
    "session sessions meeting meetings conference congress plenum hearing briefing election elections tet eid easter ramadan diwali holiday holidays " +
    "festival festivals season year day ceremony opening inauguration completion approval promulgation issuance expiry " +
    "expiration start beginning end commencement harvest exam examination term handover adoption effect effectiveness " +
    "landfall departure arrival receipt request requests crop signing launch enrollment inspection deployment operation merger arrangement reorganization anniversary " +
    "vacation vacations recess semester typhoon typhoons monsoon winter summer summit games event voting ratification acceptance closing graduation rollout trial mission census storm flood rains rain peak tide tides date christmas submission exchange spell campaign " +
    "passage enactment assent commissioning termination confirmation payment presentation publication delivery appointment resumption cessation"
  ).split(" "),
);

/** Nouns of what happens time and again, from which hours are counted ("handle complaints within 12 hours"). */
export const occurrences: ReadonlySet<string> = new Set(
  (
    "complaint complaints violation violations case cases accident accidents incident incidents request requests " +
    "application applications dossier dossiers petition petitions outbreak outbreaks fault faults breakdown breakdowns " +
    "leak leaks fire fires death deaths feedback emergency emergencies infringement infringements collision collisions"
  ).split(" "),
);

/** Verbs of what is done for each case, and not once: "answer questions within 5 days". */
export const serves = anyOf("answer|respond|reply|grant|issue|refund|notify");

const served =
  "question|query|enquiry|inquiry|visa|permit|licence|license|card|certificate|change|listing|recommendation|questions|queries|" +
  "enquiries|inquiries|visas|permits|licences|licenses|cards|certificates|changes|listings|recommendations";

/** Nouns of what these serve. */
export const isServed = anyOf([served, ...occurrences].join("|"));

/** Verbs that report that something happens, in clauses such as "before the rainy season begins". */
export const happeningVerbs: ReadonlySet<string> = new Set(
  (
    "begins begin starts start opens open passes pass makes make takes take comes come ends end is are gives give enters enter " +
    "arrives arrive expires expire reaches reach hits hit resumes resume closes close subsides subside recedes recede " +
    "finishes finish breaks break has have move moves return returns leave leaves becomes become approves approve issues issue decides decide goes go"
  ).split(" "),
);

/** Of what begins, ends or comes: "as soon as dredging ends". */
const turningVerbs = wordsIn(
  "begins begin begun starts start started ends end ended finishes finish finished expires expire expired closes close closed " +
    "opens open opened resumes resume resumed recedes recede receded subsides subside subsided withdraws withdraw withdrawn passes pass passed " +
    "falls fall fallen rises rise risen raised drops drop dropped arrives arrive arrived",
);

/** Of what is settled, or done with a paper, at one moment: "as soon as the Law is adopted". */
const settlingWords = wordsIn(
  "agrees agree agreed approves approve approved issued promulgated signed adopted established announced published granted completed changes change changed available",
);

/** What happens at one moment, in clauses behind "as soon as"; other verbs there name a condition. */
export const momentWords: ReadonlySet<string> = new Set([...turningVerbs, ...settlingWords]);

/** Verbs of what begins or ends by itself, in clauses such as "when the dry season comes"; what others tell there is a case more often than a moment. */
export const comesOrGoes = anyOf(
  "begins|begin|starts|start|opens|open|resumes|resume|ends|end|comes|come|arrives|arrive|closes|close|expires|expire",
);

/** Prepositions after which a clause can name the event: "before the rainy season begins". */
export const clauseCues: ReadonlySet<string> = new Set(["before", "until", "till", "to", "for", "after"]);

/** Prepositions after which a gerund can name it: "upon receiving the dossier". */
export const gerundCues: ReadonlySet<string> = new Set(["before", "until", "upon", "after"]);

/** Gerunds of what happens at one moment. */
export const happeningGerunds: ReadonlySet<string> = new Set(
  "receiving completing finishing concluding obtaining arriving signing issuing promulgating approving detecting discovering identifying".split(
    " ",
  ),
);

/** Of the events after "at", those that set a term; "at" before other nouns is a place or a level. */
export const termsAfterAt: ReadonlySet<string> = new Set(
  "session sessions meeting meetings conference congress plenum hearing end briefing".split(" "),
);

/** Of the events after "by", those that set a term; "by" before other nouns names an agent. */
export const termsAfterBy: ReadonlySet<string> = new Set(
  "start beginning end opening completion season year session".split(" "),
);
