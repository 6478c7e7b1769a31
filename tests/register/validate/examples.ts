import type { Change } from "./sound.js";

/** Registers with a fault, and what comes near it and is none, for each rule. */
export interface Examples {
  /** What is changed, where the fault is said to be, and what is said of it. */
  readonly faults: readonly (readonly [string, Change, string, RegExp])[];
  readonly right: readonly (readonly [string, Change])[];
}

const otherBytes = "0".repeat(64);
const lead = {
  agency: "ministry-of-finance",
  role: "lead",
  name: "Ministry of Finance",
  mention: "The Ministry of Finance",
};

const inPeriod = (precision: string, due: string): Change => ({
  "row.deadline.bound": "in",
  "row.deadline.precision": precision,
  "row.deadline.start": null,
  "row.deadline.due": due,
});

export const registerExamples: Readonly<Record<string, Examples>> = {
  "DUPLICATE-NOTICE": {
    faults: [
      ["an id twice", { again: { sha256: otherBytes } }, "notices[1].id", /^"315-tb-vpcp" is the id of notices\[0\]/],
    ],
    right: [["another", { again: { id: "2", sha256: otherBytes } }]],
  },
  "DUPLICATE-ROW": {
    faults: [
      [
        "an id twice",
        { "row.id": "315-tb-vpcp/1", "other.id": "315-tb-vpcp/1" },
        "directives[1].id",
        /directives\[0\] too/,
      ],
    ],
    right: [["another", { "row.id": "315-tb-vpcp/1" }]],
  },
  "UNKNOWN-NOTICE": {
    faults: [
      ["a slip", { "row.notice": "315-tb-vpc" }, "directives[0].notice", /did you mean "315-tb-vpcp"\?$/],
      ["another", { "row.notice": "x" }, "directives[0].notice", /add the notice, or correct the id$/],
    ],
    right: [["another's", { "row.notice": "2", again: { id: "2" } }]],
  },
  "SAME-BYTES": {
    faults: [
      ["under two ids", { again: { id: "2" } }, "notices[1].sha256", /same bytes as that of notice 315-tb-vpcp;/],
    ],
    right: [["other bytes", { again: { id: "2", sha256: otherBytes } }]],
  },
  "OVERLAPPING-SENTENCES": {
    faults: [
      [
        "in part",
        { "other.source.sentence.start": 339 },
        "directives[1].source.sentence",
        /^overlaps the sentence of directives\[0\]/,
      ],
      ["one in the other", { "row.source.sentence.end": 415 }, "directives[1].source.sentence", /overlaps/],
    ],
    right: [
      ["the same", { "other.source.sentence": { start: 133, end: 340 } }],
      ["next to each other", { "other.source.sentence.start": 340 }],
      ["an orphan's, a place in a former text", { "other.source.sentence.start": 339, "other.flags": ["orphaned"] }],
    ],
  },
};

export const noticeExamples: Readonly<Record<string, Examples>> = {
  "BAD-SHA256": {
    faults: [
      ["too short", { "notice.sha256": "abc" }, "notices[0].sha256", /no SHA-256/],
      ["in capitals", { "notice.sha256": "A".repeat(64) }, "notices[0].sha256", /no SHA-256/],
      ["of the text", { "notice.textSha256": "abc" }, "notices[0].textSha256", /no SHA-256/],
    ],
    right: [["another", { "notice.sha256": otherBytes }]],
  },
  "ABSOLUTE-PATH": {
    faults: [
      ["from the root", { "notice.file": "/srv/n.txt" }, "notices[0].file", /write it relative/],
      ["from a drive", { "notice.file": "C:\\n.txt" }, "notices[0].file", /write it relative/],
    ],
    right: [
      ["a relative one", { "notice.file": "../n.txt" }],
      ["none", { "notice.file": null }],
    ],
  },
};

export const rowExamples: Readonly<Record<string, Examples>> = {
  "BLANK-TEXT": {
    faults: [
      ["a notice's number", { "notice.number": " " }, "notices[0].number", /^is blank/],
      ["a notice's id", { "notice.id": "" }, "notices[0].id", /^is blank/],
      ["a mention", { "row.assignees.0.mention": "\t" }, "directives[0].assignees[0].mention", /^is blank/],
      ["a deadline's words", { "row.deadline.text": "" }, "directives[0].deadline.text", /^is blank/],
      ["a flag", { "row.flags": [""] }, "directives[0].flags[0]", /^is blank/],
    ],
    right: [
      ["no number, chair and file", { "notice.number": null, "notice.chair": null, "notice.file": null }],
      ["no deadline and no product", { "row.deadline": null, "row.product": null }],
    ],
  },
  "UNKNOWN-AGENCY": {
    faults: [
      [
        "a slip",
        { "row.assignees.0.agency": "ministry-of-finence" },
        "directives[0].assignees[0].agency",
        /^"ministry-of-finence" is no agency of the dictionary vn-government; did you mean "ministry-of-finance"\?$/,
      ],
      ["its name", { "row.issuedBy": "Prime Minister" }, "directives[0].issuedBy", /mean "prime-minister"\?$/],
      [
        "its abbreviation",
        { "row.recipients": ["MOF"] },
        "directives[0].recipients[0]",
        /mean "ministry-of-finance"\?$/,
      ],
      ["an issuer", { "notice.issuer": "foo" }, "notices[0].issuer", /or add it to a dictionary of your own$/],
      [
        "an issuer's id with a slip",
        { "notice.issuer": "ministry-of-finence" },
        "notices[0].issuer",
        /mean "ministry-of-finance"\?$/,
      ],
      ["an office", { "notice.chair.office": "b" }, "notices[0].chair.office", /^"b" is no agency/],
      [
        "one of a dictionary that is not given",
        { "row.issuedBy": "foo-bureau", "register.dictionary.name": "vn-government+ours" },
        "directives[0].issuedBy",
        /The register was made with vn-government\+ours: name its files with --dictionary\.$/,
      ],
    ],
    right: [
      ["a body that was not resolved", { "row.assignees.0.agency": null }],
      ["another of the dictionary", { "row.assignees.0.agency": "ministry-of-construction" }],
      ["an issuer that no dictionary has", { "notice.issuer": "ministry-of-public-service" }],
    ],
  },
  "FOREIGN-ID": {
    faults: [["another notice's", { "row.id": "316/1" }, "directives[0].id", /write "315-tb-vpcp\/…"$/]],
    right: [
      ["a part of one's own", { "row.id": "315-tb-vpcp/by-hand" }],
      ["of a notice that is not there", { "row.notice": "x" }],
    ],
  },
  "NO-LEAD": {
    faults: [
      ["no assignee", { "row.assignees": [] }, "directives[0].assignees", /name the lead, or add the flag/],
      [
        "partners only, in an edited row",
        { "row.assignees.0.role": "coordinating", "row.review": "edited" },
        "directives[0].assignees",
        /no assignee leads/,
      ],
    ],
    right: [["said by a flag", { "row.assignees": [], "row.flags": ["assignee-missing"] }]],
  },
  "REPEATED-ITEM": {
    faults: [
      ["a body in a role", { "row.assignees": [lead, lead] }, "directives[0].assignees[1]", /as assignees\[0\]/],
      ["a recipient", { "row.recipients": ["a", "b", "a"] }, "directives[0].recipients[2]", /as recipients\[0\]/],
      ["a flag", { "row.flags": ["x", "x"] }, "directives[0].flags[1]", /as flags\[0\]/],
    ],
    right: [["a body in two roles", { "row.assignees": [lead, { ...lead, role: "supervising" }] }]],
  },
  "FLAG-CONTRADICTED": {
    faults: [
      [
        "a deadline of its own",
        { "row.flags": ["deadline-inherited"] },
        "directives[0].flags[0]",
        /^"deadline-inherited", but the deadline is not inherited; remove the flag, or correct the row$/,
      ],
      [
        "an inherited one, unsaid",
        { "row.deadline.inherited": true },
        "directives[0].flags",
        /add "deadline-inherited"/,
      ],
      [
        "no deadline",
        { "row.deadline": null, "row.flags": ["deadline-unresolved"] },
        "directives[0].flags[0]",
        /there is no deadline/,
      ],
      ["a lead that is there", { "row.flags": ["assignee-missing"] }, "directives[0].flags[0]", /an assignee leads/],
      [
        "a lead that is not",
        { "row.assignees": [], "row.flags": ["assignee-missing", "assignee-inherited"] },
        "directives[0].flags[1]",
        /no assignee leads/,
      ],
      ["an unknown body, unsaid", { "row.assignees.0.agency": null }, "directives[0].flags", /add "agency-unresolved"/],
      [
        "known bodies",
        { "row.flags": ["agency-unresolved"] },
        "directives[0].flags[0]",
        /every assignee has its agency/,
      ],
    ],
    right: [
      ["flag and field agree", { "row.flags": ["deadline-inherited"], "row.deadline.inherited": true }],
      ["a lead that a person added", { "row.flags": ["assignee-missing"], "row.review": "edited" }],
      ["a flag of one's own", { "row.flags": ["ask-again"] }],
    ],
  },
  "START-AFTER-DUE": {
    faults: [
      ["a day", { "row.deadline.start": "2025-08-01" }, "directives[0].deadline.start", /after due, 2025-07-31;/],
    ],
    right: [
      ["the same day", { "row.deadline.start": "2025-07-31" }],
      ["no end", { "row.deadline.start": "2025-08-01", "row.deadline.due": null }],
    ],
  },
  "DUE-BEFORE-NOTICE": {
    faults: [["a year", { "row.deadline.due": "2024-07-31" }, "directives[0].deadline.due", /own date, 2025-06-23;/]],
    right: [
      ["the same day", { "row.deadline.due": "2025-06-23" }],
      ["from a day on", { "row.deadline.due": "2025-01-01", "row.deadline.bound": "from" }],
      ["a notice without a date", { "row.deadline.due": "2024-07-31", "notice.date": null }],
    ],
  },
  "EMPTY-DEADLINE": {
    faults: [["no day", { "row.deadline.due": null }, "directives[0].deadline", /names no day, event or recurrence/]],
    right: [
      ["said by a flag", { "row.deadline.due": null, "row.flags": ["deadline-unresolved"] }],
      ["an event", { "row.deadline.due": null, "row.deadline.event": "the session" }],
      ["a recurrence", { "row.deadline.due": null, "row.deadline.repeat": "weekly" }],
      ["a beginning", { "row.deadline.due": null, "row.deadline.start": "2025-07-01" }],
    ],
  },
  "NO-PRECISION": {
    faults: [["a day", { "row.deadline.precision": null }, "directives[0].deadline.precision", /write day, month/]],
    right: [["no day", { "row.deadline.due": null, "row.deadline.event": "x", "row.deadline.precision": null }]],
  },
  "NO-REPEAT": {
    faults: [
      ["every, and no more", { "row.deadline.bound": "every" }, "directives[0].deadline.repeat", /write weekly/],
    ],
    right: [
      ["how often", { "row.deadline.bound": "every", "row.deadline.repeat": "weekly" }],
      ["unresolved", { "row.deadline.bound": "every", "row.flags": ["deadline-unresolved"] }],
    ],
  },
  "DUE-WITHIN-PERIOD": {
    faults: [
      ["a month", inPeriod("month", "2025-07-30"), "directives[0].deadline.due", /of its month, 2025-07-31; write/],
      ["a quarter", inPeriod("quarter", "2025-08-31"), "directives[0].deadline.due", /of its quarter, 2025-09-30;/],
      ["a half", inPeriod("half-year", "2025-07-31"), "directives[0].deadline.due", /of its half-year, 2025-12-31;/],
      ["a year", inPeriod("year", "2025-12-30"), "directives[0].deadline.due", /of its year, 2025-12-31;/],
    ],
    right: [
      ["a leap year", inPeriod("month", "2028-02-29")],
      ["a quarter", inPeriod("quarter", "2025-09-30")],
      ["a half", inPeriod("half-year", "2026-06-30")],
      ["a day", inPeriod("day", "2025-07-30")],
      ["what a person wrote", { ...inPeriod("month", "2025-07-15"), "row.review": "edited" }],
    ],
  },
  "UNKNOWN-FLAG": {
    faults: [
      ["a slip", { "row.flags": ["prohibitoin"] }, "directives[0].flags[0]", /did you mean "prohibition"\?$/],
      ["another word", { "row.flags": ["x"] }, "directives[0].flags[0]", /^"x" is no flag; write one of /],
    ],
    right: [["of update", { "row.flags": ["orphaned", "source-changed", "record-carried"] }]],
  },
  "OTHER-BODY": {
    faults: [
      [
        "another ministry",
        { "row.assignees": [{ ...lead, agency: "ministry-of-justice" }] },
        "directives[0].assignees[0].agency",
        /^is ministry-of-justice, though "The Ministry of Finance" names ministry-of-finance;/,
      ],
    ],
    right: [
      ["none", { "row.assignees": [{ ...lead, agency: null }], "row.flags": ["agency-unresolved"] }],
      ["words that name it not in full", { "row.assignees": [{ ...lead, mention: "The Ministry" }] }],
      [
        "one that continues it",
        {
          "row.assignees": [{ ...lead, agency: "ministry-of-finance", mention: "Ministry of Planning and Investment" }],
        },
      ],
    ],
  },
  "BAD-REPEAT": {
    faults: [
      [
        "a vague word",
        { "row.deadline.repeat": "often" },
        "directives[0].deadline.repeat",
        /^"often" is no recurrence;/,
      ],
      ["no number", { "row.deadline.repeat": "every 0 days" }, "directives[0].deadline.repeat", /no recurrence/],
    ],
    right: [
      ["an adverb", { "row.deadline.repeat": "quarterly" }],
      ["a vague one that the register has", { "row.deadline.repeat": "regular" }],
      ["days", { "row.deadline.repeat": "every 5 days" }],
      ["months", { "row.deadline.repeat": "every 6 months" }],
    ],
  },
  "TRACKED-BEFORE-NOTICE": {
    faults: [
      [
        "a year",
        { "row.tracking": { status: "open", updated: "2024-07-01" } },
        "directives[0].tracking.updated",
        /check the year$/,
      ],
    ],
    right: [
      ["the same day", { "row.tracking": { status: "open", updated: "2025-06-23" } }],
      ["no day", { "row.tracking": { status: "open" } }],
    ],
  },
  "BAD-SPAN": {
    faults: [
      ["no length", { "row.source.end": 222 }, "directives[0].source.start", /^222 is not before end, 222;/],
      [
        "beyond its sentence",
        { "row.source.sentence.end": 338 },
        "directives[0].source",
        /not inside its sentence, 133 to 338;/,
      ],
    ],
    right: [["the whole sentence", { "row.source.sentence": { start: 222, end: 339 } }]],
  },
  "TEXT-LENGTH": {
    faults: [
      ["too short", { "row.action.text": "develop" }, "directives[0].action.text", /^has 7 characters, its span 117;/],
    ],
    right: [["changed by a person", { "row.action.text": "develop", "row.review": "edited" }]],
  },
};

export const sourceExamples: Readonly<Record<string, Examples>> = {
  "QUOTE-DIFFERS": {
    faults: [
      [
        "other words",
        { "row.action.text": "prepare a Decree" },
        "directives[0].action.text",
        /^is not what stands at 222 to 339 of notice\.txt, which says "develop a Decree under .*…";/,
      ],
      [
        "a place beside the words",
        { "row.source.start": 221, "row.source.end": 338 },
        "directives[0].action.text",
        /which has these words at 222;/,
      ],
      [
        "a place beyond the text",
        { "other.source.end": 503 },
        "directives[1].source.end",
        /^503 is beyond the end of notice\.txt, 415;/,
      ],
    ],
    right: [
      ["changed by a person", { "row.action.text": "prepare a Decree", "row.review": "edited" }],
      ["an orphan", { "row.source.start": 221, "row.source.end": 338, "row.flags": ["orphaned"] }],
    ],
  },
  "BAD-SENTENCE": {
    faults: [
      [
        "a word cut",
        { "row.source.sentence.start": 134 },
        "directives[0].source.sentence",
        /^134 to 340 is no sentence of notice/,
      ],
      ["a space before it", { "other.source.sentence.start": 340 }, "directives[1].source.sentence", /^340 to 414/],
      ["more than the text", { "other.source.sentence.end": 419 }, "directives[1].source.sentence", /^341 to 419/],
    ],
    right: [["without its full stop", { "row.source.sentence.end": 339 }]],
  },
  "WRONG-LINE": {
    faults: [
      [
        "the next",
        { "row.source.line": 3 },
        "directives[0].source.line",
        /^3 is not the line of the words in notice\.txt, 2;/,
      ],
      ["of an edited row", { "other.source.line": 1, "other.review": "edited" }, "directives[1].source.line", /, 3;/],
    ],
    right: [["of words that stand elsewhere, said once", { "row.source.line": 3, "row.action.text": "x" }]],
  },
  "WRONG-PAGE": {
    faults: [
      [
        "the next",
        { "row.source.page": 2 },
        "directives[0].source.page",
        /^2 is not the page of the words in notice\.txt, 1;/,
      ],
      ["the one before", { "other.source.page": 1 }, "directives[1].source.page", /, 2;/],
    ],
    right: [["its own", { "row.source.page": 1, "other.source.page": 2 }]],
  },
  "MISSING-WORDS": {
    faults: [
      [
        "a mention",
        { "row.assignees.0.mention": "the Finance Ministry" },
        "directives[0].assignees[0].mention",
        /^"the Finance Ministry" does not stand in notice\.txt; if a person changed the words/,
      ],
      [
        "half a word",
        { "row.assignees.0.mention": "Ministry of Fin" },
        "directives[0].assignees[0].mention",
        /not stand/,
      ],
      ["a deadline", { "row.deadline.text": "before July 30, 2025" }, "directives[0].deadline.text", /not stand/],
      ["a product", { "row.product.text": "the Decree" }, "directives[0].product.text", /not stand/],
      ["a reference", { "row.references.0.text": "Plan No. 3" }, "directives[0].references[0].text", /not stand/],
    ],
    right: [
      ["changed by a person", { "row.assignees.0.mention": "the Finance Ministry", "row.review": "edited" }],
      ["a mention far from the row", { "row.assignees.0.mention": "The Government Office" }],
    ],
  },
  "MISPLACED-WORDS": {
    faults: [
      [
        "another row's deadline",
        { "row.deadline.text": "by August 2025" },
        "directives[0].deadline.text",
        /not in the sentence of/,
      ],
      [
        "another row's product",
        { "row.product.text": "a report" },
        "directives[0].product.text",
        /not in the action of/,
      ],
      [
        "the head's number",
        { "row.references.0.text": "Notice 315/TB-VPCP" },
        "directives[0].references[0].text",
        /sentence/,
      ],
    ],
    right: [
      ["an inherited deadline", { "row.deadline.text": "by August 2025", "row.deadline.inherited": true }],
      ["of a row that stands elsewhere, said once", { "row.deadline.text": "by August 2025", "row.action.text": "x" }],
    ],
  },
};
