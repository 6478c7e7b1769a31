import { report } from "../render/diagnostics.js";

/** Says how many rows a calendar has no place for. */
export async function reportUndated(dated: number, all: number): Promise<void> {
  if (dated === all) return;
  const message = `${all - dated} of ${all} rows name no day and are not in the calendar; directives due --undated lists them`;
  await report([{ severity: "info", code: "UNDATED", message }]);
}
