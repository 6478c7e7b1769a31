import { orderingDocuments } from "./document-nouns.js";
import { issuingNouns } from "./issuing.js";

const documents = `${orderingDocuments}|notification|savingram|minutes|plan|programme|program`;

/** After "this", the document itself: what a term is counted from ends there, or behind the words for its becoming valid. */
export const ownDocuments: ReadonlySet<string> = new Set(documents.split("|"));

/** What a notice can ask for as well as be: "develop a plan; within 10 days after this plan is approved" speaks of that one. */
export const askedForDocuments: ReadonlySet<string> = new Set(["plan", "programme", "program", "document", "decision"]);

/** Opens with words for the anchor itself: "the date of signing of this Directive", "today", "the notice's date". */
export const anchorPattern = new RegExp(
  `^(the )?(${[
    "today",
    "now",
    `date of (its |the )?(${issuingNouns})`,
    `date of (its |the )?this (official )?(${documents})`,
    `date on which this (official )?(${documents})`,
    `(${documents})['’]s (date|${issuingNouns})`,
    `date of (its |the )?the (official )?(${documents}|conference|meeting)`,
    `(${issuingNouns}|effect)( date)?( of (this|the) \\w+)?$`,
    "adoption of (this|the present) \\w+",
    `(effective date|effectivity|entry into force) of (this|the present) (official )?(${documents})`,
    "signature",
    "these minutes",
    `this (official )?(${orderingDocuments}|notification|savingram|date)`,
    "(the )?(notice|order|directive|dispatch|circular)$",
    "notice",
    "order",
    "date hereof",
  ].join("|")})`,
  "i",
);
