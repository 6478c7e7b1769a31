import { due, finiteBe, presentHave } from "./auxiliaries.js";
import { orderingDocuments } from "./document-nouns.js";
import { orderWords } from "./order-verbs.js";
import { anyOf } from "./word-set.js";

// Small closed sets of words that the clause grammar tells apart, each by what it does in a sentence.

/** Persons in whose name a text speaks; they order, and are no actors of tasks. */
export const isSpeaker = anyOf("he|she|we|i");

/** Before the name of a person. */
export const isAddress = anyOf("mr|mrs|ms|dr|prof");

/** Verbs by which it is reported that somebody said something, separated by "|". */
export const reportingWords =
  "said|says|stated|states|stressed|stresses|noted|notes|emphasized|emphasised|emphasizes|affirmed|affirms|" +
  "concluded|concludes|underlined|underlines|underscored|underscores|added|adds|pointed|points|warned|warns|" +
  "explained|explains|declared|declares|reminded|clarified|highlighted|highlights";
export const isReporting = anyOf(reportingWords);

/** Of those, and of whom somebody told or quoted. */
export const isReport = (word: string): boolean => isReporting(word) || word === "told" || word === "quoted";

/** Participles by which a speaker goes on. */
export const isSaying = anyOf("saying|adding|noting|stressing|emphasizing|emphasising|affirming|stating|warning");

/** Verbs by which an authority lets stand what others propose: "agreed that the Ministry should". */
export const isAgreeing = anyOf("agreed|agrees|decided|decides|insisted|insists|reiterated|reiterates");

/** A noun phrase with one of these in it is a sentence that reports or tells. */
export const isTelling = anyOf("said|say|says|stated|noted|showed|show|shows|if|when|was|were|had|stressed|emphasized");

/** What cannot be the thing that an obligation speaks of. */
export const isNoThing = anyOf(
  "we|i|you|he|people|who|what|which|if|when|whoever|there|anyone|everyone|someone|somebody|everybody|nobody|as|" +
    "because|unless|that|although|though|according|pursuant",
);

/** Auxiliaries in the third person: no verbs of their own. */
export const isThirdPersonAuxiliary = anyOf("is|has|needs");

/** Before the verb of what somebody is asked for. */
export const isPlease = anyOf("please|kindly");

/** Opens a relative clause. */
export const relates = anyOf("that|which|who");
/** Of those, what only relates. */
export const isWhichOrWho = anyOf("which|who");
/** Opens one between commas. */
export const opensRelative = anyOf("which|who|whose");
/** Words that open a subordinate clause or an infinitive. */
export const isSubordinating = anyOf("that|which|who|to|if|when|whenever|where|what|how|so|whose");

/** "handle outbreaks while they are small": the finite verb behind these is theirs. */
export const opensTimeClause = anyOf("while|until|unless|because|since|once|before|after");

/** Prepositions and conjunctions that open an insertion after a verb ("review, before May, the plan"). */
export const opensInsertion = anyOf(
  "with|in|before|by|within|together|jointly|on|at|from|after|upon|until|as|where|if",
);

/** Between a verb and the gerund that says how: "focus on building". */
export const linksGerund = anyOf("in|on|for|by");

/** Behind a body, what it does something about: "coordinate with the Ministry in the review". */
export const opensMatter = anyOf("in|on|for");

/** Openers of a reason or a ground: an imperative after them is somebody else's. */
export const opensGround = anyOf("pursuant|according|given|since|because|having|considering|so");

export const opensCitation = anyOf("according|pursuant|under");

/** Nouns of what is cited without a number ("under the 2023 Housing Law"). */
export const isLaw = anyOf(
  "circular|decree|decrees|law|laws|regulation|regulations|rules|act|acts|code|codes|ordinance|ordinances|constitution|" +
    "statute|statutes|clause|clauses|article|articles",
);

/** Begin the noun phrase behind an auxiliary that stands before it ("Should any matter arise, …", "neither shall the fee"). */
export const opensConditional = anyOf(
  "any|more|fewer|less|anyone|someone|somebody|anything|something|the|a|an|there|it|they|this|these|those|such|problems|difficulties|cases",
);

export const isPointing = anyOf("the|this|that");

export const isDeterminer = anyOf("the|a|an|its|their|this|that");

/** Nouns of documents that order in their own name. */
export const isDocument = anyOf(`${orderingDocuments}|plan`);

/** Of those, what "under the …" can stand for the notice itself; a plan tells what will be as readily. */
export const isOrder = anyOf(orderingDocuments);

/** Of those, what only orders, and makes no rules: "Directive 17 requires" tells what it asks, "Circular 17 requires" what is law. */
export const isCommand = anyOf("directive|dispatch|telegram|announcement|notice");

/** Orders that any body can give another: requests. In the base form some are the work of an overseer ("shall monitor and urge the Ministry to"). */
export const isRequestVerb = anyOf(
  `${orderWords(["thirdPerson", "past"], ({ ask }) => ask === "request")}|ordered|request|ask|demand|assign`,
);

/** "and asked the Confederation to", "- Entrusted to review the fees": others, or those above, are told. */
export const isTold = anyOf(orderWords(["past"], ({ ask, isActive }) => isActive && ask !== "propose"));

/** Participles by which a body reports what it has had others do. */
export const isDelegated = anyOf("directed|instructed|assigned|guided|advised|proposed|recommended");

/** Words of which a line that asks something has one; a heading has none. */
export const asksSomething = anyOf(`${orderWords(["past"])}|requests|allowed|forbidden|prohibited|need|needs|${due}`);

/** Finite auxiliaries, and the verbs by which somebody orders ("As for localities, the Prime Minister asked …"). */
export const isFiniteOrOrders = anyOf(
  `${orderWords(["thirdPerson", "past"], ({ isActive, ask }) => isActive && ask !== "propose")}|need|needs|${due}|${finiteBe}|${presentHave}`,
);

/** Words before what may be so: "if the owner fails", "where prices are disputed". */
export const opensCase = anyOf("if|where|when|whenever|once");
