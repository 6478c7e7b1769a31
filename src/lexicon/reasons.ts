import type { ReasonName } from "../model/reason.js";

/** What a reason means, with notices that show it: of each, the last line is the one in question. */
export interface ReasonEntry {
  /** In words, behind "no row:". */
  readonly means: string;
  /** Notices whose last line gives no row for this reason. */
  readonly examples: readonly string[];
  /** Notices whose last line gives a row, or none for another reason. */
  readonly counterExamples: readonly string[];
}

/** An order comes first: from there on the text gives tasks. */
const order = "The Ministry of Finance shall review the fees.\n";
const date = "The Government Office has issued Notice No. 5/TB-VPCP dated June 1, 2025.\n";

/** Why something is no directive. The code that finds each stands in `stages/blocks.ts` and `stages/context/accept/`. */
export const reasons: Readonly<Record<ReasonName, ReasonEntry>> = {
  letterhead: {
    means: "it names the document and whose it is",
    examples: [`${order}THE SOCIALIST REPUBLIC OF VIETNAM`, `${order}No. 143/CD-TTg`],
    counterExamples: [`${order}The Ministry of Health shall report.`],
  },
  dateline: {
    means: "it says where and when the document was written",
    examples: [`${order}Hanoi, April 16, 2026`, `${order}March 23, 2026 - 15:22`],
    counterExamples: [`${order}To be completed before April 16, 2026.`],
  },
  title: {
    means: "it is the title",
    examples: ["CONCLUSIONS ON DIGITAL TRANSFORMATION", "Prime Minister urges faster disbursement"],
    counterExamples: ["The Ministry of Finance shall report."],
  },
  heading: {
    means: "it is a heading",
    examples: [`${order}2. On the draft Law on Fees`, `${order}III. Funding of the work`],
    counterExamples: [`${order}2. The Ministry of Health shall report.`],
  },
  caption: {
    means: "it says what a picture shows",
    examples: [`${order}The Prime Minister speaks at the meeting (Photo: VGP/Nhat Bac)`],
    counterExamples: [`${order}The Ministry of Health shall collect photos of the sites.`],
  },
  "page-noise": {
    means: "it belongs to the page and not to the notice",
    examples: [`${order}Source: https://example.org/a.html`, `${order}Comment (0)`],
    counterExamples: [`${order}Share the data with the Ministry of Health and report on it.`],
  },
  "below-the-end": {
    means: "the notice has ended above it",
    examples: [`${order}Same tag\nThe Ministry of Health shall report.`],
    counterExamples: [`${order}Same tag`],
  },
  "label-line": {
    means: "it says of the task above who does it, with whom or by when",
    examples: ["1. Review the fees\nLead: Ministry of Finance", "1. Review the fees\nDeadline: June 30, 2026"],
    counterExamples: [`${order}Lead: Ministry of Health`],
  },
  "table-line": {
    means: "it heads a table, or stands in one that lists no tasks",
    examples: ["| Task | Lead agency |", "| Province | Rate |\n| --- | --- |\n| Dong Nai | 42% |"],
    counterExamples: ["| Task | Lead agency |\n| Review the fees | Ministry of Finance |"],
  },
  "names-bodies": {
    means: "it names the bodies whose tasks stand below it",
    examples: [
      `${order}2. Ministry of Health`,
      `${order}Ministry of Health, in coordination with the Ministry of Justice:`,
    ],
    counterExamples: [`${order}2. The Ministry of Health shall report.`],
  },
  "names-deadline": {
    means: "it names the time by which the tasks below it are due",
    examples: [`${date}${order}Before August 31, 2025:`],
    counterExamples: [`${date}${order}Before August 31, 2025, the Ministry of Health shall report.`],
  },
  addressees: {
    means: "it says to whom the notice goes",
    examples: ["Telegraphs:\n- The Ministry of Health;"],
    counterExamples: [`${order}The Ministry of Health shall report to: the Prime Minister.`],
  },
  "opens-list": {
    means: "it opens a list, in which the tasks stand",
    examples: ["The Ministry of Finance shall:", "The Prime Minister requests the Ministry of Health to:"],
    counterExamples: ["The Ministry of Finance shall report:"],
  },
  "dates-row": {
    means: "it only says by when the task before it is due",
    examples: [`${date}The Ministry of Finance shall report. To be completed before June 30, 2025.`],
    counterExamples: [`${date}The Ministry of Finance shall report. The work is due.`],
  },
  "dates-nothing": {
    means: "it says by when something is due, and no task stands before it",
    examples: ["To be completed before June 30, 2025."],
    counterExamples: ["The Ministry of Finance shall report. To be completed before June 30, 2025."],
  },
  "no-clause": {
    means: "nothing in it obliges, orders, announces or reports what a body does",
    examples: [`${order}Digital data became an important resource.`, `${order}Exports grew by 5% in May.`],
    counterExamples: [`${order}The Ministry of Health shall report.`],
  },
  "takes-effect": {
    means: "it says what becomes of documents: they take effect, replace or are replaced",
    examples: [`${order}This Circular shall take effect on July 1, 2025.`],
    counterExamples: [`${order}The Ministry of Health shall take stock of the beds.`],
  },
  agrees: {
    means: "it agrees to what others propose",
    examples: [`${order}Agree with the proposal of the Ministry of Health.`],
    counterExamples: [`${order}Agree on nothing before the review and report.`],
  },
  "makes-known": {
    means: "it is the formula by which an office makes the notice known",
    examples: [`${order}The Government Office informs ministries and agencies for information and implementation.`],
    counterExamples: [`${order}The Government Office informs the ministries of the results every week.`],
  },
  question: {
    means: "it is a question",
    examples: [`${order}Think you have been scammed?`],
    counterExamples: [`${order}Think of those who have been scammed.`],
  },
  "one-word": {
    means: "it is one word, which names a matter",
    examples: [`${order}Report.`],
    counterExamples: [`${order}Report the results.`],
  },
  "no-actor": {
    means: "nobody is named who is to do it",
    examples: ["The weather was bad; must report the results."],
    counterExamples: ["The Ministry of Health shall review the list; must report the results."],
  },
  "vague-actor": {
    means: "it is said of something, and not of a body that can be told to",
    examples: [`${order}The first unit is to generate electricity.`],
    counterExamples: [`${order}The Ministry of Health is to generate electricity.`],
  },
  "unknown-actor": {
    means: "it tells what a body does that the dictionary lacks, and orders nothing",
    examples: [`${order}The association trains farmers.`],
    counterExamples: [`${order}The Ministry of Health trains doctors.`],
  },
  forecast: {
    means: "it says what is planned, and no order has been given before it",
    examples: ["The Ministry of Finance is to be the host."],
    counterExamples: ["The Ministry of Finance is to report."],
  },
  "assessment-section": {
    means: "it stands in a section that assesses what has been",
    examples: [`${order}II. ASSESSMENT OF THE RESULTS\nThe Ministry of Health will report.`],
    counterExamples: [`${order}II. TASKS AND SOLUTIONS\nThe Ministry of Health will report.`],
  },
  "before-tasks": {
    means: "it says what a body does or will do, and no order has been given before it",
    examples: ["The Ministry of Finance will report.", "The Ministry of Finance reviews the fees."],
    counterExamples: [`${order}The Ministry of Health will report.`],
  },
  "told-of-authority": {
    means: "it tells what the Government or an office holder does, which is no task of theirs",
    examples: [`${order}The Prime Minister visits the hospital.`],
    counterExamples: [`${order}The Ministry of Health visits the hospital.`],
  },
  "reports-speech": {
    means: "it reports what a body says or holds",
    examples: [`${order}The Ministry of Health reports that the beds are ready.`],
    counterExamples: [`${order}The Ministry of Health reports the results.`],
  },
  states: {
    means: "its verb describes a state, and no work to do",
    examples: [
      `${order}The Ministry of Health faces a shortage.`,
      `${order}The Ministry of Health is facing a shortage.`,
    ],
    counterExamples: [`${order}The Ministry of Health reviews the list.`],
  },
  publishes: {
    means: "it tells that a document or a word of the body has gone out",
    examples: [`${order}The Ministry of Health has issued Circular No. 5/TT-BYT.`],
    counterExamples: [`${date}Before August 31, 2025:\n- The Ministry of Health has issued Circular No. 5/TT-BYT.`],
  },
  "done-already": {
    means: "it tells what has been done, and no date to come says that it is still to do",
    examples: [
      `${date}${order}The Ministry of Health has reviewed the list.`,
      `${date}${order}The Ministry of Health has already completed the list.`,
    ],
    counterExamples: [
      `${date}${order}The Ministry of Health has completed the list.`,
      `${date}Before August 31, 2025:\n- The Ministry of Health has completed the list.`,
    ],
  },
  "no-list": {
    means: "it names a piece of work, and no list of tasks is open above it",
    examples: ["The weather was bad; reviewing the list of dykes."],
    counterExamples: ["The Ministry of Health shall report; reviewing the list of dykes."],
  },
  "nothing-before": {
    means: "it goes on from a task, and none stands before it",
    examples: ["The weather was bad; completes the list of dykes."],
    counterExamples: ["The Ministry of Health shall complete the list; reviews the list of dykes."],
  },
};
