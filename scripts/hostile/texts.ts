/**
 * Texts that no notice should be, each of about the size that is asked for: made to find work that grows faster than the
 * text, and characters that break offsets. Nothing in them is random, so that a figure can be had again.
 */
import { ordinaryText } from "./ordinary.js";

/** A text of about `size` UTF-16 units. */
export type TextOfSize = (size: number) => string;

/** `part` again and again, numbered from 0 where it takes a number. */
function repeated(part: string | ((at: number) => string), size: number): string {
  if (typeof part === "string") return part.repeat(Math.ceil(size / part.length));
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const next = part(parts.length);
    parts.push(next);
    length += next.length;
  }
  return parts.join("");
}

const months = "January February March April May June July August September October November December".split(" ");
const day = (at: number): string => `${months[at % 12]} ${1 + (at % 28)}, ${2025 + (at % 5)}`;
const ministries = ["Finance", "Health", "Justice", "Construction", "Home Affairs", "Industry and Trade"].map(
  (name) => `the Ministry of ${name}`,
);
const ministry = (at: number): string => ministries[at % ministries.length] ?? "";
const word = (at: number): string => `${String.fromCharCode(97 + (at % 26))}${"aeiou"[at % 5]}${at.toString(36)}`;

/** `open`, then `part` up to the size, then `close`, on one line. */
const between =
  (open: string, part: string | ((at: number) => string), close: string): TextOfSize =>
  (size) =>
    `${open}${repeated(part, size)}${close}`;

const all = (part: string | ((at: number) => string)): TextOfSize => between("", part, "");

/** Ordinary text with `change` made to each of its lines. */
const ordinaryWith =
  (change: (line: string) => string): TextOfSize =>
  (size) =>
    ordinaryText(size).split("\n").map(change).join("\n").slice(0, size);

const everyThird = (characters: readonly string[]) => (line: string) =>
  line.replace(/.{3}/gsu, (three) => three + (characters[three.charCodeAt(0) % characters.length] ?? ""));

const order = "The Ministry of Finance shall";

/** By the names of what is wrong with them. */
export const hostileTexts: Readonly<Record<string, TextOfSize>> = {
  "no full stop, words of notices": (size) => ordinaryText(size).replace(/[.!?;:\n\r]+/g, " "),
  "no full stop, tasks joined by and": between(order, " review the tax and report it before July 31, 2025 and", ""),
  "no full stop, clauses joined by and": all((at) => `${ministry(at)} shall report the plan number ${at} and `),
  "no full stop, words only": all((at) => `${word(at)} `),
  "no full stop, capitals": all((at) => `A${word(at)} `),
  "no full stop, one word": all("a"),
  "no full stop, one verb": all("review "),
  "no full stop, one adverb": between(order, " urgently", " report."),
  "no full stop, adverbs and commas": between(order, " urgently, monthly and", " report."),
  "no full stop, of the": all("of the "),
  "no full stop, spaces": between("a", " ", "."),
  "no full stop, digits": all("9"),
  "no full stop, numbers": all((at) => `${at} `),
  "no full stop, lines": (size) => ordinaryText(size).replace(/[.!?;:]+/g, ""),
  semicolons: all(";"),
  "semicolons after tasks": between(order, " review the tax;", ""),
  "semicolons after bodies that must": all((at) => `${ministry(at)} shall report on ${word(at)}; `),
  "semicolons after words": all((at) => `${word(at)}; `),
  "semicolons before quotations": between(order, ' review the tax; "jobs matter" ', ""),
  commas: all(","),
  colons: all((at) => `${ministry(at)}: `),
  "commas after words": all((at) => `${word(at)}, `),
  "dates, with a preposition": all((at) => `before ${day(at)}, `),
  "dates, bare": all((at) => `${day(at)} `),
  "dates, numeric": all((at) => `${1 + (at % 28)}/${1 + (at % 12)}/2025 `),
  "dates, on lines": all((at) => `${day(at)}\n`),
  "dates, far apart in themselves": (size) => `${order} report before July${" ".repeat(size)}31, 2025.`,
  "dates, of endless figures": (size) =>
    `${order} report before July 31, ${"2025".repeat(size / 4)} and 1/1/${"9".repeat(99)}.`,
  "bodies, far apart in themselves": (size) => `The Ministry of${" ".repeat(size)}Finance shall report.`,
  "dates, hours of what happens": between(order, " handle complaints within 12 hours, report incidents,", " and act."),
  "dates that do not exist": all("before February 30, 2025, "),
  "durations of durations": all("2 years and "),
  "durations after durations": all("within 5 days after "),
  "every and each": all("every month of each quarter "),
  years: all("2025 "),
  "dates after one task": between(order, (at) => ` report before ${day(at)} and`, ""),
  "agencies, names alone": all((at) => `${ministry(at)} `),
  "agencies, list of known bodies": between("", (at) => `${ministry(at)}, `, "and the Government Office shall report."),
  "agencies, list of unknown bodies": between(
    "",
    (at) => `the ${at.toString(36).toUpperCase()}X Bureau, `,
    "shall report.",
  ),
  "agencies, unknown names": all((at) => `Foo${word(at)} Bureau and `),
  "quotations, each of somebody": all((at) => `“We wait for word ${at},” said Le Van An, 61, who sells rice. `),
  "quotations, joined by and": all((at) => `“we wait for word ${at},” said a farmer and `),
  "agencies, elided heads": between(
    "The Ministries of ",
    "Health, Finance, Justice, ",
    "and Construction shall report.",
  ),
  "agencies, provinces": between(
    "The People's Committees of ",
    "Hanoi, Hue, Da Nang, ",
    "and Can Tho cities shall report.",
  ),
  "agencies, provinces before a department": between(
    "",
    "Hanoi, Hue, Da Nang, ",
    "Hue Department of Health shall report.",
  ),
  "agencies, a list that runs into a document": between(
    "",
    (at) => `${ministry(at)}, `,
    "Minister of Finance Directive No. 5/CT-TTg.",
  ),
  "agencies, a list that owns something": between("", (at) => `${ministry(at)}, `, "the Government's programme."),
  "agencies, on lines": all((at) => `${at + 1}. ${ministry(at)}\n`),
  "agencies, acronyms": all((at) => `(${word(at).toUpperCase()}) `),
  "agencies, introduced": all((at) => `the Foo${at} Bureau (F${word(at).toUpperCase()}), `),
  "agencies, introduced, each a sentence": all((at) => `The Foo Bar Bureau (Fb${word(at)}) shall report.\n`),
  "agencies, with partners": between(order, (at) => ` coordinate with ${ministry(at)} to`, " report."),
  "partners inside": between(order, (at) => ` report jointly with ${ministry(at)}`, "."),
  "agencies, of ministries": all("ministries and agencies of "),
  "brackets, nested": (size) => `${"(".repeat(size / 2)}${")".repeat(size / 2)}`,
  "brackets, never closed": all("("),
  "brackets, only closed": all(")"),
  "brackets, photos": all("(photo "),
  "brackets, of all kinds": all("([{<“‘«"),
  "quotation marks": all('"'),
  "full stops": all("."),
  "full stops and brackets": all('.")'),
  "full stops without spaces": all("aB.Cd,"),
  dashes: all("- "),
  slashes: all("1-1/1-1/"),
  "document numbers": all((at) => `Decision No. ${at}/QD-TTg dated ${day(at)}, `),
  "documents in one sentence": all("see Notice 1/TB-VPCP, "),
  laws: all("Law on Tax and "),
  "one law": between("Law on ", "Tax, ", ""),
  addresses: all("http://www."),
  "headings, deadlines": all((at) => `${at + 1}. Before ${day(at)}:\n`),
  "headings, deadlines over tasks": all((at) => `Before ${day(at)}:\n- ${ministry(at)} shall report.\n`),
  "headings, short lines": all((at) => `Tasks of ${word(at)}\n`),
  "headings, numbered": all((at) => `${(at % 99) + 1}. Organization of ${word(at)}\n`),
  "headings, bodies": all((at) => `${ministry(at).slice(4)}:\n`),
  "headings, capitals": all((at) => `THE TASKS OF ${word(at).toUpperCase()}\n`),
  "headings, orders without tasks": all((at) => `${ministry(at)} shall:\n`),
  "headings, nested lists": (size) =>
    repeated((at) => `${["I.", "1.", "a)", "-", "+"][at % 5]} ${ministry(at)} shall:\n`, size),
  "fragments with nothing before them": all((at) => `To be completed before ${day(at)}. `),
  "fragments on lines": all((at) => `To be completed before ${day(at)}.\n`),
  "fragments after one task": between(`${order} report; `, (at) => `to be completed before ${day(at)}; `, ""),
  "fragments that cover the sentence": between(`${order} report`, "; review the tax, both to be done this year", "."),
  "one task again and again": all(`${order} report. `),
  "one task again and again, on lines": all(`${order} report.\n`),
  "announcements joined by and": all((at) => `${ministry(at)} shall inform the people of ${word(at)} and `),
  "passives joined by and": all((at) => `${ministry(at)} shall be given ${word(at)} and `),
  "passives, each a sentence": all("Three urgent tasks must be done by December 20. "),
  "offenders in one sentence": between("Drivers ", "who speed shall be fined; ", ""),
  "dates in front of tasks": (size) =>
    `${repeated((at) => `before ${day(at)}, `, size / 2)} ${ministry(0)} shall ${repeated((at) => `report before ${day(at)} and `, size / 2)}`,
  "dates in a heading over tasks": (size) =>
    `${repeated((at) => `Before ${day(at)}, `, size / 2)}:\n${repeated("- The Ministry of Finance shall report.\n", size / 2)}`,
  "actors of many tasks in one sentence": (size) =>
    `${repeated((at) => `Foo${at} Bureau, `, size / 2)} shall ${repeated((at) => `report before ${day(at)} and `, size / 2)}`,
  "tasks and fragments in turn": between(order, (at) => ` report; to be completed before ${day(at)}; review;`, ""),
  "tasks above many labels": (size) =>
    `${order} do this: ${repeated("review; ", size / 2)}\n${repeated((at) => `Lead: ${ministry(at)}\n`, size / 2)}`,
  "tasks under labels": (size) => `- Report.\n${repeated((at) => `Lead: ${ministry(at)}\n`, size)}`,
  addressees: (size) => `To:\n${repeated((at) => `${ministry(at)};\n`, size)}`,
  pronouns: all("It shall report to them. They shall report to it. "),
  "actors carried over": (size) =>
    `${repeated((at) => `Foo${at} Bureau, `, size / 20)} shall:\n${repeated("- Report.\n", size)}`,
  "lines, empty": all("\n"),
  "lines, of a carriage return": all("a\r"),
  "lines, of spaces": all("   \n"),
  "lines, huge": (size) => ordinaryText(size).replace(/\s+/g, " "),
  "lines, page tools that end in a word": all(`Posted on: 22/09/2025${"  |  source: aa  ".repeat(7)} x!:\n`),
  "lines, counts of views that end in a word": all(`Posted on: 22/09/2025${"  views 1          ".repeat(7)}x!:\n`),
  "lines, sizes of letters that end in a word": all(`Posted on: 22/09/2025${"  A-  A".repeat(19)}x!:\n`),
  "unpaired surrogates": ordinaryWith(everyThird(["\ud83d", "\ude00", "\udfff\ud800"])),
  "unpaired surrogates alone": all("\udc00\ud800"),
  NUL: ordinaryWith(everyThird(["\0"])),
  "NUL alone": all("\0"),
  "control characters": ordinaryWith(everyThird(["\u0007", "\u001b", "\u0085", "\u000b", "\u000c"])),
  "bidirectional overrides": ordinaryWith(everyThird(["\u202e", "\u202d", "\u2066", "\u2069"])),
  "bidirectional overrides alone": all("\u202e\u2066"),
  "zero-width characters": ordinaryWith(everyThird(["\u200b", "\u200d", "\u2060", "\ufeff"])),
  "zero-width characters alone": all("\u200b"),
  "combining marks": ordinaryWith(everyThird(["\u0301", "\u0323\u0301"])),
  "combining marks on one letter": between("a", "\u0301", ""),
  "ligatures and full width": all("ﬁﷺＭｉｎｉｓｔｒｙ "),
  "line separators": all("Report.\u2028\u2029"),
};
