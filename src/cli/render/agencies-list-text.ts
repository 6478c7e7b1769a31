import type { Agency } from "../../dictionary/agency.js";
import type { Layout } from "./layout.js";
import { type Column, renderTable } from "./table.js";

const columns: readonly Column[] = [
  { title: "ID", flexible: true },
  { title: "NAME", flexible: true },
  { title: "VIETNAMESE", flexible: true },
  { title: "SHORT" },
  { title: "SINCE" },
  { title: "UNTIL" },
  { title: "SUCCESSORS", flexible: true },
];

const rowOf = (agency: Agency) => [
  { text: agency.id, style: "strong" as const },
  { text: agency.name, style: "agency" as const },
  { text: agency.vietnamese ?? "" },
  { text: agency.abbreviations.join(", ") },
  { text: agency.since ?? "" },
  { text: agency.until ?? "" },
  { text: agency.successors.join(", ") },
];

/** Bodies that are sorted by kind, a table for each kind. */
export function listLines(agencies: readonly Agency[], { paint, width }: Layout): string[] {
  const kinds = [...new Set(agencies.map(({ kind }) => kind))];
  return kinds.flatMap((kind, at) => {
    const own = agencies.filter((agency) => agency.kind === kind);
    return [
      ...(at === 0 ? [] : [""]),
      paint.heading(`${kind} (${own.length})`),
      ...renderTable(columns, own.map(rowOf), paint, width),
    ];
  });
}
