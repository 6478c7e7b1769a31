import type { FoundBody, Lookup, UnreadWords } from "../../dictionary/lookup.js";
import type { Layout } from "./layout.js";
import { type Column, renderTable } from "./table.js";
import { hang } from "./wrap.js";

const found: readonly Column[] = [
  { title: "WORDS", flexible: true },
  { title: "ID", flexible: true },
  { title: "NAME", flexible: true },
  { title: "KIND" },
  { title: "SINCE" },
  { title: "UNTIL" },
];

const near: readonly Column[] = [
  { title: "NEAREST NAME", flexible: true },
  { title: "ID", flexible: true },
  { title: "LIKENESS", align: "right" },
];

const foundRow = ({ words, agency }: FoundBody) => [
  { text: words },
  { text: agency.id, style: "strong" as const },
  { text: agency.name, style: "agency" as const },
  { text: agency.kind },
  { text: agency.since ?? "" },
  { text: agency.until ?? "" },
];

/** Of a body that did not stand on the day: which ones continue it. */
function ending({ agency, standsOnDay, heirs }: FoundBody, on: string | null, { paint, width }: Layout): string[] {
  if (standsOnDay || on === null) return [];
  const others = heirs.filter((id) => id !== agency.id);
  const continued = others.length === 0 ? "" : `; ${others.join(", ")} continues it`;
  return hang("", `${paint.warning(agency.id)} ${paint.plain(`did not stand on ${on}${continued}`)}`, 2, width);
}

function unreadLines({ words, nearest }: UnreadWords, { paint, width }: Layout): string[] {
  const isSpelling = nearest.some(({ similarity }) => similarity === 1);
  const fault = isSpelling
    ? "names no body as it is written; names begin with capitals"
    : "names no body of the dictionary";
  const line = `${paint.warning(`“${words}”`)} ${fault}`;
  if (nearest.length === 0) return hang("", `${line}, and no name is like it`, 2, width);
  const rows = nearest.map(({ like, id, similarity }) => [
    { text: like, style: "agency" as const },
    { text: id, style: "strong" as const },
    { text: similarity.toFixed(2) },
  ]);
  return [...hang("", line, 2, width), ...renderTable(near, rows, paint, width)];
}

/** What words name, and of those that name nothing the nearest names. */
export function lookupLines(lookup: Lookup, on: string | null, layout: Layout): string[] {
  const parts = [
    lookup.found.length === 0 ? [] : renderTable(found, lookup.found.map(foundRow), layout.paint, layout.width),
    lookup.found.flatMap((body) => ending(body, on, layout)),
    ...lookup.unread.map((words) => unreadLines(words, layout)),
  ].filter((lines) => lines.length > 0);
  return parts.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}
