import { reportedDocuments } from "./document-nouns.js";
import { wordTable } from "./word-table.js";

/** Kinds of documents, as notices name them, and what the register calls them. */
export const documentKinds: readonly { readonly words: string; readonly kind: string }[] = [
  { words: "Office Memorandum", kind: "office-memorandum" },
  { words: "Official Dispatch(?:es)?", kind: "official-dispatch" },
  { words: "Official Letters?", kind: "official-letter" },
  { words: "Joint Circulars?", kind: "joint-circular" },
  { words: "Memorandum Circulars?", kind: "memorandum-circular" },
  { words: "Executive Orders?", kind: "executive-order" },
  { words: "Administrative Orders?", kind: "administrative-order" },
  { words: "Conclusion Notices?", kind: "notice" },
  { words: "Notices?", kind: "notice" },
  { words: "Notifications?", kind: "notice" },
  { words: "Announcements?", kind: "notice" },
  { words: "Resolutions?", kind: "resolution" },
  { words: "Directives?", kind: "directive" },
  { words: "Dispatch(?:es)?", kind: "official-dispatch" },
  { words: "Telegrams?", kind: "official-dispatch" },
  { words: "Decisions?", kind: "decision" },
  { words: "Decrees?", kind: "decree" },
  { words: "Circulars?", kind: "circular" },
  { words: "Conclusions?", kind: "conclusion" },
  { words: "Plans?", kind: "plan" },
  { words: "Regulations?", kind: "regulation" },
  { words: "Programmes?|Programs?", kind: "program" },
  { words: "Instructions?", kind: "instruction" },
  { words: "Guidelines?", kind: "guideline" },
  { words: "Reports?", kind: "report" },
  { words: "Minutes", kind: "minutes" },
  { words: "Submissions?", kind: "submission" },
  { words: "Ordinances?", kind: "ordinance" },
  { words: "Laws?", kind: "law" },
  { words: "Projects?", kind: "project" },
  { words: "Proclamations?", kind: "proclamation" },
  { words: "Memorand(?:um|a)", kind: "memorandum" },
  { words: "OM", kind: "office-memorandum" },
  { words: "Orders?", kind: "order" },
];

/** A regular expression's source: what may stand before "No." where a line gives a document's number, and a space. */
export const beforeNumber = `(?:(?:[a-z]{3,14} ){0,2}circular|(?:official |executive )?(?:${reportedDocuments}|order)|minutes|d\\.?o\\.?|our|file) `;

/** Kinds that a notice to be registered can itself be. */
export const announcedKinds: ReadonlySet<string> = new Set([
  "notice",
  "resolution",
  "directive",
  "official-dispatch",
  "official-letter",
  "decision",
  "conclusion",
  "circular",
  "office-memorandum",
  "memorandum-circular",
  "executive-order",
  "administrative-order",
  "instruction",
  "memorandum",
  "plan",
  "order",
  "minutes",
]);

/** The letters of a ministry or an agency of its rank in the numbers of its documents (5178/BYT-PB, 12/2025/TT-BTC), Đ as D. */
const ministryLetters = wordTable({
  BCA: "ministry-of-public-security",
  BCT: "ministry-of-industry-and-trade",
  BDTTG: "ministry-of-ethnic-minorities-and-religion",
  BGDDT: "ministry-of-education-and-training",
  BGTVT: "ministry-of-transport",
  BKHDT: "ministry-of-planning-and-investment",
  BKHCN: "ministry-of-science-and-technology",
  BLDTBXH: "ministry-of-labour-invalids-and-social-affairs",
  BNG: "ministry-of-foreign-affairs",
  BNN: "ministry-of-agriculture-and-rural-development",
  BNNPTNT: "ministry-of-agriculture-and-rural-development",
  BNNMT: "ministry-of-agriculture-and-environment",
  BNV: "ministry-of-home-affairs",
  BQP: "ministry-of-national-defence",
  BTC: "ministry-of-finance",
  BTNMT: "ministry-of-natural-resources-and-environment",
  BTP: "ministry-of-justice",
  BTTTT: "ministry-of-information-and-communications",
  BVHTTDL: "ministry-of-culture-sports-and-tourism",
  BXD: "ministry-of-construction",
  BYT: "ministry-of-health",
  NHNN: "state-bank-of-vietnam",
  TTCP: "government-inspectorate",
});

/** What the letters in a document's number tell. */
interface Suffix {
  readonly issuer: string | null;
  readonly kind: string | null;
}

/** Numbers of People's Committees, which do not tell of what place: "691/TB-UBND", "6914/UBND-NC". */
export const ofPeoplesCommittee = /\/(?:[\p{L}]+-UBND|UBND-[\p{L}.0-9]+)$/iu;

/** Numbers of plans, decisions, directives, telegrams and resolutions, in which a body speaks for itself: "254/KH-UBND", "64/CT-TKV". */
export const ofOwnWords = /\/(?:KH|QĐ|QD|CT|CĐ|CD|NQ)-/i;

/** Who issues documents of such numbers, and of what kind they are. */
const numberSuffixes: readonly (Suffix & { readonly pattern: RegExp })[] = [
  { pattern: /\/TB-VPCP$/i, issuer: "government-office", kind: "notice" },
  { pattern: /\/KL-TTg$/i, issuer: "prime-minister", kind: "conclusion" },
  { pattern: /\/C[TĐD]-TTg$/i, issuer: "prime-minister", kind: null },
  { pattern: /\/(?:QĐ|QD)-TTg$/i, issuer: "prime-minister", kind: "decision" },
  { pattern: /[-/]TTg$/i, issuer: "prime-minister", kind: null },
  { pattern: /\/(?:NQ|CT|QĐ|QD)-UBTVQH\d+$/i, issuer: "national-assembly-standing-committee", kind: null },
  { pattern: /\/NQ-CP$/i, issuer: "government", kind: "resolution" },
  { pattern: /\/(?:NĐ|ND)-CP$/i, issuer: "government", kind: "decree" },
  { pattern: /\/VPCP-[\p{L}.0-9]+$/iu, issuer: "government-office", kind: "official-dispatch" },
  { pattern: /\/\p{L}+-VPCP$/iu, issuer: "government-office", kind: null },
  { pattern: /\/QH\d+$/i, issuer: "national-assembly", kind: null },
  { pattern: /[-/](?:TB|CV)\/VPTW$/i, issuer: "central-party-office", kind: null },
  { pattern: /-(?:NQ|KL|CT|QĐ|QD)\/TW$/i, issuer: null, kind: null },
  { pattern: ofPeoplesCommittee, issuer: null, kind: null },
];

function ofMinistry(number: string): Suffix | undefined {
  const letters = number.replaceAll("Đ", "D").split(/[-/]/);
  const issuer = letters.map((part) => ministryLetters[part]).find((agency) => agency !== undefined);
  return issuer === undefined ? undefined : { issuer, kind: null };
}

/** Who issues documents of such a number, and of what kind they are; undefined for a number that tells neither. */
export const suffixOf = (number: string | null): Suffix | undefined =>
  number === null ? undefined : (numberSuffixes.find(({ pattern }) => pattern.test(number)) ?? ofMinistry(number));

/** Issuers that stand above ministries. */
const above = new Set(["prime-minister", "government", "government-office", "central-party-office"]);

/** Whether a number says that a document comes from above ministries ("38/CD-TTg", "365/TB-VPCP"). */
export const isFromAbove = (number: string | null): boolean => above.has(suffixOf(number)?.issuer ?? "");
