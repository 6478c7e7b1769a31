import { successionOf } from "../../dictionary/succession.js";
import { bodyKey } from "../../register/bodies.js";
import type { ReportData } from "../data.js";

/** The island of this file. */
export const data: ReportData = JSON.parse(document.getElementById("data")?.textContent ?? "");

export const succession = successionOf(data);

/** Number of each row in its notice, from 1, as `explain` counts. */
export const numbers: ReadonlyMap<string, number> = (() => {
  const counts = new Map<string, number>();
  return new Map(
    data.register.directives.map(({ id, notice }) => {
      const number = (counts.get(notice) ?? 0) + 1;
      counts.set(notice, number);
      return [id, number];
    }),
  );
})();

/** Every body that has a part in a row, by name. */
export const bodies: readonly { readonly key: string; readonly name: string; readonly rows: number }[] = (() => {
  const found = new Map<string, { key: string; name: string; rows: number }>();
  for (const { assignees } of data.register.directives) {
    for (const [key, name] of new Map(assignees.map((one) => [bodyKey(one), one.name]))) {
      const body = found.get(key) ?? { key, name, rows: 0 };
      body.rows++;
      found.set(key, body);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
})();

export const flags: readonly string[] = [...new Set(data.register.directives.flatMap((row) => row.flags))].sort();
